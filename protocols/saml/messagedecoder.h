// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/saml/reasons.h"

#include <tl/expected.hpp>

namespace gatehouse::saml {

/// A message out of its binding (saml-bindings-2.0-os, 3.4 and 3.5).
struct DecodedMessage {
    QByteArray xml{};
    QString relayState{};
    /// Of the redirect binding, which signs the query and not the XML: what is signed, as it was sent.
    QByteArray signedQuery{};
    QString algorithm{};
    QByteArray signature{};
};

/// Takes XML, Base64 of it, deflated Base64, a URL or a query with SAMLRequest or SAMLResponse, and the body of a form.
[[nodiscard]] tl::expected<DecodedMessage, SamlReason> decode(const QByteArray &message);

}  // namespace gatehouse::saml
