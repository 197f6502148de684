// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samldocuments.h"
#include "protocols/saml/responsereader.h"

namespace gatehouse::saml {

/// May the response around an assertion be what the assertion was sent in (saml-profiles-2.0-os, 4.1.4.3)? Where nobody signed it, it can
/// only speak against itself: what is missing in it is no reason then, and nothing of it is ever told.
enum class Envelope { Signed, Unsigned };
/// What can't be anybody's response goes to `reasons`; what does not fit to `checks`, to `against`.
void checkEnvelope(xml::Element response, Envelope envelope, const SamlStatements &says, const SamlChecks &checks, Reasons &reasons,
                   Reasons &against);

}  // namespace gatehouse::saml
