// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/saml/reasons.h"
#include "protocols/xml/xmlelement.h"

namespace gatehouse::saml {

/// What an AuthnRequest asks. nullopt with the reason when it lacks what every one has.
[[nodiscard]] std::optional<SamlRequest> readRequest(xml::Element element, Reasons &reasons);

}  // namespace gatehouse::saml
