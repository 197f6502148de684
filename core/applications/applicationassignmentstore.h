// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/applicationassignment.h"

#include <QList>

#include <optional>

namespace gatehouse {

class Database;

/// Which assignments a list shows, and in what order.
struct ApplicationAssignmentQuery {
    enum class Order { Principal, Application, Kind, Created };

    QString text{};  ///< part of the name of the application, the user or the group, without regard to case; empty for all
    Application::Id application{};
    Principal principal{};                  ///< of this one itself
    User::Id reaching{};                    ///< of this user, or of a group that the user is in
    std::optional<Principal::Kind> kind{};  ///< of users, of groups, or what is orphaned
    Order order = Order::Principal;
    Qt::SortOrder direction = Qt::AscendingOrder;
    qint64 limit = -1;  ///< at most so many; negative for all

    bool operator==(const ApplicationAssignmentQuery &) const = default;
};

/// Reads and writes who is assigned to applications; knows SQL and no rules.
class ApplicationAssignmentStore
{
public:
    explicit ApplicationAssignmentStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const ApplicationAssignmentQuery &query) const;
    /// The records of these ids, in this order; ids that are gone are left out.
    [[nodiscard]] Result<QList<ApplicationAssignment>> records(const QList<qint64> &ids) const;
    /// Everybody who is assigned to it, in the order of principals.
    [[nodiscard]] Result<QList<Principal>> principals(Application::Id application) const;
    [[nodiscard]] Result<bool> isAssigned(Application::Id application, Principal principal) const;
    /// Whether a user can use it, by an assignment of their own or of one of their groups.
    [[nodiscard]] Result<bool> reaches(Application::Id application, User::Id user) const;

    /// The assignment must not be there yet.
    [[nodiscard]] Status insert(Application::Id application, Principal principal, const QDateTime &when);
    /// Answers whether it was there.
    [[nodiscard]] Result<bool> remove(Application::Id application, Principal principal);

private:
    Database &m_database;
};

}  // namespace gatehouse
