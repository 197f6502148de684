// SPDX-License-Identifier: Apache-2.0
#include "ui/picking/recordpicker.h"

#include "models/base/idlistmodel.h"
#include "models/base/roles.h"
#include "ui/picking/picklist.h"
#include "ui/picking/pickmodel.h"
#include "ui/shell/chipdelegate.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/parts.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {
constexpr int picksWidth = 70 * grid;
}

RecordPicker::RecordPicker(const QString &name, PickSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_picks(new PickList(m_source.name, this))
    , m_model(new PickModel(*m_source.model, *m_picks, this))
    , m_filter(new FilterBar(this))
    , m_table(new DataTable(name + u"Table"_s, this))
    , m_count(makeLabel(QString(), LabelScale::Section, LabelInk::Text, this))
    , m_list(new QListView(this))
    , m_all(makeButton(tr("Pick &all shown"), ButtonKind::Plain, this))
    , m_remove(makeButton(tr("&Remove from picks"), ButtonKind::Plain, this))
{
    setObjectName(name);
    m_source.model->setParent(this);
    setFocusProxy(m_filter->line());
    arrange();
    m_table->setHiddenAtFirst(m_source.hiddenAtFirst);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_filter, &FilterBar::textChanged, this, m_source.filter);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier) {
            toggle({index.row()});
        }
    });
    connect(m_table, &DataTable::opened, this, [this] { toggle({m_table->currentIndex().row()}); });
    connect(m_all, &QPushButton::clicked, this, &RecordPicker::pickAllShown);
    connect(m_remove, &QPushButton::clicked, this, &RecordPicker::removeSelectedPicks);
    connect(m_picks, &PickList::changed, this, &RecordPicker::updateState);
    connect(m_picks, &PickList::changed, this, &RecordPicker::picksChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordPicker::updateState);
    connect(m_source.model, &IdListModel::loaded, this, &RecordPicker::updateState);
    updateState();
}

void RecordPicker::arrange()
{
    m_filter->setPlaceholder(m_source.placeholder);
    m_filter->claimFind();
    m_table->setAccessibleName(tr("What can be picked"));
    m_table->setAccessibleDescription(tr("Space picks a row or takes it out again."));
    setStyled(m_table, "boxed", true);
    m_list->setObjectName(u"picks"_s);
    m_list->setAccessibleName(tr("What was picked"));
    m_list->setAccessibleDescription(tr("Delete takes a row out of the picks."));
    m_list->setModel(m_picks);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ChipDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setStyled(m_list, "boxed", true);
    m_count->setObjectName(u"pickCount"_s);
    m_count->setBuddy(m_list);
    m_all->setObjectName(u"pickAll"_s);
    m_remove->setObjectName(u"removePicks"_s);

    auto *picked = new QVBoxLayout;
    picked->setSpacing(2 * grid);
    picked->addWidget(m_count);
    picked->addWidget(m_list, 1);
    picked->addWidget(m_remove);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(2 * grid);
    choice->addWidget(m_filter);
    choice->addWidget(m_table, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_all);
    below->addStretch();
    choice->addLayout(below);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * grid);
    layout->addLayout(choice, 1);
    layout->addLayout(picked);
    m_list->setFixedWidth(picksWidth);
    m_table->setMinimumHeight(60 * grid);
}

QList<qint64> RecordPicker::picks() const
{
    return m_picks->ids();
}

QStringList RecordPicker::pickNames(qsizetype most) const
{
    QStringList names;
    for (const qint64 id : m_picks->ids().first(std::min(most, m_picks->ids().size()))) {
        names.append(m_source.name(id));
    }
    return names;
}

void RecordPicker::pick(const QList<qint64> &ids)
{
    m_picks->add(ids);
}

void RecordPicker::setPicks(const QList<qint64> &ids)
{
    m_picks->remove(picks());
    m_picks->add(ids);
}

void RecordPicker::toggle(const QList<int> &rows)
{
    for (const int row : rows) {
        const QModelIndex index = m_model->index(row, 0);
        const bool picked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(index, int(picked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }
}

void RecordPicker::pickAllShown()
{
    QList<qint64> shown;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.flags() & Qt::ItemIsEnabled) {
            shown.append(index.data(IdRole).toLongLong());
        }
    }
    m_picks->add(shown);
}

void RecordPicker::removeSelectedPicks()
{
    QList<qint64> gone;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        gone.append(index.data(IdRole).toLongLong());
    }
    (m_picks->ids().size() > gone.size() ? static_cast<QWidget *>(m_list) : m_table)->setFocus();  // the button goes grey
    m_picks->remove(gone);
}

void RecordPicker::updateState()
{
    const QLocale locale;
    const qsizetype picked = m_picks->ids().size();
    m_count->setText(picked == 0 ? tr("Nothing is picked yet") : tr("Picked: %1").arg(locale.toString(picked)));
    const bool chosen = m_list->selectionModel()->hasSelection();
    m_remove->setEnabled(chosen);
    m_remove->setToolTip(chosen ? QString() : tr("Select what to take out of the picks first."));
    const int rows = m_model->rowCount();
    const qsizetype most = m_source.most > 0 ? m_source.most : mostAtOnce;
    m_all->setEnabled(rows > 0 && rows <= most);
    m_all->setToolTip(rows > most ? tr("Narrow the list to %1 rows or fewer first.").arg(locale.toString(most)) : QString());
    m_filter->setSummary(m_source.model->isLoaded() ? tr("%Ln to pick from", nullptr, rows) : QString());
    const bool narrowed = !m_filter->text().isEmpty();
    m_table->emptyState().setContent(m_source.iconName,
                                     !m_source.model->isLoaded() ? tr("Reading the list …")
                                     : narrowed                  ? tr("Nothing matches the filter")
                                                                 : m_source.nothing,
                                     QString());
}

bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_table && key == Qt::Key_Space) {
        const QList<int> rows = m_table->selectedRows();
        toggle(rows.isEmpty() ? QList<int>{m_table->currentIndex().row()} : rows);
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter) && qobject_cast<QDialog *>(window())) {
        event->ignore();  // it is the dialog's: its default button is pressed, and the row keeps its tick
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete) {
        removeSelectedPicks();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace gatehouse
