// SPDX-License-Identifier: Apache-2.0
#include "core/users/user.h"

#include "core/base/spoken.h"
#include "core/base/text.h"
#include "core/users/emailaddress.h"
#include "core/users/userattribute.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct UserRules {
    Q_DECLARE_TR_FUNCTIONS(UserRules)
};

/// The record's own members; everything else lives in `attributes`.
struct Member {
    QStringView path;
    QString User::*text;
};
constexpr std::array members{Member{u"userName", &User::username}, Member{u"emails.value", &User::email},
                             Member{u"name.givenName", &User::givenName}, Member{u"name.familyName", &User::familyName},
                             Member{u"displayName", &User::displayName}};

const Member *memberAt(QStringView path)
{
    const auto found = std::find_if(members.begin(), members.end(), [path](const Member &member) { return member.path == path; });
    return found == members.end() ? nullptr : &*found;
}

/// The attributes of the form that are members, in its order.
const auto &memberAttributes()
{
    using Members = std::vector<std::pair<const UserAttribute *, QString User::*>>;
    static SpokenTable<Members> list([] {
        Members found;
        for (const UserAttribute &attribute : userAttributes()) {
            if (const Member *member = memberAt(attribute.path)) {
                found.emplace_back(&attribute, member->text);
            }
        }
        return found;
    });
    return list.now();
}

Status validateUsername(const QString &name)
{
    const QString key = folded(name);
    if (!isVisible(name)) {
        return fail(Error::Kind::Invalid,
                    UserRules::tr("A username has letters, marks, symbols, digits and punctuation only, and no spaces."), u"userName"_s);
    }
    if (key == u"administrator"_s || key == u"awsadministrators"_s) {
        return fail(Error::Kind::Invalid, UserRules::tr("The name %1 is reserved. Choose another username.").arg(name), u"userName"_s);
    }
    return {};
}

Status validateText(const UserAttribute &attribute, const QString &value)
{
    if (!isPlainText(value)) {
        return fail(Error::Kind::Invalid,
                    UserRules::tr("%1 contains a character that is not allowed, such as a control character.").arg(attribute.label),
                    attribute.path);
    }
    const auto endsLine = [](QChar c) { return c == u'\n' || c == u'\r'; };
    if (attribute.text == UserAttribute::Text::Line && std::any_of(value.cbegin(), value.cend(), endsLine)) {
        return fail(Error::Kind::Invalid, UserRules::tr("%1 is a single line.").arg(attribute.label), attribute.path);
    }
    return {};
}

Status validateValue(const UserAttribute &attribute, const QString &value)
{
    if (QStringView(value).trimmed().isEmpty()) {
        const bool missing = attribute.need == UserAttribute::Need::Required;
        return missing ? Status(fail(Error::Kind::Invalid, UserRules::tr("%1 is required.").arg(attribute.label), attribute.path))
                       : Status();
    }
    if (value.size() > attribute.most && lengthOf(value) > attribute.most) {
        return fail(
            Error::Kind::Invalid,
            UserRules::tr("%1 has %2 characters; at most %3 are allowed.").arg(attribute.label).arg(lengthOf(value)).arg(attribute.most),
            attribute.path);
    }
    if (attribute.path == u"userName"_s) {
        return validateUsername(value);
    }
    if (attribute.path == u"emails.value"_s) {
        return validateEmail(value, u"emails.value"_s);
    }
    if (attribute.path == u"profileUrl"_s) {
        const QUrl url(value, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s)) {
            return fail(Error::Kind::Invalid, UserRules::tr("A profile URL starts with http:// or https://."), attribute.path);
        }
    }
    return validateText(attribute, value);
}

}  // namespace

QString fieldOf(const User &user, const QString &path)
{
    const Member *member = memberAt(path);
    return member ? user.*(member->text) : user.attributes.value(path);
}

void setField(User &user, const QString &path, const QString &value)
{
    if (const Member *member = memberAt(path)) {
        user.*(member->text) = value;
    } else if (value.isEmpty()) {
        user.attributes.remove(path);
    } else {
        user.attributes.insert(path, value);
    }
}

Status validateField(const QString &path, const QString &value)
{
    const UserAttribute *attribute = userAttribute(path);
    if (!attribute) {
        return fail(Error::Kind::Invalid, UserRules::tr("There is no user attribute named %1.").arg(path), path);
    }
    return validateValue(*attribute, value);
}

Status validate(const User &user)
{
    const QList<UserAttribute> &form = userAttributes();
    for (const auto &[attribute, text] : memberAttributes()) {
        if (auto valid = validateValue(*attribute, user.*text); !valid) {
            return valid;
        }
    }
    // The attributes lie by name; of several that are wrong the first of the form is told.
    Status first;
    qsizetype place = form.size();
    for (auto it = user.attributes.cbegin(); it != user.attributes.cend(); ++it) {
        const UserAttribute *attribute = userAttribute(it.key());
        if (!attribute || memberAt(it.key())) {
            return fail(Error::Kind::Invalid, UserRules::tr("There is no user attribute named %1.").arg(it.key()), it.key());
        }
        auto valid = validateValue(*attribute, it.value());
        if (!valid && attribute - form.constData() < place) {
            place = attribute - form.constData();
            first = std::move(valid);
        }
    }
    return first;
}

}  // namespace gatehouse
