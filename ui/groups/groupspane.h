// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/pane.h"

namespace gatehouse {

class GroupActions;
class GroupDetails;
class GroupTableModel;
class SourceLock;

/// Every group of the directory, with what can be done with them.
class GroupsPane : public Pane
{
    Q_OBJECT

public:
    explicit GroupsPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] GroupTableModel &model() const { return m_model; }
    [[nodiscard]] GroupDetails &details() const { return *m_details; }

Q_SIGNALS:
    void importRequested();
    /// The selected groups, or all that the filter leaves when none is selected.
    void exportRequested(const QList<qint64> &ids);
    void userOpened(qint64 id);
    void accountOpened(qint64 id);

private:
    GroupsPane(const Desk &desk, GroupTableModel *model, QWidget *parent);
    void addActions();
    void applyFilters();
    void readCount();
    void updateEmptyState();
    void showSelected();
    void takeRows();

    const Desk &m_desk;
    GroupTableModel &m_model;
    SourceLock *m_lock;
    GroupActions *m_actions;
    GroupDetails *m_details;
    qint64 m_count = 0;
    qint64 m_selectNext = 0;
};

}  // namespace gatehouse
