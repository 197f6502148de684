// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// Pictures of multi-factor authentication. No secret key in them is one of a device.
[[nodiscard]] QList<Scene> mfaScenes(const Desk &desk);

}  // namespace gatehouse
