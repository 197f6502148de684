// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/userstore.h"
#include "ui/picking/recordpicker.h"
#include "ui/shell/desk.h"

namespace gatehouse {

/// The users that `within` chooses, to pick from; disabled ones are shown and say why they can't be picked.
[[nodiscard]] PickSource usersToPick(const Desk &desk, const UserQuery &within = {});

}  // namespace gatehouse
