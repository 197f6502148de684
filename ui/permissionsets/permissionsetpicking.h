// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionsetstore.h"
#include "ui/picking/recordpicker.h"
#include "ui/shell/desk.h"

namespace gatehouse {

/// The permission sets that `within` chooses, to pick from.
[[nodiscard]] PickSource permissionSetsToPick(const Desk &desk, const PermissionSetQuery &within = {});

}  // namespace gatehouse
