// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policydocuments/policyplanmodel.h"
#include "ui/transfer/plantable.h"

namespace gatehouse {

/// What an import of documents will do, policy by policy, and which files could not be read.
class PolicyPreview : public PlanTable
{
    Q_OBJECT

public:
    explicit PolicyPreview(QWidget *parent = nullptr);

    void setPlan(const std::shared_ptr<const PolicyImportPlan> &plan);

private:
    PolicyPlanModel m_model;
};

}  // namespace gatehouse
