// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/provisioningstore.h"

#include "core/accesscontrol/accesscontrolstore.h"
#include "core/base/text.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/provisioning/replicastore.h"
#include "core/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gatehouse {

using namespace Qt::StringLiterals;
using State = AccountProvisioning::State;
using Kind = ProvisioningWork::Kind;

namespace {

QString wordOf(Kind kind)
{
    return kind == Kind::Assignment ? u"ASSIGNMENT"_s : kind == Kind::Provision ? u"PROVISION"_s : u"REPAIR"_s;
}

/// The state as it stands, of the row `w` that waits, the role `r` and the present template of the permission set.
const QByteArray stateSql
    = "CASE WHEN w.state IS NOT NULL THEN w.state WHEN r.id IS NULL THEN 'MISSING' "
      "WHEN r.template = coalesce(json_extract(?1, '$.' || p.permission_set), 0) THEN 'PROVISIONED' ELSE 'OUT_OF_DATE' END";

/// The accounts and permission sets that have anything to do with each other; an account or permission set that is gone has no name.
QByteArray pairsSql(const AccountProvisioningQuery &query)
{
    if (!query.among.isEmpty()) {
        return "WITH pairs AS (SELECT value >> 32 AS account, value & 0xffffffff AS permission_set FROM json_each(?7)) ";
    }
    const QByteArray where
        = QByteArray(query.account.isValid() ? " AND account = ?2" : "") + (query.set.isValid() ? " AND permission_set = ?3" : "");
    return "WITH pairs AS (SELECT account, permission_set FROM assignments WHERE 1" + where
           + " UNION SELECT account, permission_set FROM account_roles WHERE 1" + where
           + " UNION SELECT account, permission_set FROM provisioning WHERE 1" + where + ") ";
}

const QByteArray joins = "FROM pairs p LEFT JOIN account_roles r ON r.account = p.account AND r.permission_set = p.permission_set "
                         "LEFT JOIN provisioning w ON w.account = p.account AND w.permission_set = p.permission_set "
                         "LEFT JOIN accounts a ON a.id = p.account LEFT JOIN permission_sets s ON s.id = p.permission_set ";

QByteArray orderOf(AccountProvisioningQuery::Order order, const QByteArray &direction)
{
    QByteArray account = "a.name_key" + direction + ", p.account" + direction;
    const QByteArray set = "s.name_key" + direction;
    switch (order) {
    case AccountProvisioningQuery::Order::Account:
        return account + ", " + set;
    case AccountProvisioningQuery::Order::PermissionSet:
        return set + ", " + account;
    case AccountProvisioningQuery::Order::Standing:
        return stateSql + direction + ", " + account + ", " + set;
    case AccountProvisioningQuery::Order::Provisioned:
        return "r.provisioned_at" + direction + ", " + account + ", " + set;
    }
    return account;
}

QString jsonOf(const QHash<qint64, qint64> &templates)
{
    QJsonObject object;
    for (const auto &[set, madeFrom] : templates.asKeyValueRange()) {
        object.insert(QString::number(set), madeFrom);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Numbers of 64 bits, which QJsonArray would round.
QString jsonOf(const QList<AccountProvisioning::Id> &ids)
{
    QString json;
    for (const AccountProvisioning::Id id : ids) {
        json += (json.isEmpty() ? QString() : u","_s) + QString::number(id.value);
    }
    return u"[%1]"_s.arg(json);
}

Result<qint64> number(const Result<std::optional<qint64>> &found)
{
    return found ? Result<qint64>(found->value_or(0)) : fail(found);
}

Status done(const Result<qint64> &changed)
{
    return changed ? Status() : fail(changed);
}

AccountProvisioning provisioningFrom(const Statement &row)
{
    AccountProvisioning found;
    found.account = {row.integer(0)};
    found.id = AccountProvisioning::idOf({row.integer(0)}, {row.integer(1)});
    found.set = {row.integer(1)};
    found.id = AccountProvisioning::idOf(found.account, found.set);
    found.accountId = row.text(2);
    found.accountName = row.text(3);
    found.setName = row.text(4);
    found.state = provisioningStateNamed(row.text(5)).value_or(State::Missing);
    found.isAssigned = row.boolean(6);
    found.reason = row.text(7);
    found.roleName = row.text(8);
    found.provisionedAt = row.isNull(9) ? QDateTime() : row.time(9);
    found.endedAt = row.isNull(10) ? QDateTime() : row.time(10);
    return found;
}

}  // namespace

/// The key of the template that each permission set would make a role from now; 0 where no role is made from it yet.
Result<QHash<qint64, qint64>> ProvisioningStore::presentTemplates(PermissionSet::Id only) const
{
    const auto tagged = AccessControlStore(m_database).isEnabled();
    const PermissionSetStore sets(m_database);
    const auto ids = only.isValid() ? Result<QList<qint64>>(QList<qint64>{only.value}) : sets.ids({});
    if (!tagged || !ids) {
        return tagged ? fail(ids) : fail(tagged);
    }
    const ReplicaStore replica(m_database);
    QHash<qint64, qint64> templates;
    for (const qint64 id : *ids) {
        const auto set = sets.content({id});
        if (!set) {
            return fail(set);
        }
        const auto madeFrom = *set ? replica.templateWith(digestOf(templateOf(**set, *tagged))) : Result<qint64>(0);
        if (!madeFrom) {
            return fail(madeFrom);
        }
        templates.insert(id, *madeFrom);
    }
    return templates;
}

Result<QList<qint64>> ProvisioningStore::ids(const AccountProvisioningQuery &query) const
{
    const auto templates = presentTemplates(query.set);
    if (!templates) {
        return fail(templates);
    }
    const QByteArray direction = query.direction == Qt::AscendingOrder ? "" : " DESC";
    QByteArray sql = pairsSql(query) + "SELECT p.account << 32 | p.permission_set " + joins + "WHERE ?1 <> ''";
    if (!query.among.isEmpty() && query.account.isValid()) {
        sql += " AND p.account = ?2";
    }
    if (!query.among.isEmpty() && query.set.isValid()) {
        sql += " AND p.permission_set = ?3";
    }
    if (!query.text.isEmpty()) {
        sql += " AND (instr(coalesce(a.name_key, ''), ?4) OR instr(coalesce(a.account_id, ''), ?4) OR instr(coalesce(s.name_key, ''), ?4))";
    }
    if (query.state) {
        sql += " AND " + stateSql + " = ?5";
    }
    Statement find = m_database.statement(sql + " ORDER BY " + orderOf(query.order, direction) + " LIMIT ?6");
    find.bind(1, jsonOf(*templates));
    if (query.account.isValid()) {
        find.bind(2, query.account);
    }
    if (query.set.isValid()) {
        find.bind(3, query.set);
    }
    if (!query.text.isEmpty()) {
        find.bind(4, folded(query.text));
    }
    if (query.state) {
        find.bind(5, nameOf(*query.state));
    }
    find.bind(6, query.limit);
    if (!query.among.isEmpty()) {
        find.bind(7, jsonOf(query.among));
    }
    QList<qint64> ids;
    while (find.step()) {
        ids.append(find.integer(0));
    }
    auto fine = find.status();
    return fine ? Result<QList<qint64>>(ids) : fail(fine);
}

Result<QList<AccountProvisioning>> ProvisioningStore::records(const QList<qint64> &ids) const
{
    constexpr qint64 setBits = 0xffffffff;
    QHash<qint64, qint64> templates;
    QList<AccountProvisioning> found;
    found.reserve(ids.size());
    Statement query = m_database.statement(
        "WITH pairs AS (SELECT ?2 AS account, ?3 AS permission_set) SELECT p.account, p.permission_set, coalesce(a.account_id, ''), "
        "coalesce(a.name, ''), coalesce(s.name, ''), "
        + stateSql
        + ", EXISTS (SELECT 1 FROM assignments x WHERE x.account = p.account AND x.permission_set = p.permission_set), "
          "coalesce(w.reason, ''), coalesce(r.name, ''), r.provisioned_at, w.ended_at "
        + joins);
    for (const qint64 id : ids) {
        const PermissionSet::Id set{id & setBits};
        if (!templates.contains(set.value)) {
            const auto present = presentTemplates(set);
            if (!present) {
                return fail(present);
            }
            templates.insert(*present);
        }
        query.bindAll(jsonOf({{set.value, templates.value(set.value)}}), id >> 32, set.value);
        if (query.step()) {
            found.append(provisioningFrom(query));
        }
        if (auto fine = query.status(); !fine) {
            return fail(fine);
        }
        query.reset();
    }
    return found;
}

Result<ProvisioningCounts> ProvisioningStore::counts() const
{
    const auto pending = m_database.integer("SELECT count(*) FROM provisioning WHERE state IN ('PENDING', 'IN_PROGRESS')");
    const auto failed = m_database.integer("SELECT count(*) FROM provisioning WHERE state = 'FAILED'");
    if (!pending || !failed) {
        return pending ? fail(failed) : fail(pending);
    }
    return ProvisioningCounts{pending->value_or(0), failed->value_or(0)};
}

Result<qint64> ProvisioningStore::countOf(Kind kind, Account::Id account) const
{
    return number(m_database.integer(
        "SELECT count(*) FROM provisioning WHERE account = ? AND kind = ? AND state IN ('PENDING', 'IN_PROGRESS')", account, wordOf(kind)));
}

Result<qint64> ProvisioningStore::outOfDateCount(PermissionSet::Id set) const
{
    const auto templates = presentTemplates(set);
    return templates ? number(m_database.integer("SELECT count(*) FROM account_roles WHERE permission_set = ? AND template <> ?", set,
                                                 templates->value(set.value)))
                     : fail(templates);
}

Status ProvisioningStore::ask(const ProvisioningWork &work)
{
    return done(m_database.run("INSERT INTO provisioning (account, permission_set, kind, state, reason) VALUES (?, ?, ?, 'PENDING', '') "
                               "ON CONFLICT (account, permission_set) DO UPDATE SET state = 'PENDING', reason = '', ended_at = NULL",
                               work.account, work.set, wordOf(work.kind)));
}

Result<qint64> ProvisioningStore::askEverywhere(PermissionSet::Id set, bool onlyOutOfDate)
{
    const auto templates = presentTemplates(set);
    if (!templates) {
        return fail(templates);
    }
    return m_database.run(
        "INSERT INTO provisioning (account, permission_set, kind, state, reason) SELECT account, permission_set, 'PROVISION', 'PENDING', "
        "'' "
        "FROM account_roles WHERE permission_set = ?1 AND (NOT ?2 OR template <> ?3) ON CONFLICT (account, permission_set) DO UPDATE SET "
        "state = 'PENDING', reason = '', ended_at = NULL",
        set, onlyOutOfDate, templates->value(set.value));
}

Result<qint64> ProvisioningStore::askAgain(Account::Id account, PermissionSet::Id set)
{
    return m_database.run("UPDATE provisioning SET state = 'PENDING', reason = '', ended_at = NULL WHERE state = 'FAILED' "
                          "AND ?1 IN (0, account) AND ?2 IN (0, permission_set)",
                          account, set);
}

Status ProvisioningStore::forgetBeginnings()
{
    return done(m_database.run("UPDATE provisioning SET state = 'PENDING' WHERE state = 'IN_PROGRESS'"));
}

Result<QList<ProvisioningWork>> ProvisioningStore::next(Kind kind, qint64 most) const
{
    Statement query = m_database.statement("SELECT account, permission_set FROM provisioning WHERE state = 'PENDING' AND kind = ? "
                                           "ORDER BY account, permission_set LIMIT ?");
    query.bindAll(wordOf(kind), most);
    QList<ProvisioningWork> work;
    while (query.step()) {
        work.append({{query.integer(0)}, {query.integer(1)}, kind});
    }
    auto fine = query.status();
    return fine ? Result<QList<ProvisioningWork>>(work) : fail(fine);
}

Status ProvisioningStore::begin(const ProvisioningWork &work)
{
    return done(
        m_database.run("UPDATE provisioning SET state = 'IN_PROGRESS' WHERE account = ? AND permission_set = ?", work.account, work.set));
}

Status ProvisioningStore::succeed(const ProvisioningWork &work)
{
    return done(m_database.run("DELETE FROM provisioning WHERE account = ? AND permission_set = ? AND state = 'IN_PROGRESS'", work.account,
                               work.set));
}

Status ProvisioningStore::failWith(const ProvisioningWork &work, const QString &reason, const QDateTime &when)
{
    return done(m_database.run("UPDATE provisioning SET state = 'FAILED', reason = ?3, ended_at = ?4 WHERE account = ?1 "
                               "AND permission_set = ?2 AND state = 'IN_PROGRESS'",
                               work.account, work.set, reason, when));
}

}  // namespace gatehouse
