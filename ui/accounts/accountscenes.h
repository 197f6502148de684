// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// Every page and dialog that has to do with the organization, as the tour draws them.
[[nodiscard]] QList<Scene> accountScenes(const Desk &desk);
/// What is shown in a workspace that has no organization yet.
[[nodiscard]] QList<Scene> enableScenes(const Desk &desk);

}  // namespace gatehouse
