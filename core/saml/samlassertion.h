// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samlnames.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>

namespace gatehouse {

struct SamlAttribute {
    QString name{};
    QString nameFormat{};    ///< empty: the document does not say
    QString friendlyName{};  ///< may be empty
    QStringList values{};

    bool operator==(const SamlAttribute &) const = default;
};

/// Whom an assertion is about.
struct SamlNameId {
    QString value{};
    QString format = saml::unspecifiedNameId;

    bool operator==(const SamlNameId &) const = default;
};

/// All that a response says (saml-profiles-2.0-os, 4.1.4.2). It is composed from an application and a user; two responses to the same
/// assertion differ in nothing but the signature's key.
struct SamlAssertion {
    QString responseId{};   ///< newSamlId
    QString assertionId{};  ///< another one
    QString issuer{};       ///< the entity id of the identity provider
    QString audience{};     ///< the entity id of the service
    QString recipient{};    ///< the URL of the service that the response is posted to; the Destination too
    SamlNameId nameId{};
    QList<SamlAttribute> attributes{};
    QDateTime issuedAt{};
    QDateTime authenticatedAt{};  ///< when the person signed in; not after issuedAt
    QString authenticationContext = saml::passwordContext;
    QString sessionIndex{};  ///< empty: the assertion's id
    /// How long the conditions and the session hold (guide: "Application properties").
    std::chrono::seconds sessionDuration = std::chrono::hours(1);
    QString inResponseTo{};  ///< the id of the request; empty when the identity provider begins

    bool operator==(const SamlAssertion &) const = default;
};

/// The conditions hold from so long before the issue, for services whose clock is behind.
inline constexpr std::chrono::minutes samlEarlier{5};
/// The most characters that a signed assertion may have (AWS: "SAML assertion", as long as the service takes one).
inline constexpr qsizetype longestAssertion = 50'000;

enum class SamlDigest { Sha256, Sha1 };
[[nodiscard]] QString nameOf(SamlDigest digest);  ///< "SHA-256", "SHA-1"

class Random;
/// An id that no other document has: 160 random bits behind an underscore, because an xs:ID may not begin with a digit
/// (saml-core-2.0-os, 1.3.4).
[[nodiscard]] QString newSamlId(Random &random);

}  // namespace gatehouse
