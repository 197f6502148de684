// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/unit.h"

#include <QList>

#include <optional>

namespace gatehouse {

class Database;
class Statement;

/// What stands directly in a unit.
struct UnitContent {
    qint64 units = 0;
    qint64 accounts = 0;

    [[nodiscard]] bool isEmpty() const { return units == 0 && accounts == 0; }
};

/// Reads and writes organizational units; knows SQL and no rules.
class UnitStore
{
public:
    explicit UnitStore(Database &database) : m_database(database) {}

    /// Every unit, parents before their children, siblings by name.
    [[nodiscard]] Result<QList<Unit>> all() const;
    [[nodiscard]] Result<qint64> count() const;  ///< without the root
    [[nodiscard]] Result<std::optional<Unit>> root() const;
    [[nodiscard]] Result<std::optional<Unit>> byId(Unit::Id id) const;
    [[nodiscard]] Result<std::optional<Unit>> byUnitId(const QString &unitId) const;
    /// Units of this name, anywhere in the tree, without regard to case.
    [[nodiscard]] Result<QList<Unit>> named(const QString &name) const;
    /// A unit of this name in `parent`, without regard to case.
    [[nodiscard]] Result<std::optional<Unit>> sibling(Unit::Id parent, const QString &name, Unit::Id butNot) const;

    /// From the root's child down to the unit itself; only the root for the root.
    [[nodiscard]] Result<QList<Unit>> way(Unit::Id id) const;
    /// The unit and everything below it.
    [[nodiscard]] Result<QList<Unit::Id>> subtree(Unit::Id id) const;
    /// How many levels stand below the unit.
    [[nodiscard]] Result<int> height(Unit::Id id) const;
    [[nodiscard]] Result<UnitContent> content(Unit::Id id) const;
    /// Units and accounts below the unit, however deep; itself not counted.
    [[nodiscard]] Result<UnitContent> contentBelow(Unit::Id id) const;

    [[nodiscard]] Result<Unit::Id> insert(const Unit &unit);
    [[nodiscard]] Status update(const Unit &unit);
    [[nodiscard]] Status remove(Unit::Id id);
    /// Gives the unit a name nobody else has until it is updated, so that two can exchange theirs.
    [[nodiscard]] Status standAside(Unit::Id id);

private:
    [[nodiscard]] Result<std::optional<Unit>> one(Statement query) const;
    [[nodiscard]] Result<QList<Unit>> several(Statement query) const;
    [[nodiscard]] Result<UnitContent> counts(Statement query) const;

    Database &m_database;
};

/// "Workloads / Production"; the root's own name for the root.
[[nodiscard]] QString pathOf(const QList<Unit> &way);

}  // namespace gatehouse
