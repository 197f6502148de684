// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/paragraphdelegate.h"

#include "models/policies/paragraphroles.h"
#include "ui/shell/chip.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace gatehouse {

namespace {

constexpr int side = 3 * grid;
constexpr int above = 2 * grid;
constexpr int iconSize = 16;

/// Breaks a text into lines, long words too: an ARN has no spaces.
qreal breakLines(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// What is longer is no sentence any more, and what can't be drawn would be looked for in every font of the system.
QString inLines(const QModelIndex &index, int role)
{
    constexpr qsizetype longest = 1000;
    QString text = index.data(role).toString();
    if (text.size() > longest) {
        text = text.left(longest) + u'…';
    }
    for (QChar &letter : text) {
        const bool isDrawn = letter.isPrint() || letter.isSurrogate();
        letter = letter == u'\n' ? QChar(QChar::LineSeparator) : isDrawn ? letter : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(pointSize(TypeSize::Small));
    return small;
}

QFont titleFont(const QFont &font)
{
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    return title;
}

/// Where the parts of a row stand, from its upper left corner.
struct Parts {
    int left = side;
    int width = 0;
    int titleHeight = 0;
    QTextLayout text;
    qreal textHeight = 0;
    QTextLayout detail;
    qreal detailHeight = 0;

    Parts(const QStyleOptionViewItem &option, const QModelIndex &index, int rowWidth)
        : text(inLines(index, Qt::DisplayRole), option.font)
        , detail(inLines(index, DetailRole), smallFont(option.font))
    {
        const bool hasTitle = !index.data(TitleRole).toString().isEmpty();
        const bool hasIcon = !hasTitle && index.data(ToneRole).isValid();
        left += hasIcon ? iconSize + 2 * grid : 0;
        width = rowWidth - left - side;
        titleHeight = hasTitle ? qMax(6 * grid, option.fontMetrics.height()) : 0;
        textHeight = text.text().isEmpty() ? 0 : breakLines(text, width);
        detailHeight = detail.text().isEmpty() ? 0 : breakLines(detail, width);
    }
    [[nodiscard]] int height() const { return 2 * above + titleHeight + qRound(textHeight + detailHeight); }
};

int widthOfRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view) {
        return option.rect.width();
    }
    int indentation = 0;
    if (const auto *tree = qobject_cast<const QTreeView *>(view)) {
        indentation = tree->rootIsDecorated() ? tree->indentation() : 0;
        for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent()) {
            indentation += tree->indentation();
        }
    }
    return view->viewport()->width() - indentation;
}

void drawTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line, const QColor &ink)
{
    const QString chip = index.data(ChipRole).toString();
    if (!chip.isEmpty()) {
        const QSize size = chipSize(chip, option.font).boundedTo(line.size());
        const QRect box = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, line);
        drawChip(painter, box, chip, Tone(index.data(ToneRole).toInt()), option.direction);
        option.direction == Qt::RightToLeft ? line.setRight(box.left() - 2 * grid) : line.setLeft(box.right() + 2 * grid);
    }
    const QFont font = titleFont(option.font);
    painter.setFont(font);
    painter.setPen(ink);
    const QString title = QFontMetrics(font).elidedText(index.data(TitleRole).toString(), Qt::ElideRight, line.width());
    painter.drawText(line, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), title);
}

}  // namespace

void ParagraphDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Tokens &tokens = Tokens::current();
    const bool selected = option.state & QStyle::State_Selected;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QColor ink = tokens[selected ? Tokens::onSelection : Tokens::text];
    Parts parts(option, index, option.rect.width());
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, tokens[Tokens::selection]);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens[Tokens::border]);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(tokens[Tokens::focus]);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const int left = option.rect.left() + (mirrored ? side : parts.left);
    qreal y = option.rect.top() + above;
    if (parts.titleHeight > 0) {
        drawTitle(*painter, option, index, QRect(left, qRound(y), parts.width, parts.titleHeight), ink);
        y += parts.titleHeight;
    } else if (const QVariant tone = index.data(ToneRole); tone.isValid()) {
        const QString named = index.data(IconRole).toString();
        const QRect line(option.rect.left() + side, qRound(y), option.rect.width() - 2 * side, iconSize);
        const QRect box = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop, {iconSize, iconSize}, line);
        painter->drawPixmap(box.topLeft(), iconPixmap(named.isEmpty() ? toneIcon(Tone(tone.toInt())) : named, iconSize,
                                                      tokens.ink(Tone(tone.toInt())), painter->device()->devicePixelRatioF()));
    }
    painter->setPen(ink);
    parts.text.draw(painter, {qreal(left), y});
    painter->setPen(selected ? ink : tokens[Tokens::muted]);
    parts.detail.draw(painter, {qreal(left), y + parts.textHeight});
    painter->restore();
}

QSize ParagraphDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int width = widthOfRow(option, index);
    return {qMin(width, 50 * grid), Parts(option, index, width).height()};
}

}  // namespace gatehouse
