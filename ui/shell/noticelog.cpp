// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/noticelog.h"

#include "ui/theme/icons.h"
#include "ui/theme/toneink.h"

#include <QLocale>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 200;

int gravity(Tone tone)
{
    return tone == Tone::Danger ? 2 : tone == Tone::Warning ? 1 : 0;
}

}  // namespace

void NoticeLog::add(Tone tone, const QString &message, Seen seen, const QDateTime &when)
{
    if (m_lines.size() == mostKept) {
        beginRemoveRows({}, mostKept - 1, mostKept - 1);
        m_lines.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_lines.prepend({tone, message, when, seen == Seen::Yes});
    endInsertRows();
    Q_EMIT unseenChanged();
}

void NoticeLog::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
    Q_EMIT unseenChanged();
}

int NoticeLog::unseenCount() const
{
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return !line.seen; }));
}

Tone NoticeLog::unseenTone() const
{
    Tone gravest = Tone::Info;
    for (const Line &line : m_lines) {
        gravest = !line.seen && gravity(line.tone) > gravity(gravest) ? line.tone : gravest;
    }
    return gravest;
}

void NoticeLog::markSeen()
{
    for (Line &line : m_lines) {
        line.seen = true;
    }
    Q_EMIT unseenChanged();
}

int NoticeLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant NoticeLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return u"%1   %2"_s.arg(QLocale().toString(line.when.time(), QLocale::ShortFormat), line.message);
    case Qt::ToolTipRole:
        return line.message;
    case Qt::DecorationRole:
        return icon(toneIcon(line.tone), inkOf(line.tone));
    case ToneRole:
        return int(line.tone);
    default:
        return {};
    }
}

}  // namespace gatehouse
