// SPDX-License-Identifier: Apache-2.0
#include "ui/quotas/bardelegate.h"

#include "ui/shell/parts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr int side = 3 * grid;
constexpr int barHeight = 2 * grid;
constexpr int wordWidth = 12 * grid;
constexpr int widthWanted = 50 * grid;

}  // namespace

BarDelegate::BarDelegate(int share, int tone, QObject *parent) : ChipDelegate(parent), m_share(share), m_tone(tone) {}

void BarDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ChipDelegate::initStyleOption(option, index);
    if (index.data(m_share).isValid()) {
        option->text.clear();  // it stands beside the bar
    }
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = ChipDelegate::sizeHint(option, index);
    return index.data(m_share).isValid() ? QSize(std::max(size.width(), widthWanted), size.height()) : size;
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ChipDelegate::paint(painter, option, index);
    const QVariant share = index.data(m_share);
    if (!share.isValid()) {
        return;
    }
    const Tokens &tokens = Tokens::current();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect cell = option.rect.adjusted(side, 0, -side, -1);
    const QRect word = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {wordWidth, cell.height()}, cell);
    const QRect bar = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                          {std::max(0, cell.width() - wordWidth - side), barHeight}, cell);
    const double used = share.toDouble();
    const int length = used > 0 ? std::max(barHeight / 2, int(bar.width() * std::min(used, 1.0))) : 0;
    const QRect filled = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {length, barHeight}, bar);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens[Tokens::neutralSoft]);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter->setBrush(tokens.ink(Tone(index.data(m_tone).toInt())));
    painter->drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
    painter->setPen(tokens[selected ? Tokens::onSelection : Tokens::text]);
    painter->setFont(option.font);
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->drawText(word, int(align | Qt::AlignVCenter), index.data().toString());
    painter->restore();
}

}  // namespace gatehouse
