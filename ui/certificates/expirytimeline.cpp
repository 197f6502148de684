// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/expirytimeline.h"

#include "models/certificates/certificatetablemodel.h"
#include "ui/shell/accessiblerole.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 4 * grid;
constexpr int layers = 4;  // of marks that would lie on each other
constexpr int side = 6 * grid;
constexpr int wordsHeight = 6 * grid;
constexpr double soon = 90;       // days (guide: "Certificate expiration status indicators")
constexpr double pastPart = 0.1;  // of the width
constexpr double soonPart = 0.5;

QFont smallFont(QFont font)
{
    font.setPointSizeF(pointSize(TypeSize::Small));
    return font;
}

}  // namespace

ExpiryTimeline::ExpiryTimeline(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"expiryTimeline"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("When certificates expire"));
}

QSize ExpiryTimeline::sizeHint() const
{
    return {120 * grid, layers * (markSize + grid) + 2 * wordsHeight};
}

void ExpiryTimeline::setThings(const QList<ExpiringThing> &things, const QDateTime &now)
{
    const qint64 before = current();
    m_things = things;
    m_now = now;
    m_last = soon * 2;
    for (const ExpiringThing &thing : things) {
        m_last = std::max(m_last, double(now.daysTo(thing.expiresAt)));
    }
    m_current = -1;
    setCurrent(before);
    setAccessibleDescription(tr("%Ln certificate(s). The arrow keys go from one to the next.", nullptr, int(things.size())));
    place();
}

QString ExpiryTimeline::textOf(const ExpiringThing &thing) const
{
    const QString text = tr("%1: %2", "whose certificate, and when it expires").arg(thing.name, sentenceOf(thing.expiresAt, m_now));
    return thing.isActive ? text : tr("%1 (inactive)").arg(text);
}

double ExpiryTimeline::positionOfDay(double days) const
{
    const double room = width() - 2 * side;
    double part = pastPart / 2;
    if (days >= soon) {
        part = soonPart + (1 - soonPart) * std::min(1.0, (days - soon) / std::max(1.0, m_last - soon));
    } else if (days >= 0) {
        part = pastPart + (soonPart - pastPart) * days / soon;
    }
    const double at = side + room * part;
    return layoutDirection() == Qt::RightToLeft ? width() - at : at;
}

double ExpiryTimeline::positionOf(const QDateTime &when) const
{
    constexpr double secondsOfDay = 86'400;
    return positionOfDay(double(m_now.secsTo(when)) / secondsOfDay);
}

/// Marks that would lie on each other are stacked; those beyond the last layer share it.
void ExpiryTimeline::place()
{
    m_marks.clear();
    QList<double> ends(layers, -1e9);
    const double base = height() - 2.0 * wordsHeight + grid;
    QList<std::pair<double, qsizetype>> ordered;
    for (qsizetype at = 0; at < m_things.size(); ++at) {
        ordered.append({positionOf(m_things.at(at).expiresAt), at});
    }
    std::sort(ordered.begin(), ordered.end());
    for (const auto &[x, thing] : std::as_const(ordered)) {
        int layer = 0;
        while (layer < layers - 1 && ends.at(layer) > x) {
            ++layer;
        }
        ends[layer] = x + markSize + 2;
        m_marks.append({QPointF(x, base - layer * (markSize + grid) - markSize / 2.0), thing});
    }
    update();
}

void ExpiryTimeline::drawScale(QPainter &painter) const
{
    const Tokens &tokens = Tokens::current();
    const int base = height() - 2 * wordsHeight + 2 * grid;
    const double today = positionOfDay(0);
    const double end = positionOfDay(soon);
    const auto zone = [&](double from, double to, Tokens::Name ground) {
        painter.fillRect(QRectF(std::min(from, to), 0, std::abs(to - from), base), tokens[ground]);
    };
    const double begin = layoutDirection() == Qt::RightToLeft ? width() : 0;
    zone(begin, today, Tokens::dangerSoft);
    zone(today, end, Tokens::warningSoft);
    zone(end, width() - begin, Tokens::successSoft);
    painter.setPen(QPen(tokens[Tokens::outline], 1));
    painter.drawLine(0, base, width(), base);
    painter.setFont(smallFont(font()));
    const auto tick = [&](double days, const QString &words) {
        const double x = positionOfDay(days);
        painter.setPen(QPen(tokens[Tokens::outline], 1));
        painter.drawLine(QPointF(x, base), QPointF(x, base + grid));
        painter.setPen(tokens[Tokens::muted]);
        const int wide = painter.fontMetrics().horizontalAdvance(words) + 2 * grid;
        const double left = std::clamp(x - wide / 2.0, 0.0, double(width() - wide));
        painter.drawText(QRectF(left, base + grid, wide, wordsHeight), Qt::AlignCenter, words);
    };
    tick(0, tr("Today"));
    for (const int days : {30, 60, 90}) {
        tick(days, tr("%Ln day(s)", nullptr, days));
    }
    // A tick for each year, as long as there is room between them.
    const double room = std::abs(positionOfDay(m_last) - end);
    const int years = int(m_last / 365);
    const int step = std::max(1, int(std::ceil(years * 20.0 * grid / std::max(1.0, room))));
    for (int year = step; year <= years; year += step) {
        tick(year * 365, tr("%Ln year(s)", nullptr, year));
    }
}

void ExpiryTimeline::drawMarks(QPainter &painter) const
{
    const Tokens &tokens = Tokens::current();
    for (const Mark &mark : m_marks) {
        const ExpiringThing &thing = m_things.at(mark.thing);
        const Tone tone = toneOf(expiryOf(thing.expiresAt, m_now));
        const QRectF box(mark.middle.x() - markSize / 2.0, mark.middle.y() - markSize / 2.0, markSize, markSize);
        const QColor ink = tokens.ink(tone);
        painter.setPen(QPen(ink, 2));
        painter.setBrush(thing.isActive ? QBrush(ink) : QBrush(tokens[Tokens::surface]));
        const QRectF inner = box.adjusted(2, 2, -2, -2);
        // The shapes of the chips, so that the colour is never alone; what is inactive is hollow.
        if (tone == Tone::Success) {
            painter.drawEllipse(inner);
        } else if (tone == Tone::Warning) {
            painter.drawPolygon(QPolygonF({{inner.center().x(), inner.top()}, inner.bottomRight(), inner.bottomLeft()}));
        } else {
            painter.drawPolygon(QPolygonF({{inner.center().x(), inner.top()},
                                           {inner.right(), inner.center().y()},
                                           {inner.center().x(), inner.bottom()},
                                           {inner.left(), inner.center().y()}}));
        }
        if (mark.thing == m_current) {
            painter.setPen(QPen(tokens[hasFocus() ? Tokens::focus : Tokens::text], 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4);
        }
    }
}

void ExpiryTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawScale(painter);
    drawMarks(painter);
    if (m_current >= 0) {
        painter.setFont(smallFont(font()));
        painter.setPen(Tokens::current()[Tokens::text]);
        const QRect line(side, height() - wordsHeight, width() - 2 * side, wordsHeight);
        painter.drawText(line, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(textOf(m_things.at(m_current)), Qt::ElideRight, line.width()));
    }
}

qint64 ExpiryTimeline::current() const
{
    return m_current < 0 ? 0 : m_things.at(m_current).record;
}

void ExpiryTimeline::setCurrent(qint64 record)
{
    m_current = -1;
    for (qsizetype at = 0; at < m_things.size(); ++at) {
        if (m_things.at(at).record == record) {
            m_current = at;
        }
    }
    update();
}

void ExpiryTimeline::choose(qsizetype thing)
{
    if (m_things.isEmpty()) {
        return;
    }
    m_current = std::clamp<qsizetype>(thing, 0, m_things.size() - 1);
    announce(this, textOf(m_things.at(m_current)));
    update();
    Q_EMIT chosen(m_things.at(m_current).record);
}

qsizetype ExpiryTimeline::thingAt(QPoint point) const
{
    for (const Mark &mark : m_marks) {
        if (QRectF(mark.middle.x() - markSize / 2.0, mark.middle.y() - markSize / 2.0, markSize, markSize).contains(point)) {
            return mark.thing;
        }
    }
    return -1;
}

bool ExpiryTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype thing = thingAt(help->pos());
        QToolTip::showText(help->globalPos(), thing < 0 ? QString() : textOf(m_things.at(thing)), this);
        return true;
    }
    return QWidget::event(event);
}

void ExpiryTimeline::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype thing = thingAt(event->position().toPoint()); thing >= 0 && event->button() == Qt::LeftButton) {
        choose(thing);
    }
}

void ExpiryTimeline::keyPressEvent(QKeyEvent *event)
{
    const qsizetype forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        choose(m_current + forward);
        break;
    case Qt::Key_Left:
        choose(m_current - forward);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(m_things.size() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ExpiryTimeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

}  // namespace gatehouse
