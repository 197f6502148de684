// SPDX-License-Identifier: Apache-2.0
#include "models/workspace/snapshottablemodel.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace gatehouse {

using namespace Qt::StringLiterals;

SnapshotTableModel::SnapshotTableModel(Workspace &workspace, Tasks &tasks, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_tasks(tasks)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SnapshotTableModel::refresh);
    watchFolder();
    refresh();
}

bool SnapshotTableModel::watchFolder()
{
    // Until the first snapshot is taken there is no folder: then the one around it tells when it appears.
    const QString folder = Snapshots(m_workspace).folder();
    const QString wanted = QFileInfo::exists(folder) ? folder : QFileInfo(m_workspace.path()).absolutePath();
    if (m_watcher.directories() == QStringList{wanted}) {
        return false;
    }
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    m_watcher.addPath(wanted);
    return true;
}

void SnapshotTableModel::refresh()
{
    m_tasks.start<QList<Snapshot>>(
        Tasks::Lane::Lists, {}, this, [](Workspace &at, Progress &) -> Result<QList<Snapshot>> { return Snapshots(at).all(); },
        [this](const Result<QList<Snapshot>> &snapshots) {
            if (snapshots) {
                take(*snapshots);
            }
        },
        Task::Shown::No);
}

void SnapshotTableModel::take(const QList<Snapshot> &snapshots)
{
    if (watchFolder()) {
        refresh();
    }
    if (m_all != snapshots) {
        m_all = snapshots;
        for (const Snapshot &snapshot : snapshots) {
            if (!m_ids.contains(snapshot.name)) {
                m_ids.insert(snapshot.name, m_ids.size() + 1);
            }
        }
        show();
    }
    Q_EMIT loaded();
}

void SnapshotTableModel::setFilter(const QString &text)
{
    if (text != m_filter) {
        m_filter = text;
        show();
    }
}

qint64 SnapshotTableModel::totalSize() const
{
    return std::accumulate(m_all.cbegin(), m_all.cend(), qint64(0), [](qint64 sum, const Snapshot &each) { return sum + each.size; });
}

int SnapshotTableModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_ids.value(m_shown.at(row).name) == id) {
            return row;
        }
    }
    return -1;
}

void SnapshotTableModel::show()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [this](const Snapshot &each) { return each.name.contains(m_filter, Qt::CaseInsensitive); });
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](const Snapshot &one, const Snapshot &other) {
        const auto order = QVariant::compare(sortValue(one), sortValue(other));
        return m_order == Qt::AscendingOrder ? order == QPartialOrdering::Less : order == QPartialOrdering::Greater;
    });
    endResetModel();
}

QVariant SnapshotTableModel::sortValue(const Snapshot &snapshot) const
{
    switch (m_column) {
    case NameColumn:
        return snapshot.name.toCaseFolded();
    case SizeColumn:
        return snapshot.size;
    default:
        return snapshot.takenAt.toMSecsSinceEpoch();
    }
}

int SnapshotTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SnapshotTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SnapshotTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Snapshot &snapshot = m_shown.at(index.row());
    const bool first = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return first                           ? snapshot.name
               : index.column() == TakenColumn ? QLocale().toString(snapshot.takenAt.toLocalTime(), QLocale::ShortFormat)
                                               : QLocale().formattedDataSize(snapshot.size, 1);
    case IdRole:
        return m_ids.value(snapshot.name);
    case IconRole:
        return first ? QVariant(u"snapshot"_s) : QVariant();
    default:
        return {};
    }
}

QVariant SnapshotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    return section == NameColumn ? tr("Name") : section == TakenColumn ? tr("Taken") : section == SizeColumn ? tr("Size") : QVariant();
}

void SnapshotTableModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    show();
}

}  // namespace gatehouse
