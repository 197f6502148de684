// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/applicationassignmentstore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// Who is assigned to an application.
class ApplicationAssignmentModel final : public RecordTableModel<ApplicationAssignment, ApplicationAssignmentQuery>
{
    Q_OBJECT

public:
    ApplicationAssignmentModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);

    /// Of a row that is shown.
    [[nodiscard]] std::optional<ApplicationAssignment> assignment(qint64 id) const;
};

}  // namespace gatehouse
