// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pane.h"

#include "models/base/idlistmodel.h"
#include "models/base/roles.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/shell/prompts.h"
#include "ui/theme/icons.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {
constexpr int longList = 5000;      // searching more rows one by one would be felt
constexpr int manySelected = 1000;  // not worth selecting again one by one
}  // namespace

Pane::Pane(const QString &name, QAbstractItemModel &model, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_header(new PageHeader(this))
    , m_message(new MessageBar(this))
    , m_failure(new MessageBar(this))
    , m_filter(new FilterBar(this))
    , m_bar(new QToolBar(this))
    , m_columns(new QToolButton(this))
    , m_count(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_views(new QStackedWidget(m_splitter))
    , m_table(new DataTable(name + u"Table"_s, m_views))
{
    setObjectName(name);
    m_views->addWidget(m_table);
    arrange();
    m_table->setModel(&model);
    connectTable(model);
    m_filter->claimFind();
    updateActions();
}

void Pane::arrange()
{
    m_table->setAccessibleName(tr("List"));
    m_bar->setObjectName(u"rowActions"_s);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize({16, 16});
    m_bar->layout()->setContentsMargins(0, 0, 0, 0);
    m_bar->hide();
    if (auto *more = m_bar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s)) {
        more->setIcon(icon(u"more"));
        more->setAccessibleName(tr("More actions"));
        more->setToolTip(tr("More actions"));
    }
    m_count->setContentsMargins(2 * grid, 0, 0, 0);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setIcon(icon(u"columns"));
    m_columns->setToolTip(tr("Choose the columns"));
    m_columns->setAccessibleName(m_columns->toolTip());
    connect(m_columns, &QToolButton::clicked, this, [this] {
        QMenu *menu = m_table->makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });

    auto *head = new QVBoxLayout;
    head->setContentsMargins(pageSide, pageTop, pageSide, 2 * grid);
    head->setSpacing(2 * grid);
    head->addWidget(m_header);
    head->addWidget(m_message);
    m_failure->setObjectName(u"listFailure"_s);
    head->addWidget(m_failure);
    auto *narrow = new QHBoxLayout;
    narrow->setSpacing(grid);
    narrow->addWidget(m_filter, 1);
    narrow->addWidget(m_columns);
    head->addLayout(narrow);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(grid);
    actions->addWidget(m_bar, 1);
    actions->addWidget(m_count);
    head->addLayout(actions);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(makeLine(this));
    auto *below = new QHBoxLayout;
    below->setContentsMargins(tableSide, 0, tableSide, 0);
    below->addWidget(m_splitter);
    layout->addLayout(below, 1);
}

void Pane::connectTable(QAbstractItemModel &model)
{
    connect(m_table, &DataTable::opened, this, &Pane::opened);
    connect(m_table, &DataTable::selectionCountChanged, this, &Pane::takeSelection);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] { view().setFocus(Qt::TabFocusReason); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &Pane::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &Pane::selectAgain);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &Pane::selectAwaited);
    if (const auto *list = qobject_cast<const IdListModel *>(&model)) {
        followFailures(*list);
    }
}

/// A list is read again whenever something changes: a dialog each time would stop whoever works on.
void Pane::followFailures(const IdListModel &model)
{
    connect(&model, &IdListModel::failed, m_failure, [this](const Error &error) { m_failure->showMessage(Tone::Danger, error.message); });
    connect(&model, &IdListModel::loaded, m_failure, &MessageBar::clear);
}

void Pane::setOtherView(QAbstractItemView *view)
{
    m_other = view;
    m_views->addWidget(view);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->addActions(m_table->actions());
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Pane::takeSelection);
}

void Pane::showOtherView(bool shown)
{
    m_views->setCurrentWidget(shown && m_other ? m_other : m_table);
    m_columns->setEnabled(&view() == m_table);
    takeSelection();
}

QAbstractItemView &Pane::view() const
{
    return m_other && m_views->currentWidget() == m_other ? *m_other : *m_table;
}

void Pane::takeSelection()
{
    const int count = selectedCount();
    m_count->setText(count > 0 ? tr("%Ln selected", nullptr, count) : QString());
    if (!m_resetting) {
        updateActions();
        tellCurrent();
    }
}

int Pane::selectedCount() const
{
    return &view() == m_table ? m_table->selectedRowCount() : int(m_other->selectionModel()->selectedRows().size());
}

QAction *Pane::addAction(const QString &name, const QString &text, QStringView iconName, Needs needs, const QKeySequence &shortcut,
                         std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    // What needs rows belongs to the list that has the keyboard; the rest works from anywhere in the window.
    action->setShortcutContext(needs == Needs::Nothing ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    QWidget::addAction(action);
    QString plain = text;
    m_commands.push_back({action, plain.remove(u'&').remove(u'…'), needs, {}});
    if (needs == Needs::Nothing) {
        const auto same = [](const Command &each) { return each.needs == Needs::Nothing; };
        const bool first = std::count_if(m_commands.begin(), m_commands.end(), same) == 1;
        updateActions();
        m_header->addAction(action, first ? PageHeader::Rank::Primary : PageHeader::Rank::Secondary);
    } else {
        m_bar->addAction(action);
        m_bar->show();
        m_table->addAction(action);
        if (m_other) {
            m_other->addAction(action);
        }
        updateActions();
    }
    return action;
}

void Pane::setGuard(QAction *action, std::function<QString()> reason)
{
    for (Command &command : m_commands) {
        if (command.action == action) {
            command.reason = std::move(reason);
        }
    }
    updateActions();
}

void Pane::setOpenAction(QAction *action)
{
    connect(m_table, &DataTable::opened, action, &QAction::trigger);
}

void Pane::setDetails(QWidget *details, Qt::Orientation orientation)
{
    m_splitter->setOrientation(orientation);
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes(orientation == Qt::Vertical ? QList<int>{480, 320} : QList<int>{720, 400});
    const QString kept = u"panes/%1/split"_s.arg(objectName());
    m_splitter->restoreState(QSettings().value(kept).toByteArray());
    m_splitter->setOrientation(orientation);  // what is kept may be of a version that had it the other way
    connect(m_splitter, &QSplitter::splitterMoved, this, [this, kept] { QSettings().setValue(kept, m_splitter->saveState()); });
    // Without rows there is nothing to show the details of.
    const auto follow = [this, details] {
        const bool some = m_table->model()->rowCount() > 0;
        if (details->isHidden() == some) {
            details->setVisible(some);
            QMetaObject::invokeMethod(
                m_table, [this] { view().scrollTo(view().currentIndex()); }, Qt::QueuedConnection);
        }
    };
    connect(m_table->model(), &QAbstractItemModel::modelReset, details, follow);
    connect(m_table->model(), &QAbstractItemModel::rowsInserted, details, follow);
    connect(m_table->model(), &QAbstractItemModel::rowsRemoved, details, follow);
    follow();
}

QList<qint64> Pane::selectedIds() const
{
    if (&view() == m_table) {
        return m_table->selectedIds();
    }
    QList<qint64> ids;
    for (const QModelIndex &row : m_other->selectionModel()->selectedRows()) {
        ids.append(row.data(IdRole).toLongLong());
    }
    return ids;
}

qint64 Pane::currentId() const
{
    return selectedCount() == 1 ? selectedIds().value(0) : 0;
}

int Pane::rowOf(qint64 id) const
{
    if (m_findRow) {
        return m_findRow(id);
    }
    if (const auto *list = qobject_cast<const IdListModel *>(m_table->model())) {
        return list->rowOf(id);
    }
    const int rows = std::min(m_table->model()->rowCount(), longList);
    for (int row = 0; row < rows; ++row) {
        if (m_table->idAt(row) == id) {
            return row;
        }
    }
    return -1;
}

bool Pane::select(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return false;
    }
    // Not selectRow(): with Ctrl or Shift held down, as a shortcut leaves them, that toggles or extends what is selected.
    m_table->selectionModel()->setCurrentIndex(m_table->model()->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

void Pane::rememberSelection()
{
    m_resetting = true;
    m_remembered = m_table->selectedRowCount() <= manySelected ? m_table->selectedIds() : QList<qint64>();
}

/// False when the table has none of them.
bool Pane::selectRows(const QList<qint64> &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const qint64 id : ids) {
        const int row = rowOf(id);
        if (row >= 0) {
            const QModelIndex index = m_table->model()->index(row, 0);
            selection.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    if (first.isValid()) {
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    return first.isValid();
}

void Pane::selectWhenRead(const QList<qint64> &ids)
{
    m_awaited = ids;
    selectAwaited();
}

void Pane::selectAwaited()
{
    if (m_awaited.isEmpty()) {
        return;
    }
    const QList<qint64> wanted = std::exchange(m_awaited, {});
    const bool found = selectedCount() > 0 || (wanted.size() == 1 ? select(wanted.first()) : selectRows(wanted));
    if (!found) {
        m_awaited = wanted;
    }
}

void Pane::selectAgain()
{
    if (!selectRows(m_remembered)) {
        selectAwaited();
    }
    m_resetting = false;
    m_told = -1;  // what is shown of the row may be out of date even when the row is the same
    updateActions();
    tellCurrent();
}

void Pane::tellCurrent()
{
    const qint64 id = currentId();
    if (id != m_told) {
        m_told = id;
        Q_EMIT currentChanged(id);
    }
}

QString Pane::reasonAgainst(const Command &command, int count) const
{
    if (command.needs == Needs::OneRow && count != 1) {
        return count == 0 ? tr("Select a row first.") : tr("Select one row only.");
    }
    if (command.needs == Needs::AnyRows && count == 0) {
        return tr("Select at least one row first.");
    }
    return command.reason ? command.reason() : QString();
}

QString Pane::subjectOf(const QAction *action) const
{
    const auto command
        = std::find_if(m_commands.cbegin(), m_commands.cend(), [action](const Command &each) { return each.action == action; });
    const int count = m_table->selectedRowCount();
    if (command == m_commands.cend() || command->needs == Needs::Nothing || count == 0) {
        return {};
    }
    return count == 1 ? m_table->model()->index(m_table->selectedRows().first(), 0).data().toString() : tr("%Ln selected", nullptr, count);
}

void Pane::updateActions()
{
    const int count = selectedCount();
    for (const Command &command : m_commands) {
        const QString reason = reasonAgainst(command, count);
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = keys.isEmpty() ? command.text : tr("%1 (%2)").arg(command.text, keys);
        command.action->setEnabled(reason.isEmpty());
        command.action->setToolTip(reason.isEmpty() ? tip : tr("%1: %2").arg(command.text, reason));
        command.action->setStatusTip(reason);
    }
}

bool Pane::report(const Status &status)
{
    if (!status) {
        m_prompts.show(this, status.error());
    }
    return status.has_value();
}

}  // namespace gatehouse
