// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// A named set of users. A group never contains a group (guide: "Groups").
struct Group {
    using Id = RecordId<Group>;

    Id id{};
    QString groupId{};  ///< the GroupId of the identity store API: a UUID, fixed for life
    QString name{};     ///< the displayName of SCIM; unique without regard to case
    QString description{};
    QString externalId{};    ///< the identity provider's own key, empty for groups made here
    qint64 memberCount = 0;  ///< how many users are members, enabled or not
    QDateTime createdAt{};   ///< UTC
    QDateTime updatedAt{};   ///< UTC

    bool operator==(const Group &) const = default;
};

/// Checks name (1-1024 code points, not reserved) and description (at most 1024); the error's field is "displayName" or "description".
[[nodiscard]] Status validate(const Group &group);

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Group)
