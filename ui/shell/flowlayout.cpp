// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace gatehouse {

namespace {

int widthOf(const QLayoutItem &item)
{
    return std::max(item.sizeHint().width(), item.minimumSize().width());
}

bool grows(const QLayoutItem &item, bool space)
{
    return (item.expandingDirections() & Qt::Horizontal) && bool(item.widget()) != space;
}

}  // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Row> FlowLayout::rowsIn(int width) const
{
    std::vector<Row> rows;
    int taken = 0;
    for (const auto &item : m_items) {
        if (item->widget() && item->isEmpty()) {
            continue;
        }
        const int wanted = widthOf(*item);
        if (rows.empty() || (wanted > 0 && taken > 0 && taken + spacing() + wanted > width)) {
            rows.emplace_back();
            taken = 0;
        }
        taken += wanted + (taken > 0 && wanted > 0 ? spacing() : 0);
        rows.back().push_back(item.get());
    }
    return rows;
}

std::vector<int> FlowLayout::widthsOf(const Row &row, int width) const
{
    std::vector<int> widths;
    int left = width;
    for (const QLayoutItem *item : row) {
        widths.push_back(std::max(item->minimumSize().width(), std::min(widthOf(*item), width)));
        left -= widths.back() + (item->widget() && widths.size() > 1 ? spacing() : 0);
    }
    for (const bool space : {false, true}) {
        auto growing = std::count_if(row.begin(), row.end(), [space](const QLayoutItem *item) { return grows(*item, space); });
        for (std::size_t at = 0; at < row.size() && left > 0; ++at) {
            if (grows(*row[at], space)) {
                const int more = std::min(left / int(growing--), row[at]->maximumSize().width() - widths[at]);
                widths[at] += std::max(0, more);
                left -= std::max(0, more);
            }
        }
    }
    return widths;
}

int FlowLayout::heightOf(const Row &row, const std::vector<int> &widths) const
{
    int height = 0;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const QLayoutItem &item = *row[at];
        height = std::max(height, item.hasHeightForWidth() ? item.heightForWidth(widths[at]) : item.sizeHint().height());
    }
    return height;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items) {
        const int wanted = item->widget() && item->isEmpty() ? 0 : widthOf(*item);
        width += wanted + (width > 0 && wanted > 0 ? spacing() : 0);
    }
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    const auto rows = rowsIn(width);
    for (const Row &row : rows) {
        height += heightOf(row, widthsOf(row, width)) + (height > 0 ? spacing() : 0);
    }
    return height;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = rect.top();
    const auto rows = rowsIn(rect.width());
    for (const Row &row : rows) {
        const std::vector<int> widths = widthsOf(row, rect.width());
        const int height = heightOf(row, widths);
        int left = rect.left();
        for (std::size_t at = 0; at < row.size(); ++at) {
            QLayoutItem &item = *row[at];
            const int tall = item.hasHeightForWidth() ? item.heightForWidth(widths[at]) : item.sizeHint().height();
            const QRect place(left, top + (height - tall) / 2, widths[at], tall);
            item.setGeometry(QStyle::visualRect(direction, rect, place));
            left += widths[at] + (item.widget() ? spacing() : 0);
        }
        top += height + spacing();
    }
}

}  // namespace gatehouse
