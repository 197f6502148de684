// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of permission sets, their policies and their tags.
[[nodiscard]] QList<RecordedTable> permissionSetTables();

}  // namespace gatehouse
