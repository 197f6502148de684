// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationplan.h"
#include "ui/shell/stepwizard.h"

#include <memory>

namespace gatehouse {

class Form;
class OrganizationPreviewPage;
class OutcomePage;
struct Desk;

/// Brings an organization from what the AWS CLI printed: choose the files, look at what would happen, do it.
class OrganizationImportWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { Files, Preview, Outcome };

    explicit OrganizationImportWizard(const Desk &desk, QWidget *parent = nullptr);

    /// Begins with this file, as if it had been chosen on the first page.
    void setFile(const QString &path);

private:
    using PlanPointer = std::shared_ptr<const OrganizationPlan>;

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
    OrganizationPreviewPage *m_preview;
    OutcomePage *m_outcome;
};

}  // namespace gatehouse
