// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/invariants.h"
#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of the organization, its units and accounts.
[[nodiscard]] QList<RecordedTable> accountTables();
/// What holds of them together.
[[nodiscard]] QList<Invariant> accountInvariants();

}  // namespace gatehouse
