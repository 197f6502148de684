// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/orphan.h"
#include "core/assignments/reach.h"
#include "core/base/progress.h"

#include <QDateTime>
#include <QHash>

namespace gatehouse {

/// Goes through an edit of assignments pair by pair, an account and a permission set each: counts what it does, and writes
/// it when it is told to.
class AssignmentRun
{
public:
    AssignmentRun(Database &database, const AssignmentEdit &edit, Progress &progress);

    /// Refuses what is gone, disabled or suspended, and counts.
    [[nodiscard]] Result<AssignmentConsequence> count();
    /// The same, and writes.
    [[nodiscard]] Result<AssignmentConsequence> write(const QDateTime &when);

    /// What the quotas are asked about after writing: accounts and groups that had nothing before.
    [[nodiscard]] const QList<Account::Id> &accountsWithMoreSets() const { return m_moreSets; }
    [[nodiscard]] bool reachesMoreAccounts() const { return m_moreAccounts; }
    [[nodiscard]] bool reachesMoreGroups() const { return m_moreGroups; }

private:
    struct Pair {
        Account::Id account{};
        PermissionSet::Id set{};
        QList<Principal> remove{};
        QList<Principal> add{};
    };

    [[nodiscard]] Result<AssignmentConsequence> run(const QDateTime *when);
    void collect(const AssignmentEdit &edit);
    [[nodiscard]] Status checkAll();
    [[nodiscard]] Status checkAccount(Account::Id id, bool gains);
    [[nodiscard]] Status checkSet(PermissionSet::Id id);
    [[nodiscard]] Status checkPrincipal(Principal principal, bool gains);
    [[nodiscard]] Status checkOrphan(Orphan::Id id, bool gains);
    [[nodiscard]] Status mayGain(Account::Id account, const QList<Principal> &principals);
    [[nodiscard]] Status settle(const Pair &pair, const QDateTime *when);
    [[nodiscard]] Status writePair(const Pair &pair, const QList<Principal> &gone, const QList<Principal> &fresh, const QDateTime &when);

    Database &m_database;
    AssignmentStore m_store;
    Reach m_reach;
    Progress &m_progress;
    QList<Pair> m_pairs;
    Account::Id m_management;
    QSet<Account::Id> m_gainingAccounts;  ///< looked at already
    QSet<Principal> m_gainingPrincipals;
    AssignmentConsequence m_consequence{};
    QList<Account::Id> m_moreSets;
    bool m_moreAccounts = false;
    bool m_moreGroups = false;
};

}  // namespace gatehouse
