// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pageroom.h"

#include "ui/shell/parts.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace gatehouse {

namespace {

bool takesKeys(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() && !widget.focusProxy();
}

/// What takes the keyboard on `page` when `before` can no longer have it: what it stands in, a list for instance, or what is nearest to it.
QWidget *heirOf(QWidget *before, QWidget *page)
{
    for (QWidget *around = before->parentWidget(); around; around = around->parentWidget()) {
        if (around != page && takesKeys(*around)) {
            return around;
        }
        for (QWidget *each = before->nextInFocusChain(); each != before; each = each->nextInFocusChain()) {
            if (around->isAncestorOf(each) && takesKeys(*each)) {
                return each;
            }
        }
        if (around == page) {
            break;
        }
    }
    return page;
}

/// The least height in which everything on the page is to be seen at this width.
int leastHeight(const QWidget &page, int width)
{
    const QLayout *layout = page.layout();
    const int asked = layout && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : page.minimumSizeHint().height();
    return std::max(asked, page.minimumHeight());
}

}  // namespace

PageRoom::PageRoom(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    putInto(this, page);
    setWidgetResizable(false);  // the room sees to it itself: a page may be as low as its layout allows, not as high as it would like
    page->show();
    fit();
}

PageRoom *PageRoom::of(const QWidget *page)
{
    QWidget *viewport = page->parentWidget();
    return viewport ? qobject_cast<PageRoom *>(viewport->parentWidget()) : nullptr;
}

QSize PageRoom::minimumSizeHint() const
{
    return {60 * grid, 60 * grid};
}

QSize PageRoom::sizeHint() const
{
    return widget() ? widget()->sizeHint() : minimumSizeHint();
}

void PageRoom::fit()
{
    QWidget *page = widget();
    if (!page) {
        return;
    }
    const QSize room = maximumViewportSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    const int least = std::max(page->minimumSizeHint().width(), page->minimumWidth());
    int width = std::max(room.width(), least);
    const int height = room.height() - (width > room.width() ? bar : 0);
    if (leastHeight(*page, width) > height) {
        width = std::max(room.width() - bar, least);
    }
    const int beside = room.height() - (width > room.width() ? bar : 0);
    page->resize(width, std::max(beside, leastHeight(*page, width)));
}

void PageRoom::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageRoom::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest && watched == widget()) {
        fit();
    }
    return handled;
}

/// Qt asks this for the Tab key, and when the widget that had the keyboard was hidden or disabled: the next one in the window may be the
/// search then, which opens by being entered.
bool PageRoom::focusNextPrevChild(bool next)
{
    QWidget *before = window()->focusWidget();
    const bool lost = before && widget()->isAncestorOf(before) && (!before->isVisible() || !before->isEnabled());
    if (!lost) {
        return QScrollArea::focusNextPrevChild(next);
    }
    if (isVisible()) {
        heirOf(before, widget())->setFocus(Qt::OtherFocusReason);
    }
    return true;  // where the whole page goes, the next one takes the keyboard
}

}  // namespace gatehouse
