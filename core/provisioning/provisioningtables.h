// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/invariants.h"

namespace gatehouse {

/// What stands in the accounts is not recorded; what it needs must not be undone under it.
[[nodiscard]] QList<Invariant> provisioningInvariants();

}  // namespace gatehouse
