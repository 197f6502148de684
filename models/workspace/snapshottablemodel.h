// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/snapshots.h"
#include "core/workspace/tasks.h"
#include "models/base/roles.h"

#include <QAbstractTableModel>
#include <QFileSystemWatcher>
#include <QHash>
#include <QList>

namespace gatehouse {

/// The snapshots that lie beside a workspace; follows the folder, whoever writes to it.
class SnapshotTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TakenColumn, SizeColumn, columns };

    SnapshotTableModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);

    /// Reads the folder again, in the background.
    void refresh();
    /// Shows only names that contain the text, without regard to case.
    void setFilter(const QString &text);

    [[nodiscard]] const QList<Snapshot> &all() const { return m_all; }
    [[nodiscard]] qint64 totalSize() const;  ///< bytes
    /// The snapshot of a row; an empty one where there is no such row.
    [[nodiscard]] Snapshot snapshotAt(int row) const { return m_shown.value(row); }
    [[nodiscard]] int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void loaded();  ///< the folder was read

private:
    void take(const QList<Snapshot> &snapshots);
    /// Answers whether it is another folder than before, whose news so far were not heard.
    bool watchFolder();
    void show();
    [[nodiscard]] QVariant sortValue(const Snapshot &snapshot) const;

    Workspace &m_workspace;
    Tasks &m_tasks;
    QFileSystemWatcher m_watcher;
    QList<Snapshot> m_all;
    QList<Snapshot> m_shown;
    QHash<QString, qint64> m_ids;  ///< by name, so that a row keeps its id
    QString m_filter;
    int m_column = TakenColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

}  // namespace gatehouse
