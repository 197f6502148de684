// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// Pictures of the settings and their dialogs.
[[nodiscard]] QList<Scene> settingsScenes(const Desk &desk);

}  // namespace gatehouse
