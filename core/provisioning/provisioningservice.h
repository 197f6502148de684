// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/provisioningrun.h"
#include "core/provisioning/replicastore.h"

#include <QCoreApplication>

namespace gatehouse {

/// Which accounts a permission set is provisioned again in.
enum class ReprovisionScope {
    OutOfDate,    ///< only where the role is not what the permission set says now
    Provisioned,  ///< wherever its role stands: ALL_PROVISIONED_ACCOUNTS
};

/// Brings the accounts to what was decided. Assignments leave their work behind by themselves, whoever changes them and whether it is done
/// or undone; what else is asked for here waits beside it until `run` does it.
class ProvisioningService
{
    Q_DECLARE_TR_FUNCTIONS(ProvisioningService)

public:
    explicit ProvisioningService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<ProvisioningCounts> counts() const;
    [[nodiscard]] Result<qint64> outOfDateCount(PermissionSet::Id set) const;

    /// Asks for a permission set in some accounts where its role stands; others are refused (ProvisionPermissionSet, AWS_ACCOUNT).
    Status ask(PermissionSet::Id set, const QList<Account::Id> &accounts);
    /// Asks for permission sets everywhere; answers for how many roles.
    Result<qint64> askEverywhere(const QList<PermissionSet::Id> &sets, ReprovisionScope scope);
    /// Asks for what failed once more, of one account or of one permission set where it is said; answers how much it was.
    Result<qint64> retry(Account::Id account = {}, PermissionSet::Id set = {});
    /// Asks for a role that was deleted or altered in its account, where it belongs; one at a time in each (guide: "AWS account quotas").
    Status repairRole(Account::Id account, PermissionSet::Id set);

    /// Does everything that waits. What can't be done in one account is told to `progress`, and keeps its reason.
    Result<ProvisioningOutcome> run(Provisioner &provisioner, Progress &progress);

    /// What the account's identity provider is: gone, altered, or as it shall be.
    enum class ProviderState { Absent, Altered, Present };
    [[nodiscard]] Result<ProviderState> providerState(Account::Id account) const;
    /// (guide: "Repair the IAM identity provider", "Remove the IAM identity provider")
    Status repairProvider(Provisioner &provisioner, Account::Id account);
    /// Nobody comes into the account any more; the roles stay. Refused when there is none.
    Status removeProvider(Provisioner &provisioner, Account::Id account);

private:
    [[nodiscard]] Status note(const Operation &operation);

    Workspace &m_workspace;
};

}  // namespace gatehouse
