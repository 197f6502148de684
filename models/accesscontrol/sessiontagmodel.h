// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accesscontrol/sessiontags.h"

#include <QAbstractTableModel>

namespace gatehouse {

/// The session tags of a person, with where each comes from and what is wrong with it.
class SessionTagModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, OriginColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTags(const QList<SessionTag> &tags);
    [[nodiscard]] const QList<SessionTag> &tags() const { return m_tags; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SessionTag> m_tags;
};

/// Where a tag comes from, in words; what is wrong with it instead, where something is.
[[nodiscard]] QString originText(const SessionTag &tag);

}  // namespace gatehouse
