// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIdentityProxyModel>

namespace gatehouse {

class PickList;

/// Puts a check box before each row of a list; a row that gives a reason why not cannot be picked.
class PickModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    PickModel(QAbstractItemModel &source, PickList &picks, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] QString reason(const QModelIndex &index) const;

    PickList &m_picks;
};

}  // namespace gatehouse
