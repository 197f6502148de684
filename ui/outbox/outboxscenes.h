// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/tour.h"

namespace gatehouse {

struct Desk;

/// The pictures of the outbox.
[[nodiscard]] QList<Scene> outboxScenes(const Desk &desk);

}  // namespace gatehouse
