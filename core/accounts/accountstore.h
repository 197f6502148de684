// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"

#include <QList>

#include <optional>

namespace gatehouse {

class Database;
class Statement;

/// Which accounts a list shows, and in what order.
struct AccountQuery {
    enum class Order { Name, AccountId, Path, Email, State, Joined };
    enum class Scope { Below, Directly };

    QString text{};   ///< part of the name, the account ID or the email address, without regard to case; empty for all
    Unit::Id unit{};  ///< only accounts in this unit
    Scope scope = Scope::Below;
    std::optional<Account::State> state{};
    Order order = Order::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;
    qint64 limit = -1;  ///< at most so many; negative for all

    bool operator==(const AccountQuery &) const = default;
};

struct AccountCounts {
    qint64 all = 0;
    qint64 inactive = 0;  ///< suspended or being closed

    bool operator==(const AccountCounts &) const = default;
};

/// Reads and writes accounts; knows SQL and no rules.
class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const AccountQuery &query) const;
    /// The records of these ids, in this order; ids that are gone are left out.
    [[nodiscard]] Result<QList<Account>> records(const QList<qint64> &ids) const;
    /// Every account by name, without its path.
    [[nodiscard]] Result<QList<Account>> all() const;
    [[nodiscard]] Result<AccountCounts> counts() const;

    [[nodiscard]] Result<std::optional<Account>> byId(Account::Id id) const;
    [[nodiscard]] Result<std::optional<Account>> byAccountId(const QString &accountId) const;
    /// Without regard to case.
    [[nodiscard]] Result<std::optional<Account>> byEmail(const QString &email) const;
    /// Accounts may share a name.
    [[nodiscard]] Result<QList<Account>> named(const QString &name) const;
    [[nodiscard]] Result<std::optional<Account>> management() const;

    [[nodiscard]] Result<Account::Id> insert(const Account &account);
    [[nodiscard]] Status update(const Account &account);
    /// Notes that every account has the service-linked role from `when` on; answers how many got it.
    [[nodiscard]] Result<qint64> addServiceRoles(const QDateTime &when);
    /// Gives the account an email address nobody else has until it is updated, so that two can exchange theirs.
    [[nodiscard]] Status standAside(Account::Id id);

private:
    [[nodiscard]] Result<std::optional<Account>> one(Statement query) const;
    [[nodiscard]] Result<QList<Account>> several(Statement query) const;

    Database &m_database;
};

}  // namespace gatehouse
