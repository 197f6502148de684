// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policydocuments/policyimport.h"
#include "ui/shell/stepwizard.h"

#include <memory>

namespace gatehouse {

class Form;
class OutcomePage;
class PolicyPreview;
struct Desk;

/// Brings documents of managed policies from files of the AWS CLI: choose them, look at what would happen, do it.
class PolicyImportWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { Files, Preview, Outcome };

    using PlanPointer = std::shared_ptr<const PolicyImportPlan>;

    explicit PolicyImportWizard(const Desk &desk, QWidget *parent = nullptr);
    /// What is to be looked through and done.
    void setPlan(const PlanPointer &plan);

private:
    [[nodiscard]] Form *makeFilesPage();
    void addPages();
    bool leaveFiles();
    bool leavePreview();
    void takePlan(const Result<PlanPointer> &plan);
    void takeOutcome(const Result<qint64> &change);
    void showOutcome();

    const Desk &m_desk;
    PlanPointer m_plan;
    qint64 m_change = 0;
    Form *m_files;
    PolicyPreview *m_preview;
    OutcomePage *m_outcome;
};

}  // namespace gatehouse
