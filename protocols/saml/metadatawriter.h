// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/saml/samlmetadata.h"

namespace gatehouse::saml {

/// The metadata of an identity provider (saml-metadata-2.0-os, 2.4.3). It needs an entity id, a certificate and an address to sign in at.
[[nodiscard]] Result<QByteArray> writeMetadata(const IdentityProvider &provider);
/// The metadata of a service provider (saml-metadata-2.0-os, 2.4.4), without its display name and the attributes that it wants. It needs an
/// entity id and an address that responses are sent to, and a certificate where it signs requests.
[[nodiscard]] Result<QByteArray> writeMetadata(const ServiceProvider &provider);

}  // namespace gatehouse::saml
