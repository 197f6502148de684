// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/accounts/organizationpreviewmodel.h"

#include <QWidget>

class QHBoxLayout;

namespace gatehouse {

class DataTable;
class FilterBar;
class MessageBar;

/// What an import of an organization will do, row by row, before anything is written.
class OrganizationPreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationPreviewPage(QWidget *parent = nullptr);

    void setPlan(std::shared_ptr<const OrganizationPlan> plan);

private:
    void showCounts();
    void showNotes();
    void applyFilter();

    std::shared_ptr<const OrganizationPlan> m_plan;
    OrganizationPreviewModel m_model;
    QWidget *m_chips = nullptr;
    QHBoxLayout *m_counts;
    MessageBar *m_problems;
    MessageBar *m_notes;
    FilterBar *m_filter;
    DataTable *m_table;
};

}  // namespace gatehouse
