// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/invariants.h"
#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of the external identity provider.
[[nodiscard]] QList<RecordedTable> identityProviderTables();
/// What holds of it and its certificates together (guide: "Rotate a SAML 2.0 certificate"). That one of them is valid depends on the hour
/// and is asked by whoever takes one away.
[[nodiscard]] QList<Invariant> identityProviderInvariants();

}  // namespace gatehouse
