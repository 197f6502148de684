// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/provisioningtasks.h"

#include "core/provisioning/provisioningservice.h"

namespace gatehouse {

ProvisioningTasks::ProvisioningTasks(Tasks &tasks, MakeProvisioner make, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_make(std::move(make))
{
}

Task *ProvisioningTasks::start(QObject *context, Then then)
{
    Task *task = m_tasks.start<ProvisioningOutcome>(
        Tasks::Lane::Accounts, tr("Provisioning accounts"), context,
        [make = m_make](Workspace &at, Progress &progress) {
            const std::unique_ptr<Provisioner> provisioner = make(at);
            return ProvisioningService(at).run(*provisioner, progress);
        },
        std::move(then));
    m_current = task;
    connect(task, &Task::finished, this, &ProvisioningTasks::ended);
    Q_EMIT started();
    return task;
}

Task *ProvisioningTasks::current() const
{
    return m_current && !m_current->isFinished() ? m_current.data() : nullptr;
}

}  // namespace gatehouse
