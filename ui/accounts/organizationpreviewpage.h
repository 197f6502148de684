// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/accounts/organizationpreviewmodel.h"
#include "ui/transfer/plantable.h"

namespace gatehouse {

/// What an import of an organization will do, row by row, before anything is written.
class OrganizationPreviewPage : public PlanTable
{
    Q_OBJECT

public:
    explicit OrganizationPreviewPage(QWidget *parent = nullptr);

    void setPlan(const std::shared_ptr<const OrganizationPlan> &plan);

private:
    OrganizationPreviewModel m_model;
};

}  // namespace gatehouse
