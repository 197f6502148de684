// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of directories and of the mapping of their attributes.
[[nodiscard]] QList<RecordedTable> directoryTables();

}  // namespace gatehouse
