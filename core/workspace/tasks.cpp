// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/tasks.h"

#include "core/secrets/keyerrand.h"
#include "core/storage/database.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QThread>

namespace gatehouse {

namespace {

constexpr int tick = 100;              // milliseconds between two looks at the progress
constexpr qint64 estimateAfter = 500;  // milliseconds before an estimate is worth anything
constexpr qsizetype mostItemErrors = 10'000;

}  // namespace

/// What both threads touch.
class Task::Shared final : public Progress
{
public:
    void report(qint64 done, qint64 total) override
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    void itemFailed(const QString &item, const QString &reason) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_errors.size() < mostItemErrors) {
            m_errors.append({item, reason});
        }
    }
    [[nodiscard]] bool isCancelled() const override { return m_cancelled.load(std::memory_order_relaxed); }

    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_changedNothing = false;
    mutable QMutex m_mutex;
    QList<ItemError> m_errors;
};

Task::Task(QString title, Shown shown, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_shown(shown)
    , m_shared(std::make_shared<Shared>())
{
}

Task::~Task() = default;

qint64 Task::done() const
{
    return m_shared->m_done.load(std::memory_order_relaxed);
}

qint64 Task::total() const
{
    return m_shared->m_total.load(std::memory_order_relaxed);
}

qint64 Task::elapsed() const
{
    return m_state == State::Running ? m_clock.elapsed() : m_took;
}

std::optional<qint64> Task::remaining() const
{
    if (m_state != State::Running || done() <= 0 || total() <= 0 || elapsed() < estimateAfter) {
        return std::nullopt;
    }
    return elapsed() * std::max<qint64>(total() - done(), 0) / done();
}

bool Task::changedNothing() const
{
    return m_shared->m_changedNothing.load(std::memory_order_relaxed);
}

QList<Task::ItemError> Task::itemErrors() const
{
    const QMutexLocker lock(&m_shared->m_mutex);
    return m_shared->m_errors;
}

void Task::cancel()
{
    m_shared->m_cancelled.store(true, std::memory_order_relaxed);
}

void Task::setRunning()
{
    m_state = State::Running;
    m_clock.start();
    Q_EMIT progressed();
}

void Task::finish(const Status &status)
{
    m_took = m_clock.isValid() ? m_clock.elapsed() : 0;
    if (status) {
        m_state = State::Done;
    } else {
        m_error = status.error();
        m_state = m_error.kind == Error::Kind::Cancelled ? State::Cancelled : State::Failed;
    }
    Q_EMIT progressed();
    Q_EMIT finished();
}

/// One lane: a thread and, once it has work, a connection.
class Tasks::Worker final : public QObject
{
public:
    explicit Worker(const Workspace &workspace) : m_origin(workspace)
    {
        moveToThread(&m_thread);
        m_thread.start();
    }

    ~Worker() override
    {
        // The connection goes where it came from.
        QMetaObject::invokeMethod(
            this, [this] { m_workspace.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    Status run(const ErasedWork &work, Task::Shared &progress)
    {
        if (progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, QCoreApplication::translate("Tasks", "Cancelled."));
        }
        if (!m_workspace) {
            auto connected = m_origin.connect();
            if (!connected) {
                return fail(connected);
            }
            m_workspace = std::move(*connected);
            connect(m_workspace.get(), &Workspace::changed, this, [this] { ++m_changes; });
            connect(m_workspace.get(), &Workspace::unchanged, this, [this] { ++m_vainChanges; });
        }
        m_changes = 0;
        m_vainChanges = 0;
        Database &database = m_workspace->database();
        const auto isCancelled = [&progress] { return progress.isCancelled(); };
        database.setInterruptCheck(isCancelled);
        database.kept<Leaving>().now = isCancelled;
        Status status = work(*m_workspace, progress);
        database.kept<Leaving>().now = {};
        database.setInterruptCheck({});
        progress.m_changedNothing = m_vainChanges > 0 && m_changes == 0;
        return status;
    }

private:
    const Workspace &m_origin;
    int m_changes = 0;
    int m_vainChanges = 0;
    QThread m_thread;
    std::unique_ptr<Workspace> m_workspace;
};

Tasks::Tasks(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    for (int lane = 0; lane < laneCount; ++lane) {
        m_workers.push_back(std::make_unique<Worker>(workspace));
    }
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        for (Task *task : std::as_const(m_unfinished)) {
            Q_EMIT task->progressed();
        }
    });
}

Tasks::~Tasks()
{
    for (Task *task : std::as_const(m_unfinished)) {
        task->cancel();
    }
    m_workers.clear();
}

Task *Tasks::startErased(Lane lane, const QString &title, Task::Shown shown, QObject *context, ErasedWork work, ErasedThen then)
{
    auto *task = new Task(title, shown, this);
    m_unfinished.append(task);
    if (shown == Task::Shown::Yes) {
        m_tasks.append(task);
        Q_EMIT listChanged();
    }
    m_ticks.start(tick);
    Worker *worker = m_workers.at(size_t(lane)).get();
    const QPointer<QObject> alive(context);
    // The worker never touches the task itself: it may only post to this thread, where the task lives.
    QMetaObject::invokeMethod(worker, [this, worker, task, shared = task->m_shared, alive, had = context != nullptr, work = std::move(work),
                                       then = std::move(then)] {
        QMetaObject::invokeMethod(
            this, [task] { task->setRunning(); }, Qt::QueuedConnection);
        const Status status = worker->run(work, *shared);
        QMetaObject::invokeMethod(
            this, [this, task, status, alive, had, then] { ended(task, status, alive, had, then); }, Qt::QueuedConnection);
    });
    return task;
}

void Tasks::ended(Task *task, const Status &status, const QPointer<QObject> &context, bool hadContext, const ErasedThen &then)
{
    m_unfinished.removeOne(task);
    if (m_unfinished.isEmpty()) {
        m_ticks.stop();
    }
    m_workspace.poll();
    task->finish(status);
    if (then && (!hadContext || context)) {
        then(status);
    }
    if (status && task->changedNothing()) {
        Q_EMIT nothingChanged(task);
    }
    if (task->shown() == Task::Shown::No) {
        task->deleteLater();
    } else {
        Q_EMIT listChanged();
    }
}

qsizetype Tasks::runningCount() const
{
    return m_unfinished.size();
}

void Tasks::dismiss(Task *task)
{
    if (task->isFinished() && m_tasks.removeOne(task)) {
        task->deleteLater();
        Q_EMIT listChanged();
    }
}

}  // namespace gatehouse
