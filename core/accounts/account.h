// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/unit.h"

namespace gatehouse {

/// An AWS account of the organization.
struct Account {
    using Id = RecordId<Account>;

    enum class State {
        Active,
        Suspended,       ///< closed, and kept for 90 days
        PendingClosure,  ///< being closed
    };
    enum class Joined { Invited, Created };

    Id id{};
    QString accountId{};  ///< 12 digits
    QString name{};
    QString email{};  ///< of the root user; unique without regard to case
    State state = State::Active;
    bool isManagement = false;
    Unit::Id unit{};  ///< where it is in the tree
    Joined joined = Joined::Created;
    QDateTime joinedAt{};
    QDateTime serviceRoleAt{};  ///< since when AWSServiceRoleForSSO is there; invalid while it is not
    QDateTime createdAt{};
    QDateTime updatedAt{};
    QString path{};  ///< where it is in words: "Workloads / Production"; the root's name for one directly below it

    bool operator==(const Account &) const = default;
};

/// Checks id (12 digits), name (1-50) and email address (6-64); the error's field is "accountId", "name" or "email".
[[nodiscard]] Status validate(const Account &account);

[[nodiscard]] bool isAccountId(const QString &text);

/// The word of AWS Organizations: ACTIVE, SUSPENDED, PENDING_CLOSURE; INVITED, CREATED.
[[nodiscard]] QString nameOf(Account::State state);
[[nodiscard]] QString nameOf(Account::Joined joined);
/// For a person, translated.
[[nodiscard]] QString labelOf(Account::State state);
[[nodiscard]] QString labelOf(Account::Joined joined);

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Account)
