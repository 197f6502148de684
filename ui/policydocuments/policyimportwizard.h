// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policydocuments/policyimport.h"
#include "ui/transfer/folderimportwizard.h"

#include <memory>

namespace gatehouse {

class PolicyPreview;

/// Brings documents of managed policies from files of the AWS CLI.
class PolicyImportWizard : public FolderImportWizard
{
    Q_OBJECT

public:
    using PlanPointer = std::shared_ptr<const PolicyImportPlan>;

    explicit PolicyImportWizard(const Desk &desk, QWidget *parent = nullptr);
    /// What is to be looked through and done.
    void setPlan(const PlanPointer &plan);

private:
    PolicyImportWizard(const Desk &desk, PolicyPreview *preview, QWidget *parent);

    void readFiles(const QString &path) override;
    [[nodiscard]] Status verifyPlan() const override;
    void import() override;
    void showOutcome(OutcomePage &page, qint64 change) const override;

    PlanPointer m_plan;
    PolicyPreview *m_preview;
};

}  // namespace gatehouse
