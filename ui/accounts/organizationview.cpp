// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/organizationview.h"

#include "ui/shell/chipdelegate.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/parts.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = OrganizationTreeModel::Column;

namespace {

constexpr int fewRows = 60;       // a small organization is open as a whole
constexpr int hoverToOpen = 600;  // milliseconds over a closed unit while dragging
constexpr int leastName = 240;

struct OtherColumn {
    int column;
    int wanted;
    int least;
};

/// In the order in which they give way.
constexpr std::array otherColumns{
    OtherColumn{Column::IdColumn, 230, 130},    OtherColumn{Column::StatusColumn, 200, 110},  OtherColumn{Column::SetsColumn, 140, 90},
    OtherColumn{Column::PeopleColumn, 100, 70}, OtherColumn{Column::AccountsColumn, 110, 80},
};

}  // namespace

OrganizationView::OrganizationView(OrganizationTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_empty(new EmptyState(viewport()))
{
    setObjectName(u"organizationTree"_s);
    setAccessibleName(tr("Organization"));
    setItemDelegate(new ChipDelegate(this));
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setFrameShape(NoFrame);
    setIndentation(5 * grid);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(true);  // onto a unit, never between two rows
    setAutoExpandDelay(hoverToOpen);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &OrganizationView::remember);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &OrganizationView::restore);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_restoring && m_model.filter().isEmpty()) {
            m_open.insert(index.data(IdRole).toLongLong());
        }
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_restoring && m_model.filter().isEmpty()) {
            m_open.remove(index.data(IdRole).toLongLong());
        }
    });
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setSectionResizeMode(Column::NameColumn, QHeaderView::Stretch);
    fitColumns();
    updateEmptyState();
}

void OrganizationView::remember()
{
    m_selected.clear();
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        m_selected.append(row.data(IdRole).toLongLong());
    }
    m_current = currentIndex().data(IdRole).toLongLong();
}

void OrganizationView::restore()
{
    m_restoring = true;
    if (m_model.filter().isEmpty()) {
        openAtFirst();
        for (const qint64 key : std::as_const(m_open)) {
            if (const QModelIndex index = m_model.indexOf(key); index.isValid()) {
                expand(index);
            }
        }
    } else {
        for (const QModelIndex &index : m_model.openedByFilter()) {
            expand(index);
        }
    }
    QItemSelection selection;
    for (const qint64 key : std::as_const(m_selected)) {
        if (const QModelIndex index = m_model.indexOf(key); index.isValid()) {
            selection.select(index, index);
        }
    }
    if (const QModelIndex index = m_model.indexOf(m_current); index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_restoring = false;
    updateEmptyState();
}

void OrganizationView::openAtFirst()
{
    if (m_shownOnce || m_model.isEmpty()) {
        return;
    }
    m_shownOnce = true;
    const QModelIndex root = m_model.index(0, 0);
    const qint64 key = root.data(IdRole).toLongLong();
    m_open.insert(key);
    if (m_model.nodeAt(key)->accounts <= fewRows) {
        openUnitsIn(root);
    }
}

void OrganizationView::openUnitsIn(const QModelIndex &parent)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (m_model.hasChildren(index)) {
            m_open.insert(index.data(IdRole).toLongLong());
            openUnitsIn(index);
        }
    }
}

bool OrganizationView::select(qint64 key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid()) {
        return false;
    }
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        expand(above);
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void OrganizationView::updateEmptyState()
{
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(m_model.rowCount() == 0);
}

void OrganizationView::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex index = currentIndex();
    if (enters && index.isValid()) {
        const qint64 key = index.data(IdRole).toLongLong();
        if (TreeKey::isUnit(key)) {
            setExpanded(index, !isExpanded(index));
        } else {
            Q_EMIT opened(key);
        }
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OrganizationView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const qint64 key = index.data(IdRole).toLongLong();
    if (event->button() == Qt::LeftButton && index.isValid() && visualRect(index.siblingAtColumn(0)).left() <= event->position().x()) {
        if (TreeKey::isUnit(key)) {
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        } else {
            Q_EMIT opened(key);
        }
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

Unit::Id OrganizationView::targetAt(const QPoint &place, const QList<qint64> &keys) const
{
    const QModelIndex index = indexAt(place);
    const qint64 key = index.data(IdRole).toLongLong();
    if (!index.isValid() || !TreeKey::isUnit(key)) {
        return {};
    }
    // Not onto itself, and not into what is below it.
    for (QModelIndex above = index.siblingAtColumn(0); above.isValid(); above = above.parent()) {
        if (keys.contains(above.data(IdRole).toLongLong())) {
            return {};
        }
    }
    return TreeKey::unit(key);
}

void OrganizationView::dragEnterEvent(QDragEnterEvent *event)
{
    QTreeView::dragEnterEvent(event);
    event->setAccepted(!m_model.keysIn(*event->mimeData()).isEmpty());
}

void OrganizationView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);  // scrolls, opens, and marks the row
    const QList<qint64> keys = m_model.keysIn(*event->mimeData());
    event->setAccepted(!keys.isEmpty() && targetAt(event->position().toPoint(), keys).isValid());
}

void OrganizationView::dropEvent(QDropEvent *event)
{
    const QList<qint64> keys = m_model.keysIn(*event->mimeData());
    const Unit::Id target = keys.isEmpty() ? Unit::Id() : targetAt(event->position().toPoint(), keys);
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (!target.isValid()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);  // the rows are not this view's to remove
    event->accept();
    // What asks a question waits until the drag has ended.
    QMetaObject::invokeMethod(
        this, [this, keys, target] { Q_EMIT dropped(keys, target); }, Qt::QueuedConnection);
}

void OrganizationView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    if (event->size().width() != event->oldSize().width()) {
        fitColumns();
    }
}

/// The name has what the others leave, and they leave it enough to be read.
void OrganizationView::fitColumns()
{
    int over = leastName - viewport()->width();
    for (const OtherColumn &each : otherColumns) {
        over += std::max(each.wanted, header()->sectionSizeHint(each.column));
    }
    for (const OtherColumn &each : otherColumns) {
        const int least = std::max(each.least, header()->sectionSizeHint(each.column));
        const int wanted = std::max(each.wanted, least);
        const int less = std::clamp(over, 0, wanted - least);
        header()->resizeSection(each.column, wanted - less);
        over -= less;
    }
    header()->setSectionResizeMode(Column::NameColumn, over > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (over > 0) {
        header()->resizeSection(Column::NameColumn, leastName);  // and the rest is scrolled to
    }
}

}  // namespace gatehouse
