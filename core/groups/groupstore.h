// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/group.h"
#include "core/users/user.h"

#include <QList>

#include <optional>

namespace gatehouse {

class Database;
class Statement;

/// Which groups a list shows, and in what order.
struct GroupQuery {
    enum class Order { Name, Description, Members, Created };
    enum class Belonging { Any, Empty };

    QString text{};        ///< part of the name or description, without regard to case; empty for all
    User::Id member{};     ///< only groups of this user
    User::Id notMember{};  ///< only groups this user is not in
    Order order = Order::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;
    qint64 limit = -1;                     ///< at most so many; negative for all
    Belonging belonging = Belonging::Any;  ///< Empty: only groups without members

    bool operator==(const GroupQuery &) const = default;
};

/// Reads and writes groups and memberships; knows SQL and no rules.
class GroupStore
{
public:
    explicit GroupStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const GroupQuery &query) const;
    /// The same as for users: see UserStore::prepare.
    [[nodiscard]] Result<bool> prepare(qint64 atLeast = worthAnIndex);
    static constexpr qint64 worthAnIndex = 2000;
    /// The records of these ids, in this order; ids that are gone are left out.
    [[nodiscard]] Result<QList<Group>> records(const QList<qint64> &ids) const;
    [[nodiscard]] Result<qint64> count() const;

    [[nodiscard]] Result<std::optional<Group>> byId(Group::Id id) const;
    [[nodiscard]] Result<std::optional<Group>> byGroupId(const QString &groupId) const;
    /// Without regard to case.
    [[nodiscard]] Result<std::optional<Group>> byName(const QString &name) const;

    [[nodiscard]] Result<Group::Id> insert(const Group &group);
    [[nodiscard]] Status update(const Group &group);
    /// Removes the group with its memberships.
    [[nodiscard]] Status remove(Group::Id id);

    /// False when the user is a member already.
    [[nodiscard]] Result<bool> addMember(Group::Id group, User::Id user);
    /// False when the user is not a member.
    [[nodiscard]] Result<bool> removeMember(Group::Id group, User::Id user);

private:
    [[nodiscard]] Result<QList<qint64>> idsBySql(const GroupQuery &query) const;
    [[nodiscard]] Result<QList<qint64>> idsByIndex(const GroupQuery &query) const;
    [[nodiscard]] Result<std::optional<Group>> one(Statement query) const;

    Database &m_database;
};

}  // namespace gatehouse
