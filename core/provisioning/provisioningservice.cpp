// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/provisioningservice.h"

#include "core/accounts/accountservice.h"
#include "core/assignments/assignmentstore.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/quotas/quotaservice.h"

#include <QJsonArray>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Kind = ProvisioningWork::Kind;

namespace {

const QString source = u"sso.amazonaws.com"_s;

}  // namespace

Result<ProvisioningCounts> ProvisioningService::counts() const
{
    return ProvisioningStore(m_workspace.database()).counts();
}

Result<qint64> ProvisioningService::outOfDateCount(PermissionSet::Id set) const
{
    return ProvisioningStore(m_workspace.database()).outOfDateCount(set);
}

Status ProvisioningService::ask(PermissionSet::Id set, const QList<Account::Id> &accounts)
{
    const auto found = PermissionSetService(m_workspace).permissionSet(set);
    if (!found) {
        return fail(found);
    }
    const Operation operation{
        u"ProvisionPermissionSet"_s,
        tr("Reprovision %1 in %n account(s)", nullptr, int(accounts.size())).arg(found->name),
        {{u"permissionSetName"_s, found->name}, {u"targetType"_s, u"AWS_ACCOUNT"_s}, {u"accounts"_s, accounts.size()}},
        source};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        ProvisioningStore store(change.database());
        const ReplicaStore replica(change.database());
        for (const Account::Id account : accounts) {
            const auto role = replica.templateOfRole(account, set);
            if (!role) {
                return fail(role);
            }
            if (*role == 0) {
                return fail(Error::Kind::NotFound, tr("%1 is not provisioned in one of the accounts.").arg(found->name), u"account"_s);
            }
            if (auto asked = store.ask({account, set, Kind::Provision}); !asked) {
                return asked;
            }
        }
        change.touch(Room::Provisioning);
        return {};
    });
    return done ? Status() : fail(done);
}

Result<qint64> ProvisioningService::askEverywhere(const QList<PermissionSet::Id> &sets, ReprovisionScope scope)
{
    const auto only = sets.size() == 1 ? PermissionSetService(m_workspace).permissionSet(sets.first()) : Result<PermissionSet>();
    if (!only) {
        return fail(only);
    }
    const QString summary = sets.size() == 1 ? tr("Reprovision %1 everywhere").arg(only->name)
                                             : tr("Reprovision %n permission set(s) everywhere", nullptr, int(sets.size()));
    qint64 sum = 0;
    const auto done = m_workspace.change({u"ProvisionPermissionSet"_s, summary, {{u"targetType"_s, u"ALL_PROVISIONED_ACCOUNTS"_s}}, source},
                                         [&](Change &change) -> Status {
                                             ProvisioningStore store(change.database());
                                             for (const PermissionSet::Id set : sets) {
                                                 const auto asked = store.askEverywhere(set, scope == ReprovisionScope::OutOfDate);
                                                 if (!asked) {
                                                     return fail(asked);
                                                 }
                                                 sum += *asked;
                                             }
                                             change.addParameter(u"roles"_s, sum);
                                             change.touch(Room::Provisioning);
                                             return {};
                                         });
    return done ? Result<qint64>(sum) : fail(done);
}

Result<qint64> ProvisioningService::retry(Account::Id account, PermissionSet::Id set)
{
    qint64 again = 0;
    const auto done = m_workspace.change({u"ProvisionPermissionSet"_s, tr("Try again what failed in the accounts"), {}, source},
                                         [&](Change &change) -> Status {
                                             const auto asked = ProvisioningStore(change.database()).askAgain(account, set);
                                             if (!asked) {
                                                 return fail(asked);
                                             }
                                             again = *asked;
                                             change.addParameter(u"roles"_s, again);
                                             change.touch(Room::Provisioning);
                                             return {};
                                         });
    return done ? Result<qint64>(again) : fail(done);
}

Status ProvisioningService::repairRole(Account::Id account, PermissionSet::Id set)
{
    const auto where = AccountService(m_workspace).account(account);
    const auto what = PermissionSetService(m_workspace).permissionSet(set);
    if (!where || !what) {
        return where ? Status(fail(what)) : Status(fail(where));
    }
    const Operation operation{u"ProvisionPermissionSet"_s,
                              tr("Repair the role of %1 in %2").arg(what->name, where->name),
                              {{u"permissionSetName"_s, what->name}, {u"targetId"_s, where->accountId}},
                              source};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto assigned = AssignmentStore(change.database()).isAnybodyAssigned(account, set);
        const auto role = ReplicaStore(change.database()).templateOfRole(account, set);
        if (!assigned || !role) {
            return assigned ? Status(fail(role)) : Status(fail(assigned));
        }
        if (!*assigned && *role == 0) {
            return fail(Error::Kind::NotFound, tr("%1 is not provisioned in %2.").arg(what->name, where->name), u"permissionSet"_s);
        }
        ProvisioningStore store(change.database());
        const auto running = store.countOf(Kind::Repair, account);
        if (auto room = running ? quotaCheck(change.database(), Quota::RolesRepairedAtOnce, *running + 1) : Status(fail(running)); !room) {
            return room;
        }
        change.touch(Room::Provisioning);
        return store.ask({account, set, Kind::Repair});
    });
    return done ? Status() : fail(done);
}

Result<ProvisioningOutcome> ProvisioningService::run(Provisioner &provisioner, Progress &progress)
{
    ProvisioningRun run(m_workspace, provisioner, progress);
    const auto done = run.run();
    return done ? Result<ProvisioningOutcome>(run.outcome()) : fail(done);
}

Result<ProvisioningService::ProviderState> ProvisioningService::providerState(Account::Id account) const
{
    const auto provider = ReplicaStore(m_workspace.database()).provider(account);
    if (!provider) {
        return fail(provider);
    }
    if (!*provider) {
        return ProviderState::Absent;
    }
    const QString issuer = issuerOf(m_workspace.setting(u"instanceId"_s), m_workspace.setting(u"region"_s));
    return (*provider)->issuer == issuer ? ProviderState::Present : ProviderState::Altered;
}

Status ProvisioningService::note(const Operation &operation)
{
    const auto done = m_workspace.change(operation, [](Change &change) -> Status {
        change.touch(Room::Provisioning);
        return {};
    });
    return done ? Status() : fail(done);
}

Status ProvisioningService::repairProvider(Provisioner &provisioner, Account::Id account)
{
    const auto where = AccountService(m_workspace).account(account);
    if (!where) {
        return fail(where);
    }
    if (auto repaired = provisioner.repairProvider(*where); !repaired) {
        return repaired;
    }
    return note({u"RepairIdentityProvider"_s,
                 tr("Repair the identity provider of %1").arg(where->name),
                 {{u"targetId"_s, where->accountId}},
                 source});
}

Status ProvisioningService::removeProvider(Provisioner &provisioner, Account::Id account)
{
    const auto where = AccountService(m_workspace).account(account);
    const auto state = where ? providerState(account) : Result<ProviderState>(ProviderState::Absent);
    if (!where || !state) {
        return where ? Status(fail(state)) : Status(fail(where));
    }
    if (*state == ProviderState::Absent) {
        return fail(Error::Kind::NotFound, tr("%1 has no identity provider.").arg(where->name));
    }
    if (auto removed = provisioner.removeProvider(*where); !removed) {
        return removed;
    }
    return note({u"RemoveIdentityProvider"_s,
                 tr("Remove the identity provider of %1").arg(where->name),
                 {{u"targetId"_s, where->accountId}},
                 source});
}

}  // namespace gatehouse
