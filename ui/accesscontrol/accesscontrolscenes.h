// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// The page of attributes for access control, as the tour draws it.
[[nodiscard]] QList<Scene> accessControlScenes(const Desk &desk);

}  // namespace gatehouse
