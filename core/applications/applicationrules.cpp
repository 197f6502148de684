// SPDX-License-Identifier: Apache-2.0
#include "core/applications/application.h"
#include "core/base/text.h"
#include "core/certificates/x509.h"
#include "core/permissionsets/permissionsetrules.h"
#include "core/saml/samlnames.h"
#include "core/users/attributeexpression.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ApplicationRules {
    Q_DECLARE_TR_FUNCTIONS(ApplicationRules)
};

constexpr qsizetype longestName = 100;
constexpr qsizetype longestDescription = 128;
constexpr qsizetype longestUrl = 512;
constexpr qsizetype longestAudience = 1024;  // SAML 2.0 Core, section 8.3.6: an entity identifier
constexpr qsizetype longestAttribute = 512;
constexpr qsizetype longestExpression = 1024;
constexpr qsizetype mostMappings = 100;
constexpr int mostAcsIndex = 65535;

Status tooLong(const QString &sentence, qsizetype most, const QString &text, const QString &field)
{
    return fail(Error::Kind::Invalid, sentence.arg(most).arg(lengthOf(text)), field);
}

/// What an AWS account refuses anyway (IAM User Guide: "Configure SAML assertions for the authentication response"). Words in braces
/// stand for what is filled in later.
Status validateAccountMapping(const AttributeMapping &mapping)
{
    constexpr int leastSeconds = 900;
    constexpr int mostSeconds = 43200;
    if (!mapping.isConstant()) {
        return {};
    }
    if (mapping.attribute == saml::awsSessionDuration) {
        static const QRegularExpression digits(u"^[0-9]{1,6}$"_s);
        const int seconds = digits.match(mapping.expression).hasMatch() ? mapping.expression.toInt() : 0;
        return seconds >= leastSeconds && seconds <= mostSeconds
                   ? Status()
                   : fail(Error::Kind::Invalid,
                          ApplicationRules::tr("%1 is a whole number of seconds from %2 to %3.")
                              .arg(mapping.attribute)
                              .arg(leastSeconds)
                              .arg(mostSeconds),
                          u"mappings"_s);
    }
    if (mapping.attribute == saml::awsRole && !mapping.expression.contains(u'{')) {
        static const QString role = u"arn:aws[a-z-]*:iam::[0-9]{12}:role/[^,\\s]+"_s;
        static const QString provider = u"arn:aws[a-z-]*:iam::[0-9]{12}:saml-provider/[^,\\s]+"_s;
        static const QRegularExpression pair(u"^(%1\\s*,\\s*%2|%2\\s*,\\s*%1)$"_s.arg(role, provider));
        return pair.match(mapping.expression).hasMatch()
                   ? Status()
                   : fail(Error::Kind::Invalid,
                          ApplicationRules::tr("%1 names a role and an identity provider: "
                                               "arn:aws:iam::111122223333:role/NAME,arn:aws:iam::111122223333:saml-provider/NAME.")
                              .arg(mapping.attribute),
                          u"mappings"_s);
    }
    return {};
}

Status validateConnection(const Application &application)
{
    if (!application.isFederated()) {
        return application.mappings.isEmpty()
                   ? Status()
                   : fail(Error::Kind::Invalid,
                          ApplicationRules::tr("An integrated application reads users itself and has no attribute mappings."),
                          u"mappings"_s);
    }
    if (auto valid = validateMappings(application.mappings); !valid) {
        return valid;
    }
    if (application.kind == Application::Kind::ExternalAccount) {
        for (const AttributeMapping &mapping : application.mappings) {
            if (auto valid = validateAccountMapping(mapping); !valid) {
                return valid;
            }
        }
    }
    if (application.serviceCertificate.isEmpty()) {
        // Nobody could tell whose signature it is.
        return application.signedRequests
                   ? fail(Error::Kind::Invalid,
                          ApplicationRules::tr("Signed requests can be demanded only with the certificate of the service provider."),
                          u"signedRequests"_s)
                   : Status();
    }
    const auto certificate = readCertificate(application.serviceCertificate.toUtf8(), CertificateLimits::ofServiceProvider());
    if (!certificate) {
        return fail(certificate.error().kind, certificate.error().message, u"serviceCertificate"_s, certificate.error().details);
    }
    return {};
}

}  // namespace

Status validateApplicationName(const QString &name)
{
    const QString field = u"name"_s;
    if (name.isEmpty()) {
        return fail(Error::Kind::Invalid, ApplicationRules::tr("An application needs a display name."), field);
    }
    if (lengthOf(name) > longestName) {
        return tooLong(ApplicationRules::tr("A display name has at most %1 characters; this one has %2."), longestName, name, field);
    }
    if (!isPlainText(name) || name.contains(u'\n') || name.contains(u'\r') || name.contains(u'\t')) {
        return fail(Error::Kind::Invalid, ApplicationRules::tr("A display name is a single line without control characters."), field);
    }
    return {};
}

Status validateApplicationDescription(const QString &description)
{
    const QString field = u"description"_s;
    if (lengthOf(description) > longestDescription) {
        return tooLong(ApplicationRules::tr("A description has at most %1 characters; this one has %2."), longestDescription, description,
                       field);
    }
    return isPlainText(description)
               ? Status()
               : fail(Error::Kind::Invalid, ApplicationRules::tr("The description contains a control character."), field);
}

Status validateApplicationUrl(const QString &url, const QString &field)
{
    if (url.isEmpty()) {
        return {};
    }
    if (lengthOf(url) > longestUrl) {
        return tooLong(ApplicationRules::tr("A URL has at most %1 characters; this one has %2."), longestUrl, url, field);
    }
    const QUrl read(url, QUrl::StrictMode);
    const QString scheme = read.scheme();
    if (!read.isValid() || (scheme != u"https"_s && scheme != u"http"_s) || read.host().isEmpty()) {
        return fail(Error::Kind::Invalid,
                    ApplicationRules::tr("“%1” is no web address. Write it as in https://www.example.com/saml/acs.").arg(url), field);
    }
    return {};
}

Status validateAudience(const QString &audience)
{
    const QString field = u"audience"_s;
    if (lengthOf(audience) > longestAudience) {
        return tooLong(ApplicationRules::tr("An audience has at most %1 characters; this one has %2."), longestAudience, audience, field);
    }
    static const QRegularExpression space(u"[\\s\\p{C}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return audience.contains(space)
               ? fail(Error::Kind::Invalid,
                      ApplicationRules::tr("An audience is a name without spaces, as in https://www.example.com or urn:example:app."),
                      field)
               : Status();
}

Status validateMapping(const AttributeMapping &mapping)
{
    const QString field = u"mappings"_s;
    if (mapping.attribute.isEmpty()) {
        return fail(Error::Kind::Invalid, ApplicationRules::tr("An attribute mapping needs the application's name of the attribute."),
                    field);
    }
    if (lengthOf(mapping.attribute) > longestAttribute) {
        return tooLong(ApplicationRules::tr("The name of an attribute has at most %1 characters; this one has %2."), longestAttribute,
                       mapping.attribute, field);
    }
    if (!isVisible(QString(mapping.attribute).remove(u' ')) || mapping.attribute != mapping.attribute.trimmed()) {
        return fail(Error::Kind::Invalid, ApplicationRules::tr("The name of an attribute is a single line without control characters."),
                    field);
    }
    if (mapping.expression.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            ApplicationRules::tr("%1 needs a value: a text, or an attribute of the user as in ${user:email}.").arg(mapping.attribute),
            field);
    }
    if (lengthOf(mapping.expression) > longestExpression) {
        return tooLong(ApplicationRules::tr("A value has at most %1 characters; this one has %2."), longestExpression, mapping.expression,
                       field);
    }
    if (!isPlainText(mapping.expression)) {
        return fail(Error::Kind::Invalid, ApplicationRules::tr("The value of %1 contains a control character.").arg(mapping.attribute),
                    field);
    }
    const ParsedExpression read = parseExpression(mapping.expression, userExpressions());
    if (read.mistake) {
        return fail(
            Error::Kind::Invalid,
            ApplicationRules::tr("%1, at character %2: %3").arg(mapping.attribute).arg(read.mistake->offset + 1).arg(read.mistake->message),
            field);
    }
    if (mapping.isSubject() && mapping.expression.contains(u"${user:groups}"_s)) {
        return fail(Error::Kind::Invalid, ApplicationRules::tr("The Subject is one name; ${user:groups} has several."), field);
    }
    if (!formatsFor(mapping.attribute).contains(mapping.format)) {
        return fail(Error::Kind::Invalid,
                    mapping.isSubject() ? ApplicationRules::tr("The Subject can't have the format “%1”.").arg(labelOf(mapping.format))
                                        : ApplicationRules::tr("%1 can't have the format “%2”: only the Subject has it.")
                                              .arg(mapping.attribute, labelOf(mapping.format)),
                    field);
    }
    return {};
}

Status validateMappings(const QList<AttributeMapping> &mappings)
{
    const QString field = u"mappings"_s;
    if (mappings.size() > mostMappings) {
        return fail(
            Error::Kind::Invalid,
            ApplicationRules::tr("An application has at most %1 attribute mappings; these are %2.").arg(mostMappings).arg(mappings.size()),
            field);
    }
    QSet<QString> seen;
    for (const AttributeMapping &mapping : mappings) {
        if (auto valid = validateMapping(mapping); !valid) {
            return valid;
        }
        if (seen.contains(mapping.attribute)) {
            return fail(Error::Kind::Invalid, ApplicationRules::tr("The attribute %1 is mapped twice.").arg(mapping.attribute), field);
        }
        seen.insert(mapping.attribute);
    }
    return seen.contains(subjectAttribute())
               ? Status()
               : fail(Error::Kind::Invalid,
                      ApplicationRules::tr("The Subject can't be taken away: it is how the application knows who signs in."), field);
}

Status validateAcsIndex(std::optional<int> index)
{
    const bool fits = !index || (*index >= 0 && *index <= mostAcsIndex);
    return fits ? Status()
                : fail(Error::Kind::Invalid, ApplicationRules::tr("The index of an ACS URL is a number from 0 to %1.").arg(mostAcsIndex),
                       u"acsIndex"_s);
}

Result<std::optional<int>> acsIndexFrom(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return std::optional<int>();
    }
    bool isNumber = false;
    const std::optional<int> index = text.trimmed().toInt(&isNumber);
    const auto valid = validateAcsIndex(isNumber ? index : -1);
    return valid ? Result<std::optional<int>>(index) : fail(valid);
}

Status validate(const Application &application)
{
    for (const auto &valid :
         {validateApplicationName(application.name), validateApplicationDescription(application.description),
          validateApplicationUrl(application.startUrl, u"startUrl"_s), validateRelayState(application.relayState),
          validateSession(application.sessionSeconds), validateApplicationUrl(application.acsUrl, u"acsUrl"_s),
          validateAudience(application.audience), validateAcsIndex(application.acsIndex), validateConnection(application)}) {
        if (!valid) {
            return valid;
        }
    }
    return {};
}

}  // namespace gatehouse
