// SPDX-License-Identifier: Apache-2.0
#include "core/users/userattribute.h"

#include "core/base/spoken.h"

#include <QCoreApplication>
#include <QHash>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Section = UserAttribute::Section;
using Need = UserAttribute::Need;
using Text = UserAttribute::Text;

struct Row {
    const char *path;
    const char *label;
    Section section;
    Need need = Need::Optional;
    Text text = Text::Line;
    qsizetype most = 1024;
};

constexpr Row rows[] = {
    {"userName", QT_TRANSLATE_NOOP("UserAttribute", "Username"), Section::Primary, Need::Required, Text::Line, 128},
    {"emails.value", QT_TRANSLATE_NOOP("UserAttribute", "Email address"), Section::Primary, Need::Required},
    {"name.givenName", QT_TRANSLATE_NOOP("UserAttribute", "First name"), Section::Primary, Need::Required},
    {"name.familyName", QT_TRANSLATE_NOOP("UserAttribute", "Last name"), Section::Primary, Need::Required},
    {"displayName", QT_TRANSLATE_NOOP("UserAttribute", "Display name"), Section::Primary, Need::Required},
    {"name.formatted", QT_TRANSLATE_NOOP("UserAttribute", "Full name"), Section::Name},
    {"name.middleName", QT_TRANSLATE_NOOP("UserAttribute", "Middle name"), Section::Name},
    {"name.honorificPrefix", QT_TRANSLATE_NOOP("UserAttribute", "Honorific prefix"), Section::Name},
    {"name.honorificSuffix", QT_TRANSLATE_NOOP("UserAttribute", "Honorific suffix"), Section::Name},
    {"nickName", QT_TRANSLATE_NOOP("UserAttribute", "Nickname"), Section::Name},
    {"emails.type", QT_TRANSLATE_NOOP("UserAttribute", "Email type"), Section::Contact},
    {"phoneNumbers.value", QT_TRANSLATE_NOOP("UserAttribute", "Phone number"), Section::Contact},
    {"phoneNumbers.type", QT_TRANSLATE_NOOP("UserAttribute", "Phone type"), Section::Contact},
    {"profileUrl", QT_TRANSLATE_NOOP("UserAttribute", "Profile URL"), Section::Contact},
    {"title", QT_TRANSLATE_NOOP("UserAttribute", "Title"), Section::Job},
    {"userType", QT_TRANSLATE_NOOP("UserAttribute", "User type"), Section::Job},
    {"enterprise.employeeNumber", QT_TRANSLATE_NOOP("UserAttribute", "Employee number"), Section::Job},
    {"enterprise.costCenter", QT_TRANSLATE_NOOP("UserAttribute", "Cost center"), Section::Job},
    {"enterprise.organization", QT_TRANSLATE_NOOP("UserAttribute", "Organization"), Section::Job},
    {"enterprise.division", QT_TRANSLATE_NOOP("UserAttribute", "Division"), Section::Job},
    {"enterprise.department", QT_TRANSLATE_NOOP("UserAttribute", "Department"), Section::Job},
    {"enterprise.manager.value", QT_TRANSLATE_NOOP("UserAttribute", "Manager"), Section::Job},
    {"roles.value", QT_TRANSLATE_NOOP("UserAttribute", "Role"), Section::Job},
    {"addresses.formatted", QT_TRANSLATE_NOOP("UserAttribute", "Formatted address"), Section::Address, Need::Optional, Text::Lines},
    {"addresses.streetAddress", QT_TRANSLATE_NOOP("UserAttribute", "Street address"), Section::Address, Need::Optional, Text::Lines},
    {"addresses.locality", QT_TRANSLATE_NOOP("UserAttribute", "City"), Section::Address},
    {"addresses.region", QT_TRANSLATE_NOOP("UserAttribute", "State or region"), Section::Address},
    {"addresses.postalCode", QT_TRANSLATE_NOOP("UserAttribute", "Postal code"), Section::Address},
    {"addresses.country", QT_TRANSLATE_NOOP("UserAttribute", "Country"), Section::Address},
    {"addresses.type", QT_TRANSLATE_NOOP("UserAttribute", "Address type"), Section::Address},
    {"preferredLanguage", QT_TRANSLATE_NOOP("UserAttribute", "Preferred language"), Section::Preferences},
    {"locale", QT_TRANSLATE_NOOP("UserAttribute", "Locale"), Section::Preferences},
    {"timezone", QT_TRANSLATE_NOOP("UserAttribute", "Time zone"), Section::Preferences},
    {"employeeId", QT_TRANSLATE_NOOP("UserAttribute", "Employee ID"), Section::Additional},
    {"office365ImmutableId", QT_TRANSLATE_NOOP("UserAttribute", "Office 365 Immutable ID"), Section::Additional},
    {"externalId", QT_TRANSLATE_NOOP("UserAttribute", "External ID"), Section::Additional, Need::Optional, Text::Line, 256},
};

QList<UserAttribute> build()
{
    QList<UserAttribute> all;
    for (const Row &row : rows) {
        all.append({QString::fromLatin1(row.path), QCoreApplication::translate("UserAttribute", row.label), row.section, row.need, row.text,
                    row.most});
    }
    return all;
}

}  // namespace

const QList<UserAttribute> &userAttributes()
{
    static SpokenTable<QList<UserAttribute>> all(build);
    return all.now();
}

const UserAttribute *userAttribute(const QString &path)
{
    static const QHash<QString, qsizetype> byPath = [] {
        QHash<QString, qsizetype> index;
        for (qsizetype i = 0; i < userAttributes().size(); ++i) {
            index.insert(userAttributes().at(i).path, i);
        }
        return index;
    }();
    const auto found = byPath.constFind(path);
    return found == byPath.cend() ? nullptr : &userAttributes().at(*found);
}

QString sectionTitle(UserAttribute::Section section)
{
    switch (section) {
    case Section::Primary:
        return QCoreApplication::translate("UserAttribute", "Primary information");
    case Section::Name:
        return QCoreApplication::translate("UserAttribute", "Name");
    case Section::Contact:
        return QCoreApplication::translate("UserAttribute", "Contact methods");
    case Section::Job:
        return QCoreApplication::translate("UserAttribute", "Job-related information");
    case Section::Address:
        return QCoreApplication::translate("UserAttribute", "Address");
    case Section::Preferences:
        return QCoreApplication::translate("UserAttribute", "Preferences");
    case Section::Additional:
        return QCoreApplication::translate("UserAttribute", "Additional attributes");
    }
    return {};
}

}  // namespace gatehouse
