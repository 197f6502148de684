// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/failingprovisioner.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningtasks.h"

#include <QMutex>
#include <QWaitCondition>

namespace gatehouse {

/// The accounts of a test: replicas in the workspace, which refuse what the test says and wait as long as it says.
class TestAccounts
{
public:
    /// From now on everything in the account fails for this reason.
    void refuse(const QString &accountId, const QString &reason)
    {
        const QMutexLocker lock(&m_mutex);
        m_reasons.insert(accountId, reason);
    }
    void refuseNothing()
    {
        const QMutexLocker lock(&m_mutex);
        m_reasons.clear();
    }
    /// Nothing is done in the accounts until `goOn`.
    void hold() { setHeld(true); }
    void goOn() { setHeld(false); }

    [[nodiscard]] ProvisioningTasks::MakeProvisioner makeProvisioner()
    {
        return [this](Workspace &workspace) { return std::make_unique<Port>(workspace, *this); };
    }

private:
    class Port final : public Provisioner
    {
    public:
        Port(Workspace &workspace, TestAccounts &accounts) : m_local(workspace), m_accounts(accounts) {}

        [[nodiscard]] Result<QList<Result<RoleChange>>> carryOut(const QList<RoleOrder> &orders) override
        {
            return FailingProvisioner(m_local, m_accounts.reasons()).carryOut(orders);
        }
        [[nodiscard]] Status repairProvider(const Account &account) override
        {
            return FailingProvisioner(m_local, m_accounts.reasons()).repairProvider(account);
        }
        [[nodiscard]] Status removeProvider(const Account &account) override
        {
            return FailingProvisioner(m_local, m_accounts.reasons()).removeProvider(account);
        }

    private:
        LocalProvisioner m_local;
        TestAccounts &m_accounts;
    };

    void setHeld(bool held)
    {
        const QMutexLocker lock(&m_mutex);
        m_held = held;
        m_released.wakeAll();
    }
    /// What is refused now; waits while everything is held.
    [[nodiscard]] QHash<QString, QString> reasons()
    {
        const QMutexLocker lock(&m_mutex);
        while (m_held) {
            m_released.wait(&m_mutex);
        }
        return m_reasons;
    }

    QMutex m_mutex;
    QWaitCondition m_released;
    QHash<QString, QString> m_reasons;
    bool m_held = false;
};

}  // namespace gatehouse
