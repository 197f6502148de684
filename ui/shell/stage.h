// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/provisioning/provisioningtasks.h"
#include "core/workspace/permission.h"
#include "ui/shell/desk.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace gatehouse {

/// A new workspace of its own for scenes that need one: to be empty, or to have something happen in it.
class Stage
{
public:
    /// Prompts, mail and formats are borrowed from `desk`. Nothing when the workspace can't be made or `fill` fails; a warning says why,
    /// because its scenes are missing then.
    [[nodiscard]] static std::shared_ptr<Stage> make(const Desk &desk, const std::function<Status(Workspace &)> &fill = {});

    [[nodiscard]] const Desk &desk() const { return *m_desk; }

private:
    Stage() = default;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    EverythingAllowed m_permission;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Tasks> m_tasks;
    std::unique_ptr<ProvisioningTasks> m_provisioning;
    std::unique_ptr<Desk> m_desk;
};

}  // namespace gatehouse
