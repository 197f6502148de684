// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assignments/assignmentplanmodel.h"
#include "ui/transfer/plantable.h"

namespace gatehouse {

class ErroneousRows;

/// What the import of a table of assignments will do, row by row, before anything is written.
class AssignmentPreview : public PlanTable
{
    Q_OBJECT

public:
    explicit AssignmentPreview(QWidget *parent = nullptr);

    void setPlan(const std::shared_ptr<const AssignmentImportPlan> &plan);
    [[nodiscard]] AssignmentImport::Choice choice() const;
    /// Whether the import may go on with what is chosen.
    [[nodiscard]] Status verify() const;

private:
    AssignmentPlanModel m_model;
    ErroneousRows *m_errors;
};

}  // namespace gatehouse
