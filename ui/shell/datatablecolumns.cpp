// SPDX-License-Identifier: Apache-2.0
// Which columns a table shows, how wide, and what of it is remembered.
#include "models/base/roles.h"
#include "ui/shell/columnwidths.h"
#include "ui/shell/datatable.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

namespace gatehouse {

using namespace Qt::StringLiterals;

void DataTable::restoreColumns()
{
    const QSettings settings;
    const QString key = u"tables/%1/"_s.arg(objectName());
    const bool fits = settings.value(key + u"count"_s).toInt() == model()->columnCount();
    if (fits && horizontalHeader()->restoreState(settings.value(key + u"header"_s).toByteArray())) {
        m_byHand = settings.value(key + u"byHand"_s).toBool();
        m_remembered = true;
        // What older versions stored must not undo how tables behave now.
        horizontalHeader()->setSectionsMovable(true);
        horizontalHeader()->setStretchLastSection(true);
        return;
    }
    setHiddenAtFirst(m_hiddenAtFirst);
}

void DataTable::setHiddenAtFirst(const QList<int> &columns)
{
    m_hiddenAtFirst = columns;
    for (int column = 0; model() && !m_remembered && column < model()->columnCount(); ++column) {
        setColumnHidden(column, m_hiddenAtFirst.contains(column));
    }
}

void DataTable::saveColumns()
{
    m_saving.stop();
    if (!model()) {
        return;
    }
    QSettings settings;
    const QString key = u"tables/%1/"_s.arg(objectName());
    settings.setValue(key + u"count"_s, model()->columnCount());
    settings.setValue(key + u"byHand"_s, m_byHand);
    settings.setValue(key + u"header"_s, horizontalHeader()->saveState());
}

void DataTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, m_hiddenAtFirst.contains(column));
    }
    m_byHand = false;
    m_fitted = false;
    fitColumns();
    m_saving.start();
}

void DataTable::noteWidth(int column, int before, int after)
{
    // The last column takes what room is left, and hiding a column says that it became 0 wide.
    const QList<int> columns = shownColumns();
    const bool isLast = !columns.isEmpty() && columns.last() == column;
    m_byHand = m_byHand || (isVisible() && !m_fitting && !isLast && before > 0 && after > 0);
    m_saving.start();
}

void DataTable::fitColumns()
{
    if (m_byHand || m_fitted || !model() || !isVisible()) {
        return;
    }
    m_fitted = model()->rowCount() > 0;  // until then the titles alone decide
    const QList<int> columns = shownColumns();
    QList<qsizetype> whole;
    QList<int> wanted;  // reckoned here: the last column says that it is as wide as the room that is left
    for (const int column : columns) {
        const int title = horizontalHeader()->sectionSizeHint(column) + 4 * grid;
        wanted.append(qMax(m_fitted ? sizeHintForColumn(column) : 0, title) + 2 * grid);
        if (m_fitted && model()->index(0, column).data(ToneRole).isValid()) {
            whole.append(wanted.size() - 1);
        }
    }
    const int room = viewport()->width() - verticalScrollBar()->sizeHint().width();  // it may come with the rows
    const QList<int> widths = fittedWidths(wanted, room, whole);
    const QScopedValueRollback fitting(m_fitting, true);
    for (qsizetype at = 0; at < columns.size(); ++at) {
        setColumnWidth(columns.at(at), widths.at(at));
    }
    m_saving.stop();
    if (m_fitted) {
        m_saving.start();
    }
}

void DataTable::fitAgain()
{
    // Later, when the table has got its place.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_byHand = false;
            m_fitted = false;
            fitColumns();
        },
        Qt::QueuedConnection);
}

QMenu *DataTable::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    menu->setObjectName(u"columnMenu"_s);
    const qsizetype shown = shownColumns().size();
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        QAction *toggle = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        toggle->setCheckable(true);
        toggle->setChecked(!isColumnHidden(column));
        toggle->setEnabled(isColumnHidden(column) || shown > 1);
        connect(toggle, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            if (on && columnWidth(column) < narrowestColumn) {
                setColumnWidth(column, 2 * narrowestColumn);
            }
            m_saving.start();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &DataTable::resetColumns);
    return menu;
}

QList<int> DataTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

}  // namespace gatehouse
