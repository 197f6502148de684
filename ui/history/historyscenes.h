// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/tour.h"

namespace gatehouse {

struct Desk;

/// The pictures of the event history.
[[nodiscard]] QList<Scene> historyScenes(const Desk &desk);

}  // namespace gatehouse
