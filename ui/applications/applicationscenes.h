// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// The pages of applications and certificates, with their dialogs, in a small company that has some of each.
[[nodiscard]] QList<Scene> applicationScenes(const Desk &desk);

}  // namespace gatehouse
