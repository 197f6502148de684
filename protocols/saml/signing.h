// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/saml/samlassertion.h"
#include "protocols/saml/xmlsecurity.h"

namespace gatehouse::saml {

/// Signs an element that has an ID: enveloped, with exclusive canonicalization (saml-core-2.0-os, 5.4), the signature behind `after`, which
/// is its Issuer. The certificate stands beside the signature for whoever wants to know it; it proves nothing.
[[nodiscard]] Status sign(xmlNode &element, xmlNode &after, const SecurityKey &key, const QByteArray &certificateDer, SamlDigest digest);

}  // namespace gatehouse::saml
