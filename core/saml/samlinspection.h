// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samlassertion.h"

#include <QByteArray>

#include <optional>

namespace gatehouse {

/// Why a SAML message is not to be trusted.
struct SamlReason {
    enum class Code {
        // it can't be read
        TooLarge,
        TooDeep,
        Inflated,    ///< unpacks to more than a message may have
        NotEncoded,  ///< neither XML nor Base64 nor a redirect
        NotXml,
        Doctype,      ///< a document type declaration, and so entities
        UnknownKind,  ///< XML, but neither a response nor a request
        Encrypted,
        Malformed,  ///< a part that SAML demands is missing or stands twice
        // the signature
        Unsigned,
        NoCertificate,  ///< nobody said whose signature would do
        OtherKey,       ///< none of the certificates made the signature
        Altered,        ///< what was signed is not what stands there
        Wrapped,        ///< a signature, or what is signed, stands in a place where it means something else
        DuplicateId,
        TwoAssertions,
        NoAssertion,
        WeakAlgorithm,   ///< SHA-1
        OtherAlgorithm,  ///< one that is never taken
        Transform,
        References,  ///< a signature has not exactly one reference
        SignatureForm,
        CommentInside,
        // what it says
        NotYetValid,
        Expired,
        WrongAudience,
        WrongRecipient,
        WrongRequest,  ///< it answers another request, or none
        NoSuccess,     ///< the identity provider refused
        NoSubject,
        NoConfirmation,
    };

    Code code = Code::NotXml;
    QString text{};  ///< translated, a whole sentence

    bool operator==(const SamlReason &) const = default;
};

/// The stable word for it: "Expired".
[[nodiscard]] QString nameOf(SamlReason::Code code);

/// The certificate whose key made a signature.
struct SamlSigner {
    int number = -1;  ///< in the list of those that were given
    QString fingerprint{};
    QString subject{};
    QDateTime expiresAt{};

    bool operator==(const SamlSigner &) const = default;
};

/// A signature that was verified.
struct VerifiedSignature {
    QString element{};  ///< what it covers: "Response", "Assertion", "AuthnRequest", or "Query" for the redirect binding
    QString id{};       ///< the ID of that element
    QString algorithm{};
    SamlSigner signer{};

    bool operator==(const VerifiedSignature &) const = default;
};

/// What a response says, as far as a verified signature covers it.
struct SamlStatements {
    QString assertionId{};
    QString issuer{};
    QDateTime issuedAt{};
    SamlNameId nameId{};
    QList<SamlAttribute> attributes{};
    QDateTime notBefore{};
    QDateTime notOnOrAfter{};
    QStringList audiences{};
    QString recipient{};
    QDateTime confirmBefore{};  ///< the response must be handed in before
    QString inResponseTo{};
    QDateTime authenticatedAt{};
    QDateTime sessionEndsAt{};
    QString sessionIndex{};
    QString authenticationContext{};

    bool operator==(const SamlStatements &) const = default;
};

/// What a service provider asks (saml-core-2.0-os, 3.4.1).
struct SamlRequest {
    QString id{};
    QString issuer{};
    QDateTime issuedAt{};
    QString destination{};
    QString consumerUrl{};
    std::optional<int> consumerIndex{};
    QString binding{};  ///< that the answer shall take
    QString nameIdFormat{};
    QStringList contexts{};  ///< of authentication, that would do
    bool forcesAuthentication = false;
    bool isPassive = false;
    QString relayState{};

    bool operator==(const SamlRequest &) const = default;
};

/// What was found about a message.
struct SamlInspection {
    enum class Kind { Unknown, Response, Assertion, Request };

    Kind kind = Kind::Unknown;
    QByteArray xml{};      ///< decoded, as far as it came
    QString relayState{};  ///< that came beside it
    QList<SamlReason> reasons{};
    QStringList remarks{};  ///< what a person should know though it is no reason against it; whole sentences
    bool isSigned = false;  ///< a signature is there, whatever it is worth
    QList<VerifiedSignature> signatures{};
    std::optional<SamlStatements> statements{};  ///< from what the verified signature covers, and from nothing else
    std::optional<SamlRequest> request{};        ///< a request need not be signed

    [[nodiscard]] bool isValid() const { return reasons.isEmpty(); }
};

[[nodiscard]] QString nameOf(SamlInspection::Kind kind);

}  // namespace gatehouse
