// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/provisioningstore.h"
#include "core/provisioning/provisioningtasks.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// How it stands with permission sets in accounts: of those that a query chooses.
class AccountProvisioningModel final : public RecordTableModel<AccountProvisioning, AccountProvisioningQuery>
{
    Q_OBJECT

public:
    /// What the whole list is about; that has no column.
    enum class About { Account, PermissionSet, Everything };

    AccountProvisioningModel(About about, Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);

    /// Reads again now and then while a run is at work, which says nothing of its steps.
    void follow(const ProvisioningTasks &provisioning);

    /// Of a row that is shown.
    [[nodiscard]] std::optional<AccountProvisioning> provisioning(qint64 id) const;
};

[[nodiscard]] Tone toneOf(AccountProvisioning::State state);
/// The state for a person, translated: what nobody is assigned any more and has no role was removed.
[[nodiscard]] QString standingOf(const AccountProvisioning &provisioning);

}  // namespace gatehouse
