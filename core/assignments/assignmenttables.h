// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/invariants.h"
#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of assignments.
[[nodiscard]] QList<RecordedTable> assignmentTables();
/// What holds of them together.
[[nodiscard]] QList<Invariant> assignmentInvariants();

}  // namespace gatehouse
