// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samlinspection.h"
#include "protocols/xml/xmldocument.h"

namespace gatehouse::saml {

using Reasons = QList<SamlReason>;

/// Why a document could not be parsed.
[[nodiscard]] SamlReason reasonFor(const xml::Refusal &refusal);
/// Adds a reason, once for each code.
void add(Reasons &reasons, SamlReason::Code code, const QString &text);
[[nodiscard]] bool has(const Reasons &reasons, SamlReason::Code code);

}  // namespace gatehouse::saml
