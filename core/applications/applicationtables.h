// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/invariants.h"
#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of applications, their attribute mappings and who is assigned to them.
[[nodiscard]] QList<RecordedTable> applicationTables();
/// What holds of them together.
[[nodiscard]] QList<Invariant> applicationInvariants();

}  // namespace gatehouse
