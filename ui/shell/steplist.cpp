// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/steplist.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace gatehouse {

namespace {
constexpr int rowHeight = 10 * grid;
constexpr int disc = 6 * grid;
constexpr int side = 4 * grid;
}  // namespace

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepList::setSteps(const QStringList &titles)
{
    m_titles = titles;
    updateGeometry();
    update();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    if (step < m_titles.size()) {
        announce(this, tr("Step %1 of %2: %3").arg(step + 1).arg(m_titles.size()).arg(m_titles[step]));
    }
    update();
}

QSize StepList::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    int widest = 120;
    for (const QString &title : m_titles) {
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(title));
    }
    return {widest + disc + 2 * side + 3 * grid, int(m_titles.size()) * rowHeight + 2 * side};
}

void StepList::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens[Tokens::sunken]);
    for (int step = 0; step < m_titles.size(); ++step) {
        const int top = side + step * rowHeight;
        const QRect row(0, top, width(), rowHeight);
        QRect circle(side, top + (rowHeight - disc) / 2, disc, disc);
        QRect words = row.adjusted(side + disc + 2 * grid, 0, -grid, 0);
        if (mirrored) {
            circle.moveRight(width() - side);
            words = row.adjusted(grid, 0, -(side + disc + 2 * grid), 0);
        }
        const bool current = step == m_current;
        const bool done = step < m_current;
        painter.setPen(QPen(tokens[current || done ? Tokens::accent : Tokens::outline], 1.5));
        painter.setBrush(current ? QBrush(tokens[Tokens::accent]) : QBrush(tokens[Tokens::raised]));
        painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
        QFont font = this->font();
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        if (done) {
            painter.drawPixmap(circle.left() + 5, circle.top() + 5, iconPixmap(u"check", 14, tokens[Tokens::accent], devicePixelRatioF()));
        } else {
            painter.setPen(tokens[current ? Tokens::onAccent : Tokens::muted]);
            painter.drawText(circle, Qt::AlignCenter, locale().toString(step + 1));
        }
        painter.setPen(tokens[current || done ? Tokens::text : Tokens::muted]);
        painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignAbsolute) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft), m_titles[step]);
    }
}

void StepList::mouseReleaseEvent(QMouseEvent *event)
{
    const int step = (int(event->position().y()) - side) / rowHeight;
    if (step >= 0 && step < m_current) {
        Q_EMIT chosen(step);
    }
}

}  // namespace gatehouse
