// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/matrixview.h"

#include "models/assignments/accessmatrixmodel.h"
#include "ui/shell/parts.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gatehouse {

using Cell = AccessMatrixModel::Cell;

namespace {

constexpr int cellWidth = 9 * grid;
constexpr int cellHeight = 7 * grid;
constexpr int headHeight = 44 * grid;  // of names that stand upright
constexpr int nameWidth = 60 * grid;
constexpr int markSize = 14;

/// A box with a sign for each state, so that the colour is never alone: a tick, a plus, a minus, a dot.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::current();
        const auto cell = Cell(index.data(AccessMatrixModel::CellRole).toInt());
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, tokens[Tokens::selection]);
        } else if (index.row() % 2 == 1) {
            painter->fillRect(option.rect, tokens[Tokens::sunken]);
        }
        QRect box(0, 0, markSize, markSize);
        box.moveCenter(option.rect.center());
        drawMark(*painter, box, cell, tokens);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tokens[Tokens::focus], 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
    }

private:
    static void drawMark(QPainter &painter, const QRect &box, Cell cell, const Tokens &tokens)
    {
        if (cell == Cell::Absent) {
            painter.fillRect(QRect(box.center(), QSize(2, 2)), tokens[Tokens::outline]);
            return;
        }
        if (cell == Cell::Unknown) {
            painter.setPen(tokens[Tokens::danger]);
            painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
            return;
        }
        const QColor ground = cell == Cell::Present  ? tokens[Tokens::accent]
                              : cell == Cell::Adding ? tokens[Tokens::success]
                                                     : tokens[Tokens::danger];
        painter.fillRect(box, ground);
        painter.setPen(QPen(tokens[Tokens::onAccent], 2));
        const QPoint middle = box.center();
        if (cell == Cell::Present) {
            painter.drawPolyline(
                QPolygon({{box.left() + 3, middle.y()}, {middle.x() - 1, box.bottom() - 3}, {box.right() - 3, box.top() + 4}}));
            return;
        }
        painter.drawLine(box.left() + 3, middle.y(), box.right() - 3, middle.y());
        if (cell == Cell::Adding) {
            painter.drawLine(middle.x(), box.top() + 3, middle.x(), box.bottom() - 3);
        }
    }
};

/// Names that stand upright, so that columns can be narrow.
class UprightHeader final : public QHeaderView
{
public:
    explicit UprightHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(true);
        setFixedHeight(headHeight);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &tokens = Tokens::current();
        const bool selected = selectionModel() && selectionModel()->columnIntersectsSelection(section, {});
        painter->save();
        painter->fillRect(rect, tokens[selected ? Tokens::selection : Tokens::surface]);
        painter->setPen(tokens[Tokens::border]);
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->setPen(tokens[selected ? Tokens::onSelection : Tokens::text]);
        painter->translate(rect.bottomLeft());
        painter->rotate(-90);
        const QRect along(2 * grid, 0, rect.height() - 3 * grid, rect.width());
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(along, int(Qt::AlignVCenter) | int(Qt::AlignLeft) | int(Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, along.width()));
        painter->restore();
    }
};

/// The names of the accounts, in rows that are lower than those of the lists.
class NameHeader final : public QHeaderView
{
public:
    explicit NameHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(true);
        setFixedWidth(nameWidth);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &tokens = Tokens::current();
        const bool selected = selectionModel() && selectionModel()->rowIntersectsSelection(section, {});
        painter->save();
        painter->fillRect(rect, tokens[selected ? Tokens::selection : section % 2 == 1 ? Tokens::sunken : Tokens::surface]);
        painter->setPen(tokens[selected ? Tokens::onSelection : Tokens::text]);
        const QRect line = rect.adjusted(3 * grid, 0, -2 * grid, 0);
        const QString name = model()->headerData(section, Qt::Vertical).toString();
        painter->drawText(line, int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
        painter->restore();
    }
};

}  // namespace

MatrixView::MatrixView(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("matrix"));
    setItemDelegate(new CellDelegate(this));
    setHorizontalHeader(new UprightHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setProperty("headsRecords", true);  // the columns are groups or permission sets
    horizontalHeader()->setDefaultSectionSize(cellWidth);
    setVerticalHeader(new NameHeader(this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(cellHeight);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setCornerButtonEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT toggleRequested();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT clearRequested();
    } else if (model() && event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Home) {
        setCurrentIndex(model()->index(0, 0));  // selected too, as in a sheet; Qt alone would only go there
    } else if (model() && event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_End) {
        setCurrentIndex(model()->index(model()->rowCount() - 1, model()->columnCount() - 1));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid()) {
        Q_EMIT toggleRequested();
    }
}

}  // namespace gatehouse
