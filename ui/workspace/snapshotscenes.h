// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/tour.h"

namespace gatehouse {

struct Desk;

/// The pictures of the snapshots page and its dialogs. They take no snapshot: what lies beside the workspace is shown.
[[nodiscard]] QList<Scene> snapshotsScenes(const Desk &desk);

}  // namespace gatehouse
