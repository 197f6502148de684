// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// The identity source under each kind, the change of it, the Region, and the deletion of the configuration.
[[nodiscard]] QList<Scene> identitySourceScenes(const Desk &desk);

}  // namespace gatehouse
