// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/xml/xmldocument.h"

namespace gatehouse::saml {

// The namespaces of the documents.
inline constexpr const char *assertionSpace = "urn:oasis:names:tc:SAML:2.0:assertion";
inline constexpr const char *protocolSpace = "urn:oasis:names:tc:SAML:2.0:protocol";
inline constexpr const char *metadataSpace = "urn:oasis:names:tc:SAML:2.0:metadata";
inline constexpr const char *signatureSpace = "http://www.w3.org/2000/09/xmldsig#";

/// A response with an assertion of 50,000 characters has room in it, in any script.
inline constexpr xml::Limits messageLimits{qsizetype(512) * 1024, 40, 100, 20'000, 100};
/// The largest aggregates of federations have some tens of megabytes, and at least a hundred bytes for each element; beyond that a file is
/// something else.
inline constexpr xml::Limits metadataLimits{qsizetype(128) * 1024 * 1024, 60, 200, 3'000'000, 100};

}  // namespace gatehouse::saml
