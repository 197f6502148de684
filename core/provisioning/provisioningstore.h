// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/accountrole.h"

#include <QHash>

#include <optional>

namespace gatehouse {

class Database;

/// What is to be done, or could not be done, in one account for one permission set.
struct ProvisioningWork {
    enum class Kind { Assignment, Provision, Repair };

    Account::Id account{};
    PermissionSet::Id set{};
    Kind kind = Kind::Assignment;

    bool operator==(const ProvisioningWork &) const = default;
};

/// How it stands with a permission set in an account.
struct AccountProvisioning {
    /// Of all the accounts and permission sets a number that lists can hold.
    using Id = RecordId<AccountProvisioning>;

    enum class State {
        Provisioned,  ///< the role is what the permission set says: LATEST_PERMISSION_SET_PROVISIONED
        OutOfDate,    ///< the permission set was changed since: LATEST_PERMISSION_SET_NOT_PROVISIONED
        Pending,
        InProgress,
        Failed,
        Missing,  ///< assigned, and the role is gone from the account
    };

    Id id{};
    Account::Id account{};
    PermissionSet::Id set{};
    QString accountId{};
    QString accountName{};
    QString setName{};
    State state = State::Provisioned;
    bool isAssigned = false;    ///< nobody has it where it is not: the role shall go
    QString reason{};           ///< of a failure
    QString roleName{};         ///< empty where no role stands
    QDateTime provisionedAt{};  ///< when the role was brought up to date last
    QDateTime endedAt{};        ///< when the last try failed

    [[nodiscard]] static Id idOf(Account::Id account, PermissionSet::Id set) { return {account.value << 32 | set.value}; }
    bool operator==(const AccountProvisioning &) const = default;
};

/// "PROVISIONED", "OUT_OF_DATE", "PENDING", "IN_PROGRESS", "FAILED", "MISSING"
[[nodiscard]] QString nameOf(AccountProvisioning::State state);
[[nodiscard]] std::optional<AccountProvisioning::State> provisioningStateNamed(const QString &name);
/// For a person, translated.
[[nodiscard]] QString labelOf(AccountProvisioning::State state);

struct AccountProvisioningQuery {
    enum class Order { Account, PermissionSet, Standing, Provisioned };

    QString text{};  ///< part of the account's name or ID or of the permission set's name, without regard to case; empty for all
    Account::Id account{};
    PermissionSet::Id set{};
    std::optional<AccountProvisioning::State> state{};
    QList<AccountProvisioning::Id> among{};  ///< only these, whether or not there is anything to say of them; empty for all
    Order order = Order::Account;
    Qt::SortOrder direction = Qt::AscendingOrder;
    qint64 limit = -1;  ///< at most so many; negative for all

    bool operator==(const AccountProvisioningQuery &) const = default;
};

struct ProvisioningCounts {
    qint64 pending = 0;  ///< waiting or running
    qint64 failed = 0;

    bool operator==(const ProvisioningCounts &) const = default;
};

/// Reads and writes the work that waits for the accounts; knows SQL and no rules.
class ProvisioningStore
{
public:
    explicit ProvisioningStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const AccountProvisioningQuery &query) const;
    /// The records of these ids, in this order.
    [[nodiscard]] Result<QList<AccountProvisioning>> records(const QList<qint64> &ids) const;
    [[nodiscard]] Result<ProvisioningCounts> counts() const;
    [[nodiscard]] Result<qint64> countOf(ProvisioningWork::Kind kind, Account::Id account) const;
    /// Accounts whose roles are not what the permission set says now.
    [[nodiscard]] Result<qint64> outOfDateCount(PermissionSet::Id set) const;

    /// Notes work; what waits already stays.
    [[nodiscard]] Status ask(const ProvisioningWork &work);
    /// Notes work wherever a role of `set` stands, only where it is out of date or everywhere; answers how much it was.
    [[nodiscard]] Result<qint64> askEverywhere(PermissionSet::Id set, bool onlyOutOfDate);
    /// What failed waits again; answers how much it was.
    [[nodiscard]] Result<qint64> askAgain(Account::Id account, PermissionSet::Id set);

    /// What was begun and not ended waits again.
    [[nodiscard]] Status forgetBeginnings();
    /// At most `most` of a kind that wait.
    [[nodiscard]] Result<QList<ProvisioningWork>> next(ProvisioningWork::Kind kind, qint64 most) const;
    [[nodiscard]] Status begin(const ProvisioningWork &work);
    /// Ends work that was begun, unless it was asked for again meanwhile.
    [[nodiscard]] Status succeed(const ProvisioningWork &work);
    [[nodiscard]] Status failWith(const ProvisioningWork &work, const QString &reason, const QDateTime &when);

private:
    [[nodiscard]] Result<QHash<qint64, qint64>> presentTemplates(PermissionSet::Id only) const;

    Database &m_database;
};

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::AccountProvisioning)
