// SPDX-License-Identifier: Apache-2.0
#include "core/accesscontrol/sessiontags.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SessionTagWords {
    Q_DECLARE_TR_FUNCTIONS(SessionTagWords)
};

constexpr qsizetype longestValue = 256;

/// What AWS STS takes (AWS STS API Reference: "Tag").
QString problemOf(const QString &value)
{
    static const QRegularExpression letters(u"\\A[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (lengthOf(value) > longestValue) {
        return SessionTagWords::tr("The value has %1 characters; a session tag has at most %2.").arg(lengthOf(value)).arg(longestValue);
    }
    return letters.match(value).hasMatch()
               ? QString()
               : SessionTagWords::tr("The value contains a character that no session tag may have. Allowed are letters, digits, spaces and "
                                     "_ . : / = + - @.");
}

}  // namespace

QList<SessionTag> sessionTags(const QList<AccessControlAttribute> &attributes, const User &user, const QMap<QString, QString> &assertion)
{
    // Keys are told apart without regard to case by AWS STS; the configured spelling stands.
    QMap<QString, SessionTag> tags;
    for (const auto &[key, value] : assertion.asKeyValueRange()) {
        if (!value.isEmpty()) {
            tags.insert(folded(key), {key, value, SessionTag::Origin::Assertion, {}, {}, problemOf(value)});
        }
    }
    for (const AccessControlAttribute &attribute : attributes) {
        const AttributeExpression *expression = attributeExpression(attribute.source);
        const QString value = expression ? valuesOf(*expression, {user}).value(0) : QString();
        const QString key = folded(attribute.key);
        if (!value.isEmpty()) {
            tags.insert(key,
                        {attribute.key, value, SessionTag::Origin::Configured, attribute.source, tags.value(key).value, problemOf(value)});
        } else if (tags.contains(key)) {
            tags[key].key = attribute.key;
        }
    }
    return tags.values();
}

QString tagKeyOf(const QString &assertionAttribute)
{
    const QString prefix = u"https://aws.amazon.com/SAML/Attributes/AccessControl:"_s;
    return assertionAttribute.startsWith(prefix) ? assertionAttribute.mid(prefix.size()) : assertionAttribute;
}

}  // namespace gatehouse
