// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountaccessstore.h"

#include "core/storage/database.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

/// The people behind principals; the answer for a list that came before is remembered.
class Counting
{
public:
    Counting(QHash<qint64, QList<qint64>> members, QSet<qint64> enabled) : m_members(std::move(members)), m_enabled(std::move(enabled)) {}

    void add(const QList<qint64> &principals, QSet<qint64> &people) const
    {
        for (const qint64 principal : principals) {
            if (principal > 0 && m_enabled.contains(principal)) {
                people.insert(principal);
            }
            for (const qint64 member : m_members.value(-principal)) {
                people.insert(member);
            }
        }
    }

    [[nodiscard]] qint64 count(const QList<qint64> &principals)
    {
        auto known = m_counts.constFind(principals);
        if (known == m_counts.cend()) {
            QSet<qint64> people;
            add(principals, people);
            known = m_counts.insert(principals, people.size());
        }
        return *known;
    }

private:
    QHash<qint64, QList<qint64>> m_members;
    QSet<qint64> m_enabled;
    QHash<QList<qint64>, qint64> m_counts;
};

}  // namespace

Result<QHash<Account::Id, AccountAccessStore::Principals>> AccountAccessStore::principals() const
{
    QHash<Account::Id, Principals> found;
    Statement query
        = m_database.statement("SELECT DISTINCT account, coalesce(user_id, -group_id) FROM assignments WHERE orphan IS NULL ORDER BY 1, 2");
    while (query.step()) {
        found[{query.integer(0)}].append(query.integer(1));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Result<QHash<qint64, QList<qint64>>> AccountAccessStore::members() const
{
    QHash<qint64, QList<qint64>> found;
    Statement query = m_database.statement("SELECT m.group_id, m.user_id FROM memberships m JOIN users u ON u.id = m.user_id "
                                           "WHERE u.status = 'ENABLED' AND m.group_id IN (SELECT group_id FROM assignments)");
    while (query.step()) {
        found[query.integer(0)].append(query.integer(1));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Result<AccountAccessStore::People> AccountAccessStore::enabledUsers() const
{
    People found;
    Statement query = m_database.statement("SELECT id FROM users WHERE status = 'ENABLED' AND id IN (SELECT user_id FROM assignments)");
    while (query.step()) {
        found.insert(query.integer(0));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Result<QHash<Account::Id, AccountAccess>> AccountAccessStore::all(Progress &progress) const
{
    auto assigned = principals();
    auto inGroups = members();
    auto enabled = enabledUsers();
    if (!assigned || !inGroups || !enabled) {
        return !assigned ? fail(assigned) : !inGroups ? fail(inGroups) : fail(enabled);
    }
    Counting counting(std::move(*inGroups), std::move(*enabled));
    QHash<Account::Id, AccountAccess> access;
    for (auto account = assigned->cbegin(); account != assigned->cend(); ++account) {
        if (progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, QCoreApplication::translate("AccountAccess", "Cancelled."));
        }
        access[account.key()].people = counting.count(account.value());
    }
    Statement roles = m_database.statement("SELECT account, count(*) FROM account_roles GROUP BY account");
    while (roles.step()) {
        access[{roles.integer(0)}].sets = roles.integer(1);
    }
    if (auto done = roles.status(); !done) {
        return fail(done);
    }
    return access;
}

Result<qint64> AccountAccessStore::peopleIn(const QList<Account::Id> &accounts) const
{
    const auto assigned = principals();
    auto inGroups = members();
    auto enabled = enabledUsers();
    if (!assigned || !inGroups || !enabled) {
        return !assigned ? fail(assigned) : !inGroups ? fail(inGroups) : fail(enabled);
    }
    const Counting counting(std::move(*inGroups), std::move(*enabled));
    People people;
    for (const Account::Id account : accounts) {
        counting.add(assigned->value(account), people);
    }
    return people.size();
}

}  // namespace gatehouse
