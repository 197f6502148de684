// SPDX-License-Identifier: Apache-2.0
#include "models/accounts/organizationpreviewmodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Happening = OrganizationPreviewModel::Happening;

namespace {

bool fits(const PlannedEntry &entry, Happening happening)
{
    switch (happening) {
    case Happening::Error:
        return entry.isError();
    case Happening::Create:
        return !entry.isError() && entry.creates;
    case Happening::Update:
        return !entry.isError() && entry.updates();
    case Happening::Move:
        return !entry.isError() && entry.moves;
    case Happening::Nothing:
        return !entry.isError() && !entry.isChange();
    }
    return false;
}

QString remarkOn(const PlannedEntry &entry)
{
    if (entry.isError()) {
        return entry.error;
    }
    QStringList remarks;
    if (entry.isPlaceUnknown) {
        remarks.append(OrganizationPreviewModel::tr("No file says what it is in"));
    }
    if (entry.moves) {
        remarks.append(OrganizationPreviewModel::tr("From %1").arg(entry.placeBefore));
    }
    for (const FieldChange &change : entry.changes) {
        remarks.append(OrganizationPreviewModel::tr("%1: %2 → %3").arg(change.label, change.before, change.after));
    }
    return remarks.join(u"; "_s);
}

QString iconOf(const PlannedEntry &entry)
{
    return entry.kind == PlannedEntry::Kind::Account ? u"account"_s : entry.kind == PlannedEntry::Kind::Unit ? u"ou"_s : u"organization"_s;
}

/// What a person has to look at comes first, what stays as it is last.
int rank(const PlannedEntry &entry)
{
    return entry.isError() ? 0 : entry.isPlaceUnknown && entry.isChange() ? 1 : entry.isChange() ? 2 : 3;
}

}  // namespace

void OrganizationPreviewModel::setPlan(std::shared_ptr<const OrganizationPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    narrow();
    endResetModel();
}

void OrganizationPreviewModel::setFilter(std::optional<Happening> happening, const QString &text)
{
    beginResetModel();
    m_happening = happening;
    m_text = text;
    narrow();
    endResetModel();
}

void OrganizationPreviewModel::narrow()
{
    m_shown.clear();
    const QString wanted = folded(m_text);
    for (int at = 0; m_plan && at < m_plan->entries.size(); ++at) {
        const PlannedEntry &entry = m_plan->entries.at(at);
        const bool isWanted = wanted.isEmpty() || folded(entry.name + u'\n' + entry.place).contains(wanted) || entry.id.contains(wanted);
        if (isWanted && (!m_happening || fits(entry, *m_happening))) {
            m_shown.append(at);
        }
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [this](int one, int other) { return rank(m_plan->entries.at(one)) < rank(m_plan->entries.at(other)); });
}

int OrganizationPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int OrganizationPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString OrganizationPreviewModel::text(const PlannedEntry &entry, int column) const
{
    switch (column) {
    case ActionColumn:
        return happeningOf(entry);
    case NameColumn:
        return entry.name;
    case IdColumn:
        return entry.id;
    case PlaceColumn:
        return entry.place;
    case RemarkColumn:
        return remarkOn(entry);
    default:
        return {};
    }
}

QVariant OrganizationPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int at = m_shown.at(index.row());
    const PlannedEntry &entry = m_plan->entries.at(at);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case IdRole:
        return qint64(at) + 1;
    case ToneRole:
        return index.column() == ActionColumn ? QVariant(int(toneOf(entry))) : QVariant();
    case IconRole:
        return index.column() == NameColumn ? QVariant(iconOf(entry)) : QVariant();
    default:
        return {};
    }
}

QVariant OrganizationPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (section) {
    case ActionColumn:
        return tr("What happens");
    case NameColumn:
        return tr("Name");
    case IdColumn:
        return tr("ID");
    case PlaceColumn:
        return tr("In");
    case RemarkColumn:
        return tr("Remark");
    default:
        return {};
    }
}

QString happeningOf(const PlannedEntry &entry)
{
    if (entry.isError()) {
        return OrganizationPreviewModel::tr("Error");
    }
    if (entry.creates) {
        return OrganizationPreviewModel::tr("Create");
    }
    if (entry.moves) {
        return entry.updates() ? OrganizationPreviewModel::tr("Update and move") : OrganizationPreviewModel::tr("Move");
    }
    return entry.updates() ? OrganizationPreviewModel::tr("Update") : OrganizationPreviewModel::tr("Stays");
}

QString labelOf(Happening happening)
{
    switch (happening) {
    case Happening::Error:
        return OrganizationPreviewModel::tr("Error");
    case Happening::Create:
        return OrganizationPreviewModel::tr("Create");
    case Happening::Update:
        return OrganizationPreviewModel::tr("Update");
    case Happening::Move:
        return OrganizationPreviewModel::tr("Move");
    case Happening::Nothing:
        return OrganizationPreviewModel::tr("Stays");
    }
    return {};
}

Tone toneOf(const PlannedEntry &entry)
{
    return entry.isError()                            ? Tone::Danger
           : entry.isPlaceUnknown && entry.isChange() ? Tone::Warning
           : entry.creates                            ? Tone::Success
           : entry.isChange()                         ? Tone::Info
                                                      : Tone::Neutral;
}

}  // namespace gatehouse
