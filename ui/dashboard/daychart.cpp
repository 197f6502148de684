// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/daychart.h"

#include "ui/shell/accessiblerole.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr int gap = grid;
constexpr int wordsHeight = 5 * grid;
constexpr int chartHeight = 34 * grid;
constexpr int leastBar = 2;

}  // namespace

DayChart::DayChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dayChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Changes on each of the last days"));
}

void DayChart::setDays(const QList<DayCount> &days)
{
    m_days = days;
    m_current = std::min(m_current, days.size() - 1);
    qint64 sum = 0;
    for (const DayCount &day : days) {
        sum += day.changes;
    }
    setAccessibleDescription(tr("%Ln change(s) altogether. The arrow keys go from day to day.", nullptr, int(sum)));
    update();
}

QSize DayChart::sizeHint() const
{
    return {80 * grid, chartHeight};
}

QString DayChart::textOf(const DayCount &day)
{
    return tr("%1: %Ln change(s)", "a day", int(day.changes)).arg(QLocale().toString(day.day, QLocale::ShortFormat));
}

QRect DayChart::slot(qsizetype day) const
{
    const int count = std::max(1, int(m_days.size()));
    const int left = int(day) * width() / count;
    const QRect made(left, 0, (int(day) + 1) * width() / count - left, height() - wordsHeight);
    return QStyle::visualRect(layoutDirection(), rect(), made);
}

qsizetype DayChart::dayAt(QPoint place) const
{
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const QRect here = slot(day);
        if (place.x() >= here.left() && place.x() <= here.right()) {
            return day;
        }
    }
    return -1;
}

void DayChart::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qint64 most = 1;
    for (const DayCount &day : std::as_const(m_days)) {
        most = std::max(most, day.changes);
    }
    QFont small = font();
    small.setPointSizeF(pointSize(TypeSize::Small));
    painter.setFont(small);
    const QLocale locale;
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const QRect here = slot(day);
        const bool chosen = hasFocus() && day == m_current;
        const int full = here.height() - wordsHeight;
        const qint64 changes = m_days[day].changes;
        const int bar = changes == 0 ? leastBar : std::max(2 * leastBar, int(double(full) * double(changes) / double(most)));
        QRectF place(here.left() + gap / 2.0, here.bottom() - bar, here.width() - gap, bar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens[changes == 0 ? Tokens::border : chosen ? Tokens::accentHover : Tokens::accent]);
        painter.drawRoundedRect(place, 2, 2);
        if (chosen) {
            painter.setPen(QPen(tokens[Tokens::focus], 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(here).adjusted(1, 1, -1, wordsHeight - 1), 3, 3);
        }
        painter.setPen(tokens[Tokens::muted]);
        if (changes > 0) {
            painter.drawText(QRect(here.left() - gap, int(place.top()) - wordsHeight, here.width() + 2 * gap, wordsHeight), Qt::AlignCenter,
                             locale.toString(changes));
        }
        painter.drawText(QRect(here.left(), here.bottom(), here.width(), wordsHeight), Qt::AlignCenter,
                         locale.toString(m_days[day].day.day()));
    }
}

bool DayChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day < 0 ? QString() : textOf(m_days[day]), this);
        return true;
    }
    return QWidget::event(event);
}

void DayChart::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day >= 0) {
        setCurrent(day);
        Q_EMIT dayChosen(m_days[day].day);
    }
}

void DayChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(m_current + forward);
        break;
    case Qt::Key_Left:
        setCurrent(m_current - forward);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(m_days.size() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            Q_EMIT dayChosen(m_days[m_current].day);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayChart::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0) {
        setCurrent(m_days.size() - 1);
    }
    QWidget::focusInEvent(event);
}

void DayChart::setCurrent(qsizetype day)
{
    if (m_days.isEmpty()) {
        return;
    }
    m_current = std::clamp<qsizetype>(day, 0, m_days.size() - 1);
    announce(this, textOf(m_days[m_current]));
    update();
}

}  // namespace gatehouse
