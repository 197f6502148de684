// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/saml/reasons.h"
#include "protocols/saml/xmlsecurity.h"
#include "protocols/xml/xmlelement.h"

#include <vector>

namespace gatehouse::saml {

/// A certificate whose signatures are taken.
struct TrustedKey {
    SecurityKey key{};
    Key plain{};  ///< the same for what is no XML signature
    SamlSigner signer{};
};

/// Those that can be read; a reason for each that can't.
[[nodiscard]] std::vector<TrustedKey> trustedKeys(const QList<QByteArray> &certificates, Reasons &reasons);

/// What a signature that holds says.
struct Covered {
    QByteArray bytes{};  ///< exactly what was signed, canonical; the only thing that may be read
    VerifiedSignature signature{};
};

/// Verifies a signature whose form was checked. nullopt with the reason when no key made it, or the element was altered.
[[nodiscard]] std::optional<Covered> verify(xml::Element signature, const std::vector<TrustedKey> &keys, Reasons &reasons);

}  // namespace gatehouse::saml
