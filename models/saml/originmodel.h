// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/assertioncomposer.h"

#include <QAbstractTableModel>

namespace gatehouse {

/// The values of an assertion, each with where it comes from.
class OriginModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, OriginColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrigins(const QList<AssertionOrigin> &origins);
    [[nodiscard]] const QList<AssertionOrigin> &origins() const { return m_origins; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<AssertionOrigin> m_origins;
};

/// What a value of an assertion is, for a person: "Audience", or the name of an attribute.
[[nodiscard]] QString labelOf(const AssertionOrigin &origin);

}  // namespace gatehouse
