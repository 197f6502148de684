// SPDX-License-Identifier: Apache-2.0
#include "ui/history/recordhistory.h"

#include "models/history/eventtablemodel.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"

#include <QShowEvent>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

RecordHistory::RecordHistory(const QString &name, const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new DataTable(name + u"Table"_s, this))
{
    setObjectName(name);
    m_table->setAccessibleName(tr("History"));
    m_table->setHiddenAtFirst({2, 4});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

void RecordHistory::setRecord(const QString &id)
{
    if (id != m_record) {
        m_record = id;
        if (isVisible()) {
            load();
        }
    }
}

void RecordHistory::load()
{
    QAbstractItemModel *old = m_table->model();
    m_table->emptyState().setContent(u"history"_s, tr("Reading the history …"), QString());
    auto *model = new EventTableModel(m_desk.workspace, m_desk.tasks, this);
    EventQuery query;
    query.text = m_record;
    model->setQuery(query);
    connect(model, &IdListModel::loaded, m_table, [this] {
        m_table->emptyState().setContent(u"history"_s, tr("Nothing happened yet"), tr("Changes appear here as soon as they are made."));
    });
    m_table->setModel(model);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    delete old;
}

void RecordHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_table->model()) {
        load();
    }
}

void RecordHistory::hideEvent(QHideEvent *event)
{
    // Looking through a long history after each change is for when somebody looks.
    if (!event->spontaneous()) {
        QAbstractItemModel *old = m_table->model();
        m_table->setModel(nullptr);
        delete old;
    }
    QWidget::hideEvent(event);
}

}  // namespace gatehouse
