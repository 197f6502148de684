// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/accounts/organizationtreemodel.h"

#include <QSet>
#include <QTreeView>

namespace gatehouse {

class EmptyState;

/// The organization as a tree. What is open and selected outlives every reading anew; rows are dragged onto units.
class OrganizationView : public QTreeView
{
    Q_OBJECT

public:
    explicit OrganizationView(OrganizationTreeModel &model, QWidget *parent = nullptr);

    /// Selects the row of a key, opens what it is in, and scrolls to it; false when the tree does not show it.
    bool select(qint64 key);
    [[nodiscard]] EmptyState &emptyState() const { return *m_empty; }

Q_SIGNALS:
    /// Enter or a double click on an account.
    void opened(qint64 key);
    /// Rows were dropped on a unit; nothing has been moved.
    void dropped(const QList<qint64> &keys, gatehouse::Unit::Id target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void remember();
    void restore();
    void openAtFirst();
    void openUnitsIn(const QModelIndex &parent);
    void updateEmptyState();
    /// The unit under a place; nothing where there is none or where the dragged rows can't go.
    [[nodiscard]] Unit::Id targetAt(const QPoint &place, const QList<qint64> &keys) const;

    OrganizationTreeModel &m_model;
    EmptyState *m_empty;
    QSet<qint64> m_open;
    QList<qint64> m_selected;
    qint64 m_current = 0;
    bool m_restoring = false;
    bool m_shownOnce = false;
};

}  // namespace gatehouse
