// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/unitservice.h"

#include "core/accounts/identifiers.h"
#include "core/base/text.h"
#include "core/storage/database.h"

#include <QJsonArray>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString organizations = QStringLiteral("organizations.amazonaws.com");

QJsonObject reference(const Unit &unit)
{
    return {{u"organizationalUnitId"_s, unit.unitId}, {u"name"_s, unit.name}};
}

/// "a / b" and "a/b" are the same path.
QString tidied(const QString &path)
{
    QStringList names;
    for (const QString &name : path.split(u'/')) {
        names.append(folded(name.trimmed()));
    }
    return names.join(u'/');
}

}  // namespace

Result<Unit> UnitService::present(Database &database, Unit::Id id) const
{
    const auto found = UnitStore(database).byId(id);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("This organizational unit does not exist any more."), u"unit"_s);
    }
    return **found;
}

Result<Unit> UnitService::unit(Unit::Id id) const
{
    return present(m_workspace.database(), id);
}

Result<QString> UnitService::path(Unit::Id id) const
{
    const auto way = UnitStore(m_workspace.database()).way(id);
    return way ? Result<QString>(pathOf(*way)) : fail(way);
}

Result<Unit> UnitService::find(const QString &reference) const
{
    const UnitStore store(m_workspace.database());
    const auto byId = store.byUnitId(reference);
    if (!byId || *byId) {
        return byId ? Result<Unit>(**byId) : fail(byId);
    }
    const auto all = store.all();
    if (!all) {
        return fail(all);
    }
    QList<Unit> found;
    for (const Unit &unit : *all) {
        const auto way = store.way(unit.id);
        if (!way) {
            return fail(way);
        }
        if (tidied(pathOf(*way)) == tidied(reference)) {
            return unit;
        }
        if (folded(unit.name) == folded(reference.trimmed())) {
            found.append(unit);
        }
    }
    if (found.size() == 1) {
        return found.first();
    }
    if (found.isEmpty()) {
        return fail(Error::Kind::NotFound, tr("There is no organizational unit named %1.").arg(reference), u"unit"_s);
    }
    return fail(Error::Kind::Conflict, tr("Several organizational units are named %1. Say which by its ID or its path.").arg(reference),
                u"unit"_s);
}

Status UnitService::unique(Database &database, const Unit &unit) const
{
    const auto same = UnitStore(database).sibling(unit.parent, unit.name, unit.id);
    if (!same) {
        return fail(same);
    }
    if (*same) {
        return fail(Error::Kind::Conflict, tr("There is an organizational unit named %1 in the same place already.").arg((*same)->name),
                    u"name"_s);
    }
    return {};
}

Result<Unit::Id> UnitService::create(const QString &name, Unit::Id parent)
{
    Unit::Id created;
    const Operation operation{u"CreateOrganizationalUnit"_s,
                              tr("Create organizational unit %1").arg(name.trimmed()),
                              {{u"name"_s, name.trimmed()}},
                              organizations};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto id = add(change, name, parent);
        if (!id) {
            return fail(id);
        }
        created = *id;
        const auto stored = present(change.database(), *id);
        if (!stored) {
            return fail(stored);
        }
        change.addResponse(u"organizationalUnit"_s, reference(*stored));
        return {};
    });
    return done ? Result<Unit::Id>(created) : fail(done);
}

Result<Unit::Id> UnitService::add(Change &change, const QString &name, Unit::Id parent)
{
    UnitStore store(change.database());
    const auto root = store.root();
    if (!root) {
        return fail(root);
    }
    if (!*root) {
        return fail(Error::Kind::Forbidden, tr("There is no organization yet. Enable single sign-on first, or import an organization."));
    }
    const auto above = parent.isValid() ? present(change.database(), parent) : Result<Unit>(**root);
    if (!above) {
        return fail(above);
    }
    Unit unit;
    unit.parent = above->id;
    unit.name = name.trimmed();
    if (auto valid = validate(unit); !valid) {
        return fail(valid);
    }
    if (auto free = unique(change.database(), unit); !free) {
        return fail(free);
    }
    const auto way = store.way(above->id);
    if (!way) {
        return fail(way);
    }
    if (!above->isRoot() && way->size() >= Unit::deepest) {
        return fail(Error::Kind::Invalid,
                    tr("%1 is %n level(s) deep already, and no organization goes deeper.", nullptr, Unit::deepest).arg(above->name),
                    u"parent"_s);
    }
    do {
        unit.unitId = newUnitId(change.random(), (*root)->unitId);
    } while (store.byUnitId(unit.unitId).value_or(std::nullopt));
    unit.createdAt = change.now();
    unit.updatedAt = change.now();
    return store.insert(unit);
}

Status UnitService::rename(Unit::Id id, const QString &name, const QDateTime &updatedAt)
{
    const auto before = unit(id);
    if (!before) {
        return fail(before);
    }
    QJsonObject parameters = reference(*before);
    parameters.insert(u"newName"_s, name.trimmed());
    const Operation operation{u"UpdateOrganizationalUnit"_s, tr("Rename organizational unit %1 to %2").arg(before->name, name.trimmed()),
                              parameters, organizations};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto now = present(change.database(), id);
        if (!now) {
            return fail(now);
        }
        if (updatedAt.isValid() && updatedAt != now->updatedAt) {
            return fail(Error::Kind::Conflict,
                        tr("%1 was changed by somebody else meanwhile. Look at the present values and try again.").arg(now->name));
        }
        if (now->isRoot()) {
            return fail(Error::Kind::Forbidden, tr("The root can't be renamed."), u"unit"_s);
        }
        Unit renamed = *now;
        renamed.name = name.trimmed();
        renamed.updatedAt = change.now();
        if (auto valid = validate(renamed); !valid) {
            return valid;
        }
        if (auto free = unique(change.database(), renamed); !free) {
            return free;
        }
        return renamed.name == now->name ? Status() : UnitStore(change.database()).update(renamed);
    });
    return done ? Status() : fail(done);
}

Status UnitService::move(Change &change, Unit::Id id, Unit::Id parent)
{
    UnitStore store(change.database());
    const auto before = present(change.database(), id);
    const auto above = present(change.database(), parent);
    if (!before || !above) {
        return fail(before ? above : before);
    }
    if (before->isRoot()) {
        return fail(Error::Kind::Forbidden, tr("The root can't be moved."), u"unit"_s);
    }
    if (before->parent == parent) {
        return {};
    }
    const auto below = store.subtree(id);
    const auto way = store.way(parent);
    const auto height = store.height(id);
    if (!below || !way || !height) {
        return !below ? fail(below) : !way ? fail(way) : fail(height);
    }
    if (below->contains(parent)) {
        return fail(Error::Kind::Invalid, tr("%1 can't be moved into itself or into a unit below it.").arg(before->name), u"parent"_s);
    }
    const qsizetype depth = (above->isRoot() ? 0 : way->size()) + 1 + *height;
    if (depth > Unit::deepest) {
        return fail(Error::Kind::Invalid,
                    tr("%1 can't be moved to %2: units would stand %3 levels deep, and at most %4 are possible.")
                        .arg(before->name, above->name)
                        .arg(depth)
                        .arg(Unit::deepest),
                    u"parent"_s);
    }
    Unit moved = *before;
    moved.parent = parent;
    moved.updatedAt = change.now();
    if (auto free = unique(change.database(), moved); !free) {
        return free;
    }
    return store.update(moved);
}

Status UnitService::removeOne(Change &change, const Unit &unit) const
{
    UnitStore store(change.database());
    if (unit.isRoot()) {
        return fail(Error::Kind::Forbidden, tr("The root can't be deleted."), u"unit"_s);
    }
    const auto content = store.content(unit.id);
    if (!content) {
        return fail(content);
    }
    if (!content->isEmpty()) {
        QStringList what;
        if (content->accounts > 0) {
            what.append(tr("%n account(s)", nullptr, int(content->accounts)));
        }
        if (content->units > 0) {
            what.append(tr("%n organizational unit(s)", nullptr, int(content->units)));
        }
        return fail(Error::Kind::Conflict,
                    tr("%1 is not empty: it holds %2. Move what is in it elsewhere first.").arg(unit.name, what.join(tr(" and "))),
                    u"unit"_s);
    }
    return store.remove(unit.id);
}

Status UnitService::remove(const QList<Unit::Id> &ids)
{
    const auto first = ids.size() == 1 ? unit(ids.first()) : Result<Unit>();
    if (!first) {
        return fail(first);
    }
    const QString summary = ids.size() == 1 ? tr("Delete organizational unit %1").arg(first->name)
                                            : tr("Delete %n organizational unit(s)", nullptr, int(ids.size()));
    const auto done = m_workspace.change({u"DeleteOrganizationalUnit"_s, summary, {}, organizations}, [&](Change &change) -> Status {
        const auto all = UnitStore(change.database()).all();
        if (!all) {
            return fail(all);
        }
        QJsonArray named;
        qsizetype known = 0;
        // From the bottom up, so that a unit is empty by the time its parent's turn comes.
        for (auto unit = all->crbegin(); unit != all->crend(); ++unit) {
            if (!ids.contains(unit->id)) {
                continue;
            }
            if (auto gone = removeOne(change, *unit); !gone) {
                return gone;
            }
            named.append(reference(*unit));
            ++known;
        }
        change.addParameter(u"organizationalUnits"_s, named);
        return known == ids.size() ? Status()
                                   : fail(Error::Kind::NotFound, tr("One of the organizational units does not exist any more."), u"unit"_s);
    });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
