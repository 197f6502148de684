// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// An external identity provider in every state, on a workspace of its own.
[[nodiscard]] QList<Scene> providerScenes(const Desk &desk);

}  // namespace gatehouse
