// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/failingprovisioner.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "tests/support/testassignments.h"

namespace gatehouse {

/// Does everything that waits in the accounts.
inline ProvisioningOutcome run(const TestAssignments &test)
{
    LocalProvisioner local(*test);
    NoProgress progress;
    return must(ProvisioningService(*test).run(local, progress));
}

/// The same while one account refuses.
inline ProvisioningOutcome runFailing(const TestAssignments &test, const QString &accountId)
{
    LocalProvisioner local(*test);
    FailingProvisioner failing(local, {{accountId, QStringLiteral("The account is frozen.")}});
    NoProgress progress;
    return must(ProvisioningService(*test).run(failing, progress));
}

inline AccountProvisioning::State stateOf(const TestAssignments &test, Account::Id account, PermissionSet::Id set)
{
    const auto found = must(ProvisioningStore((*test).database()).records({AccountProvisioning::idOf(account, set).value}));
    return found.first().state;
}

inline std::optional<AccountRole> roleOf(const TestAssignments &test, Account::Id account, PermissionSet::Id set)
{
    return must(ReplicaStore((*test).database()).role(account, set));
}

inline qint64 roles(const TestAssignments &test)
{
    return must(ReplicaStore((*test).database()).roleCount());
}

}  // namespace gatehouse
