// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

#include <memory>

namespace gatehouse {

class Stage;

/// A company with two directories, of which the first one can be connected, and is when `connected`.
[[nodiscard]] std::shared_ptr<Stage> stageWithDirectories(const Desk &desk, bool connected);

/// The connected directory, its attribute mappings, how a test went, the dialog and the step of the wizard.
[[nodiscard]] QList<Scene> directoryScenes(const Desk &desk);

}  // namespace gatehouse
