// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// Every page and dialog that has to do with quotas, as the tour draws them.
[[nodiscard]] QList<Scene> quotaScenes(const Desk &desk);

}  // namespace gatehouse
