// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/saml/samlassertion.h"
#include "protocols/xml/xmldocument.h"

namespace gatehouse::saml {

/// A response that nobody signed yet, and the elements in it that signing needs.
struct UnsignedResponse {
    xml::Document document{};
    xmlNode *response = nullptr;
    xmlNode *responseIssuer = nullptr;
    xmlNode *assertion = nullptr;
    xmlNode *assertionIssuer = nullptr;
};

/// Error::Kind::Invalid with the field that is missing or can't stand in XML.
[[nodiscard]] Result<UnsignedResponse> writeResponse(const SamlAssertion &assertion);

}  // namespace gatehouse::saml
