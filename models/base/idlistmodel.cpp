// SPDX-License-Identifier: Apache-2.0
#include "models/base/idlistmodel.h"

#include <QHash>

namespace gatehouse {

int IdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

void IdListModel::takeIds(const QList<qint64> &after, const IdDifference &change, Extent extent)
{
    if (!change.isEmpty()) {
        if (change.isScattered()) {
            takeByRearranging(after, change);
        } else {
            takeInPlace(after, change);
        }
    }
    if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    if (extent == Extent::Whole) {
        m_loaded = true;
        Q_EMIT loaded();
    }
}

void IdListModel::takeInPlace(const QList<qint64> &after, const IdDifference &change)
{
    // The last step takes the new list as it is: a copy of a million ids is felt.
    qsizetype steps = change.removed.size() + change.inserted.size();
    for (auto range = change.removed.crbegin(); range != change.removed.crend(); ++range) {
        beginRemoveRows({}, int(range->first), int(range->first + range->count - 1));
        if (--steps == 0) {
            m_ids = after;
        } else {
            m_ids.remove(range->first, range->count);
        }
        endRemoveRows();
    }
    for (const IdDifference::Range &range : change.inserted) {
        beginInsertRows({}, int(range.first), int(range.first + range.count - 1));
        if (--steps == 0) {
            m_ids = after;
        } else {
            m_ids.insert(range.first, range.count, 0);
            std::copy_n(after.cbegin() + range.first, range.count, m_ids.begin() + range.first);
        }
        endInsertRows();
    }
}

void IdListModel::takeByRearranging(const QList<qint64> &after, const IdDifference &change)
{
    // First what goes is moved to the end and removed there, then what comes is added at the end and moved to its
    // place: four steps however scattered the difference is.
    if (!change.removed.isEmpty()) {
        rearrange(change.goneLast);
        beginRemoveRows({}, int(change.kept), int(m_ids.size() - 1));
        m_ids.resize(change.kept);
        endRemoveRows();
    }
    if (!change.inserted.isEmpty()) {
        beginInsertRows({}, int(m_ids.size()), int(change.freshLast.size() - 1));
        m_ids = change.freshLast;
        endInsertRows();
    }
    rearrange(after);
}

void IdListModel::rearrange(const QList<qint64> &order)
{
    if (m_ids == order) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> wanted;
    for (const QModelIndex &index : before) {
        wanted.insert(m_ids.at(index.row()), -1);
    }
    for (qsizetype row = 0; !wanted.isEmpty() && row < order.size(); ++row) {
        if (const auto found = wanted.find(order.at(row)); found != wanted.end()) {
            *found = int(row);
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const int row = wanted.value(m_ids.at(index.row()), -1);
        after.append(row < 0 ? QModelIndex() : this->index(row, index.column()));
    }
    m_ids = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void IdListModel::setLoading(bool loading)
{
    if (m_loading != loading) {
        m_loading = loading;
        Q_EMIT loadingChanged();
    }
}

}  // namespace gatehouse
