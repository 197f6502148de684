// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/replicastore.h"

#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray selectRole
    = "SELECT r.account, r.permission_set, r.name, r.made_at, r.provisioned_at, t.policies, t.inline_policy, t.boundary, "
      "t.session_seconds, t.relay_state, t.tags_session FROM account_roles r JOIN role_templates t ON t.id = r.template ";

AccountRole roleFrom(const Statement &row)
{
    RoleTemplate made;
    for (const QString &policy : row.text(5).split(u'\n', Qt::SkipEmptyParts)) {
        made.policies.append({policy});
    }
    made.inlinePolicy = row.text(6);
    made.boundary = {row.text(7)};
    made.sessionSeconds = int(row.integer(8));
    made.relayState = row.text(9);
    made.tagsSession = row.boolean(10);
    return {{row.integer(0)}, {row.integer(1)}, row.text(2), made, row.time(3), row.time(4)};
}

QString policiesOf(const RoleTemplate &made)
{
    QStringList lines;
    for (const PolicyReference &policy : made.policies) {
        lines.append(policy.text);
    }
    return lines.join(u'\n');
}

Result<qint64> number(const Result<std::optional<qint64>> &found)
{
    return found ? Result<qint64>(found->value_or(0)) : fail(found);
}

Result<bool> any(const Result<qint64> &changed)
{
    return changed ? Result<bool>(*changed > 0) : fail(changed);
}

Status done(const Result<qint64> &changed)
{
    return changed ? Status() : fail(changed);
}

}  // namespace

Result<std::optional<AccountRole>> ReplicaStore::role(Account::Id account, PermissionSet::Id set) const
{
    Statement query = m_database.statement(selectRole + "WHERE r.account = ? AND r.permission_set = ?");
    query.bindAll(account, set);
    std::optional<AccountRole> found;
    if (query.step()) {
        found = roleFrom(query);
    }
    auto fine = query.status();
    return fine ? Result<std::optional<AccountRole>>(found) : fail(fine);
}

Result<QList<AccountRole>> ReplicaStore::rolesIn(Account::Id account) const
{
    Statement query = m_database.statement(selectRole + "WHERE r.account = ? ORDER BY r.name");
    query.bindAll(account);
    QList<AccountRole> roles;
    while (query.step()) {
        roles.append(roleFrom(query));
    }
    auto fine = query.status();
    return fine ? Result<QList<AccountRole>>(roles) : fail(fine);
}

Result<qint64> ReplicaStore::roleCount() const
{
    return number(m_database.integer("SELECT count(*) FROM account_roles"));
}

Result<qint64> ReplicaStore::roleCountIn(Account::Id account) const
{
    return number(m_database.integer("SELECT count(*) FROM account_roles WHERE account = ?", account));
}

Result<qint64> ReplicaStore::taggingRoleCount() const
{
    return number(
        m_database.integer("SELECT count(*) FROM account_roles WHERE template IN (SELECT id FROM role_templates WHERE tags_session)"));
}

Result<std::optional<AccountProvider>> ReplicaStore::provider(Account::Id account) const
{
    Statement query = m_database.statement("SELECT account, name, issuer, made_at FROM account_providers WHERE account = ?");
    query.bindAll(account);
    std::optional<AccountProvider> found;
    if (query.step()) {
        found = AccountProvider{{query.integer(0)}, query.text(1), query.text(2), query.time(3)};
    }
    auto fine = query.status();
    return fine ? Result<std::optional<AccountProvider>>(found) : fail(fine);
}

Result<qint64> ReplicaStore::templateWith(const QByteArray &digest) const
{
    return number(m_database.integer("SELECT id FROM role_templates WHERE digest = ?", digest));
}

Result<qint64> ReplicaStore::insertTemplate(const RoleTemplate &made, const QByteArray &digest)
{
    const auto inserted = m_database.run(
        "INSERT INTO role_templates (digest, policies, inline_policy, boundary, session_seconds, relay_state, "
        "tags_session) VALUES (?, ?, ?, ?, ?, ?, ?)",
        digest, policiesOf(made), made.inlinePolicy, made.boundary.text, made.sessionSeconds, made.relayState, made.tagsSession);
    return inserted ? Result<qint64>(m_database.lastInsertedId()) : fail(inserted);
}

Result<qint64> ReplicaStore::templateOfRole(Account::Id account, PermissionSet::Id set) const
{
    return number(m_database.integer("SELECT template FROM account_roles WHERE account = ? AND permission_set = ?", account, set));
}

Status ReplicaStore::removeUnusedTemplates()
{
    return done(
        m_database.run("DELETE FROM role_templates WHERE NOT EXISTS (SELECT 1 FROM account_roles r WHERE r.template = role_templates.id)"));
}

Status ReplicaStore::insertRole(Account::Id account, PermissionSet::Id set, const QString &name, qint64 madeFrom, const QDateTime &when)
{
    return done(m_database.run("INSERT INTO account_roles (account, permission_set, name, template, made_at, provisioned_at) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
                               account, set, name, madeFrom, when));
}

Status ReplicaStore::renewRole(Account::Id account, PermissionSet::Id set, qint64 madeFrom, const QDateTime &when)
{
    return done(m_database.run("UPDATE account_roles SET template = ?3, provisioned_at = ?4 WHERE account = ?1 AND permission_set = ?2",
                               account, set, madeFrom, when));
}

Result<bool> ReplicaStore::removeRole(Account::Id account, PermissionSet::Id set)
{
    return any(m_database.run("DELETE FROM account_roles WHERE account = ? AND permission_set = ?", account, set));
}

Status ReplicaStore::putProvider(const AccountProvider &provider)
{
    return done(m_database.run("INSERT INTO account_providers (account, name, issuer, made_at) VALUES (?1, ?2, ?3, ?4) "
                               "ON CONFLICT (account) DO UPDATE SET name = ?2, issuer = ?3, made_at = ?4",
                               provider.account, provider.name, provider.issuer, provider.madeAt));
}

Result<bool> ReplicaStore::removeProvider(Account::Id account)
{
    return any(m_database.run("DELETE FROM account_providers WHERE account = ?", account));
}

}  // namespace gatehouse
