// SPDX-License-Identifier: Apache-2.0
#include "core/applications/assertionparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct AssertionPartsWords {
    Q_DECLARE_TR_FUNCTIONS(AssertionPartsWords)
};

}  // namespace

AssertionParts::AssertionParts(Random &random, const QDateTime &at)
{
    SamlAssertion &assertion = m_composed.assertion;
    assertion.responseId = newSamlId(random);
    assertion.assertionId = newSamlId(random);
    assertion.issuedAt = at.toUTC();
    assertion.authenticatedAt = at.toUTC();
    m_composed.origins.append({Part::IssuedAt,
                               {},
                               {at.toUTC().toString(Qt::ISODate)},
                               Source::Time,
                               {},
                               AssertionPartsWords::tr("The moment at which the assertion is made.")});
}

void AssertionParts::setIssuer(const QString &issuer, const QString &text)
{
    m_composed.assertion.issuer = issuer;
    m_composed.origins.prepend({Part::Issuer, {}, {issuer}, Source::Instance, {}, text});
}

void AssertionParts::setRecipient(const QString &url, Source source, const QString &text)
{
    m_composed.assertion.recipient = url;
    m_composed.origins.append({Part::Recipient, {}, {url}, source, u"acsUrl"_s, text});
}

void AssertionParts::setAudience(const QString &audience, Source source, const QString &text)
{
    m_composed.assertion.audience = audience;
    m_composed.origins.append({Part::Audience, {}, {audience}, source, u"audience"_s, text});
}

void AssertionParts::setSubject(const SamlNameId &nameId, const AssertionOrigin &origin)
{
    m_composed.assertion.nameId = nameId;
    m_composed.origins.append(origin);
}

void AssertionParts::addAttribute(const QString &name, const QString &format, const AssertionOrigin &origin)
{
    if (!origin.values.isEmpty()) {
        m_composed.assertion.attributes.append({name, format, {}, origin.values});
    }
    m_composed.origins.append(origin);
}

void AssertionParts::setDuration(int seconds, Source source, const QString &reference, const QString &text)
{
    m_composed.assertion.sessionDuration = std::chrono::seconds(seconds);
    const QDateTime until = m_composed.assertion.issuedAt.addSecs(seconds);
    m_composed.origins.append({Part::ExpiresAt, {}, {until.toString(Qt::ISODate)}, source, reference, text});
}

void AssertionParts::setRequest(const QString &id, const QString &text)
{
    m_composed.assertion.inResponseTo = id;
    m_composed.origins.append({Part::InResponseTo, {}, {id}, Source::Request, {}, text});
}

void AssertionParts::setRelayState(const QString &relayState, Source source, const QString &text)
{
    m_composed.relayState = relayState;
    m_composed.origins.append({Part::RelayState, {}, {relayState}, source, u"relayState"_s, text});
}

void AssertionParts::setCertificate(const std::optional<Certificate> &certificate, bool signsResponse)
{
    m_composed.certificate = certificate;
    // SHA-1 only where the certificate was made with it (guide: "Rotate an AWS SSO certificate").
    const bool old = certificate && certificate->algorithm == SignatureAlgorithm::Sha1;
    m_composed.signing.digest = old ? SamlDigest::Sha1 : SamlDigest::Sha256;
    m_composed.signing.parts = signsResponse ? SamlSigning::Parts::AssertionAndResponse : SamlSigning::Parts::Assertion;
}

bool AssertionParts::has(const QString &attribute) const
{
    const auto &attributes = m_composed.assertion.attributes;
    return std::any_of(attributes.cbegin(), attributes.cend(), [&](const SamlAttribute &each) { return each.name == attribute; });
}

QStringList remarksOn(const ComposedAssertion &composed)
{
    if (!composed.certificate) {
        return {};
    }
    const Certificate &certificate = *composed.certificate;
    const QDateTime &at = composed.assertion.issuedAt;
    if (certificate.notAfter < at) {
        return {AssertionPartsWords::tr("The certificate %1 that signs has expired on %2: service providers may refuse it.")
                    .arg(certificate.certificateId, certificate.notAfter.date().toString(Qt::ISODate))};
    }
    if (certificate.notBefore > at) {
        return {AssertionPartsWords::tr("The certificate %1 that signs is not valid before %2: service providers may refuse it.")
                    .arg(certificate.certificateId, certificate.notBefore.date().toString(Qt::ISODate))};
    }
    return {};
}

}  // namespace gatehouse
