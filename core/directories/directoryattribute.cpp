// SPDX-License-Identifier: Apache-2.0
#include "core/directories/directoryattribute.h"

#include "core/base/nearest.h"
#include "core/base/spoken.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryAttributes {
    Q_DECLARE_TR_FUNCTIONS(DirectoryAttributes)
};

constexpr qsizetype longestExpression = 1024;

AttributeExpression reference(const QString &name, const QString &attribute, const QString &label)
{
    return {u"${dir:%1}"_s.arg(name), attribute, label};
}

}  // namespace

const QList<AttributeExpression> &directoryExpressions()
{
    static SpokenTable<QList<AttributeExpression>> all([] {
        return QList<AttributeExpression>{
            reference(u"email"_s, u"mail"_s, DirectoryAttributes::tr("Email address")),
            reference(u"displayname"_s, u"displayName"_s, DirectoryAttributes::tr("Display name")),
            reference(u"distinguishedName"_s, u"distinguishedName"_s, DirectoryAttributes::tr("Distinguished name")),
            reference(u"firstname"_s, u"givenName"_s, DirectoryAttributes::tr("First name")),
            reference(u"guid"_s, u"objectGUID"_s, DirectoryAttributes::tr("GUID, which never changes")),
            reference(u"initials"_s, u"initials"_s, DirectoryAttributes::tr("Initials")),
            reference(u"lastname"_s, u"sn"_s, DirectoryAttributes::tr("Last name")),
            reference(u"proxyAddresses"_s, u"proxyAddresses"_s, DirectoryAttributes::tr("Mail address, the primary one if there is one")),
            reference(u"proxyAddresses:smtp"_s, u"proxyAddresses"_s,
                      DirectoryAttributes::tr("Mail address, the first that is not primary")),
            reference(u"proxyAddresses:SMTP"_s, u"proxyAddresses"_s, DirectoryAttributes::tr("Mail address, the primary one")),
            reference(u"windowsUpn"_s, u"userPrincipalName"_s, DirectoryAttributes::tr("User principal name")),
        };
    });
    return all.now();
}

const QList<MappedAttribute> &mappedAttributes()
{
    static SpokenTable<QList<MappedAttribute>> all([] {
        return QList<MappedAttribute>{
            {u"AD_GUID"_s, DirectoryAttributes::tr("GUID in Active Directory"), u"${dir:guid}"_s, true},
            {u"email"_s, DirectoryAttributes::tr("Email address"), u"${dir:windowsUpn}"_s, true},
            {u"familyName"_s, DirectoryAttributes::tr("Last name"), u"${dir:lastname}"_s},
            {u"givenName"_s, DirectoryAttributes::tr("First name"), u"${dir:firstname}"_s},
            {u"middleName"_s, DirectoryAttributes::tr("Middle name"), u"${dir:initials}"_s},
            {u"name"_s, DirectoryAttributes::tr("Display name"), u"${dir:displayname}"_s},
            {u"preferredUsername"_s, DirectoryAttributes::tr("Preferred username"), u"${dir:displayname}"_s},
            {u"subject"_s, DirectoryAttributes::tr("Name to sign in with"), u"${dir:windowsUpn}"_s, true},
        };
    });
    return all.now();
}

const MappedAttribute *mappedAttribute(const QString &name)
{
    const QList<MappedAttribute> &all = mappedAttributes();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const MappedAttribute &each) { return each.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

std::optional<ExpressionMistake> mistakeIn(const MappedAttribute &attribute, const QString &expression)
{
    if (expression.trimmed().isEmpty()) {
        return ExpressionMistake{
            0, expression.size(),
            DirectoryAttributes::tr("%1 needs an attribute of the directory, as in %2: without one nobody can sign in.")
                .arg(attribute.name, attribute.expression)};
    }
    if (lengthOf(expression) > longestExpression) {
        return ExpressionMistake{longestExpression, expression.size() - longestExpression,
                                 DirectoryAttributes::tr("A mapping has at most %1 characters; this one has %2.")
                                     .arg(longestExpression)
                                     .arg(lengthOf(expression))};
    }
    for (qsizetype at = 0; at < expression.size(); ++at) {
        if (!isPlainText(QStringView(expression).mid(at, 1)) && !expression.at(at).isSurrogate() && !isPlainText(expression)) {
            return ExpressionMistake{at, 1, DirectoryAttributes::tr("This character is not allowed in a mapping.")};
        }
    }
    const ParsedExpression read = parseExpression(expression, directoryExpressions());
    if (read.mistake) {
        return read.mistake;
    }
    const bool isConstant = std::none_of(read.parts.cbegin(), read.parts.cend(), [](const ExpressionPart &part) { return part.reference; });
    if (isConstant && attribute.identifies) {
        return ExpressionMistake{0, expression.size(),
                                 DirectoryAttributes::tr("%1 would be the same for everybody. It has to differ from user to user: write an "
                                                         "attribute of the directory, as in %2.")
                                     .arg(attribute.name, attribute.expression)};
    }
    return {};
}

Status validateDirectoryMapping(const QString &name, const QString &expression)
{
    const MappedAttribute *attribute = mappedAttribute(name);
    if (!attribute) {
        QStringList names;
        for (const MappedAttribute &each : mappedAttributes()) {
            names.append(each.name);
        }
        const QString near = nearest(name, names);
        return fail(
            Error::Kind::Invalid,
            near.isEmpty()
                ? DirectoryAttributes::tr("%1 is no attribute that a directory fills in. There are %2.").arg(name, names.join(u", "_s))
                : DirectoryAttributes::tr("%1 is no attribute that a directory fills in. Is %2 meant?").arg(name, near),
            u"attribute"_s);
    }
    const auto mistake = mistakeIn(*attribute, expression);
    return mistake ? fail(Error::Kind::Invalid,
                          DirectoryAttributes::tr("%1, at character %2: %3").arg(name).arg(mistake->offset + 1).arg(mistake->message), name)
                   : Status();
}

}  // namespace gatehouse
