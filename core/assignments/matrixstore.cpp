// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/matrixstore.h"

#include "core/assignments/holdingstore.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kinds = 4;  // as in the query of `held`

/// The keys of one kind as a JSON list.
QString keysOf(const QList<Principal> &principals, Principal::Kind kind)
{
    QStringList keys;
    for (const Principal principal : principals) {
        if (principal.kind == kind) {
            keys.append(QString::number(principal.id));
        }
    }
    return u"[%1]"_s.arg(keys.join(u','));
}

}  // namespace

Result<QList<AccessHolder>> MatrixStore::holdersOf(PermissionSet::Id set, const QList<Principal> &more) const
{
    QList<AccessHolder> holders;
    Statement groups
        = m_database.statement("SELECT g.id, g.name FROM groups g WHERE EXISTS (SELECT 1 FROM assignments x WHERE x.group_id = g.id AND "
                               "x.permission_set = ?1) OR g.id IN (SELECT value FROM json_each(?2)) ORDER BY g.name_key");
    groups.bindAll(set, keysOf(more, Principal::Kind::Group));
    while (groups.step()) {
        holders.append({Principal::of(Group::Id{groups.integer(0)}), {}, groups.text(1), false});
    }
    Statement users = m_database.statement("SELECT u.id, u.username, u.status <> 'ENABLED' FROM users u WHERE u.id IN (SELECT x.user_id "
                                           "FROM assignments x WHERE x.permission_set = ?1 AND x.user_id IS NOT NULL UNION SELECT value "
                                           "FROM json_each(?2)) ORDER BY u.username_key");
    users.bindAll(set, keysOf(more, Principal::Kind::User));
    while (users.step()) {
        holders.append({Principal::of(User::Id{users.integer(0)}), {}, users.text(1), users.boolean(2)});
    }
    Statement orphans = m_database.statement("SELECT id, iif(name <> '', name, principal_id) FROM orphans o WHERE EXISTS (SELECT 1 FROM "
                                             "assignments x WHERE x.orphan = o.id AND x.permission_set = ?1) ORDER BY name_key, id");
    orphans.bindAll(set);
    while (orphans.step()) {
        holders.append({{Principal::Kind::Orphan, orphans.integer(0)}, {}, orphans.text(1), true});
    }
    for (const Statement *each : {&groups, &users, &orphans}) {
        if (auto done = each->status(); !done) {
            return fail(done);
        }
    }
    return holders;
}

Result<QList<AccessHolder>> MatrixStore::sets() const
{
    Statement query = m_database.statement("SELECT id, name FROM permission_sets ORDER BY name_key");
    QList<AccessHolder> sets;
    while (query.step()) {
        sets.append({{}, {query.integer(0)}, query.text(1), false});
    }
    auto done = query.status();
    return done ? Result<QList<AccessHolder>>(sets) : fail(done);
}

Result<QList<qint64>> MatrixStore::held(const AccessSubject &subject, Account::Id account) const
{
    QList<qint64> keys;
    Statement query = m_database.statement(
        subject.set.isValid()
            ? QByteArray("SELECT coalesce(user_id * 4, group_id * 4 + 1, orphan * 4 + 2) FROM assignments WHERE account = ?1 AND "
                         "permission_set = ?2")
            : "SELECT permission_set FROM assignments WHERE account = ?1 AND " + columnOf(subject.principal.kind) + " = ?2");
    query.bindAll(account, subject.set.isValid() ? subject.set.value : subject.principal.id);
    while (query.step()) {
        keys.append(query.integer(0));
    }
    auto done = query.status();
    return done ? Result<QList<qint64>>(keys) : fail(done);
}

qint64 MatrixStore::keyOf(const AccessHolder &holder)
{
    return holder.set.isValid() ? holder.set.value : holder.principal.id * kinds + int(holder.principal.kind);
}

Principal MatrixStore::principalOf(qint64 key)
{
    return {Principal::Kind(key % kinds), key / kinds};
}

}  // namespace gatehouse
