// SPDX-License-Identifier: Apache-2.0
#include "core/accesscontrol/accesscontrolattribute.h"

#include "core/base/spoken.h"
#include "core/base/text.h"
#include "core/users/userattribute.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct AccessControlRules {
    Q_DECLARE_TR_FUNCTIONS(AccessControlRules)
};

constexpr qsizetype longestKey = 128;
constexpr qsizetype longestSource = 256;

/// The paths of the guide; a filter in brackets says which of several values, and the store keeps that one only.
constexpr std::array paths{
    u"userName",
    u"name.familyName",
    u"name.givenName",
    u"displayName",
    u"nickName",
    u"emails[primary eq true].value",
    u"addresses[type eq \"work\"].streetAddress",
    u"addresses[type eq \"work\"].locality",
    u"addresses[type eq \"work\"].region",
    u"addresses[type eq \"work\"].postalCode",
    u"addresses[type eq \"work\"].country",
    u"addresses[type eq \"work\"].formatted",
    u"phoneNumbers[type eq \"work\"].value",
    u"userType",
    u"title",
    u"locale",
    u"timezone",
    u"enterprise.employeeNumber",
    u"enterprise.costCenter",
    u"enterprise.organization",
    u"enterprise.division",
    u"enterprise.department",
    u"enterprise.manager.value",
};

QList<AttributeExpression> expressions()
{
    static const QRegularExpression filter(u"\\[[^\\]]*\\]"_s);
    QList<AttributeExpression> all;
    for (const char16_t *path : paths) {
        const QString written = QString::fromUtf16(path);
        const QString stored = QString(written).remove(filter);
        const UserAttribute *attribute = userAttribute(stored);
        all.append({u"${path:"_s + written + u'}', stored, attribute ? attribute->label : stored});
    }
    return all;
}

}  // namespace

const QList<AttributeExpression> &attributeExpressions()
{
    static SpokenTable<QList<AttributeExpression>> all(expressions);
    return all.now();
}

const AttributeExpression *attributeExpression(const QString &text)
{
    return attributeExpression(attributeExpressions(), text);
}

Status validate(const AccessControlAttribute &attribute)
{
    static const QRegularExpression letters(u"\\A[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (attribute.key.isEmpty()) {
        return fail(Error::Kind::Invalid, AccessControlRules::tr("An attribute needs a key."), u"key"_s);
    }
    if (lengthOf(attribute.key) > longestKey) {
        return fail(
            Error::Kind::Invalid,
            AccessControlRules::tr("A key has at most %1 characters; this one has %2.").arg(longestKey).arg(lengthOf(attribute.key)),
            u"key"_s);
    }
    if (!letters.match(attribute.key).hasMatch()) {
        return fail(Error::Kind::Invalid,
                    AccessControlRules::tr("The key “%1” contains a character that is not allowed. Allowed are letters, digits, spaces and "
                                           "_ . : / = + - @.")
                        .arg(attribute.key),
                    u"key"_s);
    }
    if (attribute.key.startsWith(u"aws:"_s, Qt::CaseInsensitive)) {
        return fail(Error::Kind::Invalid,
                    AccessControlRules::tr("Keys that begin with aws: are reserved. Choose another key than %1.").arg(attribute.key),
                    u"key"_s);
    }
    if (attribute.source.isEmpty()) {
        return {};
    }
    if (lengthOf(attribute.source) > longestSource) {
        return fail(Error::Kind::Invalid,
                    AccessControlRules::tr("A value has at most %1 characters; this one has %2.")
                        .arg(longestSource)
                        .arg(lengthOf(attribute.source)),
                    u"source"_s);
    }
    if (!attributeExpression(attribute.source)) {
        return fail(
            Error::Kind::Invalid,
            AccessControlRules::tr("“%1” is no attribute of the identity source. Write one alone, as in ${path:enterprise.department}.")
                .arg(attribute.source),
            u"source"_s);
    }
    return {};
}

}  // namespace gatehouse
