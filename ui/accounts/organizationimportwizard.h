// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationplan.h"
#include "ui/transfer/folderimportwizard.h"

#include <memory>

namespace gatehouse {

class OrganizationPreviewPage;

/// Brings an organization from what the AWS CLI printed.
class OrganizationImportWizard : public FolderImportWizard
{
    Q_OBJECT

public:
    explicit OrganizationImportWizard(const Desk &desk, QWidget *parent = nullptr);

private:
    using PlanPointer = std::shared_ptr<const OrganizationPlan>;

    OrganizationImportWizard(const Desk &desk, OrganizationPreviewPage *preview, QWidget *parent);

    void readFiles(const QString &path) override;
    [[nodiscard]] Status verifyPlan() const override;
    void import() override;
    void showOutcome(OutcomePage &page, qint64 change) const override;

    PlanPointer m_plan;
    OrganizationPreviewPage *m_preview;
};

}  // namespace gatehouse
