// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationservice.h"
#include "core/workspace/tasks.h"
#include "models/accounts/accountaccesscounts.h"
#include "models/accounts/organizationtree.h"
#include "models/base/roles.h"

#include <QAbstractItemModel>
#include <QPointer>

class QMimeData;

namespace gatehouse {

/// Units and accounts as a tree. What changes elsewhere is taken over by itself: in place where nothing moved, else as a
/// reset, over which the view keeps what is open and selected.
class OrganizationTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, IdColumn, StatusColumn, SetsColumn, PeopleColumn, AccountsColumn, columns };

    /// With counts of its own, or those of somebody else who keeps them.
    OrganizationTreeModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr, AccountAccessCounts *access = nullptr);

    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_tree != nullptr; }
    [[nodiscard]] bool isEmpty() const { return !m_tree || m_tree->isEmpty(); }

    void setFilter(const TreeView::Filter &filter);
    [[nodiscard]] const TreeView::Filter &filter() const { return m_filter; }
    [[nodiscard]] int matchCount() const { return m_view.matchCount(); }
    /// What has to be open for all matches of the filter to be seen.
    [[nodiscard]] QModelIndexList openedByFilter() const;

    /// An invalid index when the filter leaves the node out.
    [[nodiscard]] QModelIndex indexOf(qint64 key) const;
    [[nodiscard]] QString pathOf(qint64 key) const;
    /// The unit that a new thing comes into when this one is selected: itself, or what it is in.
    [[nodiscard]] Unit::Id unitAt(qint64 key) const;
    [[nodiscard]] static TreeSelection selectionOf(const QList<qint64> &keys);
    [[nodiscard]] const OrganizationTree::Node *nodeAt(qint64 key) const;
    /// The keys that rows of this workspace were dragged by; none when something else is dragged.
    [[nodiscard]] QList<qint64> keysIn(const QMimeData &dragged) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    void loaded();
    void failed(const gatehouse::Error &error);

private:
    void tellColumns(int first, int last);
    void take(const Result<std::shared_ptr<const OrganizationTree>> &tree);
    [[nodiscard]] int nodeOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : -1; }
    [[nodiscard]] QVariant text(const OrganizationTree::Node &node, int column) const;
    [[nodiscard]] static QString iconOf(const OrganizationTree::Node &node);

    Tasks &m_tasks;
    QString m_workspace;  ///< path of the file: two windows may drag at the same time
    std::shared_ptr<const OrganizationTree> m_tree;
    TreeView::Filter m_filter;
    TreeView m_view;
    AccountAccessCounts *m_access;  ///< counted after the tree is shown
    QPointer<Task> m_task;
    qint64 m_question = 0;
};

}  // namespace gatehouse
