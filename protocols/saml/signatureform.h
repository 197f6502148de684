// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/saml/reasons.h"
#include "protocols/xml/xmlelement.h"

namespace gatehouse::saml {

/// The signatures of a message that stand where a signature may stand.
struct Signatures {
    xml::Element ofRoot{};
    xml::Element ofAssertion{};

    [[nodiscard]] bool isEmpty() const { return ofRoot.isNull() && ofAssertion.isNull(); }
};

/// Looks for signatures all over a message and says what is wrong with where they stand, or with what stands beside them: nothing may be
/// in the document that somebody could take for what was signed (McIntosh and Austel, "XML signature element wrapping attacks"; Somorovsky
/// and others, "On breaking SAML").
[[nodiscard]] Signatures findSignatures(xml::Element root, Reasons &reasons);

/// Is the signature of the one form that SAML has (saml-core-2.0-os, 5.4)? One reference, to the element around it; enveloped and
/// exclusive canonicalization; algorithms that hold.
void checkForm(xml::Element signature, bool allowSha1, Reasons &reasons);

/// The last part of the identifier of the algorithm: "rsa-sha256".
[[nodiscard]] QString algorithmOf(xml::Element signature);
/// May this algorithm sign? Adds the reason when not.
[[nodiscard]] bool isTaken(const QString &algorithm, bool allowSha1, Reasons &reasons);

}  // namespace gatehouse::saml
