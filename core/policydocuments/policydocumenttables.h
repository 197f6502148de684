// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rooms.h"

namespace gatehouse {

[[nodiscard]] QList<RecordedTable> policyDocumentTables();

}  // namespace gatehouse
