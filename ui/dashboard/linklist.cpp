// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/linklist.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/toneink.h"

#include <QGuiApplication>
#include <QStandardItemModel>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 8 * grid;

}  // namespace

LinkList::LinkList(const QString &name, const QString &title, QWidget *parent) : QListView(parent), m_items(new QStandardItemModel(this))
{
    setObjectName(name);
    setAccessibleName(title);
    setModel(m_items);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setCursor(Qt::PointingHandCursor);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, &LinkList::open);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (hasFocus() && !(QGuiApplication::mouseButtons() & Qt::LeftButton)) {
            open(index);
        }
    });
}

void LinkList::setLines(const QList<Line> &lines)
{
    const int row = currentIndex().row();
    m_lines = lines;
    m_items->clear();
    for (const Line &line : lines) {
        auto *item = new QStandardItem(icon(line.iconName, inkOf(line.tone)),
                                       line.hint.isEmpty() ? line.text : u"%1   ·   %2"_s.arg(line.text, line.hint));
        item->setToolTip(item->text());
        item->setSizeHint({0, rowHeight});
        m_items->appendRow(item);
    }
    if (row >= 0 && row < lines.size()) {
        setCurrentIndex(m_items->index(row, 0));
    }
    updateGeometry();
}

QSize LinkList::sizeHint() const
{
    return {60 * grid, int(m_lines.size()) * rowHeight};
}

void LinkList::open(const QModelIndex &index)
{
    if (index.isValid() && index.row() < m_lines.size()) {
        // What it leads to may read the list anew.
        const auto run = m_lines[index.row()].open;
        run();
    }
}

}  // namespace gatehouse
