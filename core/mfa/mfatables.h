// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of the devices for multi-factor authentication.
[[nodiscard]] QList<RecordedTable> mfaTables();

}  // namespace gatehouse
