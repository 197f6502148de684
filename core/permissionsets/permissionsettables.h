// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/invariants.h"
#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of permission sets, their policies and their tags.
[[nodiscard]] QList<RecordedTable> permissionSetTables();
/// What holds of them together.
[[nodiscard]] QList<Invariant> permissionSetInvariants();

}  // namespace gatehouse
