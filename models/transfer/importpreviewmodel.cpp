// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/importpreviewmodel.h"

#include "core/base/text.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

void ImportPreviewModel::setPreview(std::shared_ptr<const ImportPreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_shown = m_preview ? m_preview->order : QList<qint32>();
    endResetModel();
    if (m_action || !m_text.isEmpty()) {
        setFilter(m_action, m_text);
    }
}

void ImportPreviewModel::setFilter(std::optional<PlannedRow::Action> action, const QString &text)
{
    m_action = action;
    m_text = text;
    beginResetModel();
    m_shown.clear();
    const QString wanted = folded(text);
    for (const qint32 row : m_preview ? m_preview->order : QList<qint32>()) {
        const bool fits = !action || m_preview->plan.rows.at(row).action == *action;
        if (fits && (wanted.isEmpty() || m_preview->searchable.at(row).contains(wanted))) {
            m_shown.append(row);
        }
    }
    endResetModel();
}

QString ImportPreviewModel::detailsOf(int row) const
{
    const qsizetype at = m_shown.at(row);
    QStringList lines = changeLines(m_preview->plan, at);
    if (const QString reason = reasonOf(at); !reason.isEmpty()) {
        lines.prepend(reason);
    }
    return lines.join(u'\n');
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const qsizetype row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case IdRole:
        return qint64(row) + 1;
    case ToneRole:
        return index.column() == ActionColumn ? QVariant(int(toneOf(m_preview->plan.rows.at(row).action))) : QVariant();
    case IconRole: {
        const bool user = m_preview->plan.file.rows.at(row).kind == ImportRow::Kind::User;
        return index.column() == NameColumn ? QVariant(user ? u"user"_s : u"groups"_s) : QVariant();
    }
    default:
        return {};
    }
}

QString ImportPreviewModel::text(qsizetype row, int column) const
{
    const ImportPlan &plan = m_preview->plan;
    const ImportRow &from = plan.file.rows.at(row);
    switch (column) {
    case PlaceColumn:
        return placeOf(plan.file.places, from.place);
    case ActionColumn:
        return actionText(plan.rows.at(row).action);
    case NameColumn:
        return plan.titleOf(row);
    case OutcomeColumn: {
        const QString reason = reasonOf(row);
        return reason.isEmpty() ? changesText(plan, row) : reason;
    }
    default:
        return {};
    }
}

/// Why nothing changes by a row; a row that changes something has none.
QString ImportPreviewModel::reasonOf(qsizetype row) const
{
    const std::optional<Error> &error = m_preview->plan.file.rows.at(row).error;
    return error ? error->message : m_preview->plan.rows.at(row).action == PlannedRow::Action::Skip ? tr("Nothing differs") : QString();
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case ActionColumn:
        return tr("Action");
    case NameColumn:
        return tr("Name");
    case OutcomeColumn:
        return tr("What changes, or why not");
    default:
        return {};
    }
}

QString actionText(PlannedRow::Action action)
{
    switch (action) {
    case PlannedRow::Action::Create:
        return ImportPreviewModel::tr("Create");
    case PlannedRow::Action::Update:
        return ImportPreviewModel::tr("Update");
    case PlannedRow::Action::Skip:
        return ImportPreviewModel::tr("Skip");
    case PlannedRow::Action::Error:
        return ImportPreviewModel::tr("Error");
    }
    return {};
}

Tone toneOf(PlannedRow::Action action)
{
    switch (action) {
    case PlannedRow::Action::Create:
        return Tone::Success;
    case PlannedRow::Action::Update:
        return Tone::Info;
    case PlannedRow::Action::Skip:
        return Tone::Neutral;
    case PlannedRow::Action::Error:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

}  // namespace gatehouse
