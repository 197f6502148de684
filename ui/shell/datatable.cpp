// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/datatable.h"

#include "models/base/roles.h"
#include "ui/shell/chipdelegate.h"
#include "ui/shell/columnwidths.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/parts.h"
#include "ui/shell/tablecopy.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DataTable::DataTable(const QString &name, QWidget *parent) : QTableView(parent), m_empty(new EmptyState(viewport()))
{
    setObjectName(name);
    setItemDelegate(new ChipDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(narrowestColumn);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(0);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->hide();

    m_saving.setSingleShot(true);
    m_saving.setInterval(500ms);
    connect(&m_saving, &QTimer::timeout, this, &DataTable::saveColumns);
    connect(header, &QHeaderView::sectionResized, this, &DataTable::noteWidth);
    connect(header, &QHeaderView::sectionMoved, &m_saving, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sortIndicatorChanged, &m_saving, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu *menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(place));
    });
    connect(this, &QTableView::doubleClicked, this, &DataTable::openCurrent);
}

DataTable::~DataTable()
{
    if (m_saving.isActive()) {
        saveColumns();
    }
}

void DataTable::setModel(QAbstractItemModel *model)
{
    setSortingEnabled(false);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    if (QTableView::model()) {
        QTableView::model()->disconnect(this);
    }
    QTableView::setModel(model);
    if (!model) {
        return;
    }
    restoreColumns();
    setSortingEnabled(true);
    watch(model);
    m_saving.stop();
    updateEmptyState();
}

void DataTable::watch(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::updateEmptyState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateEmptyState);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::updateEmptyState);
    connect(model, &QAbstractItemModel::layoutChanged, this, &DataTable::updateEmptyState);
}

void DataTable::setBoxed()
{
    setFrameShape(StyledPanel);
    setStyled(this, "boxed", true);
}

QList<int> DataTable::selectedRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        const QItemSelection selection = selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                rows.append(row);
            }
        }
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    return rows;
}

int DataTable::selectedRowCount() const
{
    int count = 0;
    if (selectionModel()) {
        const QItemSelection selection = selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            count += range.height();
        }
    }
    return count;
}

QList<qint64> DataTable::selectedIds() const
{
    QList<qint64> ids;
    const QList<int> rows = selectedRows();
    ids.reserve(rows.size());
    for (const int row : rows) {
        ids.append(idAt(row));
    }
    return ids;
}

qint64 DataTable::currentId() const
{
    return currentIndex().isValid() ? idAt(currentIndex().row()) : 0;
}

qint64 DataTable::idAt(int row) const
{
    return model()->index(row, 0).data(IdRole).toLongLong();
}

QString DataTable::selectionAsText() const
{
    return toText(*model(), selectedRows(), shownColumns());
}

QString DataTable::selectionAsCsv() const
{
    return toCsv(*model(), selectedRows(), shownColumns());
}

void DataTable::updateEmptyState()
{
    const bool empty = !model() || model()->rowCount() == 0;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(empty);
    fitColumns();
}

void DataTable::openCurrent()
{
    if (const qint64 id = currentId()) {
        Q_EMIT opened(id);
    }
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectionAsText());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->addSeparator();
    const bool some = selectedRowCount() > 0;
    QAction *text
        = menu->addAction(icon(u"copy"), tr("Copy as text"), this, [this] { QApplication::clipboard()->setText(selectionAsText()); });
    text->setShortcut(QKeySequence::Copy);
    text->setEnabled(some);
    menu->addAction(tr("Copy as CSV"), this, [this] { QApplication::clipboard()->setText(selectionAsCsv()); })->setEnabled(some);
    menu->addAction(tr("Select all"), this, &DataTable::selectAll)->setShortcut(QKeySequence::SelectAll);
    menu->popup(event->globalPos());
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    if (event->size().width() != event->oldSize().width()) {
        m_fitted = false;
        fitColumns();
    }
}

void DataTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, shownColumns().value(0)));
    }
    viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged(selectedRowCount());
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && index.data(Qt::ToolTipRole).isNull()) {
            const bool cut = sizeHintForIndex(index).width() > columnWidth(index.column());
            // Told to be markup and escaped, so that a name that looks like markup is shown as it is.
            const QString text = u"<qt>%1</qt>"_s.arg(index.data().toString().toHtmlEscaped());
            QToolTip::showText(help->globalPos(), cut ? text : QString(), viewport(), visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

}  // namespace gatehouse
