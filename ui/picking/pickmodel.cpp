// SPDX-License-Identifier: Apache-2.0
#include "ui/picking/pickmodel.h"

#include "models/base/roles.h"
#include "ui/picking/picklist.h"

namespace gatehouse {

PickModel::PickModel(QAbstractItemModel &source, PickList &picks, QObject *parent) : QIdentityProxyModel(parent), m_picks(picks)
{
    setSourceModel(&source);
    connect(&picks, &PickList::changed, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
        }
    });
}

QString PickModel::reason(const QModelIndex &index) const
{
    return QIdentityProxyModel::data(index, ReasonRole).toString();
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.column() == 0) {
        return int(m_picks.contains(index.data(IdRole).toLongLong()) ? Qt::Checked : Qt::Unchecked);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        const QString why = reason(index);
        return why.isEmpty() ? QVariant() : QVariant(why);
    }
    return QIdentityProxyModel::data(index, role);
}

Qt::ItemFlags PickModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    if (!reason(index).isEmpty()) {
        return flags & ~Qt::ItemIsEnabled;
    }
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PickModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != 0 || !reason(index).isEmpty()) {
        return false;
    }
    const qint64 id = index.data(IdRole).toLongLong();
    if (value.toInt() == Qt::Checked) {
        m_picks.add({id});
    } else {
        m_picks.remove({id});
    }
    return true;
}

}  // namespace gatehouse
