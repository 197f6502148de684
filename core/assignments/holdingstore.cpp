// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/holdingstore.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray accountTable = "assignments";
const QByteArray applicationTable = "application_assignments";

/// What a user or a group leaves behind, where there is anything.
const QByteArray orphanOfUser
    = "INSERT INTO orphans (kind, principal_id, external_id, name, name_key, deleted_at) "
      "SELECT 'USER', user_id, coalesce(attributes ->> '$.externalId', ''), username, username_key, ?2 FROM users u WHERE id = ?1 "
      "AND (EXISTS (SELECT 1 FROM assignments x WHERE x.user_id = u.id) OR "
      "EXISTS (SELECT 1 FROM application_assignments x WHERE x.user_id = u.id))";
const QByteArray orphanOfGroup = "INSERT INTO orphans (kind, principal_id, external_id, name, name_key, deleted_at) "
                                 "SELECT 'GROUP', group_id, external_id, name, name_key, ?2 FROM groups g WHERE id = ?1 "
                                 "AND (EXISTS (SELECT 1 FROM assignments x WHERE x.group_id = g.id) OR "
                                 "EXISTS (SELECT 1 FROM application_assignments x WHERE x.group_id = g.id))";

/// The same for assignments to accounts and to applications.
template<typename Step>
Result<Holdings> inBoth(const Step &step)
{
    const Result<qint64> assignments = step(accountTable);
    const Result<qint64> applications = assignments ? step(applicationTable) : fail(assignments);
    return applications ? Result<Holdings>(Holdings{*assignments, *applications}) : fail(applications);
}

}  // namespace

QByteArray columnOf(Principal::Kind kind)
{
    switch (kind) {
    case Principal::Kind::User:
        return "user_id";
    case Principal::Kind::Group:
        return "group_id";
    case Principal::Kind::Orphan:
        return "orphan";
    }
    return "orphan";
}

Principal principalFrom(const Statement &row, int column)
{
    if (!row.isNull(column)) {
        return {Principal::Kind::User, row.integer(column)};
    }
    return row.isNull(column + 1) ? Principal{Principal::Kind::Orphan, row.integer(column + 2)}
                                  : Principal{Principal::Kind::Group, row.integer(column + 1)};
}

Result<QList<Principal>> principalsFrom(Statement &query)
{
    QList<Principal> principals;
    while (query.step()) {
        principals.append(principalFrom(query, 0));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    std::sort(principals.begin(), principals.end());
    return principals;
}

const QByteArray &principalJoins()
{
    static const QByteArray joins
        = "LEFT JOIN users u ON u.id = x.user_id LEFT JOIN groups g ON g.id = x.group_id LEFT JOIN orphans o ON o.id = x.orphan ";
    return joins;
}

Result<Holdings> HoldingStore::holdingsOf(Principal principal) const
{
    return inBoth([&](const QByteArray &table) -> Result<qint64> {
        const auto counted
            = m_database.integer("SELECT count(*) FROM " + table + " WHERE " + columnOf(principal.kind) + " = ?1", principal.id);
        return counted ? Result<qint64>(counted->value_or(0)) : fail(counted);
    });
}

Status HoldingStore::removeAllOf(Principal principal)
{
    const auto done = inBoth([&](const QByteArray &table) {
        return m_database.run("DELETE FROM " + table + " WHERE " + columnOf(principal.kind) + " = ?1", principal.id);
    });
    return done ? Status() : fail(done);
}

Result<Holdings> HoldingStore::orphan(Principal principal, const QDateTime &when)
{
    const auto made = m_database.run(principal.kind == Principal::Kind::User ? orphanOfUser : orphanOfGroup, principal.id, when);
    if (!made || *made == 0) {
        return made ? Holdings{} : Result<Holdings>(fail(made));
    }
    const qint64 orphan = m_database.lastInsertedId();
    const QByteArray column = columnOf(principal.kind);
    return inBoth([&](const QByteArray &table) {
        return m_database.run("UPDATE " + table + " SET orphan = ?2, " + column + " = NULL WHERE " + column + " = ?1", principal.id,
                              orphan);
    });
}

Result<Holdings> HoldingStore::adopt(Principal principal, const QString &externalId)
{
    const auto orphans = m_database.integers("SELECT id FROM orphans WHERE external_id = ?1 AND external_id <> '' AND kind = ?2",
                                             externalId, nameOf(principal.kind));
    if (!orphans) {
        return fail(orphans);
    }
    Holdings sum;
    for (const qint64 orphan : *orphans) {
        const auto adopted = inBoth([&](const QByteArray &table) {
            return m_database.run("UPDATE OR IGNORE " + table + " SET orphan = NULL, " + columnOf(principal.kind)
                                      + " = ?1 WHERE orphan = ?2",
                                  principal.id, orphan);
        });
        // What two orphans had alike is there already.
        const Status rest = adopted ? removeAllOf({Principal::Kind::Orphan, orphan}) : Status(fail(adopted));
        if (!rest) {
            return fail(rest);
        }
        sum = {sum.assignments + adopted->assignments, sum.applications + adopted->applications};
    }
    const Status forgotten = orphans->isEmpty() ? Status() : forgetIdleOrphans();
    return forgotten ? Result<Holdings>(sum) : fail(forgotten);
}

Status HoldingStore::removeOrphans()
{
    const auto done = inBoth([&](const QByteArray &table) { return m_database.run("DELETE FROM " + table + " WHERE orphan IS NOT NULL"); });
    return done ? forgetIdleOrphans() : fail(done);
}

Status HoldingStore::forgetIdleOrphans()
{
    const auto done = m_database.run("DELETE FROM orphans WHERE NOT EXISTS (SELECT 1 FROM assignments WHERE orphan = orphans.id) "
                                     "AND NOT EXISTS (SELECT 1 FROM application_assignments WHERE orphan = orphans.id)");
    return done ? Status() : fail(done);
}

Result<std::optional<Orphan>> HoldingStore::orphanById(Orphan::Id id) const
{
    Statement query = m_database.statement("SELECT kind, principal_id, iif(name <> '', name, principal_id), deleted_at FROM orphans "
                                           "WHERE id = ?1");
    query.bindAll(id);
    std::optional<Orphan> found;
    if (query.step()) {
        const Principal::Kind was = query.text(0) == u"USER"_s ? Principal::Kind::User : Principal::Kind::Group;
        found = Orphan{id, was, query.text(1), query.text(2), query.time(3)};
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Result<QList<Orphan::Id>> HoldingStore::orphansNamed(const QString &word) const
{
    const auto keys
        = m_database.integers("SELECT id FROM orphans WHERE name_key = ?1 OR principal_id = ?2 ORDER BY id", folded(word), word);
    if (!keys) {
        return fail(keys);
    }
    QList<Orphan::Id> orphans;
    for (const qint64 key : *keys) {
        orphans.append(Orphan::Id{key});
    }
    return orphans;
}

Result<OrphanCounts> HoldingStore::orphanCounts() const
{
    const auto assigned = inBoth([this](const QByteArray &table) -> Result<qint64> {
        const auto counted = m_database.integer("SELECT count(*) FROM " + table + " WHERE orphan IS NOT NULL");
        return counted ? Result<qint64>(counted->value_or(0)) : fail(counted);
    });
    const auto principals = m_database.integer("SELECT count(*) FROM orphans");
    if (!assigned || !principals) {
        return assigned ? fail(principals) : fail(assigned);
    }
    return OrphanCounts{assigned->assignments, assigned->applications, principals->value_or(0)};
}

}  // namespace gatehouse
