// SPDX-License-Identifier: Apache-2.0
#include "models/base/idlistmodel.h"

#include <QHash>

namespace gatehouse {

namespace {

// More ranges than this cost a view more, one by one, than rearranging everything at once.
constexpr qsizetype mostRangesInPlace = 16;

}  // namespace

int IdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

void IdListModel::takeIds(const QList<qint64> &after, const IdDifference &change)
{
    if (!change.isEmpty()) {
        if (!change.reordered && change.removed.size() + change.inserted.size() <= mostRangesInPlace) {
            takeInPlace(after, change);
        } else {
            takeByRearranging(after, change);
        }
    }
    if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    m_loaded = true;
    Q_EMIT loaded();
}

void IdListModel::takeInPlace(const QList<qint64> &after, const IdDifference &change)
{
    for (auto range = change.removed.crbegin(); range != change.removed.crend(); ++range) {
        beginRemoveRows({}, int(range->first), int(range->first + range->count - 1));
        m_ids.remove(range->first, range->count);
        endRemoveRows();
    }
    for (const IdDifference::Range &range : change.inserted) {
        beginInsertRows({}, int(range.first), int(range.first + range.count - 1));
        const QList<qint64> fresh = after.mid(range.first, range.count);
        m_ids.insert(range.first, range.count, 0);
        std::copy(fresh.cbegin(), fresh.cend(), m_ids.begin() + range.first);
        endInsertRows();
    }
}

void IdListModel::takeByRearranging(const QList<qint64> &after, const IdDifference &change)
{
    // First what goes is moved to the end and removed there, then what comes is added at the end and moved to its
    // place: four steps however scattered the difference is.
    if (!change.removed.isEmpty()) {
        QList<qint64> stay;
        QList<qint64> gone;
        auto range = change.removed.cbegin();
        for (qsizetype row = 0; row < m_ids.size(); ++row) {
            if (range != change.removed.cend() && row == range->first + range->count) {
                ++range;
            }
            const bool goes = range != change.removed.cend() && row >= range->first;
            (goes ? gone : stay).append(m_ids.at(row));
        }
        const qsizetype kept = stay.size();
        rearrange(stay + gone);
        beginRemoveRows({}, int(kept), int(m_ids.size() - 1));
        m_ids.resize(kept);
        endRemoveRows();
    }
    if (!change.inserted.isEmpty()) {
        QList<qint64> fresh;
        for (const IdDifference::Range &range : change.inserted) {
            fresh += after.mid(range.first, range.count);
        }
        beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + fresh.size() - 1));
        m_ids += fresh;
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
