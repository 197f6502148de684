// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/provisioningrun.h"

#include "core/accesscontrol/accesscontrolstore.h"
#include "core/accounts/accountstore.h"
#include "core/assignments/assignmentstore.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/provisioning/replicastore.h"
#include "core/quotas/quota.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Kind = ProvisioningWork::Kind;

namespace {

struct ProvisioningWords {
    Q_DECLARE_TR_FUNCTIONS(ProvisioningWords)
};

/// Reprovisioning is one request for many accounts; so many of its roles are done between two looks at whether to stop.
constexpr qint64 rolesAtOnce = 100;

qint64 mostAtOnce(Kind kind)
{
    // guide: "AWS SSO throttle limits"
    return kind == Kind::Provision ? rolesAtOnce : describe(Quota::OutstandingAssignments).limits.back().value_or(1);
}

}  // namespace

ProvisioningRun::ProvisioningRun(Workspace &workspace, Provisioner &provisioner, Progress &progress)
    : m_workspace(workspace)
    , m_provisioner(provisioner)
    , m_progress(progress)
    , m_lock(workspace.path() + u"-provisioning"_s)
{
    m_lock.setStaleLockTime(0);  // only a program that is gone leaves a stale one
}

Operation ProvisioningRun::operation() const
{
    return {u"ProvisionPermissionSet"_s, ProvisioningWords::tr("Provision accounts"), {}, u"sso.amazonaws.com"_s};
}

Status ProvisioningRun::run()
{
    if (!m_lock.tryLock()) {
        return fail(Error::Kind::Busy, ProvisioningWords::tr("The accounts of %1 are being provisioned already. Wait until that has ended.")
                                           .arg(QFileInfo(m_workspace.path()).fileName()));
    }
    // Each step is short and is looked at in between: one that is broken off in the middle would only have to be done again.
    m_workspace.database().setInterruptCheck({});
    if (auto begun = m_workspace.keep(operation(), [this](Change &) { return takeOver(); }); !begun) {
        return begun;
    }
    bool stopped = false;
    while (true) {
        stopped = m_progress.isCancelled();
        auto taken = m_workspace.keep(operation(), [&](Change &change) { return stopped ? settle(change) : settleAndTake(change); });
        if (!taken) {
            return taken;
        }
        m_progress.report(m_outcome.total(), m_total);
        if (stopped || m_work.isEmpty()) {
            break;
        }
        auto answers = m_provisioner.carryOut(m_orders);
        if (!answers) {
            return fail(answers);
        }
        m_answers = std::move(*answers);
    }
    auto tidied = tidy();
    if (tidied && stopped) {
        return fail(Error::Kind::Cancelled,
                    ProvisioningWords::tr("Stopped after %1 of %2; the rest waits.").arg(m_outcome.total()).arg(m_total));
    }
    return tidied;
}

Status ProvisioningRun::takeOver()
{
    ProvisioningStore store(m_workspace.database());
    if (auto done = store.forgetBeginnings(); !done) {
        return done;
    }
    const auto counts = store.counts();
    if (!counts) {
        return fail(counts);
    }
    m_total = counts->pending;
    return {};
}

Status ProvisioningRun::settleAndTake(Change &change)
{
    const auto settled = settle(change);
    return settled ? take(change) : settled;
}

Status ProvisioningRun::settle(Change &change)
{
    ProvisioningStore store(change.database());
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        const auto &answer = m_answers.at(i);
        auto noted = answer ? store.succeed(m_work.at(i)) : store.failWith(m_work.at(i), answer.error().message, change.now());
        if (!noted) {
            return noted;
        }
        if (!answer) {
            ++m_outcome.failed;
            const RoleOrder &order = m_orders.at(i);
            m_progress.itemFailed(ProvisioningWords::tr("%1 in %2").arg(order.setName, order.accountId), answer.error().message);
            continue;
        }
        qint64 *const counter = *answer == RoleChange::Made      ? &m_outcome.made
                                : *answer == RoleChange::Renewed ? &m_outcome.renewed
                                : *answer == RoleChange::Removed ? &m_outcome.removed
                                                                 : &m_outcome.unchanged;
        ++*counter;
    }
    m_answers.clear();
    m_work.clear();
    m_orders.clear();
    return {};
}

/// Repairs first: somebody waits for them. What a person decided comes before what is brought up to date.
Status ProvisioningRun::take(Change &change)
{
    ProvisioningStore store(change.database());
    for (const Kind kind : {Kind::Repair, Kind::Assignment, Kind::Provision}) {
        const auto work = store.next(kind, mostAtOnce(kind));
        if (!work) {
            return fail(work);
        }
        if (!work->isEmpty()) {
            m_work = *work;
            break;
        }
    }
    const auto tagged = AccessControlStore(change.database()).isEnabled();
    if (!tagged) {
        return fail(tagged);
    }
    if (*tagged != m_tagsSession) {
        m_made.clear();
        m_tagsSession = *tagged;
    }
    for (const ProvisioningWork &work : std::as_const(m_work)) {
        if (auto begun = store.begin(work); !begun) {
            return begun;
        }
        auto order = orderFor(change.database(), work);
        if (!order) {
            return fail(order);
        }
        m_orders.append(std::move(*order));
    }
    return {};
}

Result<RoleOrder> ProvisioningRun::orderFor(Database &database, const ProvisioningWork &work)
{
    const auto assigned = AssignmentStore(database).isAnybodyAssigned(work.account, work.set);
    const auto target = account(database, work.account);
    const auto set = madeFrom(database, work.set);
    if (!assigned || !target || !set) {
        return !assigned ? fail(assigned) : !target ? fail(target) : fail(set);
    }
    const bool stands = *assigned && target->id.isValid() && set->made;
    // An account that has left the organization is nobody's to look after: what stood there is forgotten.
    const bool isActive = !target->id.isValid() || target->state == Account::State::Active;
    return RoleOrder{work.account, target->accountId, isActive, work.set, set->name, stands ? set->made : nullptr};
}

/// Made once as long as the permission set stays as it is.
Result<ProvisioningRun::Made> ProvisioningRun::madeFrom(Database &database, PermissionSet::Id id)
{
    const PermissionSetStore sets(database);
    const auto version = sets.version(id);
    if (!version) {
        return fail(version);
    }
    if (!*version) {
        return Made{};
    }
    const auto known = m_made.constFind(id.value);
    if (known != m_made.cend() && known->version == **version) {
        return *known;
    }
    const auto set = sets.content(id);
    if (!set) {
        return fail(set);
    }
    if (!*set) {
        return Made{};
    }
    Made made{**version, (*set)->name, std::make_shared<const RoleTemplate>(templateOf(**set, m_tagsSession))};
    m_made.insert(id.value, made);
    return made;
}

Result<Account> ProvisioningRun::account(Database &database, Account::Id id)
{
    const auto known = m_accounts.constFind(id.value);
    if (known != m_accounts.cend()) {
        return *known;
    }
    const auto found = AccountStore(database).byId(id);
    if (!found) {
        return fail(found);
    }
    Account account = found->value_or(Account{});
    m_accounts.insert(id.value, account);
    return account;
}

/// Leaves the one event of the run behind; nothing when there was nothing to do.
Status ProvisioningRun::tidy()
{
    if (m_outcome.total() == 0) {
        return {};
    }
    Operation done = operation();
    done.summary
        = ProvisioningWords::tr("Provision accounts: %n role(s) made", nullptr, int(m_outcome.made)) + u", "_s
          + ProvisioningWords::tr("%1 updated, %2 removed, %3 failed").arg(m_outcome.renewed).arg(m_outcome.removed).arg(m_outcome.failed);
    done.parameters = {{u"made"_s, m_outcome.made},
                       {u"updated"_s, m_outcome.renewed},
                       {u"removed"_s, m_outcome.removed},
                       {u"unchanged"_s, m_outcome.unchanged},
                       {u"failed"_s, m_outcome.failed}};
    const auto noted = m_workspace.change(done, [](Change &change) {
        change.touch(Room::Provisioning);
        return ReplicaStore(change.database()).removeUnusedTemplates();
    });
    return noted ? Status() : fail(noted);
}

}  // namespace gatehouse
