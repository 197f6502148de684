// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policydocuments/policyplanmodel.h"

#include <QWidget>

class QHBoxLayout;

namespace gatehouse {

class DataTable;
class FilterBar;
class MessageBar;

/// What an import of documents will do, policy by policy, and which files could not be read.
class PolicyPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyPreview(QWidget *parent = nullptr);

    void setPlan(std::shared_ptr<const PolicyImportPlan> plan);

private:
    void showMessages();
    void showCounts();
    void applyFilter();

    std::shared_ptr<const PolicyImportPlan> m_plan;
    PolicyPlanModel m_model;
    QWidget *m_chips = nullptr;
    QHBoxLayout *m_counts;
    MessageBar *m_problems;
    MessageBar *m_notes;
    FilterBar *m_filter;
    DataTable *m_table;
};

}  // namespace gatehouse
