// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/assignmentrun.h"

#include "core/accounts/accountstore.h"
#include "core/assignments/holdingstore.h"
#include "core/groups/groupstore.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/users/userstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct AssignmentRules {
    Q_DECLARE_TR_FUNCTIONS(AssignmentRules)
};

constexpr qsizetype betweenReports = 64;

}  // namespace

AssignmentRun::AssignmentRun(Database &database, const AssignmentEdit &edit, Progress &progress)
    : m_database(database)
    , m_store(database)
    , m_reach(database)
    , m_progress(progress)
{
    collect(edit);
}

Result<AssignmentConsequence> AssignmentRun::count()
{
    return run(nullptr);
}

Result<AssignmentConsequence> AssignmentRun::write(const QDateTime &when)
{
    return run(&when);
}

/// One entry a pair, however often it was named.
void AssignmentRun::collect(const AssignmentEdit &edit)
{
    QHash<std::pair<qint64, qint64>, qsizetype> known;
    const auto pairOf = [&](const Grant &grant) -> Pair & {
        const auto key = std::pair(grant.account.value, grant.set.value);
        auto at = known.constFind(key);
        if (at == known.cend()) {
            at = known.insert(key, m_pairs.size());
            m_pairs.append({grant.account, grant.set, {}, {}});
        }
        return m_pairs[*at];
    };
    const auto merge = [](QList<Principal> &into, const QList<Principal> &more) {
        if (into.isEmpty()) {
            into = more;  // shared by all the pairs of one wish
            return;
        }
        for (const Principal principal : more) {
            if (!into.contains(principal)) {
                into.append(principal);
            }
        }
    };
    for (const Grant &grant : edit.remove) {
        merge(pairOf(grant).remove, grant.principals);
    }
    for (const Grant &grant : edit.add) {
        merge(pairOf(grant).add, grant.principals);
    }
}

Status AssignmentRun::checkAccount(Account::Id id, bool gains)
{
    const auto account = AccountStore(m_database).byId(id);
    if (!account) {
        return fail(account);
    }
    if (!*account) {
        return fail(Error::Kind::NotFound, AssignmentRules::tr("One of the accounts does not exist any more. Nothing was changed."),
                    u"account"_s);
    }
    if ((*account)->isManagement) {
        m_management = id;
    }
    if (gains && (*account)->state != Account::State::Active) {
        return fail(
            Error::Kind::Forbidden,
            AssignmentRules::tr("%1 (%2) is not active: nobody can be assigned there.").arg((*account)->name, (*account)->accountId),
            u"account"_s);
    }
    return {};
}

Status AssignmentRun::checkSet(PermissionSet::Id id)
{
    const auto set = PermissionSetStore(m_database).exists(id);
    if (!set) {
        return fail(set);
    }
    return *set ? Status()
                : fail(Error::Kind::NotFound,
                       AssignmentRules::tr("One of the permission sets does not exist any more. Nothing was changed."), u"permissionSet"_s);
}

Status AssignmentRun::checkOrphan(Orphan::Id id, bool gains)
{
    const auto orphan = HoldingStore(m_database).orphanById(id);
    if (!orphan) {
        return fail(orphan);
    }
    if (!*orphan) {
        return fail(Error::Kind::NotFound, AssignmentRules::tr("What is orphaned is not there any more. Nothing was changed."), u"user"_s);
    }
    return gains
               ? fail(Error::Kind::Forbidden, AssignmentRules::tr("%1 was deleted and can't be assigned.").arg((*orphan)->name), u"user"_s)
               : Status();
}

Status AssignmentRun::checkPrincipal(Principal principal, bool gains)
{
    if (principal.kind == Principal::Kind::Orphan) {
        return checkOrphan({principal.id}, gains);
    }
    if (principal.kind == Principal::Kind::Group) {
        const auto group = GroupStore(m_database).byId(principal.group());
        if (!group) {
            return fail(group);
        }
        return *group ? Status()
                      : fail(Error::Kind::NotFound, AssignmentRules::tr("One of the groups does not exist any more. Nothing was changed."),
                             u"group"_s);
    }
    const auto user = UserStore(m_database).byId(principal.user());
    if (!user) {
        return fail(user);
    }
    if (!*user) {
        return fail(Error::Kind::NotFound, AssignmentRules::tr("One of the users does not exist any more. Nothing was changed."),
                    u"user"_s);
    }
    if (gains && (*user)->status == User::Status::Disabled) {
        return fail(Error::Kind::Forbidden,
                    AssignmentRules::tr("%1 is disabled: the user can't be assigned. Enable the user first.").arg((*user)->username),
                    u"user"_s);
    }
    return {};
}

/// Each thing that is named is looked at once.
Status AssignmentRun::checkAll()
{
    QSet<Account::Id> accounts;
    QSet<PermissionSet::Id> sets;
    QSet<Principal> principals;
    for (const Pair &pair : std::as_const(m_pairs)) {
        accounts.insert(pair.account);
        sets.insert(pair.set);
        principals.unite(QSet<Principal>(pair.remove.cbegin(), pair.remove.cend()));
        principals.unite(QSet<Principal>(pair.add.cbegin(), pair.add.cend()));
    }
    for (const Account::Id account : std::as_const(accounts)) {
        if (auto fine = checkAccount(account, false); !fine) {
            return fine;
        }
    }
    for (const PermissionSet::Id set : std::as_const(sets)) {
        if (auto fine = checkSet(set); !fine) {
            return fine;
        }
    }
    for (const Principal principal : std::as_const(principals)) {
        if (auto fine = checkPrincipal(principal, false); !fine) {
            return fine;
        }
    }
    return {};
}

/// Stricter where something is new: what is there already may stay, though the account was suspended or the user disabled since.
Status AssignmentRun::mayGain(Account::Id account, const QList<Principal> &principals)
{
    if (!m_gainingAccounts.contains(account)) {
        m_gainingAccounts.insert(account);
        if (auto fine = checkAccount(account, true); !fine) {
            return fine;
        }
    }
    for (const Principal principal : principals) {
        if (m_gainingPrincipals.contains(principal)) {
            continue;
        }
        m_gainingPrincipals.insert(principal);
        if (auto fine = checkPrincipal(principal, true); !fine) {
            return fine;
        }
    }
    return {};
}

Status AssignmentRun::settle(const Pair &pair, const QDateTime *when)
{
    const auto before = m_store.principals(pair.account, pair.set);
    if (!before) {
        return fail(before);
    }
    QList<Principal> gone;
    QList<Principal> fresh;
    QList<Principal> after = *before;
    for (const Principal principal : pair.remove) {
        if (after.removeOne(principal)) {
            gone.append(principal);
        }
    }
    for (const Principal principal : pair.add) {
        if (!after.contains(principal)) {
            after.append(principal);
            fresh.append(principal);
        }
    }
    if (auto allowed = fresh.isEmpty() ? Status() : mayGain(pair.account, fresh); !allowed) {
        return allowed;
    }
    std::sort(after.begin(), after.end());
    m_consequence.removed += gone.size();
    m_consequence.absent += pair.remove.size() - gone.size();
    m_consequence.added += fresh.size();
    m_consequence.present += pair.add.size() - fresh.size();
    if (gone.isEmpty() && fresh.isEmpty()) {
        return {};
    }
    m_consequence.management = m_consequence.management || pair.account == m_management;
    if (before->isEmpty()) {
        ++m_consequence.rolesMade;
        m_moreSets.append(pair.account);
    } else if (after.isEmpty()) {
        ++m_consequence.rolesRemoved;
    }
    if (auto noted = m_reach.note(*before, after); !noted) {
        return noted;
    }
    return when ? writePair(pair, gone, fresh, *when) : Status();
}

Status AssignmentRun::writePair(const Pair &pair, const QList<Principal> &gone, const QList<Principal> &fresh, const QDateTime &when)
{
    for (const Principal principal : gone) {
        if (auto done = m_store.remove(pair.account, pair.set, principal); !done) {
            return done;
        }
    }
    for (const Principal principal : fresh) {
        if (auto done = m_store.insert(pair.account, pair.set, principal, when); !done) {
            return done;
        }
    }
    return {};
}

Result<AssignmentConsequence> AssignmentRun::run(const QDateTime *when)
{
    if (auto fine = checkAll(); !fine) {
        return fail(fine);
    }
    const auto accountsBefore = m_store.assignedAccounts();
    const auto groupsBefore = m_store.assignedGroups();
    if (!accountsBefore || !groupsBefore) {
        return accountsBefore ? fail(groupsBefore) : fail(accountsBefore);
    }
    QSet<Account::Id> touched;
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        if (i % betweenReports == 0) {
            m_progress.report(i, m_pairs.size());
            if (m_progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, AssignmentRules::tr("Cancelled. Nothing was changed."));
            }
        }
        const qint64 changes = m_consequence.added + m_consequence.removed;
        if (auto done = settle(m_pairs.at(i), when); !done) {
            return fail(done);
        }
        if (m_consequence.added + m_consequence.removed != changes) {
            touched.insert(m_pairs.at(i).account);
        }
    }
    const auto accountsAfter = m_store.assignedAccounts();
    const auto groupsAfter = m_store.assignedGroups();
    if (!accountsAfter || !groupsAfter) {
        return accountsAfter ? fail(groupsAfter) : fail(accountsAfter);
    }
    if (auto forgotten = when && m_consequence.removed > 0 ? HoldingStore(m_database).forgetIdleOrphans() : Status(); !forgotten) {
        return fail(forgotten);
    }
    m_moreAccounts = *accountsAfter > *accountsBefore;
    m_moreGroups = *groupsAfter > *groupsBefore;
    m_progress.report(m_pairs.size(), m_pairs.size());
    m_consequence.accounts = touched.size();
    m_consequence.peopleGaining = m_reach.gaining();
    m_consequence.peopleLosing = m_reach.losing();
    return m_consequence;
}

}  // namespace gatehouse
