// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/group.h"
#include "core/users/user.h"

#include <QList>

#include <functional>
#include <optional>

namespace gatehouse {

class Database;
class Statement;

/// Which users a list shows, and in what order.
struct UserQuery {
    enum class Order { Username, DisplayName, Email, Standing, Created, Updated };

    QString text{};  ///< part of the username, display name or e-mail, without regard to case; empty for all
    std::optional<User::Status> status{};
    /// By their devices for multi-factor authentication.
    enum class Devices { None, Some, AuthenticatorApps, SecurityKeys };
    std::optional<Devices> devices{};
    Group::Id group{};       ///< only members of this group
    Group::Id notInGroup{};  ///< only users who are not members of this group
    Order order = Order::Username;
    Qt::SortOrder direction = Qt::AscendingOrder;
    qint64 limit = -1;  ///< at most so many; negative for all

    bool operator==(const UserQuery &) const = default;
};

struct UserCounts {
    qint64 all = 0;
    qint64 disabled = 0;
    bool operator==(const UserCounts &) const = default;
};

/// Reads and writes users; knows SQL and no rules.
class UserStore
{
public:
    explicit UserStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const UserQuery &query) const;
    /// Reads a part of what lets this connection answer `ids` without looking at every user; answers whether there is more. With fewer
    /// than `atLeast` users there is none.
    [[nodiscard]] Result<bool> prepare(qint64 atLeast = worthAnIndex);
    static constexpr qint64 worthAnIndex = 5000;
    /// The records of these ids, in this order; ids that are gone are left out.
    [[nodiscard]] Result<QList<User>> records(const QList<qint64> &ids) const;
    [[nodiscard]] Result<UserCounts> counts() const;
    /// Hands over every username, in their order, for as long as `take` says so.
    [[nodiscard]] Status eachUsername(const std::function<bool(const QString &)> &take) const;

    [[nodiscard]] Result<std::optional<User>> byId(User::Id id) const;
    [[nodiscard]] Result<std::optional<User>> byUserId(const QString &userId) const;
    /// Without regard to case.
    [[nodiscard]] Result<std::optional<User>> byUsername(const QString &username) const;
    /// Without regard to case.
    [[nodiscard]] Result<std::optional<User>> byEmail(const QString &email) const;

    [[nodiscard]] Result<User::Id> insert(const User &user);
    /// Gives the user a new time of change, even within the same millisecond; so do `setStatus` and `setEmailVerified`.
    [[nodiscard]] Status update(const User &user);
    [[nodiscard]] Status setStatus(User::Id id, User::Status status, const QDateTime &when);
    [[nodiscard]] Status setEmailVerified(User::Id id, bool verified, const QDateTime &when);
    /// Removes the user with memberships and passwords.
    [[nodiscard]] Status remove(User::Id id);
    [[nodiscard]] Result<qint64> membershipCount(const QList<qint64> &ids) const;

    struct StoredPassword {
        enum class Kind { OneTime, Chosen };
        QString hash;
        Kind kind = Kind::OneTime;
    };
    /// The newest first.
    [[nodiscard]] Result<QList<StoredPassword>> passwords(User::Id id) const;
    [[nodiscard]] Status addPassword(User::Id id, const StoredPassword &password, const QDateTime &when);
    /// Forgets one-time passwords and all but the newest `kept` chosen ones.
    [[nodiscard]] Status trimPasswords(User::Id id, int kept);

private:
    [[nodiscard]] Result<QList<qint64>> idsBySql(const UserQuery &query) const;
    [[nodiscard]] Result<bool> isWalkShorter(const UserQuery &query) const;
    [[nodiscard]] Result<QList<qint64>> idsByIndex(const UserQuery &query) const;
    [[nodiscard]] Result<std::optional<User>> one(Statement query) const;

    Database &m_database;
};

}  // namespace gatehouse
