// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentimport.h"
#include "ui/shell/stepwizard.h"

#include <memory>

namespace gatehouse {

class AccessOutcome;
class AccessReview;
class AssignmentPreview;
class Form;
struct Desk;

/// Brings assignments from a table: choose it, look at what would happen row by row, do it, and have the accounts provisioned.
class AssignmentImportWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { File, Preview, Review, Outcome };

    explicit AssignmentImportWizard(const Desk &desk, QWidget *parent = nullptr);

    /// Begins with this file, as if it had been chosen on the first page.
    void setFile(const QString &path);

private:
    void addPages();
    [[nodiscard]] Form *makeFile();
    bool leaveFile();
    bool leavePreview();
    bool leaveReview();

    const Desk &m_desk;
    std::shared_ptr<const AssignmentImportPlan> m_plan;
    AssignmentConsequence m_consequence;
    Form *m_file;
    AssignmentPreview *m_preview;
    AccessReview *m_review;
    AccessOutcome *m_outcome;
};

}  // namespace gatehouse
