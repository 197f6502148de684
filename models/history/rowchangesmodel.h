// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rowdescription.h"
#include "models/base/roles.h"

#include <QAbstractTableModel>
#include <QList>

namespace gatehouse {

/// Before and after of changed rows, a line for every field; a row without fields has a line of its own.
class RowChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, RowColumn, FieldColumn, BeforeColumn, AfterColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<RowDescription> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        qsizetype row;
        qsizetype field;  ///< -1 where the row has none to show
    };
    [[nodiscard]] QString text(const Line &line, int column) const;

    QList<RowDescription> m_rows;
    QList<Line> m_lines;
};

/// "Added", "Changed", "Removed", translated.
[[nodiscard]] QString kindText(RowChange::Kind kind);
[[nodiscard]] Tone toneOf(RowChange::Kind kind);
/// "User", from the noun "user".
[[nodiscard]] QString capitalised(const QString &noun);

}  // namespace gatehouse
