// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// The connected directory, its attribute mappings, how a test went, the dialog and the step of the wizard.
[[nodiscard]] QList<Scene> directoryScenes(const Desk &desk);

}  // namespace gatehouse
