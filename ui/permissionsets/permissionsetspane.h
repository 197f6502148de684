// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/pane.h"

namespace gatehouse {

class PermissionSetActions;
class PermissionSetDetails;
class PermissionSetTableModel;

/// Every permission set, with what can be done with them.
class PermissionSetsPane : public Pane
{
    Q_OBJECT

public:
    explicit PermissionSetsPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] PermissionSetTableModel &model() const { return m_model; }
    [[nodiscard]] PermissionSetDetails &details() const { return *m_details; }

private:
    PermissionSetsPane(const Desk &desk, PermissionSetTableModel *model, QWidget *parent);
    void addActions();
    void readCount();
    void updateEmptyState();
    void showSelected();
    void takeRows();

    const Desk &m_desk;
    PermissionSetTableModel &m_model;
    PermissionSetActions *m_actions;
    PermissionSetDetails *m_details;
    qint64 m_count = 0;
    qint64 m_selectNext = 0;
};

}  // namespace gatehouse
