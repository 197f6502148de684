// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/principal.h"

#include <QDateTime>

namespace gatehouse {

/// What is kept of a user or group that was deleted while assignments stay behind (guide: "Provisioning when users come from Active
/// Directory", "My user is referenced in a permission set but can't access the assigned accounts or applications").
struct Orphan {
    using Id = RecordId<Orphan>;

    Id id{};
    Principal::Kind was = Principal::Kind::User;  ///< a user or a group
    QString principalId{};                        ///< the UserId or GroupId that is no more
    QString name{};                               ///< the username or the name of the group, or else the ID
    QDateTime deletedAt{};                        ///< UTC

    bool operator==(const Orphan &) const = default;
};

/// How much is assigned to somebody who is gone.
struct OrphanCounts {
    qint64 assignments = 0;   ///< to accounts
    qint64 applications = 0;  ///< to applications
    qint64 principals = 0;    ///< that it was assigned to

    bool operator==(const OrphanCounts &) const = default;
};

}  // namespace gatehouse
