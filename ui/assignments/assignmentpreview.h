// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assignments/assignmentplanmodel.h"

#include <QWidget>

class QHBoxLayout;
class QRadioButton;

namespace gatehouse {

class DataTable;
class FilterBar;
class MessageBar;

/// What the import of a table of assignments will do, row by row, before anything is written.
class AssignmentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentPreview(QWidget *parent = nullptr);

    void setPlan(std::shared_ptr<const AssignmentImportPlan> plan);
    [[nodiscard]] AssignmentImport::Choice choice() const;
    /// Whether the import may go on with what is chosen.
    [[nodiscard]] Status verify() const;

private:
    void showCounts();
    void applyFilter();

    std::shared_ptr<const AssignmentImportPlan> m_plan;
    AssignmentPlanModel m_model;
    QWidget *m_chips = nullptr;
    QHBoxLayout *m_counts;
    MessageBar *m_notes;
    FilterBar *m_filter;
    DataTable *m_table;
    QWidget *m_errors;
    QRadioButton *m_allRows;
    QRadioButton *m_validRows;
};

}  // namespace gatehouse
