// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of secrets: whose they are, and never a value.
[[nodiscard]] QList<RecordedTable> secretTables();

}  // namespace gatehouse
