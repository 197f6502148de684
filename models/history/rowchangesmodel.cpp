// SPDX-License-Identifier: Apache-2.0
#include "models/history/rowchangesmodel.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

void RowChangesModel::setRows(const QList<RowDescription> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_lines.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const qsizetype fields = m_rows.at(row).fields.size();
        for (qsizetype field = 0; field < fields; ++field) {
            m_lines.append({row, field});
        }
        if (fields == 0) {
            m_lines.append({row, -1});
        }
    }
    endResetModel();
}

int RowChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RowChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RowChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return text(line, index.column());
    case IdRole:
        return qint64(index.row()) + 1;
    case ToneRole:
        return index.column() == WhatColumn ? QVariant(int(toneOf(m_rows.at(line.row).kind))) : QVariant();
    default:
        return {};
    }
}

QString RowChangesModel::text(const Line &line, int column) const
{
    const RowDescription &row = m_rows.at(line.row);
    const RowDescription::Field field = row.fields.value(line.field);
    switch (column) {
    case WhatColumn:
        return kindText(row.kind);
    case RowColumn:
        return tr("%1 %2", "kind of row and its name, as in: User ana").arg(capitalised(row.noun), row.label);
    case FieldColumn:
        return field.label.isEmpty() ? field.name : field.label;
    case BeforeColumn:
        return field.beforeText.isEmpty() ? field.before : field.beforeText;
    case AfterColumn:
        return field.afterText.isEmpty() ? field.after : field.afterText;
    default:
        return {};
    }
}

QVariant RowChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (section) {
    case WhatColumn:
        return tr("What");
    case RowColumn:
        return tr("Row");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

QString kindText(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Inserted:
        return RowChangesModel::tr("Added");
    case RowChange::Kind::Updated:
        return RowChangesModel::tr("Changed");
    case RowChange::Kind::Deleted:
        return RowChangesModel::tr("Removed");
    }
    return {};
}

Tone toneOf(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Inserted:
        return Tone::Success;
    case RowChange::Kind::Updated:
        return Tone::Info;
    case RowChange::Kind::Deleted:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

QString capitalised(const QString &noun)
{
    return noun.isEmpty() ? noun : noun.at(0).toUpper() + noun.mid(1);
}

}  // namespace gatehouse
