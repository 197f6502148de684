// SPDX-License-Identifier: Apache-2.0
#include "core/applications/applicationassignmentstore.h"

#include "core/assignments/holdingstore.h"
#include "core/base/text.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray joins = QByteArray(" FROM application_assignments x JOIN applications a ON a.id = x.application ") + principalJoins();
const QByteArray principalKey = "coalesce(u.username_key, g.name_key, o.name_key)";

QByteArray orderOf(ApplicationAssignmentQuery::Order order, const QByteArray &direction)
{
    QByteArray principal = principalKey + direction;
    const QByteArray application = "a.name_key" + direction;
    switch (order) {
    case ApplicationAssignmentQuery::Order::Principal:
        return principal + ", " + application;
    case ApplicationAssignmentQuery::Order::Application:
        return application + ", " + principal;
    case ApplicationAssignmentQuery::Order::Kind:
        return "(x.group_id IS NOT NULL) + 2 * (x.orphan IS NOT NULL)" + direction + ", " + principal;
    case ApplicationAssignmentQuery::Order::Created:
        return "x.created_at" + direction;
    }
    return principal;
}

QByteArray conditionsOf(const ApplicationAssignmentQuery &query)
{
    QByteArray sql = "WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND (instr(a.name_key, ?1) OR instr(" + principalKey
               + ", ?1) OR "
                 "instr(folded(coalesce(u.display_name, '')), ?1))";
    }
    if (query.application.isValid()) {
        sql += " AND x.application = ?2";
    }
    if (query.principal.isValid()) {
        sql += " AND x." + columnOf(query.principal.kind) + " = ?3";
    }
    if (query.reaching.isValid()) {
        sql += " AND (x.user_id = ?4 OR x.group_id IN (SELECT group_id FROM memberships WHERE user_id = ?4))";
    }
    if (query.kind) {
        sql += " AND x." + columnOf(*query.kind) + " IS NOT NULL";
    }
    return sql;
}

}  // namespace

Result<QList<qint64>> ApplicationAssignmentStore::ids(const ApplicationAssignmentQuery &query) const
{
    const QByteArray direction = query.direction == Qt::AscendingOrder ? "" : " DESC";
    Statement find = m_database.statement("SELECT x.id" + joins + conditionsOf(query) + " ORDER BY " + orderOf(query.order, direction)
                                          + ", x.id" + direction + " LIMIT ?5");
    if (!query.text.isEmpty()) {
        find.bind(1, folded(query.text));
    }
    if (query.application.isValid()) {
        find.bind(2, query.application);
    }
    if (query.principal.isValid()) {
        find.bind(3, query.principal.id);
    }
    if (query.reaching.isValid()) {
        find.bind(4, query.reaching);
    }
    find.bind(5, query.limit);
    return Database::integersOf(find);
}

Result<QList<ApplicationAssignment>> ApplicationAssignmentStore::records(const QList<qint64> &ids) const
{
    QList<ApplicationAssignment> assignments;
    assignments.reserve(ids.size());
    Statement query = m_database.statement(
        "SELECT x.id, x.application, x.user_id, x.group_id, x.orphan, a.name, coalesce(u.user_id, g.group_id, o.principal_id), "
        "coalesce(u.username, g.name, nullif(o.name, ''), o.principal_id), coalesce(u.display_name, g.description), "
        "coalesce(u.status, 'ENABLED') = 'ENABLED' AND x.orphan IS NULL, x.created_at, a.application_id, "
        "x.group_id IS NOT NULL OR o.kind IS 'GROUP'"
        + joins + "WHERE x.id = ?");
    for (const qint64 id : ids) {
        query.bindAll(id);
        if (query.step()) {
            assignments.append({{query.integer(0)},
                                {query.integer(1)},
                                principalFrom(query, 2),
                                query.text(5),
                                query.text(6),
                                query.text(7),
                                query.text(8),
                                query.boolean(9),
                                query.time(10),
                                query.text(11),
                                query.boolean(12) ? Principal::Kind::Group : Principal::Kind::User});
        }
        if (auto done = query.status(); !done) {
            return fail(done);
        }
        query.reset();
    }
    return assignments;
}

Result<QList<Principal>> ApplicationAssignmentStore::principals(Application::Id application) const
{
    Statement query = m_database.statement("SELECT user_id, group_id, orphan FROM application_assignments WHERE application = ?1");
    query.bindAll(application);
    return principalsFrom(query);
}

Result<bool> ApplicationAssignmentStore::isAssigned(Application::Id application, Principal principal) const
{
    const auto found = m_database.integer(
        "SELECT 1 FROM application_assignments WHERE application = ? AND " + columnOf(principal.kind) + " = ?", application, principal.id);
    return found ? Result<bool>(found->has_value()) : fail(found);
}

Result<bool> ApplicationAssignmentStore::reaches(Application::Id application, User::Id user) const
{
    const auto found = m_database.integer("SELECT 1 FROM application_assignments WHERE application = ?1 AND (user_id = ?2 OR group_id IN "
                                          "(SELECT group_id FROM memberships WHERE user_id = ?2)) LIMIT 1",
                                          application, user);
    return found ? Result<bool>(found->has_value()) : fail(found);
}

Status ApplicationAssignmentStore::insert(Application::Id application, Principal principal, const QDateTime &when)
{
    const auto done
        = m_database.run("INSERT INTO application_assignments (application, " + columnOf(principal.kind) + ", created_at) VALUES (?, ?, ?)",
                         application, principal.id, when);
    return done ? Status() : fail(done);
}

Result<bool> ApplicationAssignmentStore::remove(Application::Id application, Principal principal)
{
    const auto gone = m_database.run("DELETE FROM application_assignments WHERE application = ? AND " + columnOf(principal.kind) + " = ?",
                                     application, principal.id);
    return gone ? Result<bool>(*gone > 0) : fail(gone);
}

}  // namespace gatehouse
