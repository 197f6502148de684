// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rooms.h"

namespace gatehouse {

/// What is recorded of the external identity provider.
[[nodiscard]] QList<RecordedTable> identityProviderTables();

}  // namespace gatehouse
