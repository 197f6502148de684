// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentservice.h"
#include "core/assignments/assignmenttable.h"

#include <QCoreApplication>

namespace gatehouse {

/// What an import does with each row of a table; nothing has been written.
struct AssignmentImportPlan {
    enum class Outcome { Create, Present, Delete, Absent, Error };

    AssignmentTable table{};
    QList<Outcome> outcomes{};  ///< one for each row; the reason of an error is the row's `error`
    AssignmentEdit edit{};      ///< of the rows without errors
    AssignmentConsequence consequence{};
    qint64 errors = 0;
    QString source{};  ///< the name of the file
};

/// "create", "present", "delete", "absent", "error"
[[nodiscard]] QString nameOf(AssignmentImportPlan::Outcome outcome);

/// Brings assignments from a table into the workspace, as one change.
class AssignmentImport
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentImport)

public:
    enum class Choice {
        AllRows,    ///< refused when any row has an error
        ValidRows,  ///< rows with errors are left out
    };

    explicit AssignmentImport(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<AssignmentImportPlan> plan(AssignmentTable table, const QString &source, Progress &progress) const;
    Result<AssignmentConsequence> apply(const AssignmentImportPlan &plan, Choice choice, ManagementAccount management, Progress &progress);

private:
    Workspace &m_workspace;
};

}  // namespace gatehouse
