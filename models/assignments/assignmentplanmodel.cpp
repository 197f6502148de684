// SPDX-License-Identifier: Apache-2.0
#include "models/assignments/assignmentplanmodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Outcome = AssignmentImportPlan::Outcome;

void AssignmentPlanModel::setPlan(std::shared_ptr<const AssignmentImportPlan> plan)
{
    m_plan = std::move(plan);
    choose();
}

void AssignmentPlanModel::setFilter(std::optional<Outcome> outcome, const QString &text)
{
    m_outcome = outcome;
    m_text = folded(text);
    choose();
}

void AssignmentPlanModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype row = 0; m_plan && row < m_plan->table.rows.size(); ++row) {
        if (fits(row)) {
            m_shown.append(row);
        }
    }
    std::stable_partition(m_shown.begin(), m_shown.end(), [this](qsizetype row) { return m_plan->outcomes.at(row) == Outcome::Error; });
    endResetModel();
}

bool AssignmentPlanModel::fits(qsizetype row) const
{
    if (m_outcome && m_plan->outcomes.at(row) != *m_outcome) {
        return false;
    }
    const AssignmentRow &from = m_plan->table.rows.at(row);
    return m_text.isEmpty()
           || folded(from.account + u'\n' + from.permissionSet + u'\n' + from.principal + u'\n'
                     + (from.error ? from.error->message : QString()))
                  .contains(m_text);
}

int AssignmentPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AssignmentPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AssignmentPlanModel::data(const QModelIndex &index, int role) const
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
        return index.column() == OutcomeColumn ? QVariant(int(toneOf(m_plan->outcomes.at(row)))) : QVariant();
    default:
        return {};
    }
}

QVariant AssignmentPlanModel::text(qsizetype row, int column) const
{
    const AssignmentRow &from = m_plan->table.rows.at(row);
    switch (column) {
    case LineColumn:
        return from.line;
    case OutcomeColumn:
        return labelOf(m_plan->outcomes.at(row));
    case AccountColumn:
        return from.account;
    case SetColumn:
        return from.permissionSet;
    case PrincipalColumn:
        return from.principal;
    case ReasonColumn:
        return from.error ? from.error->message : QString();
    default:
        return {};
    }
}

QVariant AssignmentPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (section) {
    case LineColumn:
        return tr("Line");
    case OutcomeColumn:
        return tr("What happens");
    case AccountColumn:
        return tr("Account");
    case SetColumn:
        return tr("Permission set");
    case PrincipalColumn:
        return tr("User or group");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

QString labelOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Create:
        return AssignmentPlanModel::tr("Create");
    case Outcome::Present:
        return AssignmentPlanModel::tr("There already");
    case Outcome::Delete:
        return AssignmentPlanModel::tr("Remove");
    case Outcome::Absent:
        return AssignmentPlanModel::tr("Not there");
    case Outcome::Error:
        return AssignmentPlanModel::tr("Error");
    }
    return {};
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Create:
        return Tone::Success;
    case Outcome::Delete:
        return Tone::Warning;
    case Outcome::Present:
    case Outcome::Absent:
        return Tone::Neutral;
    case Outcome::Error:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

}  // namespace gatehouse
