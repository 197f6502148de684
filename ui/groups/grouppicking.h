// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/groupstore.h"
#include "ui/picking/recordpicker.h"
#include "ui/shell/desk.h"

namespace gatehouse {

/// The groups that `within` chooses, to pick from.
[[nodiscard]] PickSource groupsToPick(const Desk &desk, const GroupQuery &within = {});

}  // namespace gatehouse
