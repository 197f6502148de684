// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace gatehouse {

/// Where a service takes one kind of message (saml-metadata-2.0-os, 2.2.2 and 2.2.3).
struct SamlEndpoint {
    QString binding{};  ///< saml::postBinding …
    QString location{};
    QString responseLocation{};  ///< where answers go, when elsewhere
    std::optional<int> index{};
    bool isDefault = false;

    bool operator==(const SamlEndpoint &) const = default;
};

/// A certificate that a party publishes in its metadata.
struct SamlCertificate {
    enum class Use { Any, Signing, Encryption };

    Use use = Use::Any;
    QByteArray der{};

    bool operator==(const SamlCertificate &) const = default;
};

[[nodiscard]] QString nameOf(SamlCertificate::Use use);
/// The text form of a certificate (RFC 7468).
[[nodiscard]] QByteArray pemOf(const QByteArray &der);
/// The SHA-256 fingerprint, as upper-case pairs with colons between them.
[[nodiscard]] QString fingerprintOf(const QByteArray &der);

/// An attribute that a service asks for.
struct SamlWantedAttribute {
    QString name{};
    QString nameFormat{};
    QString friendlyName{};
    bool isRequired = false;

    bool operator==(const SamlWantedAttribute &) const = default;
};

/// What a service provider says of itself (saml-metadata-2.0-os, 2.4.4).
struct ServiceProvider {
    QString entityId{};
    QString displayName{};                     ///< from the service's own words, English before others; may be empty
    QList<SamlEndpoint> assertionConsumers{};  ///< in the order of the document
    QList<SamlEndpoint> singleLogout{};
    QStringList nameIdFormats{};
    QList<SamlWantedAttribute> attributes{};
    QList<SamlCertificate> certificates{};
    bool wantsSignedAssertions = false;
    bool signsRequests = false;
    QDateTime validUntil{};  ///< invalid when it does not end

    bool operator==(const ServiceProvider &) const = default;
};

/// Where a response goes: the endpoint for the POST binding that is the default one, or else the first (saml-metadata-2.0-os, 2.2.3).
/// nullptr when the service takes none by POST.
[[nodiscard]] const SamlEndpoint *defaultConsumer(const ServiceProvider &provider);

/// What an identity provider says of itself (saml-metadata-2.0-os, 2.4.3).
struct IdentityProvider {
    QString entityId{};
    QString displayName{};
    QList<SamlEndpoint> singleSignOn{};
    QList<SamlEndpoint> singleLogout{};
    QStringList nameIdFormats{};
    QList<SamlCertificate> certificates{};
    bool wantsSignedRequests = false;
    QDateTime validUntil{};

    bool operator==(const IdentityProvider &) const = default;
};

/// One party of a metadata document.
struct SamlEntity {
    QString entityId{};
    std::optional<ServiceProvider> serviceProvider{};
    std::optional<IdentityProvider> identityProvider{};
    QStringList otherRoles{};  ///< elements that are read no further: "AttributeAuthorityDescriptor", roles without SAML 2.0

    bool operator==(const SamlEntity &) const = default;
};

/// What a metadata document has: one entity, or the many of an aggregate. There is at least one.
struct SamlMetadata {
    QList<SamlEntity> entities{};
    bool isSigned = false;  ///< a signature is there; nobody checked it
};

}  // namespace gatehouse
