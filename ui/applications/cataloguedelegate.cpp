// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/cataloguedelegate.h"

#include "models/applications/cataloguemodel.h"
#include "ui/applications/monogram.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace gatehouse {

namespace {

constexpr int side = 3 * grid;
constexpr int markSize = 10 * grid;
constexpr int tileWidth = 56 * grid;
constexpr int corner = 6;

QFont smallOf(QFont font)
{
    font.setPointSizeF(pointSize(TypeSize::Small));
    return font;
}

}  // namespace

int CatalogueDelegate::leastTileWidth()
{
    return tileWidth;
}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const int words = QFontMetrics(option.font).height() + QFontMetrics(smallOf(option.font)).height();
    return {m_width, qMax(markSize, words) + 2 * side + grid};
}

void CatalogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect tile = option.rect.adjusted(2, 2, -2, -2);
    painter->setPen(QPen(tokens[hasFocus ? Tokens::focus : isChosen ? Tokens::accent : Tokens::border], hasFocus || isChosen ? 2 : 1));
    painter->setBrush(tokens[isChosen                                         ? Tokens::selection
                             : option.state.testFlag(QStyle::State_MouseOver) ? Tokens::hover
                                                                              : Tokens::raised]);
    painter->drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);

    const QRect inside = tile.adjusted(side, side / 2, -side, -side / 2);
    const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {markSize, markSize}, inside);
    drawMonogram(*painter, mark, index.data().toString());

    const QRect words = QStyle::visualRect(option.direction, inside, inside.adjusted(markSize + side, 0, 0, 0));
    const QFont small = smallOf(option.font);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics nameMetrics(bold);
    const QFontMetrics smallMetrics(small);
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | int(Qt::AlignVCenter | Qt::AlignAbsolute);
    QRect line(words.left(), words.center().y() - (nameMetrics.height() + smallMetrics.height()) / 2, words.width(), nameMetrics.height());
    painter->setFont(bold);
    painter->setPen(tokens[isChosen ? Tokens::onSelection : Tokens::text]);
    painter->drawText(line, leading, nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    line = QRect(words.left(), line.bottom() + 1, words.width(), smallMetrics.height());
    painter->setFont(small);
    painter->setPen(tokens[isChosen ? Tokens::onSelection : Tokens::muted]);
    painter->drawText(line, leading,
                      smallMetrics.elidedText(index.data(CatalogueModel::PurposeRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

}  // namespace gatehouse
