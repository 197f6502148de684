// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/counttile.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 4 * grid;
constexpr int pictureSize = 6 * grid;
constexpr int corner = 6;

QFont scaled(const QFont &font, TypeSize size, QFont::Weight weight)
{
    QFont made = font;
    made.setPointSizeF(pointSize(size));
    made.setWeight(weight);
    return made;
}

}  // namespace

CountTile::CountTile(const QString &name, const QString &iconName, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_label(label)
{
    setObjectName(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(label);
}

void CountTile::setCount(qint64 count, const QString &remark)
{
    m_number = QLocale().toString(count);
    m_remark = remark;
    setAccessibleName(tr("%1: %2", "what is counted, and how many there are").arg(m_label, m_number));
    setAccessibleDescription(remark);
    updateGeometry();
    update();
}

QSize CountTile::sizeHint() const
{
    const QFontMetrics number(scaled(font(), TypeSize::Title, QFont::DemiBold));
    const QFontMetrics words(scaled(font(), TypeSize::Small, QFont::Normal));
    const int widest = std::max({number.horizontalAdvance(m_number), words.horizontalAdvance(m_label), words.horizontalAdvance(m_remark)});
    return {widest + pictureSize + 3 * side, number.height() + 2 * words.height() + 2 * side};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens[hasFocus() ? Tokens::focus : Tokens::border], hasFocus() ? 2 : 1));
    painter.setBrush(tokens[underMouse() || isDown() ? Tokens::hover : Tokens::raised]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);

    const QRect inside = rect().adjusted(side, side, -side, -side);
    const QRect iconPlace = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {pictureSize, pictureSize}, inside);
    gatehouse::icon(m_iconName, Tokens::accent).paint(&painter, iconPlace);
    const QRect words = QStyle::visualRect(layoutDirection(), inside, inside.adjusted(pictureSize + side, 0, 0, 0));
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    int top = words.top();
    const auto write = [&](const QString &text, const QFont &font, Tokens::Name ink) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(tokens[ink]);
        painter.drawText(QRect(words.left(), top, words.width(), metrics.height()), leading | int(Qt::AlignVCenter | Qt::AlignAbsolute),
                         metrics.elidedText(text, Qt::ElideRight, words.width()));
        top += metrics.height();
    };
    write(m_label, scaled(font(), TypeSize::Small, QFont::Normal), Tokens::muted);
    write(m_number.isEmpty() ? u"…"_s : m_number, scaled(font(), TypeSize::Title, QFont::DemiBold), Tokens::text);
    write(m_remark, scaled(font(), TypeSize::Small, QFont::Normal), Tokens::muted);
}

void CountTile::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void CountTile::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

}  // namespace gatehouse
