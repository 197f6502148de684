// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace gatehouse {

/// A read-only table of some lines that are in memory, in the order in which they were given. A subclass names its columns. The IdRole of a
/// line is its place, counted from 1; the tool tip of a cell has the whole of its text.
template<typename Line>
class LineModel : public QAbstractTableModel
{
public:
    struct Column {
        QString key{};  ///< stable name, for remembered widths
        QString title{};
        std::function<QString(const Line &)> text{};
        std::function<std::optional<Tone>(const Line &)> tone{};  ///< makes the cell a status chip
    };

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_lines.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_columns.size()); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        const Line &line = m_lines.at(index.row());
        const Column &column = m_columns.at(index.column());
        switch (role) {
        case IdRole:
            return index.row() + 1;
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return column.text(line);
        case ToneRole: {
            const auto tone = column.tone ? column.tone(line) : std::nullopt;
            return tone ? QVariant(int(*tone)) : QVariant();
        }
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
            return {};
        }
        const Column &column = m_columns.at(section);
        if (role == Qt::UserRole) {
            return column.key;
        }
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(column.title) : QVariant();
    }

protected:
    explicit LineModel(QList<Column> columns, QObject *parent = nullptr) : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    void setLines(const QList<Line> &lines)
    {
        if (lines != m_lines) {
            beginResetModel();
            m_lines = lines;
            endResetModel();
        }
    }

private:
    QList<Column> m_columns;
    QList<Line> m_lines;
};

}  // namespace gatehouse
