// SPDX-License-Identifier: Apache-2.0
#include "ui/picking/relatedtable.h"

#include "models/base/idlistmodel.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

RelatedTable::RelatedTable(const QString &name, IdListModel &model, const Words &words, const QList<int> &hiddenAtFirst, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_model(model)
    , m_stack(new QStackedLayout)
    , m_refusal(new EmptyState(this))
    , m_filter(new FilterBar(this))
    , m_table(new DataTable(name + u"Table"_s, this))
    , m_add(makeButton(words.add, ButtonKind::Plain, this))
    , m_remove(makeButton(words.remove, ButtonKind::Plain, this))
    , m_bar(new QHBoxLayout)
{
    setObjectName(name);
    arrange();
    m_table->setHiddenAtFirst(hiddenAtFirst);
    m_table->setModel(&model);
    m_table->installEventFilter(this);
    connect(m_filter, &FilterBar::textChanged, this, &RelatedTable::filterChanged);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_add, &QPushButton::clicked, this, &RelatedTable::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &RelatedTable::removeSelected);
    connect(m_table, &DataTable::opened, this, &RelatedTable::opened);
    connect(m_table, &DataTable::selectionCountChanged, this, &RelatedTable::updateState);
    connect(&model, &IdListModel::loaded, this, &RelatedTable::updateState);
    updateState();
}

void RelatedTable::arrange()
{
    m_filter->setPlaceholder(m_words.filter);
    m_filter->line()->setObjectName(objectName() + u"Filter"_s);
    m_table->setAccessibleName(m_words.title);
    m_add->setObjectName(objectName() + u"Add"_s);
    m_add->setIcon(icon(u"add"));
    m_remove->setObjectName(objectName() + u"Remove"_s);
    m_remove->setIcon(icon(u"remove"));
    auto *content = new QWidget(this);
    m_add->setHidden(m_words.add.isEmpty());
    m_remove->setHidden(m_words.remove.isEmpty());
    m_bar->setSpacing(2 * grid);
    m_bar->addWidget(m_filter, 1);
    m_bar->addWidget(m_add);
    m_bar->addWidget(m_remove);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(m_bar);
    layout->addWidget(m_table, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_refusal);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(m_stack);
}

void RelatedTable::addButton(const QString &name, const QString &text, QStringView iconName, ReasonAgainst reasonAgainst,
                             std::function<void(const QList<qint64> &ids)> run)
{
    auto *button = makeButton(text, ButtonKind::Plain, this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] { run(m_table->selectedIds()); });
    m_bar->addWidget(button);
    m_buttons.append({button, std::move(reasonAgainst)});
    updateButtons();
}

void RelatedTable::setRefusal(const QString &reason, const QString &remedy, const std::function<void()> &run)
{
    m_refusal->clearActions();
    if (!reason.isEmpty()) {
        m_refusal->setContent(u"lock"_s, reason, QString());
        if (run) {
            m_refusal->addAction(remedy, run);
        }
    }
    m_stack->setCurrentIndex(reason.isEmpty() ? 0 : 1);
}

void RelatedTable::setLocked(const QString &reason)
{
    m_locked = reason;
    updateButtons();
}

void RelatedTable::removeSelected()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (!ids.isEmpty() && !m_words.remove.isEmpty() && m_locked.isEmpty()) {
        Q_EMIT removeRequested(ids);
    }
}

void RelatedTable::updateButtons()
{
    const QList<qint64> ids = m_table->selectedIds();
    m_add->setEnabled(m_locked.isEmpty());
    m_add->setToolTip(m_locked);
    m_remove->setEnabled(m_locked.isEmpty() && !ids.isEmpty());
    m_remove->setToolTip(!m_locked.isEmpty() ? m_locked : ids.isEmpty() ? tr("Select at least one row first.") : QString());
    for (const Button &each : std::as_const(m_buttons)) {
        const QString reason = each.reasonAgainst(ids);
        each.button->setEnabled(reason.isEmpty());
        each.button->setToolTip(reason);
    }
}

void RelatedTable::updateState()
{
    updateButtons();
    const bool narrowed = !m_filter->text().isEmpty();
    if (!m_model.isLoaded()) {
        m_table->emptyState().setContent(m_words.iconName, tr("Reading the list …"), QString());
    } else if (narrowed) {
        m_table->emptyState().setContent(m_words.iconName, tr("Nothing matches the filter"), QString());
    } else {
        m_table->emptyState().setContent(m_words.iconName, m_words.nothing, m_words.explanation);
    }
}

bool RelatedTable::eventFilter(QObject *watched, QEvent *event)
{
    // Delete belongs to this table while it has the keyboard, not to the pane around it, which would delete the record.
    const bool press = event->type() == QEvent::KeyPress;
    if (watched == m_table && (press || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept();
        if (press) {
            removeSelected();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace gatehouse
