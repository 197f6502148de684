// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samldocuments.h"
#include "protocols/saml/messagedecoder.h"
#include "protocols/saml/verifying.h"

namespace gatehouse::saml {

/// Verifies the signature of a redirect (saml-bindings-2.0-os, 3.4.4.1); nullopt with the reason.
[[nodiscard]] std::optional<VerifiedSignature> verifyQuery(const DecodedMessage &message, const SamlChecks &checks,
                                                           const std::vector<TrustedKey> &keys, Reasons &reasons);

}  // namespace gatehouse::saml
