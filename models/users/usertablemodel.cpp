// SPDX-License-Identifier: Apache-2.0
#include "models/users/usertablemodel.h"

#include "core/mfa/mfadevice.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QList<UserTableModel::Column> columns()
{
    using Order = UserQuery::Order;
    const auto word = [](const char *text) { return QCoreApplication::translate("UserTableModel", text); };
    const auto when = [](const QDateTime &time) { return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat); };
    return {
        {u"username"_s, word(QT_TRANSLATE_NOOP("UserTableModel", "Username")), &User::username, Order::Username},
        {u"displayName"_s, word(QT_TRANSLATE_NOOP("UserTableModel", "Display name")), &User::displayName, Order::DisplayName},
        {u"email"_s, word(QT_TRANSLATE_NOOP("UserTableModel", "Email address")), &User::email, Order::Email},
        {u"status"_s, word(QT_TRANSLATE_NOOP("UserTableModel", "Status")), [](const User &user) { return statusText(user.status); },
         Order::Standing, [](const User &user) { return user.status == User::Status::Enabled ? Tone::Success : Tone::Neutral; }},
        {u"mfa"_s, word(QT_TRANSLATE_NOOP("UserTableModel", "MFA")), &devicesOf},
        {u"department"_s, word(QT_TRANSLATE_NOOP("UserTableModel", "Department")),
         [](const User &user) { return user.attributes.value(u"enterprise.department"_s); }},
        {u"title"_s, word(QT_TRANSLATE_NOOP("UserTableModel", "Title")),
         [](const User &user) { return user.attributes.value(u"title"_s); }},
        {u"createdAt"_s, word(QT_TRANSLATE_NOOP("UserTableModel", "Created")), [when](const User &user) { return when(user.createdAt); },
         Order::Created},
        {u"updatedAt"_s, word(QT_TRANSLATE_NOOP("UserTableModel", "Last changed")),
         [when](const User &user) { return when(user.updatedAt); }, Order::Updated},
    };
}

}  // namespace

UserTableModel::UserTableModel(Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Room::Users, columns(), [](Workspace &at, const UserQuery &query) { return UserStore(at.database()).ids(query); },
        [](Workspace &at, const QList<qint64> &ids) { return UserStore(at.database()).records(ids); }, parent)
{
    setPrepare([](Workspace &at) { return UserStore(at.database()).prepare(); });
}

QVariant UserTableModel::extraData(const User &user, int /*column*/, int role) const
{
    return role == ReasonRole ? QVariant(reasonAgainstChange(user)) : QVariant();
}

QString reasonAgainstChange(const User &user)
{
    return user.status == User::Status::Enabled
               ? QString()
               : QCoreApplication::translate("UserTableModel", "A disabled user can't be changed. Enable the user first.");
}

QString statusText(User::Status status)
{
    return status == User::Status::Enabled ? QCoreApplication::translate("UserTableModel", "Enabled")
                                           : QCoreApplication::translate("UserTableModel", "Disabled");
}

}  // namespace gatehouse
