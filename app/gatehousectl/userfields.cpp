// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/userfields.h"

#include "app/gatehousectl/context.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/pages.h"
#include "core/mfa/mfadevice.h"
#include "core/users/userattribute.h"
#include "protocols/scim/scimresource.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct UserFields {
    Q_DECLARE_TR_FUNCTIONS(UserFields)
};

QString kebab(const QString &camel)
{
    QString name;
    for (const QChar c : camel) {
        if (c.isUpper()) {
            name += u'-';
        }
        name += c.toLower();
    }
    return name;
}

QString standingOf(const Printer &printer, const User &user)
{
    const bool enabled = user.status == User::Status::Enabled;
    if (!printer.isForPeople()) {
        return enabled ? u"true"_s : u"false"_s;
    }
    return enabled ? UserFields::tr("Enabled") : UserFields::tr("Disabled");
}

QString verifiedOf(const Printer &printer, const User &user)
{
    if (!printer.isForPeople()) {
        return user.emailVerified ? u"true"_s : u"false"_s;
    }
    return user.emailVerified ? UserFields::tr("Yes") : UserFields::tr("No");
}

QString devicesFor(const Printer &printer, const User &user)
{
    return printer.isForPeople() ? devicesOf(user) : QString::number(user.authenticatorApps + user.securityKeys);
}

QJsonObject countsOf(const User &user)
{
    return {{u"authenticatorApps"_s, user.authenticatorApps}, {u"securityKeys"_s, user.securityKeys}};
}

void addAttributeOption(Command &verb, StatedFields &stated)
{
    const auto known = [](const std::string &word) -> std::string {
        const QString path = textOf(word).section(u'=', 0, 0);
        if (!textOf(word).contains(u'=')) {
            return UserFields::tr("“%1” has no =; write it as in --attribute title=Engineer").arg(textOf(word)).toStdString();
        }
        return userAttribute(path) ? std::string() : UserFields::tr("there is no user attribute “%1”").arg(path).toStdString();
    };
    const auto take = [&stated](const std::vector<std::string> &words) {
        for (const std::string &word : words) {
            stated.insert(textOf(word).section(u'=', 0, 0), textOf(word).section(u'=', 1));
        }
    };
    verb.add_option_function<std::vector<std::string>>("--attribute", take,
                                                       UserFields::tr("Any attribute by its SCIM path; may be repeated").toStdString())
        ->allow_extra_args(false)
        ->check(known)
        ->type_name("PATH=VALUE");
}

}  // namespace

QString optionOf(const QString &path)
{
    if (path == u"userName"_s) {
        return u"--username"_s;
    }
    QStringList parts = path.split(u'.');
    if (parts.size() > 1 && (parts.first() == u"enterprise"_s || (parts.first() == u"name"_s && parts.last() != u"formatted"_s))) {
        parts.removeFirst();
    }
    if (parts.size() > 1 && parts.last() == u"value"_s) {
        parts.removeLast();
    }
    static const QMap<QString, QString> singular{
        {u"emails"_s, u"email"_s}, {u"phoneNumbers"_s, u"phoneNumber"_s}, {u"addresses"_s, u"address"_s}, {u"roles"_s, u"role"_s}};
    QString option = u"-"_s;
    for (const QString &part : std::as_const(parts)) {
        option += u'-' + kebab(singular.value(part, part));
    }
    return option;
}

void addUserOptions(Command &verb, StatedFields &stated, RequiredOptions required)
{
    for (const UserAttribute &attribute : userAttributes()) {
        const auto take = [&stated, path = attribute.path](const std::string &word) { stated.insert(path, textOf(word)); };
        Option *option = verb.add_option_function<std::string>(optionOf(attribute.path).toStdString(), take, attribute.label.toStdString());
        option->group(sectionTitle(attribute.section).toStdString());
        option->required(required == RequiredOptions::Enforced && attribute.need == UserAttribute::Need::Required);
    }
    addAttributeOption(verb, stated);
}

void setFields(User &user, const StatedFields &stated)
{
    for (auto it = stated.cbegin(); it != stated.cend(); ++it) {
        setField(user, it.key(), it.value());
    }
}

Status printUsers(Workspace &workspace, Context &context, const UserQuery &query)
{
    Printer &printer = context.printer();
    const UserStore store(workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    printer.beginList({{u"userName"_s, UserFields::tr("Username")},
                       {u"displayName"_s, UserFields::tr("Display name")},
                       {u"emails.value"_s, UserFields::tr("Email address")},
                       {u"active"_s, UserFields::tr("Status")},
                       {u"mfaDevices"_s, UserFields::tr("MFA")},
                       {u"meta.created"_s, UserFields::tr("Created")},
                       {u"id"_s, UserFields::tr("User ID")}});
    auto printed = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto users = store.records(page);
        if (!users) {
            return fail(users);
        }
        for (const User &user : *users) {
            printer.addRow(
                [&]() -> QStringList {
                    return {user.username,
                            user.displayName,
                            user.email,
                            standingOf(printer, user),
                            devicesFor(printer, user),
                            printer.time(user.createdAt),
                            user.userId};
                },
                [&] {
                    QJsonObject object = toScim(user);
                    object.insert(u"mfaDevices"_s, countsOf(user));
                    return object;
                });
        }
        return {};
    });
    printer.endList();
    return printed;
}

void printUser(Context &context, const User &user, const QJsonObject &extra)
{
    Printer &printer = context.printer();
    QList<Column> columns{{u"id"_s, UserFields::tr("User ID")}};
    QStringList values{user.userId};
    for (const UserAttribute &attribute : userAttributes()) {
        columns.append({attribute.path, attribute.label});
        values.append(fieldOf(user, attribute.path));
    }
    columns.append({{u"active"_s, UserFields::tr("Status")},
                    {u"emailVerified"_s, UserFields::tr("Email address verified")},
                    {u"meta.created"_s, UserFields::tr("Created")},
                    {u"meta.lastModified"_s, UserFields::tr("Changed")}});
    values.append({standingOf(printer, user), verifiedOf(printer, user), printer.time(user.createdAt), printer.time(user.updatedAt)});
    QJsonObject object = toScim(user);
    for (auto it = extra.constBegin(); it != extra.constEnd(); ++it) {
        object.insert(it.key(), it.value());
        columns.append({it.key(), it.key()});
        values.append(it.value().toString());
    }
    printer.record(columns, values, object);
}

}  // namespace gatehouse::ctl
