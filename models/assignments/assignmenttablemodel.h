// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentstore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// The assignments that a query chooses.
class AssignmentTableModel final : public RecordTableModel<Assignment, AssignmentQuery>
{
    Q_OBJECT

public:
    /// What the whole list is about; that has no column.
    enum class About { Everything, Account, PermissionSet, User, Group };

    AssignmentTableModel(About about, Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);

    /// Of a row that is shown.
    [[nodiscard]] std::optional<Assignment> assignment(qint64 id) const;
};

/// For a person, translated: "User", "Group"; "User, orphaned" of one who was deleted.
[[nodiscard]] QString labelOf(Principal::Kind kind, bool isOrphaned);
/// How somebody comes to an assignment, translated: "Directly", "Through the group Platform".
[[nodiscard]] QString pathOf(const Assignment &assignment);

}  // namespace gatehouse
