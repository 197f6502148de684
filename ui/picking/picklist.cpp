// SPDX-License-Identifier: Apache-2.0
#include "ui/picking/picklist.h"

#include "models/base/roles.h"

namespace gatehouse {

PickList::PickList(std::function<QString(qint64 id)> name, QObject *parent) : QAbstractListModel(parent), m_name(std::move(name)) {}

void PickList::add(const QList<qint64> &ids)
{
    QList<qint64> fresh;
    for (const qint64 id : ids) {
        if (!m_known.contains(id)) {
            m_known.insert(id);
            fresh.append(id);
        }
    }
    if (fresh.isEmpty()) {
        return;
    }
    beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + fresh.size() - 1));
    m_ids += fresh;
    endInsertRows();
    Q_EMIT changed();
}

void PickList::remove(const QList<qint64> &ids)
{
    const QSet<qint64> gone(ids.cbegin(), ids.cend());
    beginResetModel();
    m_ids.removeIf([&](qint64 id) { return gone.contains(id); });
    m_known.subtract(gone);
    endResetModel();
    Q_EMIT changed();
}

int PickList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant PickList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const qint64 id = m_ids.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_name(id);
    case IdRole:
        return id;
    default:
        return {};
    }
}

}  // namespace gatehouse
