// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "core/saml/samlmetadata.h"

namespace gatehouse {

class Workspace;

/// What the service provider of one application is told of this instance.
struct ApplicationEndpoints {
    QString issuer{};       ///< the entity ID of the identity provider
    QString signInUrl{};    ///< where the service provider sends its requests
    QString signOutUrl{};   ///< where a person is sent after signing out there
    QString metadataUrl{};  ///< where the metadata document would be
};

[[nodiscard]] Result<ApplicationEndpoints> endpointsOf(Workspace &workspace, const Application &application);

/// What its metadata document says: these addresses, the format of the Subject, and the certificates, the one that signs first.
/// Error::Kind::NotFound where there is no certificate yet, Error::Kind::Forbidden for an integrated application.
[[nodiscard]] Result<IdentityProvider> identityProviderOf(Workspace &workspace, const Application &application);

}  // namespace gatehouse
