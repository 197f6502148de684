// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of the organization, its units and accounts.
[[nodiscard]] QList<RecordedTable> accountTables();

}  // namespace gatehouse
