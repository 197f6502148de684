// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// Every state of the page about secrets and its dialogs, as the tour draws them.
[[nodiscard]] QList<Scene> secretsScenes(const Desk &desk);

}  // namespace gatehouse
