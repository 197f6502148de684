// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "ui/shell/stage.h"

namespace gatehouse {

/// A small company with applications, and certificates that expire sooner and later; nothing when it can't be made.
[[nodiscard]] std::shared_ptr<Stage> applicationStage(const Desk &desk);

/// Of the stage; invalid where there is none of this name.
[[nodiscard]] Application applicationNamed(const Desk &desk, const QString &name);

}  // namespace gatehouse
