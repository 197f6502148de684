// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionsetstore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// A permission set, and how it stands in its accounts.
struct PermissionSetStanding : PermissionSet {
    qint64 outOfDate = 0;  ///< accounts whose role is not what the permission set says now

    bool operator==(const PermissionSetStanding &) const = default;
};

/// The permission sets that a query chooses.
class PermissionSetTableModel final : public RecordTableModel<PermissionSetStanding, PermissionSetQuery>
{
    Q_OBJECT

public:
    PermissionSetTableModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);
};

/// "1 hour", "1 h 30 min"
[[nodiscard]] QString sessionText(int seconds);
/// "Out of date in 3 accounts"
[[nodiscard]] QString standingText(const PermissionSet &set, qint64 outOfDate);
[[nodiscard]] Tone standingTone(const PermissionSet &set, qint64 outOfDate);
/// What a permission set consists of, by name: "ReadOnlyAccess, inline policy".
[[nodiscard]] QString policiesText(const PermissionSet &set);

}  // namespace gatehouse
