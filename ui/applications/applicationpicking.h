// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/picking/recordpicker.h"
#include "ui/shell/desk.h"

namespace gatehouse {

/// The applications, to pick from.
[[nodiscard]] PickSource applicationsToPick(const Desk &desk);

}  // namespace gatehouse
