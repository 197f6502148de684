// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// Every page and wizard page that has to do with assignments, as the tour draws them; nothing is assigned for them.
[[nodiscard]] QList<Scene> assignmentScenes(const Desk &desk);

}  // namespace gatehouse
