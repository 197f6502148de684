// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/assignmentstore.h"

#include "core/assignments/holdingstore.h"
#include "core/base/text.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray joins
    = QByteArray(" FROM assignments x JOIN accounts a ON a.id = x.account JOIN permission_sets s ON s.id = x.permission_set ")
      + principalJoins();
const QByteArray principalKey = "coalesce(u.username_key, g.name_key, o.name_key)";
const QByteArray below = "(WITH RECURSIVE below(id) AS (SELECT ?3 UNION ALL SELECT u.id FROM units u JOIN below b ON u.parent = b.id) "
                         "SELECT id FROM accounts WHERE unit IN below)";

QByteArray orderOf(AssignmentQuery::Order order, const QByteArray &direction)
{
    QByteArray account = "a.name_key" + direction + ", x.account" + direction;
    const QByteArray set = "s.name_key" + direction;
    const QByteArray principal = principalKey + direction;
    switch (order) {
    case AssignmentQuery::Order::Account:
        return account + ", " + set + ", " + principal;
    case AssignmentQuery::Order::PermissionSet:
        return set + ", " + account + ", " + principal;
    case AssignmentQuery::Order::Principal:
        return principal + ", " + account + ", " + set;
    case AssignmentQuery::Order::Created:
        return "x.created_at" + direction;
    }
    return account;
}

QByteArray conditionsOf(const AssignmentQuery &query)
{
    QByteArray sql = "WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND (instr(a.name_key, ?1) OR instr(a.account_id, ?1) OR instr(s.name_key, ?1) OR instr(" + principalKey + ", ?1))";
    }
    if (query.account.isValid()) {
        sql += " AND x.account = ?2";
    }
    if (query.unit.isValid()) {
        sql += " AND x.account IN " + below;
    }
    if (query.set.isValid()) {
        sql += " AND x.permission_set = ?4";
    }
    if (query.principal.isValid()) {
        sql += " AND x." + columnOf(query.principal.kind) + " = ?5";
    }
    if (query.reaching.isValid()) {
        sql += " AND (x.user_id = ?6 OR x.group_id IN (SELECT group_id FROM memberships WHERE user_id = ?6))";
    }
    if (query.kind) {
        sql += " AND x." + columnOf(*query.kind) + " IS NOT NULL";
    }
    return sql;
}

void bindTo(Statement &statement, const AssignmentQuery &query)
{
    if (!query.text.isEmpty()) {
        statement.bind(1, folded(query.text));
    }
    if (query.account.isValid()) {
        statement.bind(2, query.account);
    }
    if (query.unit.isValid()) {
        statement.bind(3, query.unit);
    }
    if (query.set.isValid()) {
        statement.bind(4, query.set);
    }
    if (query.principal.isValid()) {
        statement.bind(5, query.principal.id);
    }
    if (query.reaching.isValid()) {
        statement.bind(6, query.reaching);
    }
}

Result<qint64> number(const Result<std::optional<qint64>> &counted)
{
    return counted ? Result<qint64>(counted->value_or(0)) : fail(counted);
}

}  // namespace

Result<QList<qint64>> AssignmentStore::ids(const AssignmentQuery &query) const
{
    const QByteArray direction = query.direction == Qt::AscendingOrder ? "" : " DESC";
    Statement find = m_database.statement("SELECT x.id" + joins + conditionsOf(query) + " ORDER BY " + orderOf(query.order, direction)
                                          + ", x.id" + direction + " LIMIT ?7");
    bindTo(find, query);
    find.bind(7, query.limit);
    QList<qint64> ids;
    while (find.step()) {
        ids.append(find.integer(0));
    }
    auto done = find.status();
    return done ? Result<QList<qint64>>(ids) : fail(done);
}

Result<QList<Assignment>> AssignmentStore::records(const QList<qint64> &ids) const
{
    QList<Assignment> assignments;
    assignments.reserve(ids.size());
    Statement query
        = m_database.statement("SELECT x.id, x.account, x.permission_set, x.user_id, x.group_id, x.orphan, a.account_id, a.name, "
                               "s.name, coalesce(u.user_id, g.group_id, o.principal_id), coalesce(u.username, g.name, "
                               "nullif(o.name, ''), o.principal_id), x.created_at, x.group_id IS NOT NULL OR o.kind IS 'GROUP'"
                               + joins + "WHERE x.id = ?");
    for (const qint64 id : ids) {
        query.bindAll(id);
        if (query.step()) {
            assignments.append({{query.integer(0)},
                                {query.integer(1)},
                                {query.integer(2)},
                                principalFrom(query, 3),
                                query.text(6),
                                query.text(7),
                                query.text(8),
                                query.text(9),
                                query.text(10),
                                query.time(11),
                                query.boolean(12) ? Principal::Kind::Group : Principal::Kind::User});
        }
        if (auto done = query.status(); !done) {
            return fail(done);
        }
        query.reset();
    }
    return assignments;
}

Result<qint64> AssignmentStore::count() const
{
    return number(m_database.integer("SELECT count(*) FROM assignments"));
}

Result<QList<Principal>> AssignmentStore::principals(Account::Id account, PermissionSet::Id set) const
{
    Statement query = m_database.statement("SELECT user_id, group_id, orphan FROM assignments WHERE account = ? AND permission_set = ?");
    query.bindAll(account, set);
    return principalsFrom(query);
}

Result<bool> AssignmentStore::isAnybodyAssigned(Account::Id account, PermissionSet::Id set) const
{
    const auto found = m_database.integer("SELECT 1 FROM assignments WHERE account = ? AND permission_set = ? LIMIT 1", account, set);
    return found ? Result<bool>(found->has_value()) : fail(found);
}

Result<QList<Grant>> AssignmentStore::grants(const AssignmentQuery &query) const
{
    const QByteArray tables = query.text.isEmpty() ? QByteArray(" FROM assignments x ") : joins;
    Statement find = m_database.statement("SELECT x.account, x.permission_set, x.user_id, x.group_id, x.orphan" + tables
                                          + conditionsOf(query) + " ORDER BY x.account, x.permission_set");
    bindTo(find, query);
    QList<Grant> grants;
    while (find.step()) {
        const Account::Id account{find.integer(0)};
        const PermissionSet::Id set{find.integer(1)};
        if (grants.isEmpty() || grants.last().account != account || grants.last().set != set) {
            grants.append({account, set, {}});
        }
        grants.last().principals.append(principalFrom(find, 2));
    }
    auto done = find.status();
    return done ? Result<QList<Grant>>(grants) : fail(done);
}

Status AssignmentStore::insert(Account::Id account, PermissionSet::Id set, Principal principal, const QDateTime &when)
{
    const auto done = m_database.run("INSERT INTO assignments (account, permission_set, " + columnOf(principal.kind)
                                         + ", created_at) VALUES (?, ?, ?, ?)",
                                     account, set, principal.id, when);
    return done ? Status() : fail(done);
}

Status AssignmentStore::remove(Account::Id account, PermissionSet::Id set, Principal principal)
{
    const auto done
        = m_database.run("DELETE FROM assignments WHERE account = ? AND permission_set = ? AND " + columnOf(principal.kind) + " = ?",
                         account, set, principal.id);
    return done ? Status() : fail(done);
}

Result<qint64> AssignmentStore::setsIn(Account::Id account) const
{
    return number(m_database.integer("SELECT count(DISTINCT permission_set) FROM assignments WHERE account = ?", account));
}

Result<qint64> AssignmentStore::assignedAccounts() const
{
    return number(m_database.integer("SELECT count(*) FROM accounts a WHERE EXISTS (SELECT 1 FROM assignments WHERE account = a.id)"));
}

Result<qint64> AssignmentStore::assignedGroups() const
{
    return number(m_database.integer("SELECT count(*) FROM groups g WHERE EXISTS (SELECT 1 FROM assignments WHERE group_id = g.id) OR "
                                     "EXISTS (SELECT 1 FROM application_assignments WHERE group_id = g.id)"));
}

Result<QList<qint64>> AssignmentStore::peopleOf(Principal principal) const
{
    if (principal.kind == Principal::Kind::Orphan) {
        return QList<qint64>();
    }
    Statement query = m_database.statement(
        principal.kind == Principal::Kind::User
            ? "SELECT id FROM users WHERE id = ? AND status = 'ENABLED'"
            : "SELECT u.id FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.group_id = ? AND u.status = 'ENABLED'");
    query.bindAll(principal.id);
    QList<qint64> people;
    while (query.step()) {
        people.append(query.integer(0));
    }
    auto done = query.status();
    return done ? Result<QList<qint64>>(people) : fail(done);
}

}  // namespace gatehouse
