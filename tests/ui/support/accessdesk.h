// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/provisioningstore.h"
#include "core/provisioning/replicastore.h"
#include "tests/support/testassignments.h"
#include "tests/ui/support/peopledesk.h"

namespace gatehouse {

/// A desk in an organization with permission sets, people and groups.
class AccessDesk : public PeopleDesk, public SmallCompany
{
public:
    AccessDesk() : SmallCompany(test) {}

    [[nodiscard]] qint64 count() const { return must(AssignmentStore((*test).database()).count()); }
};

/// How many roles stand in all the accounts.
inline qint64 roleCount(const AccessDesk &desk)
{
    AccountProvisioningQuery query;
    const ProvisioningStore store((*desk.test).database());
    qint64 roles = 0;
    for (const AccountProvisioning &each : must(store.records(must(store.ids(query))))) {
        roles += each.roleName.isEmpty() ? 0 : 1;
    }
    return roles;
}

inline ProvisioningCounts workIn(const AccessDesk &desk)
{
    return must(ProvisioningStore((*desk.test).database()).counts());
}

}  // namespace gatehouse
