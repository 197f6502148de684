// SPDX-License-Identifier: Apache-2.0
#include "core/permissionsets/permissionsetstore.h"

#include "core/base/text.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray assigned = "(SELECT count(DISTINCT account) FROM assignments x WHERE x.permission_set = s.id)";
const QByteArray provisioned = "(SELECT count(*) FROM account_roles r WHERE r.permission_set = s.id)";
const QByteArray columns = "SELECT s.id, s.permission_set_id, s.name, s.description, s.session_seconds, s.relay_state, s.inline_policy, "
                           "s.boundary, s.created_at, s.updated_at, ";
const QByteArray select = columns + assigned + ", " + provisioned + " FROM permission_sets s ";

PermissionSet setFrom(const Statement &row)
{
    PermissionSet set;
    set.id = {row.integer(0)};
    set.permissionSetId = row.text(1);
    set.name = row.text(2);
    set.description = row.text(3);
    set.sessionSeconds = int(row.integer(4));
    set.relayState = row.text(5);
    set.inlinePolicy = row.text(6);
    set.boundary = {row.text(7)};
    set.createdAt = row.time(8);
    set.updatedAt = row.time(9);
    set.assignedAccounts = row.integer(10);
    set.provisionedAccounts = row.integer(11);
    return set;
}

QByteArray columnOf(PermissionSetQuery::Order order)
{
    switch (order) {
    case PermissionSetQuery::Order::Name:
        return "s.name_key";
    case PermissionSetQuery::Order::Description:
        return "s.description";
    case PermissionSetQuery::Order::Session:
        return "s.session_seconds";
    case PermissionSetQuery::Order::Assigned:
        return assigned;
    case PermissionSetQuery::Order::Provisioned:
        return provisioned;
    case PermissionSetQuery::Order::Created:
        return "s.created_at";
    }
    return "s.name_key";
}

}  // namespace

Result<QList<qint64>> PermissionSetStore::ids(const PermissionSetQuery &query) const
{
    QByteArray sql = "SELECT s.id FROM permission_sets s WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND (holds(?1, s.name, s.description) OR EXISTS (SELECT 1 FROM permission_set_policies p "
               "WHERE p.permission_set = s.id AND holds(?1, p.policy)))";
    }
    if (!query.policy.isEmpty()) {
        sql += " AND (s.boundary = ?2 OR s.id IN (SELECT permission_set FROM permission_set_policies WHERE policy = ?2))";
    }
    if (!query.tagKey.isEmpty()) {
        sql += " AND EXISTS (SELECT 1 FROM permission_set_tags t WHERE t.permission_set = s.id AND t.tag_key = ?3 AND ?4 IN ('', "
               "t.tag_value))";
    }
    const QByteArray direction = query.direction == Qt::AscendingOrder ? "" : " DESC";
    sql += " ORDER BY " + columnOf(query.order) + direction + ", s.id" + direction + " LIMIT ?5";

    Statement find = m_database.statement(sql);
    if (!query.text.isEmpty()) {
        find.bind(1, folded(query.text));
    }
    if (!query.policy.isEmpty()) {
        find.bind(2, query.policy.text);
    }
    if (!query.tagKey.isEmpty()) {
        find.bind(3, query.tagKey);
        find.bind(4, query.tagValue);
    }
    find.bind(5, query.limit);
    QList<qint64> ids;
    while (find.step()) {
        ids.append(find.integer(0));
    }
    if (auto done = find.status(); !done) {
        return fail(done);
    }
    return ids;
}

Status PermissionSetStore::readParts(PermissionSet &set) const
{
    Statement policies = m_database.statement("SELECT policy FROM permission_set_policies WHERE permission_set = ? ORDER BY id");
    policies.bindAll(set.id);
    while (policies.step()) {
        set.policies.append({policies.text(0)});
    }
    Statement tags = m_database.statement("SELECT tag_key, tag_value FROM permission_set_tags WHERE permission_set = ?");
    tags.bindAll(set.id);
    while (tags.step()) {
        set.tags.insert(tags.text(0), tags.text(1));
    }
    auto done = policies.status();
    return done ? tags.status() : done;
}

Result<QList<PermissionSet>> PermissionSetStore::records(const QList<qint64> &ids) const
{
    QList<PermissionSet> sets;
    sets.reserve(ids.size());
    for (const qint64 id : ids) {
        const auto set = byId({id});
        if (!set) {
            return fail(set);
        }
        if (*set) {
            sets.append(**set);
        }
    }
    return sets;
}

Result<qint64> PermissionSetStore::count() const
{
    const auto all = m_database.integer("SELECT count(*) FROM permission_sets");
    return all ? Result<qint64>(all->value_or(0)) : fail(all);
}

Result<bool> PermissionSetStore::exists(PermissionSet::Id id) const
{
    const auto found = m_database.integer("SELECT 1 FROM permission_sets WHERE id = ?", id);
    return found ? Result<bool>(found->has_value()) : fail(found);
}

Result<std::optional<QDateTime>> PermissionSetStore::version(PermissionSet::Id id) const
{
    Statement query = m_database.statement("SELECT updated_at FROM permission_sets WHERE id = ?");
    query.bindAll(id);
    std::optional<QDateTime> when;
    if (query.step()) {
        when = query.time(0);
    }
    auto done = query.status();
    return done ? Result<std::optional<QDateTime>>(when) : fail(done);
}

Result<std::optional<PermissionSet>> PermissionSetStore::one(Statement query) const
{
    std::optional<PermissionSet> found;
    if (query.step()) {
        found = setFrom(query);
    }
    auto done = query.status();
    if (done && found) {
        done = readParts(*found);
    }
    return done ? Result<std::optional<PermissionSet>>(found) : fail(done);
}

Result<std::optional<PermissionSet>> PermissionSetStore::byId(PermissionSet::Id id) const
{
    Statement query = m_database.statement(select + "WHERE s.id = ?");
    query.bindAll(id);
    return one(std::move(query));
}

Result<std::optional<PermissionSet>> PermissionSetStore::content(PermissionSet::Id id) const
{
    Statement query = m_database.statement(columns + "0, 0 FROM permission_sets s WHERE s.id = ?");
    query.bindAll(id);
    return one(std::move(query));
}

Result<std::optional<PermissionSet>> PermissionSetStore::byPermissionSetId(const QString &permissionSetId) const
{
    Statement query = m_database.statement(select + "WHERE s.permission_set_id = ?");
    query.bindAll(permissionSetId);
    return one(std::move(query));
}

Result<std::optional<PermissionSet>> PermissionSetStore::byName(const QString &name) const
{
    Statement query = m_database.statement(select + "WHERE s.name_key = ?");
    query.bindAll(folded(name));
    return one(std::move(query));
}

Result<PermissionSet::Id> PermissionSetStore::insert(const PermissionSet &set)
{
    if (auto done = m_database.run("INSERT INTO permission_sets (permission_set_id, name, name_key, description, session_seconds, "
                                   "relay_state, inline_policy, boundary, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                   set.permissionSetId, set.name, folded(set.name), set.description, set.sessionSeconds, set.relayState,
                                   set.inlinePolicy, set.boundary.text, set.createdAt, set.updatedAt);
        !done) {
        return fail(done);
    }
    const PermissionSet::Id id{m_database.lastInsertedId()};
    auto written = writePolicies(id, set.policies);
    if (written) {
        written = writeTags(id, set.tags);
    }
    return written ? Result<PermissionSet::Id>(id) : fail(written);
}

Status PermissionSetStore::update(const PermissionSet &set)
{
    if (auto done
        = m_database.run("UPDATE permission_sets SET description = ?2, session_seconds = ?3, relay_state = ?4, "
                         "inline_policy = ?5, boundary = ?6, updated_at = max(?7, updated_at + 1) WHERE id = ?1",
                         set.id, set.description, set.sessionSeconds, set.relayState, set.inlinePolicy, set.boundary.text, set.updatedAt);
        !done) {
        return fail(done);
    }
    const auto written = writePolicies(set.id, set.policies);
    return written ? writeTags(set.id, set.tags) : written;
}

Status PermissionSetStore::writePolicies(PermissionSet::Id id, const QList<PolicyReference> &wanted)
{
    PermissionSet present;
    present.id = id;
    if (auto read = readParts(present); !read) {
        return read;
    }
    for (const PolicyReference &policy : std::as_const(present.policies)) {
        if (!wanted.contains(policy)) {
            if (auto done = m_database.run("DELETE FROM permission_set_policies WHERE permission_set = ? AND policy = ?", id, policy.text);
                !done) {
                return fail(done);
            }
        }
    }
    for (const PolicyReference &policy : wanted) {
        if (!present.policies.contains(policy)) {
            if (auto done = m_database.run("INSERT INTO permission_set_policies (permission_set, policy) VALUES (?, ?)", id, policy.text);
                !done) {
                return fail(done);
            }
        }
    }
    return {};
}

Status PermissionSetStore::writeTags(PermissionSet::Id id, const QMap<QString, QString> &wanted)
{
    PermissionSet present;
    present.id = id;
    if (auto read = readParts(present); !read) {
        return read;
    }
    for (const QString &key : present.tags.keys()) {
        if (!wanted.contains(key)) {
            if (auto done = m_database.run("DELETE FROM permission_set_tags WHERE permission_set = ? AND tag_key = ?", id, key); !done) {
                return fail(done);
            }
        }
    }
    for (const auto &[key, value] : wanted.asKeyValueRange()) {
        if (!present.tags.contains(key) || present.tags.value(key) != value) {
            if (auto done = m_database.run("INSERT INTO permission_set_tags (permission_set, tag_key, tag_value) VALUES (?1, ?2, ?3) "
                                           "ON CONFLICT (permission_set, tag_key) DO UPDATE SET tag_value = ?3",
                                           id, key, value);
                !done) {
                return fail(done);
            }
        }
    }
    return {};
}

Status PermissionSetStore::remove(PermissionSet::Id id)
{
    for (const char *sql : {"DELETE FROM permission_set_policies WHERE permission_set = ?",
                            "DELETE FROM permission_set_tags WHERE permission_set = ?", "DELETE FROM permission_sets WHERE id = ?"}) {
        if (auto done = m_database.run(sql, id); !done) {
            return fail(done);
        }
    }
    return {};
}

Result<QList<PolicyReference>> PermissionSetStore::policies() const
{
    Statement query = m_database.statement(
        "SELECT policy FROM permission_set_policies UNION SELECT boundary FROM permission_sets WHERE boundary <> '' ORDER BY 1");
    QList<PolicyReference> policies;
    while (query.step()) {
        policies.append({query.text(0)});
    }
    auto done = query.status();
    return done ? Result<QList<PolicyReference>>(policies) : fail(done);
}

Result<bool> PermissionSetStore::isAssigned(PermissionSet::Id id) const
{
    const auto found = m_database.integer("SELECT EXISTS (SELECT 1 FROM assignments WHERE permission_set = ?)", id);
    return found ? Result<bool>(found->value_or(0) != 0) : fail(found);
}

Result<QStringList> PermissionSetStore::accountsUsing(PermissionSet::Id id) const
{
    Statement query = m_database.statement("SELECT a.name || ' (' || a.account_id || ')' FROM accounts a WHERE a.id IN (SELECT account "
                                           "FROM assignments WHERE permission_set = ?1 "
                                           "UNION SELECT account FROM account_roles WHERE permission_set = ?1) ORDER BY a.name_key, a.id");
    query.bindAll(id);
    QStringList accounts;
    while (query.step()) {
        accounts.append(query.text(0));
    }
    auto done = query.status();
    return done ? Result<QStringList>(accounts) : fail(done);
}

}  // namespace gatehouse
