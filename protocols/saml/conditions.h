// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samldocuments.h"
#include "protocols/saml/responsereader.h"

namespace gatehouse::saml {

/// Holds what a signed assertion says against what it should say (saml-profiles-2.0-os, 4.1.4.3), and notes in it by which confirmation it
/// would be taken.
void checkConditions(ReadAssertion &read, const SamlChecks &checks, Reasons &reasons);

}  // namespace gatehouse::saml
