// SPDX-License-Identifier: Apache-2.0
#include "ui/console/taskbar.h"

#include "core/workspace/tasks.h"
#include "ui/console/tasksdialog.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shownAfter = 300;  // milliseconds; what is quicker would only flicker
constexpr int fullProgress = 1000;

QString timeLeft(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 999) / 1000;
    return seconds < 90 ? TaskBar::tr("%1 s left").arg(seconds) : TaskBar::tr("%1 min left").arg((seconds + 59) / 60);
}

}  // namespace

TaskBar::TaskBar(Tasks &tasks, QWidget *parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_text(makeLabel(QString(), LabelScale::Small, LabelInk::Text, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_list(makeButton(QString(), ButtonKind::Link, this))
{
    setObjectName(u"taskBar"_s);
    setAccessibleName(tr("Running tasks"));
    m_progress->setFixedWidth(30 * grid);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"cancelTask"_s);
    m_cancel->setIcon(icon(u"cross"));
    m_cancel->setToolTip(tr("Cancel; nothing will be changed"));
    m_cancel->setAccessibleName(tr("Cancel the task"));
    m_list->setObjectName(u"showTasks"_s);
    m_list->setAccessibleName(tr("Show all tasks"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_list);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);

    connect(m_cancel, &QToolButton::clicked, this, [this] {
        const QList<Task *> running = visibleTasks();
        if (!running.isEmpty()) {
            running.first()->cancel();
        }
    });
    connect(m_list, &QPushButton::clicked, this, &TaskBar::openList);
    connect(&tasks, &Tasks::listChanged, this, &TaskBar::follow);
    follow();
}

QString TaskBar::describe(const Task &task)
{
    QStringList parts{task.title()};
    if (task.state() == Task::State::Waiting) {
        parts.append(tr("waiting"));
    } else if (task.state() == Task::State::Failed) {
        parts.append(tr("failed: %1").arg(task.error().message));
    } else if (task.state() == Task::State::Cancelled) {
        parts.append(tr("cancelled"));
    } else if (task.isFinished()) {
        parts.append(tr("done"));
    } else if (task.total() > 0) {
        parts.append(tr("%1 %").arg(100 * task.done() / task.total()));
    }
    if (const auto left = task.remaining()) {
        parts.append(timeLeft(*left));
    }
    return parts.join(u" · "_s);
}

QList<Task *> TaskBar::visibleTasks() const
{
    QList<Task *> visible;
    const QList<Task *> all = m_tasks.all();
    for (Task *task : all) {
        if (task->state() == Task::State::Running && task->elapsed() >= shownAfter) {
            visible.append(task);
        }
    }
    return visible;
}

void TaskBar::follow()
{
    const QList<Task *> all = m_tasks.all();
    m_followed.removeIf([&](Task *task) { return !all.contains(task); });
    for (Task *task : all) {
        if (!m_followed.contains(task) && !task->isFinished()) {
            m_followed.append(task);
            connect(task, &Task::progressed, this, &TaskBar::update);
            connect(task, &Task::finished, this, [this, task] { ended(task); });
        }
    }
    update();
}

void TaskBar::ended(Task *task)
{
    update();
    // Whoever started it says how it ended. What could not be done item by item stays, to be read and copied.
    if (task->itemErrors().isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, task] { m_tasks.dismiss(task); }, Qt::QueuedConnection);
    }
}

void TaskBar::update()
{
    const QList<Task *> running = visibleTasks();
    const QList<Task *> all = m_tasks.all();
    const auto finished
        = std::count_if(all.cbegin(), all.cend(), [](const Task *task) { return task->isFinished() && !task->itemErrors().isEmpty(); });
    m_text->setVisible(!running.isEmpty());
    m_progress->setVisible(!running.isEmpty());
    m_cancel->setVisible(!running.isEmpty());
    m_list->setVisible(running.size() > 1 || finished > 0);
    m_list->setText(running.size() > 1 ? tr("%n task(s)", nullptr, int(running.size()))
                                       : tr("%n task(s) with errors", nullptr, int(finished)));
    if (running.isEmpty()) {
        return;
    }
    const Task *first = running.first();
    m_text->setText(describe(*first));
    m_progress->setRange(0, first->total() > 0 ? fullProgress : 0);
    m_progress->setValue(first->total() > 0 ? int(fullProgress * first->done() / first->total()) : 0);
}

void TaskBar::openList()
{
    if (!m_dialog) {
        m_dialog = new TasksDialog(m_tasks, window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->open();
}

}  // namespace gatehouse
