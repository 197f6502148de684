// SPDX-License-Identifier: Apache-2.0
#include "models/workspace/differencemodel.h"

#include "models/history/rowchangesmodel.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// "email, title": what differs, at a glance.
QString fieldNames(const RowDescription &row)
{
    QStringList names;
    for (const RowDescription::Field &field : row.fields) {
        names.append(field.label.isEmpty() ? field.name : field.label);
    }
    return row.kind == RowChange::Kind::Updated ? names.join(u", "_s) : QString();
}

}  // namespace

void DifferenceModel::setRows(const QList<RowDescription> &rows)
{
    m_rows = rows;
    setFilter(m_table, m_text);
}

void DifferenceModel::setFilter(const QString &table, const QString &text)
{
    beginResetModel();
    m_table = table;
    m_text = text;
    m_shown.clear();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (fits(m_rows.at(at))) {
            m_shown.append(at);
        }
    }
    endResetModel();
}

bool DifferenceModel::fits(const RowDescription &row) const
{
    if (!m_table.isEmpty() && row.table != m_table) {
        return false;
    }
    const auto holds = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return holds(row.label) || std::any_of(row.fields.cbegin(), row.fields.cend(), [&](const RowDescription::Field &field) {
               return holds(field.name) || holds(field.label) || holds(field.before) || holds(field.after) || holds(field.beforeText)
                      || holds(field.afterText);
           });
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RowDescription &row = m_rows.at(m_shown.at(index.row()));
    if (role == IdRole) {
        return qint64(m_shown.at(index.row())) + 1;
    }
    if (role == ToneRole) {
        return index.column() == WhatColumn ? QVariant(int(toneOf(row.kind))) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case WhatColumn:
        return kindText(row.kind);
    case KindColumn:
        return capitalised(row.noun);
    case NameColumn:
        return row.label;
    case FieldsColumn:
        return fieldNames(row);
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (section) {
    case WhatColumn:
        return tr("What");
    case KindColumn:
        return tr("Kind");
    case NameColumn:
        return tr("Name");
    case FieldsColumn:
        return tr("Fields that differ");
    default:
        return {};
    }
}

}  // namespace gatehouse
