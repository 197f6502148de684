// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignment.h"

#include <optional>

namespace gatehouse {

class Database;

/// Which assignments a list shows, and in what order.
struct AssignmentQuery {
    enum class Order { Account, PermissionSet, Principal, Created };

    QString text{};  ///< part of the account's name or ID, of the permission set's or the principal's name, without regard to case
    Account::Id account{};
    Unit::Id unit{};  ///< only accounts in this unit or below
    PermissionSet::Id set{};
    Principal principal{};
    User::Id reaching{};                    ///< only what this user has: directly, or as a member of a group
    std::optional<Principal::Kind> kind{};  ///< of users, of groups, or what is orphaned
    Order order = Order::Account;
    Qt::SortOrder direction = Qt::AscendingOrder;
    qint64 limit = -1;  ///< at most so many; negative for all

    bool operator==(const AssignmentQuery &) const = default;
};

/// Reads and writes assignments; knows SQL and no rules.
class AssignmentStore
{
public:
    explicit AssignmentStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const AssignmentQuery &query) const;
    /// The records of these ids, in this order; ids that are gone are left out.
    [[nodiscard]] Result<QList<Assignment>> records(const QList<qint64> &ids) const;
    [[nodiscard]] Result<qint64> count() const;
    /// Who has a permission set in an account, in the order of principals.
    [[nodiscard]] Result<QList<Principal>> principals(Account::Id account, PermissionSet::Id set) const;
    [[nodiscard]] Result<bool> isAnybodyAssigned(Account::Id account, PermissionSet::Id set) const;
    /// The same for a whole list, without names: what a matrix and an edit are made from. `order` and `limit` do not count.
    [[nodiscard]] Result<QList<Grant>> grants(const AssignmentQuery &query) const;

    /// The assignment must not be there yet.
    [[nodiscard]] Status insert(Account::Id account, PermissionSet::Id set, Principal principal, const QDateTime &when);
    [[nodiscard]] Status remove(Account::Id account, PermissionSet::Id set, Principal principal);

    [[nodiscard]] Result<qint64> setsIn(Account::Id account) const;
    [[nodiscard]] Result<qint64> assignedAccounts() const;
    [[nodiscard]] Result<qint64> assignedGroups() const;  ///< to accounts or applications

    /// The enabled users behind a principal: a user alone, the members of a group, nobody behind an orphan.
    [[nodiscard]] Result<QList<qint64>> peopleOf(Principal principal) const;

private:
    Database &m_database;
};

}  // namespace gatehouse
