// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/assignmentservice.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/organization.h"
#include "core/assignments/assignmentrun.h"
#include "core/assignments/holdingstore.h"
#include "core/groups/groupstore.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/readingmoment.h"
#include "core/users/userstore.h"

#include <QJsonArray>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct AssignmentWords {
    Q_DECLARE_TR_FUNCTIONS(AssignmentWords)
};

constexpr qsizetype mostNamedInEvent = 100;
const QString source = u"sso.amazonaws.com"_s;

/// What the members of an event and of its summary are called.
class Naming
{
public:
    explicit Naming(Database &database)
        : m_accounts(database)
        , m_sets(database)
        , m_users(database)
        , m_groups(database)
        , m_holdings(database)
    {
    }

    Result<QJsonArray> grants(const QList<Grant> &grants)
    {
        QJsonArray named;
        for (const Grant &grant : grants) {
            for (const Principal principal : grant.principals) {
                if (named.size() == mostNamedInEvent) {
                    return named;
                }
                const auto account = m_accounts.byId(grant.account);
                const auto set = m_sets.byId(grant.set);
                const auto who = nameOf(principal);
                if (!account || !set || !who) {
                    return !account ? fail(account) : !set ? fail(set) : fail(who);
                }
                named.append(QJsonObject{{u"targetId"_s, *account ? (*account)->accountId : QString()},
                                         {u"targetType"_s, u"AWS_ACCOUNT"_s},
                                         {u"permissionSetName"_s, *set ? (*set)->name : QString()},
                                         {u"principalType"_s, gatehouse::nameOf(principal.kind)},
                                         {u"principalName"_s, *who}});
            }
        }
        return named;
    }

    /// "ana", "5 permission sets": what is the same everywhere is named.
    Result<QString> who(const QList<Grant> &grants)
    {
        QSet<Principal> all;
        for (const Grant &grant : grants) {
            for (const Principal principal : grant.principals) {
                all.insert(principal);
            }
        }
        return all.size() == 1 ? nameOf(*all.cbegin())
                               : Result<QString>(AssignmentWords::tr("%n user(s) and group(s)", nullptr, int(all.size())));
    }

    Result<QString> what(const QList<Grant> &grants)
    {
        QSet<PermissionSet::Id> all;
        for (const Grant &grant : grants) {
            all.insert(grant.set);
        }
        const auto only = all.size() == 1 ? m_sets.byId(*all.cbegin()) : Result<std::optional<PermissionSet>>();
        if (!only) {
            return fail(only);
        }
        return *only ? (*only)->name : AssignmentWords::tr("%n permission set(s)", nullptr, int(all.size()));
    }

    Result<QString> where(const QList<Grant> &grants)
    {
        QSet<Account::Id> all;
        for (const Grant &grant : grants) {
            all.insert(grant.account);
        }
        const auto only = all.size() == 1 ? m_accounts.byId(*all.cbegin()) : Result<std::optional<Account>>();
        if (!only) {
            return fail(only);
        }
        return *only ? (*only)->name : AssignmentWords::tr("%n account(s)", nullptr, int(all.size()));
    }

private:
    Result<QString> nameOf(Principal principal)
    {
        if (principal.kind == Principal::Kind::Orphan) {
            const auto orphan = m_holdings.orphanById({principal.id});
            return orphan ? Result<QString>(*orphan ? (*orphan)->name : QString()) : fail(orphan);
        }
        if (principal.kind == Principal::Kind::User) {
            const auto user = m_users.byId(principal.user());
            return user ? Result<QString>(*user ? (*user)->username : QString()) : fail(user);
        }
        const auto group = m_groups.byId(principal.group());
        return group ? Result<QString>(*group ? (*group)->name : QString()) : fail(group);
    }

    AccountStore m_accounts;
    PermissionSetStore m_sets;
    UserStore m_users;
    GroupStore m_groups;
    HoldingStore m_holdings;
};

Result<Operation> operationFor(Database &database, const AssignmentEdit &edit)
{
    Naming naming(database);
    const auto added = naming.grants(edit.add);
    const auto removed = naming.grants(edit.remove);
    if (!added || !removed) {
        return added ? fail(removed) : fail(added);
    }
    if (!edit.add.isEmpty() && !edit.remove.isEmpty()) {
        const QList<Grant> all = edit.add + edit.remove;
        const auto who = naming.who(all);
        const auto what = naming.what(all);
        const auto where = naming.where(all);
        if (!who || !what || !where) {
            return !who ? fail(who) : !what ? fail(what) : fail(where);
        }
        return Operation{u"ChangeAccountAssignments"_s,
                         AssignmentWords::tr("Change the access %1 of %2 in %3").arg(*what, *who, *where),
                         {{u"added"_s, *added}, {u"removed"_s, *removed}},
                         u"gatehouse"_s};
    }
    const bool adds = edit.remove.isEmpty();
    const QList<Grant> &grants = adds ? edit.add : edit.remove;
    const auto who = naming.who(grants);
    const auto what = naming.what(grants);
    const auto where = naming.where(grants);
    if (!who || !what || !where) {
        return !who ? fail(who) : !what ? fail(what) : fail(where);
    }
    const QString sentence = adds ? AssignmentWords::tr("Assign %1 to %2 in %3") : AssignmentWords::tr("Remove the access %1 of %2 in %3");
    return Operation{adds ? u"CreateAccountAssignment"_s : u"DeleteAccountAssignment"_s,
                     sentence.arg(*what, *who, *where),
                     {{u"assignments"_s, adds ? *added : *removed}},
                     source};
}

/// Changing who has access to the management account takes more (guide: "Single sign-on access").
Status requireManagement(Change &change)
{
    return change.require({u"ChangeManagementAccountAccess"_s, AssignmentWords::tr("Change access to the management account"), {}, source});
}

/// Whose access goes; without one: everybody's.
Status permitRemoval(Change &change, Principal principal = {})
{
    const auto management = AccountStore(change.database()).management();
    if (!management) {
        return fail(management);
    }
    AssignmentQuery query;
    query.account = *management ? (*management)->id : Account::Id{};
    query.principal = principal;
    query.limit = 1;
    const auto there = *management ? AssignmentStore(change.database()).ids(query) : Result<QList<qint64>>();
    if (!there) {
        return fail(there);
    }
    return there->isEmpty() ? Status() : requireManagement(change);
}

/// Only more of what is full is refused.
Status withinQuotas(Database &database, const AssignmentRun &run)
{
    const AssignmentStore store(database);
    qint64 most = 0;
    Account::Id fullest{};
    QSet<Account::Id> seen;
    for (const Account::Id account : run.accountsWithMoreSets()) {
        if (seen.contains(account)) {
            continue;
        }
        seen.insert(account);
        const auto sets = store.setsIn(account);
        if (!sets) {
            return fail(sets);
        }
        if (*sets > most) {
            most = *sets;
            fullest = account;
        }
    }
    if (auto room = quotaCheck(database, Quota::PermissionSetsPerAccount, most); !room) {
        const auto account = AccountStore(database).byId(fullest);
        Error error = room.error();
        error.details = account && *account ? u"%1 (%2)"_s.arg((*account)->name, (*account)->accountId) : QString();
        return tl::unexpected<Error>(error);
    }
    const auto used = QuotaStore(database).use(Quota::AccountsAndApplications);
    const auto groups = store.assignedGroups();
    if (!used || !groups) {
        return used ? Status(fail(groups)) : Status(fail(used));
    }
    if (auto room = run.reachesMoreAccounts() ? quotaCheck(database, Quota::AccountsAndApplications, used->used.value_or(0)) : Status();
        !room) {
        return room;
    }
    return run.reachesMoreGroups() ? quotaCheck(database, Quota::AssignedGroups, *groups) : Status();
}

}  // namespace

Result<AssignmentConsequence> AssignmentService::consequenceOf(const AssignmentEdit &edit, Progress &progress) const
{
    const ReadingMoment moment(m_workspace.database());
    if (!moment.status()) {
        return fail(moment.status());
    }
    return AssignmentRun(m_workspace.database(), edit, progress).count();
}

Result<AssignmentConsequence> AssignmentService::rehearse(const AssignmentEdit &edit, ManagementAccount management,
                                                          Progress &progress) const
{
    const auto operation = operationFor(m_workspace.database(), edit);
    if (!operation) {
        return fail(operation);
    }
    std::optional<AssignmentConsequence> would;
    const auto done = m_workspace.change(*operation, [&](Change &change) -> Status {
        const auto applied = AssignmentService(m_workspace).apply(change, edit, management, progress);
        if (!applied) {
            return fail(applied);
        }
        would = *applied;
        return fail(Error::Kind::Cancelled, tr("This was a rehearsal."));  // so that nothing of it stays
    });
    return would ? Result<AssignmentConsequence>(*would) : fail(done);
}

Result<AssignmentConsequence> AssignmentService::apply(const AssignmentEdit &edit, ManagementAccount management, Progress &progress)
{
    const auto operation = operationFor(m_workspace.database(), edit);
    if (!operation) {
        return fail(operation);
    }
    AssignmentConsequence consequence;
    const auto done = m_workspace.change(*operation, [&](Change &change) -> Status {
        const auto applied = apply(change, edit, management, progress);
        if (!applied) {
            return fail(applied);
        }
        consequence = *applied;
        change.addResponse(u"added"_s, consequence.added);
        change.addResponse(u"removed"_s, consequence.removed);
        change.addResponse(u"accounts"_s, consequence.accounts);
        return {};
    });
    return done ? Result<AssignmentConsequence>(consequence) : fail(done);
}

Result<AssignmentConsequence> AssignmentService::apply(Change &change, const AssignmentEdit &edit, ManagementAccount management,
                                                       Progress &progress)
{
    if (const auto instance = enabledInstance(m_workspace); !instance) {
        return fail(instance);
    }
    AssignmentRun run(change.database(), edit, progress);
    auto consequence = run.write(change.now());
    if (!consequence) {
        return consequence;
    }
    if (consequence->management && management == ManagementAccount::LeaveAlone) {
        return fail(Error::Kind::Forbidden,
                    tr("This changes who has access to the management account, which controls all the others. Confirm that this is meant."),
                    u"managementAccount"_s);
    }
    if (auto allowed = consequence->management ? requireManagement(change) : Status(); !allowed) {
        return fail(allowed);
    }
    const auto room = withinQuotas(change.database(), run);
    return room ? consequence : fail(room);
}

Result<AssignmentEdit> AssignmentService::removalOf(const QList<Assignment::Id> &ids) const
{
    QList<qint64> keys;
    for (const Assignment::Id id : ids) {
        keys.append(id.value);
    }
    const auto assignments = AssignmentStore(m_workspace.database()).records(keys);
    if (!assignments) {
        return fail(assignments);
    }
    AssignmentEdit edit;
    for (const Assignment &assignment : *assignments) {
        edit.remove.append({assignment.account, assignment.set, {assignment.principal}});
    }
    return edit;
}

Result<AssignmentEdit> AssignmentService::removalOfOrphaned() const
{
    AssignmentQuery query;
    query.kind = Principal::Kind::Orphan;
    const auto orphaned = AssignmentStore(m_workspace.database()).grants(query);
    return orphaned ? Result<AssignmentEdit>(AssignmentEdit{*orphaned, {}}) : fail(orphaned);
}

Result<OrphanCounts> AssignmentService::removeOrphaned(ManagementAccount management, Progress &progress)
{
    OrphanCounts gone;
    const Operation operation{u"DeleteOrphanedAssignments"_s, tr("Remove what is orphaned"), {}, u"gatehouse"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        HoldingStore holdings(change.database());
        const auto counts = holdings.orphanCounts();
        const auto edit = removalOfOrphaned();
        if (!counts || !edit) {
            return counts ? fail(edit) : fail(counts);
        }
        gone = *counts;
        const auto applied = apply(change, *edit, management, progress);
        if (!applied) {
            return fail(applied);
        }
        change.addResponse(u"assignments"_s, gone.assignments);
        change.addResponse(u"applicationAssignments"_s, gone.applications);
        return holdings.removeOrphans();
    });
    return done ? Result<OrphanCounts>(gone) : fail(done);
}

Result<QList<Account::Id>> AssignmentService::accountsIn(Unit::Id unit) const
{
    AccountQuery query;
    query.unit = unit;
    query.state = Account::State::Active;
    const auto ids = AccountStore(m_workspace.database()).ids(query);
    if (!ids) {
        return fail(ids);
    }
    QList<Account::Id> accounts;
    for (const qint64 id : *ids) {
        accounts.append(Account::Id{id});
    }
    return accounts;
}

Status permitRemovalOfAll(Change &change)
{
    return permitRemoval(change);
}

Status permitRemovalOf(Change &change, Principal principal)
{
    return permitRemoval(change, principal);
}

}  // namespace gatehouse
