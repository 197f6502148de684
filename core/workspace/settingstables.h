// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of the settings.
[[nodiscard]] QList<RecordedTable> settingsTables();

}  // namespace gatehouse
