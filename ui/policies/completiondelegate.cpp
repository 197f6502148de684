// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/completiondelegate.h"

#include "models/policies/paragraphroles.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace gatehouse {

namespace {
constexpr int side = 2 * grid;
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    const bool selected = option.state & QStyle::State_Selected;
    const QString word = index.data().toString();
    const QRect line = option.rect.adjusted(side, 0, -side, 0);
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, tokens[Tokens::selection]);
    }
    painter->setFont(monospaceFont());
    painter->setPen(tokens[selected ? Tokens::onSelection : Tokens::text]);
    const int taken = QFontMetrics(monospaceFont()).horizontalAdvance(word) + 2 * side;
    painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), word);
    painter->setFont(option.font);
    painter->setPen(tokens[selected ? Tokens::onSelection : Tokens::muted]);
    const QRect rest = line.adjusted(taken, 0, 0, 0);
    const QString detail = option.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, rest.width());
    painter->drawText(rest, int(Qt::AlignRight | Qt::AlignVCenter), detail);
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int word = QFontMetrics(monospaceFont()).horizontalAdvance(index.data().toString());
    return {word + option.fontMetrics.horizontalAdvance(index.data(DetailRole).toString()) + 5 * side, 6 * grid};
}

}  // namespace gatehouse
