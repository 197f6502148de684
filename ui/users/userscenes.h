// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// Every page, dialog and wizard step that has to do with users, as the tour draws them.
[[nodiscard]] QList<Scene> usersScenes(const Desk &desk);

}  // namespace gatehouse
