// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of the attributes for access control.
[[nodiscard]] QList<RecordedTable> accessControlTables();

}  // namespace gatehouse
