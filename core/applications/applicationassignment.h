// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "core/assignments/principal.h"

namespace gatehouse {

/// A user or group that may use an application (guide: "Assign user access").
struct ApplicationAssignment {
    using Id = RecordId<ApplicationAssignment>;

    Id id{};
    Application::Id application{};
    Principal principal{};
    QString applicationName{};
    QString principalId{};                         ///< UserId or GroupId
    QString principalName{};                       ///< username or name of the group
    QString displayName{};                         ///< of a user; the description of a group
    bool isEnabled = true;                         ///< whether the user is enabled; a group always is, an orphan never
    QDateTime createdAt{};                         ///< UTC
    QString applicationId{};                       ///< of the application: "apl-…"
    Principal::Kind kind = Principal::Kind::User;  ///< a user or a group, also of one who is gone

    /// Whether the user or group was deleted, so that nobody has access by it.
    [[nodiscard]] bool isOrphaned() const { return principal.kind == Principal::Kind::Orphan; }

    bool operator==(const ApplicationAssignment &) const = default;
};

/// What assigning many at once did.
struct ApplicationAssignmentOutcome {
    qint64 changed = 0;
    qint64 alreadySo = 0;  ///< were assigned already, or not assigned any more

    bool operator==(const ApplicationAssignmentOutcome &) const = default;
};

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::ApplicationAssignment)
