// SPDX-License-Identifier: Apache-2.0
#include "models/policies/contextmodel.h"

#include "core/policies/knowledge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

QString textOfValues(const QStringList &values)
{
    const bool isPlain = values.size() == 1 && !values.first().isEmpty() && !values.first().startsWith(u'[');
    if (values.isEmpty() || isPlain) {
        return values.value(0);
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

QStringList valuesOfText(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8());
    if (!list.isArray()) {
        return {text};
    }
    QStringList values;
    const QJsonArray items = list.array();
    for (const QJsonValue &item : items) {
        values.append(item.toVariant().toString());
    }
    return values;
}

ContextModel::ContextModel(const Knowledge &knowledge, QObject *parent) : QAbstractTableModel(parent), m_knowledge(knowledge) {}

void ContextModel::setContext(const Context &context)
{
    beginResetModel();
    m_rows.removeIf([](const Row &row) { return !row.isMentioned; });
    for (Row &row : m_rows) {
        row.values.clear();
    }
    for (const auto &[key, values] : context) {
        const int known = rowOf(key);
        if (known >= 0) {
            m_rows[known].values = values;
        } else {
            m_rows.append({key, values});
        }
    }
    endResetModel();
}

ContextModel::Context ContextModel::context() const
{
    Context context;
    for (const Row &row : m_rows) {
        if (!row.key.isEmpty() && !row.values.isEmpty()) {
            context.append({row.key, row.values});
        }
    }
    return context;
}

void ContextModel::setMentioned(const QStringList &keys)
{
    for (int at = rowCount() - 1; at >= 0; --at) {
        m_rows[at].isMentioned = keys.contains(m_rows.at(at).key, Qt::CaseInsensitive);
        // A row that the person has begun stays, also when no policy asks for it any more.
        if (!m_rows.at(at).isMentioned && m_rows.at(at).values.isEmpty() && !m_rows.at(at).key.isEmpty()) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    }
    for (const QString &key : keys) {
        if (rowOf(key) < 0) {
            beginInsertRows({}, rowCount(), rowCount());
            m_rows.append({key, {}, true});
            endInsertRows();
        }
    }
}

int ContextModel::addRow()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(Row());
    endInsertRows();
    return rowCount() - 1;
}

void ContextModel::remove(int row)
{
    if (m_rows.at(row).isMentioned) {
        setData(index(row, ValueColumn), QString());
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int ContextModel::rowOf(const QString &key) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.key.compare(key, Qt::CaseInsensitive) == 0; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString ContextModel::typeOf(const QString &key) const
{
    const ConditionKey *known = key.isEmpty() ? nullptr : m_knowledge.conditionKey(key);
    if (!known) {
        return {};
    }
    return known->isList ? tr("list of %1").arg(typeNameOf({known->name, known->type, false})) : typeNameOf(*known);
}

int ContextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContextModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ContextModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole) {
        return row.isMentioned && row.values.isEmpty()
                   ? tr("The policies ask for %1. Without a value the request does not have it.").arg(row.key)
                   : data(index, Qt::DisplayRole);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    switch (index.column()) {
    case KeyColumn:
        return row.key;
    case ValueColumn:
        return textOfValues(row.values);
    default:
        return typeOf(row.key);
    }
}

QVariant ContextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Condition key"), tr("Value"), tr("Type")};
    return titles.value(section);
}

Qt::ItemFlags ContextModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return Qt::NoItemFlags;
    }
    const bool isEditable = index.column() == ValueColumn || (index.column() == KeyColumn && !m_rows.at(index.row()).isMentioned);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool ContextModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value.toString() == data(index, role).toString()) {
        return false;
    }
    Row &row = m_rows[index.row()];
    const QString text = value.toString().trimmed();
    if (index.column() == ValueColumn) {
        row.values = valuesOfText(text);
    } else if (rowOf(text) >= 0) {
        return false;  // the key has a row
    } else {
        row.key = text;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
    return true;
}

}  // namespace gatehouse
