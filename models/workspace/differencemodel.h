// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/comparison.h"
#include "models/base/roles.h"

#include <QAbstractTableModel>
#include <QList>

namespace gatehouse {

/// The rows in which two workspaces differ, narrowed by kind of row and text.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, KindColumn, NameColumn, FieldsColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<RowDescription> &rows);
    /// Shows rows of this table (all when empty) that hold the text in their name or values, without regard to case.
    void setFilter(const QString &table, const QString &text);
    [[nodiscard]] RowDescription rowAt(int row) const { return m_rows.value(m_shown.value(row, -1)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool fits(const RowDescription &row) const;

    QList<RowDescription> m_rows;
    QList<qsizetype> m_shown;
    QString m_table;
    QString m_text;
};

}  // namespace gatehouse
