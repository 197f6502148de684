// SPDX-License-Identifier: Apache-2.0
#include "models/quotas/quotatablemodel.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"

#include <QLocale>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr double near = 0.8;
constexpr qint64 few = 2;  // of a quota as small as this, all may be used without anybody minding

}  // namespace

std::optional<double> shareOf(const QuotaUse &use)
{
    const auto limit = use.limit();
    return use.used && limit && *limit > 0 ? std::optional(double(*use.used) / double(*limit)) : std::nullopt;
}

Tone toneOf(const QuotaUse &use)
{
    const double share = shareOf(use).value_or(0);
    if (use.limit().value_or(0) <= few && share <= 1) {
        return Tone::Info;
    }
    return share >= 1 ? Tone::Danger : share >= near ? Tone::Warning : Tone::Success;
}

QuotaTableModel::QuotaTableModel(Workspace &workspace, Tasks &tasks, QObject *parent) : QAbstractTableModel(parent), m_tasks(tasks)
{
    connect(&workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & ~Rooms(Room::History | Room::Outbox)) {
            refresh();
        }
    });
}

void QuotaTableModel::refresh()
{
    if (m_task) {
        m_task->cancel();
    }
    const qint64 question = ++m_question;
    m_task = m_tasks.start<QList<QuotaUse>>(
        Tasks::Lane::Read, {}, this, [](Workspace &at, Progress &) { return QuotaService(at).uses(); },
        [this, question](const Result<QList<QuotaUse>> &uses) {
            if (question != m_question || (!uses && uses.error().kind == Error::Kind::Cancelled)) {
                return;
            }
            if (uses) {
                take(*uses);
            } else {
                Q_EMIT failed(uses.error());
            }
        },
        Task::Shown::No);
}

void QuotaTableModel::take(const QList<QuotaUse> &uses)
{
    const bool same = std::equal(uses.begin(), uses.end(), m_uses.begin(), m_uses.end(),
                                 [](const QuotaUse &one, const QuotaUse &other) { return one.quota == other.quota; });
    if (m_loaded && same) {
        m_uses = uses;
        if (!m_shown.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        }
    } else {
        beginResetModel();
        m_uses = uses;
        m_loaded = true;
        narrow();
        endResetModel();
    }
    Q_EMIT loaded();
}

void QuotaTableModel::setFilter(const QString &text)
{
    beginResetModel();
    m_text = text;
    narrow();
    endResetModel();
}

void QuotaTableModel::narrow()
{
    m_shown.clear();
    const QString wanted = folded(m_text);
    for (int at = 0; at < m_uses.size(); ++at) {
        const QuotaDescription &about = describe(m_uses.at(at).quota);
        if (folded(about.title + u'\n' + labelOf(about.area)).contains(wanted)) {
            m_shown.append(at);
        }
    }
}

const QuotaUse *QuotaTableModel::useAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_uses.at(m_shown.at(row)) : nullptr;
}

int QuotaTableModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int at) { return idOf(m_uses.at(at).quota) == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int QuotaTableModel::nearCount() const
{
    return int(std::count_if(m_uses.begin(), m_uses.end(),
                             [](const QuotaUse &use) { return toneOf(use) == Tone::Warning || toneOf(use) == Tone::Danger; }));
}

int QuotaTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int QuotaTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString QuotaTableModel::text(const QuotaUse &use, int column) const
{
    const QuotaDescription &about = describe(use.quota);
    switch (column) {
    case TitleColumn:
        return about.title;
    case AreaColumn:
        return labelOf(about.area);
    case UsedColumn:
        return use.used ? quantity(about, *use.used) : u"–"_s;
    case LimitColumn:
        return quantity(about, use.limit().value_or(0));
    case ShareColumn:
        return shareOf(use) ? tr("%1 %").arg(QLocale().toString(*shareOf(use) * 100, 'f', 0)) : QString();
    case RaisableColumn:
        return about.isHard ? tr("No") : use.raised && *use.raised == use.limit() ? tr("Yes, was raised") : tr("Yes");
    case WhereColumn:
        return use.where;
    default:
        return {};
    }
}

QVariant QuotaTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const QuotaUse &use = m_uses.at(m_shown.at(index.row()));
    const bool isNumber = index.column() == UsedColumn || index.column() == LimitColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(use, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return idOf(use.quota);
    case ShareRole:
        return index.column() == ShareColumn && shareOf(use) ? QVariant(*shareOf(use)) : QVariant();
    case ShareToneRole:
        return int(toneOf(use));
    default:
        return {};
    }
}

QVariant QuotaTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && (section == UsedColumn || section == LimitColumn)) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (section) {
    case TitleColumn:
        return tr("Quota");
    case AreaColumn:
        return tr("Area");
    case UsedColumn:
        return tr("Used");
    case LimitColumn:
        return tr("Limit");
    case ShareColumn:
        return tr("Share");
    case RaisableColumn:
        return tr("Can be raised");
    case WhereColumn:
        return tr("Most used by");
    default:
        return {};
    }
}

}  // namespace gatehouse
