// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/unitstore.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <QStringList>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray columns = "u.id, u.unit_id, u.parent, u.name, u.created_at, u.updated_at";
const QByteArray select = "SELECT " + columns + " FROM units u ";
/// The unit ?1 and everything below it, with the number of levels between.
const QByteArray below = "WITH RECURSIVE below(id, level) AS (SELECT ?1, 0 UNION ALL "
                         "SELECT u.id, b.level + 1 FROM units u JOIN below b ON u.parent = b.id) ";

Unit unitFrom(const Statement &row)
{
    return {{row.integer(0)}, row.text(1), {row.integer(2)}, row.text(3), row.time(4), row.time(5)};
}

}  // namespace

QString pathOf(const QList<Unit> &way)
{
    QStringList names;
    for (const Unit &unit : way) {
        names.append(unit.name);
    }
    return names.join(u" / "_s);
}

Result<QList<Unit>> UnitStore::several(Statement query) const
{
    QList<Unit> units;
    while (query.step()) {
        units.append(unitFrom(query));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return units;
}

Result<std::optional<Unit>> UnitStore::one(Statement query) const
{
    const auto found = several(std::move(query));
    if (!found) {
        return fail(found);
    }
    return found->isEmpty() ? std::optional<Unit>() : std::optional<Unit>(found->first());
}

Result<QList<Unit>> UnitStore::all() const
{
    return several(m_database.statement("WITH RECURSIVE tree(id, level) AS (SELECT id, 0 FROM units WHERE parent IS NULL UNION ALL "
                                        "SELECT u.id, t.level + 1 FROM units u JOIN tree t ON u.parent = t.id) SELECT "
                                        + columns + " FROM tree t JOIN units u ON u.id = t.id ORDER BY t.level, u.name_key, u.id"));
}

Result<qint64> UnitStore::count() const
{
    const auto all = m_database.integer("SELECT count(*) FROM units WHERE parent IS NOT NULL");
    return all ? Result<qint64>(all->value_or(0)) : fail(all);
}

Result<std::optional<Unit>> UnitStore::root() const
{
    return one(m_database.statement(select + "WHERE u.parent IS NULL"));
}

Result<std::optional<Unit>> UnitStore::byId(Unit::Id id) const
{
    Statement query = m_database.statement(select + "WHERE u.id = ?");
    query.bindAll(id);
    return one(std::move(query));
}

Result<std::optional<Unit>> UnitStore::byUnitId(const QString &unitId) const
{
    Statement query = m_database.statement(select + "WHERE u.unit_id = ?");
    query.bindAll(unitId);
    return one(std::move(query));
}

Result<QList<Unit>> UnitStore::named(const QString &name) const
{
    Statement query = m_database.statement(select + "WHERE u.name_key = ? ORDER BY u.id");
    query.bindAll(folded(name));
    return several(std::move(query));
}

Result<std::optional<Unit>> UnitStore::sibling(Unit::Id parent, const QString &name, Unit::Id butNot) const
{
    Statement query = m_database.statement(select + "WHERE u.parent = ? AND u.name_key = ? AND u.id <> ?");
    query.bindAll(parent, folded(name), butNot);
    return one(std::move(query));
}

Result<QList<Unit>> UnitStore::way(Unit::Id id) const
{
    Statement query = m_database.statement("WITH RECURSIVE up(id, level) AS (SELECT ?1, 0 UNION ALL "
                                           "SELECT u.parent, up.level + 1 FROM units u JOIN up ON u.id = up.id WHERE u.parent IS NOT NULL) "
                                           "SELECT "
                                           + columns + " FROM up JOIN units u ON u.id = up.id ORDER BY up.level DESC");
    query.bindAll(id);
    auto found = several(std::move(query));
    if (found && found->size() > 1) {
        found->removeFirst();
    }
    return found;
}

Result<QList<Unit::Id>> UnitStore::subtree(Unit::Id id) const
{
    Statement query = m_database.statement(below + "SELECT id FROM below ORDER BY level");
    query.bindAll(id);
    QList<Unit::Id> ids;
    while (query.step()) {
        ids.append(Unit::Id{query.integer(0)});
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return ids;
}

Result<int> UnitStore::height(Unit::Id id) const
{
    const auto levels = m_database.integer(below + "SELECT max(level) FROM below", id);
    return levels ? Result<int>(int(levels->value_or(0))) : fail(levels);
}

Result<UnitContent> UnitStore::counts(Statement query) const
{
    UnitContent found;
    if (query.step()) {
        found = {query.integer(0), query.integer(1)};
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Result<UnitContent> UnitStore::content(Unit::Id id) const
{
    Statement query
        = m_database.statement("SELECT (SELECT count(*) FROM units WHERE parent = ?1), (SELECT count(*) FROM accounts WHERE unit = ?1)");
    query.bindAll(id);
    return counts(std::move(query));
}

Result<UnitContent> UnitStore::contentBelow(Unit::Id id) const
{
    Statement query = m_database.statement(below
                                           + "SELECT (SELECT count(*) - 1 FROM below), "
                                             "(SELECT count(*) FROM accounts WHERE unit IN (SELECT id FROM below))");
    query.bindAll(id);
    return counts(std::move(query));
}

Result<Unit::Id> UnitStore::insert(const Unit &unit)
{
    auto done = m_database.run(
        "INSERT INTO units (unit_id, parent, name, name_key, created_at, updated_at) VALUES (?1, nullif(?2, 0), ?3, ?4, ?5, ?6)",
        unit.unitId, unit.parent, unit.name, folded(unit.name), unit.createdAt, unit.updatedAt);
    return done ? Result<Unit::Id>(Unit::Id{m_database.lastInsertedId()}) : fail(done);
}

Status UnitStore::update(const Unit &unit)
{
    auto done = m_database.run("UPDATE units SET unit_id = ?2, parent = nullif(?3, 0), name = ?4, name_key = ?5, "
                               "updated_at = max(?6, updated_at + 1) WHERE id = ?1",
                               unit.id, unit.unitId, unit.parent, unit.name, folded(unit.name), unit.updatedAt);
    return done ? Status() : fail(done);
}

Status UnitStore::remove(Unit::Id id)
{
    auto done = m_database.run("DELETE FROM units WHERE id = ?", id);
    return done ? Status() : fail(done);
}

Status UnitStore::standAside(Unit::Id id)
{
    auto done = m_database.run("UPDATE units SET name = char(1) || id WHERE id = ?", id);
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
