// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountstore.h"

#include "core/base/text.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray columns = "a.id, a.account_id, a.name, a.email, a.state, a.management, a.unit, a.joined_method, a.joined_at, "
                           "a.service_role_at, a.created_at, a.updated_at";
/// The names of the units above an account; the root is named only where there is nothing else.
const QByteArray path = "(WITH RECURSIVE up(parent, path) AS (SELECT parent, name FROM units WHERE id = a.unit UNION ALL "
                        "SELECT u.parent, CASE WHEN u.parent IS NULL THEN up.path ELSE u.name || ' / ' || up.path END "
                        "FROM units u JOIN up ON u.id = up.parent) SELECT path FROM up WHERE parent IS NULL)";
const QByteArray select = "SELECT " + columns + ", " + path + " FROM accounts a ";
/// The same for every unit at once.
const QByteArray paths = "WITH RECURSIVE paths(id, path, top) AS (SELECT id, name_key, 1 FROM units WHERE parent IS NULL UNION ALL "
                         "SELECT u.id, CASE WHEN p.top THEN u.name_key ELSE p.path || ' / ' || u.name_key END, 0 "
                         "FROM units u JOIN paths p ON u.parent = p.id) ";
const QByteArray below = "(WITH RECURSIVE below(id) AS (SELECT ?2 UNION ALL SELECT u.id FROM units u JOIN below b ON u.parent = b.id) "
                         "SELECT id FROM below)";

Account::State stateFrom(const QString &word)
{
    return word == u"ACTIVE"_s      ? Account::State::Active
           : word == u"SUSPENDED"_s ? Account::State::Suspended
                                    : Account::State::PendingClosure;
}

/// Nothing is stored as 0, which becomes NULL.
qint64 storedTime(const QDateTime &when)
{
    return when.isValid() ? when.toMSecsSinceEpoch() : 0;
}

Account accountFrom(const Statement &row)
{
    Account account;
    account.id = {row.integer(0)};
    account.accountId = row.text(1);
    account.name = row.text(2);
    account.email = row.text(3);
    account.state = stateFrom(row.text(4));
    account.isManagement = row.boolean(5);
    account.unit = {row.integer(6)};
    account.joined = row.text(7) == u"INVITED"_s ? Account::Joined::Invited : Account::Joined::Created;
    account.joinedAt = row.time(8);
    account.serviceRoleAt = row.isNull(9) ? QDateTime() : row.time(9);
    account.createdAt = row.time(10);
    account.updatedAt = row.time(11);
    account.path = row.text(12);
    return account;
}

QByteArray columnOf(AccountQuery::Order order)
{
    switch (order) {
    case AccountQuery::Order::Name:
        return "a.name_key";
    case AccountQuery::Order::AccountId:
        return "a.account_id";
    case AccountQuery::Order::Path:
        return "paths.path";
    case AccountQuery::Order::Email:
        return "a.email_key";
    case AccountQuery::Order::State:
        return "a.state";
    case AccountQuery::Order::Joined:
        return "a.joined_at";
    }
    return "a.name_key";
}

QByteArray sqlOf(const AccountQuery &query)
{
    QByteArray sql = query.order == AccountQuery::Order::Path
                         ? paths + "SELECT a.id FROM accounts a JOIN paths ON paths.id = a.unit WHERE 1"
                         : QByteArray("SELECT a.id FROM accounts a WHERE 1");
    if (!query.text.isEmpty()) {
        sql += " AND (instr(a.name_key, ?1) OR instr(a.account_id, ?1) OR instr(a.email_key, ?1))";
    }
    if (query.unit.isValid()) {
        sql += query.scope == AccountQuery::Scope::Directly ? QByteArray(" AND a.unit = ?2") : " AND a.unit IN " + below;
    }
    if (query.state) {
        sql += " AND a.state = ?3";
    }
    const QByteArray direction = query.direction == Qt::AscendingOrder ? "" : " DESC";
    return sql + " ORDER BY " + columnOf(query.order) + direction + ", a.name_key" + direction + ", a.id" + direction + " LIMIT ?4";
}

}  // namespace

Result<QList<qint64>> AccountStore::ids(const AccountQuery &query) const
{
    Statement find = m_database.statement(sqlOf(query));
    if (!query.text.isEmpty()) {
        find.bind(1, folded(query.text));
    }
    if (query.unit.isValid()) {
        find.bind(2, query.unit);
    }
    if (query.state) {
        find.bind(3, nameOf(*query.state));
    }
    find.bind(4, query.limit);
    QList<qint64> ids;
    while (find.step()) {
        ids.append(find.integer(0));
    }
    if (auto done = find.status(); !done) {
        return fail(done);
    }
    return ids;
}

Result<QList<Account>> AccountStore::records(const QList<qint64> &ids) const
{
    QList<Account> accounts;
    accounts.reserve(ids.size());
    Statement query = m_database.statement(select + "WHERE a.id = ?");
    for (const qint64 id : ids) {
        query.bindAll(id);
        if (query.step()) {
            accounts.append(accountFrom(query));
        }
        if (auto done = query.status(); !done) {
            return fail(done);
        }
        query.reset();
    }
    return accounts;
}

Result<QList<Account>> AccountStore::several(Statement query) const
{
    QList<Account> accounts;
    while (query.step()) {
        accounts.append(accountFrom(query));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return accounts;
}

Result<std::optional<Account>> AccountStore::one(Statement query) const
{
    const auto found = several(std::move(query));
    if (!found) {
        return fail(found);
    }
    return found->isEmpty() ? std::optional<Account>() : std::optional<Account>(found->first());
}

Result<QList<Account>> AccountStore::all() const
{
    return several(m_database.statement("SELECT " + columns + ", '' FROM accounts a ORDER BY a.name_key, a.id"));
}

Result<AccountCounts> AccountStore::counts() const
{
    Statement query = m_database.statement("SELECT count(*), count(*) FILTER (WHERE state <> 'ACTIVE') FROM accounts");
    AccountCounts counts;
    if (query.step()) {
        counts = {query.integer(0), query.integer(1)};
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return counts;
}

Result<std::optional<Account>> AccountStore::byId(Account::Id id) const
{
    Statement query = m_database.statement(select + "WHERE a.id = ?");
    query.bindAll(id);
    return one(std::move(query));
}

Result<std::optional<Account>> AccountStore::byAccountId(const QString &accountId) const
{
    Statement query = m_database.statement(select + "WHERE a.account_id = ?");
    query.bindAll(accountId);
    return one(std::move(query));
}

Result<std::optional<Account>> AccountStore::byEmail(const QString &email) const
{
    Statement query = m_database.statement(select + "WHERE a.email_key = ?");
    query.bindAll(folded(email));
    return one(std::move(query));
}

Result<QList<Account>> AccountStore::named(const QString &name) const
{
    Statement query = m_database.statement(select + "WHERE a.name_key = ? ORDER BY a.id");
    query.bindAll(folded(name));
    return several(std::move(query));
}

Result<std::optional<Account>> AccountStore::management() const
{
    return one(m_database.statement(select + "WHERE a.management = 1"));
}

Result<Account::Id> AccountStore::insert(const Account &account)
{
    auto done = m_database.run(
        "INSERT INTO accounts (account_id, name, name_key, email, email_key, state, management, unit, joined_method, joined_at, "
        "service_role_at, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, nullif(?11, 0), ?12, ?13)",
        account.accountId, account.name, folded(account.name), account.email, folded(account.email), nameOf(account.state),
        account.isManagement, account.unit, nameOf(account.joined), account.joinedAt, storedTime(account.serviceRoleAt), account.createdAt,
        account.updatedAt);
    return done ? Result<Account::Id>(Account::Id{m_database.lastInsertedId()}) : fail(done);
}

Status AccountStore::update(const Account &account)
{
    auto done = m_database.run(
        "UPDATE accounts SET account_id = ?2, name = ?3, name_key = ?4, email = ?5, email_key = ?6, state = ?7, management = ?8, unit = "
        "?9, "
        "joined_method = ?10, joined_at = ?11, service_role_at = nullif(?12, 0), updated_at = max(?13, updated_at + 1) WHERE id = ?1",
        account.id, account.accountId, account.name, folded(account.name), account.email, folded(account.email), nameOf(account.state),
        account.isManagement, account.unit, nameOf(account.joined), account.joinedAt, storedTime(account.serviceRoleAt), account.updatedAt);
    return done ? Status() : fail(done);
}

Result<qint64> AccountStore::addServiceRoles(const QDateTime &when)
{
    return m_database.run("UPDATE accounts SET service_role_at = ?1, updated_at = max(?1, updated_at + 1) WHERE service_role_at IS NULL",
                          when);
}

Status AccountStore::standAside(Account::Id id)
{
    auto done = m_database.run("UPDATE accounts SET email_key = char(1) || id WHERE id = ?", id);
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
