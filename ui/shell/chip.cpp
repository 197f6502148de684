// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/chip.h"

#include "ui/shell/owndirection.h"
#include "ui/shell/parts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace gatehouse {

namespace {

constexpr int markSize = 8;
constexpr int side = 2 * grid;
constexpr int gap = 6;

/// Each tone has a shape of its own, so that the colour is never alone.
void drawMark(QPainter &painter, const QRectF &box, Tone tone)
{
    const QPointF middle = box.center();
    switch (tone) {
    case Tone::Success:
        painter.drawEllipse(box);
        break;
    case Tone::Warning:
        painter.drawPolygon(QPolygonF({{middle.x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        break;
    case Tone::Danger:
        painter.drawPolygon(
            QPolygonF({{middle.x(), box.top()}, {box.right(), middle.y()}, {middle.x(), box.bottom()}, {box.left(), middle.y()}}));
        break;
    case Tone::Info:
        painter.drawRoundedRect(box, 2, 2);
        break;
    case Tone::Neutral:
        painter.save();
        painter.setPen(QPen(painter.brush(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
        painter.restore();
        break;
    }
}

}  // namespace

QSize chipSize(const QString &word, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(word) + 2 * side + gap + markSize + 1, qMax(metrics.height() + grid, 5 * grid)};
}

void drawChip(QPainter &painter, const QRect &rect, const QString &word, Tone tone, Qt::LayoutDirection direction)
{
    const Tokens &tokens = Tokens::current();
    const bool mirrored = direction == Qt::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.ground(tone));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setBrush(tokens.ink(tone));
    const qreal left = mirrored ? rect.right() - side - markSize + 1 : rect.left() + side;
    drawMark(painter, QRectF(left, rect.top() + (rect.height() - markSize) / 2.0, markSize, markSize), tone);
    const int before = side + markSize + gap;
    const QRect words = mirrored ? rect.adjusted(side, 0, -before, 0) : rect.adjusted(before, 0, -side, 0);
    painter.setPen(tokens.ink(tone));
    const QString shown = painter.fontMetrics().elidedText(word, Qt::ElideRight, words.width() + 1);
    const auto align = Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(words, int(align) | int(Qt::TextSingleLine) | int(ownDirection(word)), shown);
    painter.restore();
}

ChipLabel::ChipLabel(QString word, Tone tone, QWidget *parent) : QWidget(parent), m_word(std::move(word)), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(m_word);
}

void ChipLabel::setChip(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_word, font());
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    QRect box(QPoint(0, 0), sizeHint().boundedTo(size()));
    if (layoutDirection() == Qt::RightToLeft) {
        box.moveRight(width() - 1);
    }
    drawChip(painter, box, m_word, m_tone, layoutDirection());
}

}  // namespace gatehouse
