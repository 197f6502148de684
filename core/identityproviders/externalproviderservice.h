// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/certificate.h"
#include "core/identityproviders/providerreading.h"
#include "core/saml/samlmetadata.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// What this instance is to an identity provider: the values that are entered there.
struct ServiceProviderAddresses {
    QString entityId{};   ///< also called audience, or issuer
    QString acsUrl{};     ///< where responses are posted to
    QString portalUrl{};  ///< where people begin, also called sign-on URL
};

/// What an administrator may do with the external identity provider. That one is connected or left is part of changing the identity
/// source, which takes the steps; its certificates are looked after by CertificateService.
class ExternalProviderService
{
    Q_DECLARE_TR_FUNCTIONS(ExternalProviderService)

public:
    explicit ExternalProviderService(Workspace &workspace) : m_workspace(workspace) {}

    /// Nothing while another identity source is used.
    [[nodiscard]] Result<std::optional<ExternalProvider>> provider() const;
    /// Error::Kind::NotFound where there is none.
    [[nodiscard]] Result<ExternalProvider> connected() const;

    [[nodiscard]] ServiceProviderAddresses addresses() const;
    /// Our metadata, for the identity provider. Error::Kind::NotFound with the field "certificate" when requests are signed and there is
    /// no certificate for that yet: see `completeMetadata`.
    [[nodiscard]] Result<ServiceProvider> metadata() const;
    /// The same; the certificate that requests are signed with is made where it is wanted and missing. That takes a moment and may wait for
    /// the key of the secrets: never on a window's thread.
    Result<ServiceProvider> completeMetadata();

    /// The settings: guide, preferred binding, signed requests, addresses. Error::Kind::Conflict when it was changed since it was read.
    Status update(const ExternalProvider &provider);
    /// Takes new metadata of the provider that is connected; whether its other certificates stay is said in `wanted`.
    Status replace(const NewExternalProvider &wanted);

    // Steps of a larger change.
    /// Connects a provider, in place of the one that was connected if there was one. Error::Kind::Invalid as `readProvider`.
    Status put(Change &change, const NewExternalProvider &wanted) const;
    /// Leaves the provider, and trusts none of its certificates any more. Nothing where there is none.
    Status remove(Change &change) const;

private:
    [[nodiscard]] Result<QList<Certificate>> ownCertificates() const;

    Workspace &m_workspace;
};

/// As it stands in events.
[[nodiscard]] QJsonObject described(const ExternalProvider &provider);

}  // namespace gatehouse
