// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/tour.h"

namespace gatehouse {

struct Desk;

/// The pictures of the import wizard and the export dialog.
[[nodiscard]] QList<Scene> transferScenes(const Desk &desk);

}  // namespace gatehouse
