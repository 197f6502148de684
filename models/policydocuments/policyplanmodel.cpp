// SPDX-License-Identifier: Apache-2.0
#include "models/policydocuments/policyplanmodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Action = PlannedDocument::Action;

namespace {

QString text(const PlannedDocument &entry, int column)
{
    using Column = PolicyPlanModel::Column;
    switch (column) {
    case Column::ActionColumn:
        return labelOf(entry.action);
    case Column::NameColumn:
        return entry.title;
    case Column::VersionColumn:
        return entry.action == Action::Update && entry.versionBefore != entry.version ? PolicyPlanModel::tr("%1 → %2").arg(
                   entry.versionBefore.isEmpty() ? u"–"_s : entry.versionBefore, entry.version.isEmpty() ? u"–"_s : entry.version)
                                                                                      : entry.version;
    case Column::FileColumn:
        return entry.file;
    default:
        return entry.remark;
    }
}

}  // namespace

void PolicyPlanModel::setPlan(std::shared_ptr<const PolicyImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    choose();
    endResetModel();
}

void PolicyPlanModel::setFilter(std::optional<Action> action, const QString &text)
{
    beginResetModel();
    m_action = action;
    m_text = text;
    choose();
    endResetModel();
}

void PolicyPlanModel::choose()
{
    m_shown.clear();
    const QString wanted = folded(m_text);
    for (qsizetype at = 0; m_plan && at < m_plan->entries.size(); ++at) {
        const PlannedDocument &entry = m_plan->entries.at(at);
        const bool fits = wanted.isEmpty() || folded(entry.title + u'\n' + entry.file + u'\n' + entry.remark).contains(wanted);
        if (fits && (!m_action || entry.action == *m_action)) {
            m_shown.append(at);
        }
    }
    const auto isError = [this](qsizetype at) { return m_plan->entries.at(at).action == Action::Error; };
    std::stable_partition(m_shown.begin(), m_shown.end(), isError);
}

int PolicyPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PolicyPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PolicyPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const qsizetype at = m_shown.at(index.row());
    const PlannedDocument &entry = m_plan->entries.at(at);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? entry.policy.text : index.column() == RemarkColumn ? entry.remark : QVariant();
    case IdRole:
        return qint64(at) + 1;
    case ToneRole:
        return index.column() == ActionColumn ? QVariant(int(toneOf(entry.action))) : QVariant();
    case IconRole:
        return index.column() == NameColumn ? QVariant(u"policy"_s) : QVariant();
    default:
        return {};
    }
}

QVariant PolicyPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    return QStringList{tr("What happens"), tr("Policy"), tr("Version"), tr("File"), tr("Remark")}.at(section);
}

QString labelOf(Action action)
{
    switch (action) {
    case Action::Create:
        return PolicyPlanModel::tr("Create");
    case Action::Update:
        return PolicyPlanModel::tr("Update");
    case Action::Same:
        return PolicyPlanModel::tr("Stays");
    case Action::Error:
        return PolicyPlanModel::tr("Error");
    }
    return {};
}

Tone toneOf(Action action)
{
    return action == Action::Create   ? Tone::Success
           : action == Action::Update ? Tone::Info
           : action == Action::Same   ? Tone::Neutral
                                      : Tone::Danger;
}

}  // namespace gatehouse
