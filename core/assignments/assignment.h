// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/assignments/principal.h"
#include "core/permissionsets/permissionset.h"

namespace gatehouse {

/// A user or group that has a permission set in an account.
struct Assignment {
    using Id = RecordId<Assignment>;

    Id id{};
    Account::Id account{};
    PermissionSet::Id set{};
    Principal principal{};
    QString accountId{};  ///< 12 digits
    QString accountName{};
    QString setName{};
    QString principalId{};                         ///< UserId or GroupId
    QString principalName{};                       ///< username or name of the group
    QDateTime createdAt{};                         ///< UTC
    Principal::Kind kind = Principal::Kind::User;  ///< a user or a group, also of one who is gone

    /// Whether the user or group was deleted, so that nobody has access by it.
    [[nodiscard]] bool isOrphaned() const { return principal.kind == Principal::Kind::Orphan; }
    bool operator==(const Assignment &) const = default;
};

/// Principals for one permission set in one account.
struct Grant {
    Account::Id account{};
    PermissionSet::Id set{};
    QList<Principal> principals{};

    bool operator==(const Grant &) const = default;
};

/// Every account with every permission set for every principal.
[[nodiscard]] QList<Grant> grantsFor(const QList<Account::Id> &accounts, const QList<PermissionSet::Id> &sets,
                                     const QList<Principal> &principals);

/// A change of assignments. What is there already, or gone already, is left as it is.
struct AssignmentEdit {
    QList<Grant> remove{};  ///< done first
    QList<Grant> add{};

    [[nodiscard]] bool isEmpty() const { return remove.isEmpty() && add.isEmpty(); }
};

/// What an edit does, in numbers.
struct AssignmentConsequence {
    qint64 added = 0;
    qint64 present = 0;  ///< asked to be added, and there already
    qint64 removed = 0;
    qint64 absent = 0;         ///< asked to be removed, and not there
    qint64 accounts = 0;       ///< in which something changes
    qint64 rolesMade = 0;      ///< permission sets that come to an account where nobody had them
    qint64 rolesRemoved = 0;   ///< permission sets that nobody has any more in an account
    qint64 peopleGaining = 0;  ///< enabled users who get access that they have by no other way
    qint64 peopleLosing = 0;   ///< enabled users who lose access that they have by no other way
    bool management = false;   ///< whether something changes in the management account

    [[nodiscard]] bool changesNothing() const { return added + removed == 0; }
    bool operator==(const AssignmentConsequence &) const = default;
};

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Assignment)
