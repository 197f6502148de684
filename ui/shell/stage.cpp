// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/stage.h"

namespace gatehouse {

namespace {

std::shared_ptr<Stage> without(const Error &error)
{
    qWarning("Scenes are left out: %s", qPrintable(error.message));
    return {};
}

}  // namespace

std::shared_ptr<Stage> Stage::make(const Desk &desk, const std::function<Status(Workspace &)> &fill)
{
    std::shared_ptr<Stage> stage(new Stage);
    auto workspace = Workspace::create(stage->m_folder.filePath(QStringLiteral("company.gatehouse")),
                                       {desk.workspace.who(), stage->m_clock, stage->m_random, stage->m_permission});
    if (!workspace) {
        return without(workspace.error());
    }
    stage->m_workspace = std::move(*workspace);
    stage->m_tasks = std::make_unique<Tasks>(*stage->m_workspace);
    stage->m_provisioning = std::make_unique<ProvisioningTasks>(*stage->m_tasks, desk.provisioning.makeProvisioner());
    stage->m_desk.reset(new Desk{*stage->m_workspace, *stage->m_tasks, desk.prompts, desk.mail, desk.formats, desk.knowledge,
                                 desk.assignmentFormat, *stage->m_provisioning, desk.saml, desk.metadata, desk.peers});
    const Status filled = fill ? fill(*stage->m_workspace) : Status();
    return filled ? stage : without(filled.error());
}

}  // namespace gatehouse
