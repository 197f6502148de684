// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupstore.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/readingmoment.h"
#include "core/workspace/recordindex.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray select = "SELECT g.id, g.group_id, g.name, g.description, g.external_id, "
                          "(SELECT count(*) FROM memberships m WHERE m.group_id = g.id), g.created_at, g.updated_at FROM groups g ";

Group groupFrom(const Statement &row)
{
    return {{row.integer(0)}, row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5), row.time(6), row.time(7)};
}

QByteArray columnOf(GroupQuery::Order order)
{
    switch (order) {
    case GroupQuery::Order::Name:
        return "g.name_key";
    case GroupQuery::Order::Description:
        return "g.description";
    case GroupQuery::Order::Members:
        return "(SELECT count(*) FROM memberships m WHERE m.group_id = g.id)";
    case GroupQuery::Order::Created:
        return "g.created_at";
    }
    return "g.name_key";
}

struct GroupIndex : RecordIndex {
    GroupIndex() : RecordIndex({u"groups"_s, "groups g", "g.id", {"g.name_key", "folded(g.description)"}}) {}
};

}  // namespace

Result<QList<qint64>> GroupStore::ids(const GroupQuery &query) const
{
    const ReadingMoment moment(m_database);
    if (!moment.status()) {
        return fail(moment.status());
    }
    const auto ready = m_database.kept<GroupIndex>().isReady(m_database);
    if (!ready) {
        return fail(ready);
    }
    return *ready ? idsByIndex(query) : idsBySql(query);
}

Result<bool> GroupStore::prepare(qint64 atLeast)
{
    return m_database.kept<GroupIndex>().advance(m_database, atLeast);
}

Result<QList<qint64>> GroupStore::idsByIndex(const GroupQuery &query) const
{
    using Kind = RecordIndex::Narrowing::Kind;
    const QByteArray groupsOf = "SELECT group_id FROM memberships WHERE user_id = ?";
    RecordIndex::Question question{folded(query.text), columnOf(query.order), query.direction, query.limit};
    if (query.member.isValid()) {
        question.narrowings.append({Kind::Only, groupsOf, query.member.value});
    }
    if (query.notMember.isValid()) {
        question.narrowings.append({Kind::None, groupsOf, query.notMember.value});
    }
    if (query.belonging == GroupQuery::Belonging::Empty) {
        question.narrowings.append({Kind::None, "SELECT DISTINCT group_id FROM memberships WHERE user_id > ?", 0});
    }
    return m_database.kept<GroupIndex>().ids(m_database, question);
}

Result<QList<qint64>> GroupStore::idsBySql(const GroupQuery &query) const
{
    QByteArray sql = "SELECT g.id FROM groups g WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND holds(?1, g.name_key, g.description)";
    }
    if (query.member.isValid()) {
        sql += " AND g.id IN (SELECT group_id FROM memberships WHERE user_id = ?2)";
    }
    if (query.notMember.isValid()) {
        sql += " AND g.id NOT IN (SELECT group_id FROM memberships WHERE user_id = ?3)";
    }
    if (query.belonging == GroupQuery::Belonging::Empty) {
        sql += " AND NOT EXISTS (SELECT 1 FROM memberships WHERE group_id = g.id)";
    }
    const QByteArray direction = query.direction == Qt::AscendingOrder ? "" : " DESC";
    sql += " ORDER BY " + columnOf(query.order) + direction + ", g.id" + direction + " LIMIT ?4";

    Statement find = m_database.statement(sql);
    if (!query.text.isEmpty()) {
        find.bind(1, folded(query.text));
    }
    if (query.member.isValid()) {
        find.bind(2, query.member);
    }
    if (query.notMember.isValid()) {
        find.bind(3, query.notMember);
    }
    find.bind(4, query.limit);
    return Database::integersOf(find);
}

Result<QList<Group>> GroupStore::records(const QList<qint64> &ids) const
{
    QList<Group> groups;
    groups.reserve(ids.size());
    Statement query = m_database.statement(select + "WHERE g.id = ?");
    for (const qint64 id : ids) {
        query.bindAll(id);
        if (query.step()) {
            groups.append(groupFrom(query));
        }
        if (auto done = query.status(); !done) {
            return fail(done);
        }
        query.reset();
    }
    return groups;
}

Result<qint64> GroupStore::count() const
{
    const auto all = m_database.integer("SELECT count(*) FROM groups");
    return all ? Result<qint64>(all->value_or(0)) : fail(all);
}

Result<std::optional<Group>> GroupStore::one(Statement query) const
{
    std::optional<Group> found;
    if (query.step()) {
        found = groupFrom(query);
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Result<std::optional<Group>> GroupStore::byId(Group::Id id) const
{
    Statement query = m_database.statement(select + "WHERE g.id = ?");
    query.bindAll(id);
    return one(std::move(query));
}

Result<std::optional<Group>> GroupStore::byGroupId(const QString &groupId) const
{
    Statement query = m_database.statement(select + "WHERE g.group_id = ?");
    query.bindAll(groupId);
    return one(std::move(query));
}

Result<std::optional<Group>> GroupStore::byName(const QString &name) const
{
    Statement query = m_database.statement(select + "WHERE g.name_key = ?");
    query.bindAll(folded(name));
    return one(std::move(query));
}

Result<Group::Id> GroupStore::insert(const Group &group)
{
    auto done = m_database.run(
        "INSERT INTO groups (group_id, name, name_key, description, external_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        group.groupId, group.name, folded(group.name), group.description, group.externalId, group.createdAt, group.updatedAt);
    return done ? Result<Group::Id>(Group::Id{m_database.lastInsertedId()}) : fail(done);
}

Status GroupStore::update(const Group &group)
{
    auto done = m_database.run("UPDATE groups SET name = ?2, name_key = ?3, description = ?4, external_id = ?5, updated_at = max(?6, "
                               "updated_at + 1) WHERE id = ?1",
                               group.id, group.name, folded(group.name), group.description, group.externalId, group.updatedAt);
    return done ? Status() : fail(done);
}

Status GroupStore::remove(Group::Id id)
{
    for (const char *sql : {"DELETE FROM memberships WHERE group_id = ?", "DELETE FROM groups WHERE id = ?"}) {
        if (auto done = m_database.run(sql, id); !done) {
            return fail(done);
        }
    }
    return {};
}

Result<bool> GroupStore::addMember(Group::Id group, User::Id user)
{
    const auto added = m_database.run(
        "INSERT INTO memberships (group_id, user_id) VALUES (?, ?) ON CONFLICT (group_id, user_id) DO NOTHING", group, user);
    return added ? Result<bool>(*added > 0) : fail(added);
}

Result<bool> GroupStore::removeMember(Group::Id group, User::Id user)
{
    const auto removed = m_database.run("DELETE FROM memberships WHERE group_id = ? AND user_id = ?", group, user);
    return removed ? Result<bool>(*removed > 0) : fail(removed);
}

}  // namespace gatehouse
