// SPDX-License-Identifier: Apache-2.0
#include "ui/console/tasksdialog.h"

#include "core/workspace/tasks.h"
#include "ui/console/taskbar.h"
#include "ui/shell/accessiblerole.h"
#include "ui/shell/parts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace gatehouse {

using namespace Qt::StringLiterals;

TasksDialog::TasksDialog(Tasks &tasks, QWidget *parent) : QDialog(parent), m_tasks(tasks), m_cards(new QVBoxLayout)
{
    setObjectName(u"tasksDialog"_s);
    setWindowTitle(tr("Tasks"));
    resize(140 * grid, 100 * grid);
    auto *content = new QWidget(this);
    auto *filling = new QVBoxLayout(content);
    filling->setContentsMargins(0, 0, 2 * grid, 0);
    filling->addLayout(m_cards);
    filling->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    setAccessibleRole(scroll, QAccessible::Grouping);
    scroll->setAccessibleName(tr("Tasks"));
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 4 * grid);
    layout->setSpacing(3 * grid);
    layout->addWidget(makeLabel(windowTitle(), LabelScale::Title, LabelInk::Text, this));
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&tasks, &Tasks::listChanged, this, &TasksDialog::refill);
    refill();
}

void TasksDialog::refill()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Task *> all = m_tasks.all();
    for (Task *task : all) {
        m_cards->addWidget(card(*task));
    }
    if (all.isEmpty()) {
        m_cards->addWidget(makeLabel(tr("Nothing is running."), LabelScale::Body, LabelInk::Muted, this));
    }
}

QWidget *TasksDialog::card(Task &task)
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 2 * grid);
    auto *title = makeLabel(TaskBar::describe(task), LabelScale::Body, LabelInk::Text, widget);
    title->setWordWrap(true);
    auto *progress = new QProgressBar(widget);
    progress->setTextVisible(false);
    progress->setAccessibleName(task.title());
    auto *action = makeButton(task.isFinished() ? tr("Dismiss") : tr("Cancel"), ButtonKind::Plain, widget);
    auto *row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(action);
    layout->addLayout(row);
    layout->addWidget(progress);
    progress->setVisible(!task.isFinished());
    connect(action, &QPushButton::clicked, &task, [this, &task] { task.isFinished() ? m_tasks.dismiss(&task) : task.cancel(); });
    connect(&task, &Task::progressed, widget, [&task, title, progress] {
        title->setText(TaskBar::describe(task));
        progress->setRange(0, task.total() > 0 ? 100 : 0);
        progress->setValue(task.total() > 0 ? int(100 * task.done() / task.total()) : 0);
    });
    if (const QList<Task::ItemError> errors = task.itemErrors(); !errors.isEmpty()) {
        QStringList lines;
        for (const Task::ItemError &error : errors) {
            lines.append(u"%1: %2"_s.arg(error.item, error.reason));
        }
        auto *list = new QPlainTextEdit(lines.join(u'\n'), widget);
        list->setReadOnly(true);
        list->setAccessibleName(tr("What could not be done"));
        list->setMaximumHeight(40 * grid);
        auto *copy = makeButton(tr("Copy %n error(s)", nullptr, int(lines.size())), ButtonKind::Link, widget);
        connect(copy, &QPushButton::clicked, list, [list] { QGuiApplication::clipboard()->setText(list->toPlainText()); });
        layout->addWidget(list);
        layout->addWidget(copy, 0, Qt::AlignLeft);
    }
    layout->addWidget(makeLine(widget));
    return widget;
}

}  // namespace gatehouse
