// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// The policy editor and the simulator, for the tour.
[[nodiscard]] QList<Scene> policyScenes(const Desk &desk);

}  // namespace gatehouse
