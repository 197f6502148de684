// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/saml/samlassertion.h"
#include "core/saml/samlinspection.h"
#include "core/saml/samlmetadata.h"

#include <chrono>
#include <memory>

namespace gatehouse {

class SecretBytes;

/// What of a response is signed, and how. The assertion always is.
struct SamlSigning {
    enum class Parts { Assertion, AssertionAndResponse };

    SamlDigest digest = SamlDigest::Sha256;
    Parts parts = Parts::Assertion;
};

/// A private key that is ready to sign; it reads the key once and may be used by one thread at a time.
class SamlResponder
{
public:
    virtual ~SamlResponder() = default;

    /// The signed response as XML. Error::Kind::Invalid with the field of `SamlAssertion` that is missing or has characters that XML
    /// can't have, and when the assertion would be longer than `longestAssertion`.
    [[nodiscard]] virtual Result<QByteArray> respond(const SamlAssertion &assertion, const SamlSigning &signing) = 0;
};

/// How clocks may differ when a message is inspected.
inline constexpr std::chrono::seconds samlClockSkew{60};

/// What a message is held against.
struct SamlChecks {
    enum class Scope { Everything, SignatureOnly };

    QList<QByteArray> certificates{};  ///< PEM or DER; the key of one of them must have signed
    QDateTime at{};                    ///< the moment for which it is decided; must be valid
    bool allowSha1 = false;
    bool allowShortKeys = false;  ///< RSA below 2048 bits
    Scope scope = Scope::Everything;
    QString audience{};      ///< empty: not compared
    QString recipient{};     ///< the ACS URL; empty: not compared
    QString inResponseTo{};  ///< empty: not compared
};

/// The SAML documents that Gatehouse writes and reads, whoever knows how they look. Nothing of it asks the network, and every method may
/// be used by several threads.
class SamlDocuments
{
public:
    virtual ~SamlDocuments() = default;

    /// Prepares a key (PEM) with its certificate (PEM or DER), which every signature names. Error::Kind::Invalid when they can't be read
    /// or are not of each other.
    [[nodiscard]] virtual Result<std::unique_ptr<SamlResponder>> responder(const SecretBytes &privateKey,
                                                                           const QByteArray &certificate) const = 0;

    /// The metadata document of an identity provider, with an XML declaration.
    [[nodiscard]] virtual Result<QByteArray> identityProviderMetadata(const IdentityProvider &provider) const = 0;
    /// The same of a service provider; its display name and the attributes that it wants are left out.
    [[nodiscard]] virtual Result<QByteArray> serviceProviderMetadata(const ServiceProvider &provider) const = 0;
    /// Everything in a metadata document, or the reason for a person why it is of no use; signatures in it are not checked.
    [[nodiscard]] virtual Result<SamlMetadata> readMetadata(const QByteArray &document) const = 0;

    /// A request in any of its forms: XML, Base64, the URL or the query of a redirect, the body of a form.
    /// What is wrong is told in `details`; the signature of a request is not asked for (inspect does).
    [[nodiscard]] virtual Result<SamlRequest> readRequest(const QByteArray &message) const = 0;

    /// Holds a response, an assertion or a request, in any of the same forms, against `checks`. A request need not be signed; where
    /// certificates are given it must.
    [[nodiscard]] virtual SamlInspection inspect(const QByteArray &message, const SamlChecks &checks) const = 0;
};

}  // namespace gatehouse
