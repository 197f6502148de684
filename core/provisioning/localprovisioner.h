// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/provisioner.h"
#include "core/provisioning/replicastore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// Keeps a faithful replica of every account in the workspace itself: its roles, their policies and trust, its identity provider.
class LocalProvisioner final : public Provisioner
{
    Q_DECLARE_TR_FUNCTIONS(LocalProvisioner)

public:
    explicit LocalProvisioner(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<QList<Result<RoleChange>>> carryOut(const QList<RoleOrder> &orders) override;
    [[nodiscard]] Status repairProvider(const Account &account) override;
    [[nodiscard]] Status removeProvider(const Account &account) override;

private:
    [[nodiscard]] Result<RoleChange> carryOut(Change &change, const RoleOrder &order) const;
    [[nodiscard]] Result<RoleChange> put(Change &change, const RoleOrder &order) const;
    [[nodiscard]] Result<RoleChange> remove(Change &change, const RoleOrder &order) const;
    [[nodiscard]] Status putProvider(Change &change, Account::Id account) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
