// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/base/progress.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace gatehouse {

class Database;

/// How much access there is to an account.
struct AccountAccess {
    qint64 sets = 0;    ///< permission sets that are provisioned in it
    qint64 people = 0;  ///< enabled users who have any of its permission sets, directly or through a group

    bool operator==(const AccountAccess &) const = default;
};

/// Counts who may reach the accounts. Accounts that the same users and groups are assigned to are counted once, so that
/// thousands of accounts take hardly longer than one.
class AccountAccessStore
{
public:
    explicit AccountAccessStore(Database &database) : m_database(database) {}

    /// Of every account to which there is access or in which a permission set is provisioned.
    [[nodiscard]] Result<QHash<Account::Id, AccountAccess>> all(Progress &progress) const;
    /// Enabled users who may reach at least one of these accounts.
    [[nodiscard]] Result<qint64> peopleIn(const QList<Account::Id> &accounts) const;

private:
    using People = QSet<qint64>;
    /// Users as they are, groups as negative numbers, in order.
    using Principals = QList<qint64>;

    [[nodiscard]] Result<QHash<Account::Id, Principals>> principals() const;
    [[nodiscard]] Result<QHash<qint64, QList<qint64>>> members() const;
    [[nodiscard]] Result<People> enabledUsers() const;

    Database &m_database;
};

}  // namespace gatehouse
