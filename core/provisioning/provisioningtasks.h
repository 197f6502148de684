// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/provisioningrun.h"
#include "core/workspace/tasks.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace gatehouse {

/// Brings the accounts in step in the background. Runs are at work one after the other, on a lane of their own.
class ProvisioningTasks : public QObject
{
    Q_OBJECT

public:
    /// Makes what works in the accounts, for the connection of the thread that does it.
    using MakeProvisioner = std::function<std::unique_ptr<Provisioner>(Workspace &)>;
    using Then = std::function<void(const Result<ProvisioningOutcome> &)>;

    ProvisioningTasks(Tasks &tasks, MakeProvisioner make, QObject *parent = nullptr);

    /// Does everything that waits in the accounts; what fails is told item by item by the task, and keeps its reason.
    Task *start(QObject *context, Then then = {});
    /// The run that is at work or about to be, or nullptr.
    [[nodiscard]] Task *current() const;
    /// For what is done in one account at once, such as the repair of its identity provider.
    [[nodiscard]] const MakeProvisioner &makeProvisioner() const { return m_make; }

Q_SIGNALS:
    void started();
    void ended();

private:
    Tasks &m_tasks;
    MakeProvisioner m_make;
    QPointer<Task> m_current;
};

}  // namespace gatehouse
