// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/invariants.h"
#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of the attributes for access control.
[[nodiscard]] QList<RecordedTable> accessControlTables();
/// What holds of them together.
[[nodiscard]] QList<Invariant> accessControlInvariants();

}  // namespace gatehouse
