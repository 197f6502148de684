// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/chipdelegate.h"

#include "models/base/roles.h"
#include "ui/shell/chip.h"
#include "ui/shell/owndirection.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace gatehouse {

namespace {

constexpr int side = 3 * grid;
constexpr int gap = 2 * grid;
constexpr int iconSize = 16;

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row() && view->currentIndex().parent() == index.parent();
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter.fillRect(option.rect, tokens[Tokens::selection]);
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens[Tokens::border]);
    if (isCurrentRow(option, index)) {
        painter.setPen(tokens[Tokens::focus]);
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

void drawCheck(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell)
{
    QStyleOptionViewItem box = option;
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {iconSize, iconSize}, cell);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange | QStyle::State_HasFocus);
    box.state |= option.checkState == Qt::Checked     ? QStyle::State_On
                 : option.checkState == Qt::Unchecked ? QStyle::State_Off
                                                      : QStyle::State_NoChange;
    if (const QWidget *widget = option.widget) {
        widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, widget);
    }
}

}  // namespace

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Tokens &tokens = Tokens::current();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(option.font);
    drawGround(*painter, option, index, tokens);

    QRect cell = option.rect.adjusted(side, 0, -side, -1);
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        drawCheck(*painter, option, cell);
        cell.adjust(mirrored ? 0 : iconSize + side, 0, mirrored ? -(iconSize + side) : 0, 0);
    }
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid() && !option.text.isEmpty()) {
        const QSize size = chipSize(option.text, option.font).boundedTo(cell.size());
        const QRect box = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, cell);
        drawChip(*painter, box, option.text, Tone(tone.toInt()), option.direction);
        painter->restore();
        return;
    }
    const QString iconName = index.data(IconRole).toString();
    if (!iconName.isEmpty()) {
        const QRect box = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {iconSize, iconSize}, cell);
        const QColor ink = tokens[selected ? Tokens::onSelection : Tokens::muted];
        painter->drawPixmap(box.topLeft(), iconPixmap(iconName, iconSize, ink, painter->device()->devicePixelRatioF()));
        cell.adjust(mirrored ? 0 : iconSize + gap, 0, mirrored ? -(iconSize + gap) : 0, 0);
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->setPen(!enabled ? tokens[Tokens::muted] : tokens[selected ? Tokens::onSelection : Tokens::text]);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, cell.width());
    const auto align = QStyle::visualAlignment(option.direction, option.displayAlignment);
    painter->drawText(cell, int(align | Qt::AlignVCenter) | int(Qt::TextSingleLine) | int(ownDirection(option.text)), text);
    painter->restore();
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    int width = option.fontMetrics.horizontalAdvance(option.text) + 1;
    if (index.data(ToneRole).isValid()) {
        width = chipSize(option.text, option.font).width();
    } else if (!index.data(IconRole).toString().isEmpty()) {
        width += iconSize + gap;
    }
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        width += iconSize + side;
    }
    return {width + 2 * side, 8 * grid};
}

}  // namespace gatehouse
