// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/task.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace gatehouse {

class Workspace;

/// Runs work on other threads, each with its own connection to the workspace, so that the thread of the window never
/// waits. Every lane does its work in order, one after the other.
class Tasks : public QObject
{
    Q_OBJECT

public:
    enum class Lane {
        Write,     ///< changes, in the order in which they were asked for
        Read,      ///< long reading: exports, previews, comparisons
        Lists,     ///< what a list shows: short, and cancelled by the next question
        Accounts,  ///< work in the accounts of the organization: may take long, and nothing else waits for it
    };
    static constexpr int laneCount = int(Lane::Accounts) + 1;

    /// `workspace` belongs to this thread; it is polled after each change so that its lists hear of it.
    explicit Tasks(Workspace &workspace, QObject *parent = nullptr);
    /// Cancels what runs and waits for it to stop.
    ~Tasks() override;

    /// Runs `work` on a lane; then calls `then` on this thread, unless `context` is gone by then. The task stays valid
    /// until `then` has returned; a shown one stays in `all` until it is dismissed.
    template<typename T>
    Task *start(Lane lane, const QString &title, QObject *context, std::function<Result<T>(Workspace &, Progress &)> work,
                std::function<void(const Result<T> &)> then, Task::Shown shown = Task::Shown::Yes)
    {
        auto outcome = std::make_shared<std::optional<Result<T>>>();
        return startErased(
            lane, title, shown, context,
            [outcome, work = std::move(work)](Workspace &workspace, Progress &progress) -> Status {
                *outcome = work(workspace, progress);
                return **outcome ? Status() : fail(**outcome);
            },
            [outcome, then = std::move(then)](const Status &status) {
                if (then) {
                    then(*outcome ? **outcome : Result<T>(fail(status)));
                }
            });
    }

    [[nodiscard]] QList<Task *> all() const { return m_tasks; }  ///< the shown ones, oldest first
    [[nodiscard]] qsizetype runningCount() const;                ///< of all that are not finished, shown or not
    void dismiss(Task *task);

Q_SIGNALS:
    void listChanged();
    /// A task has ended well that asked for what was so already; after its `then`.
    void nothingChanged(gatehouse::Task *task);

private:
    class Worker;
    using ErasedWork = std::function<Status(Workspace &, Progress &)>;
    using ErasedThen = std::function<void(const Status &)>;
    Task *startErased(Lane lane, const QString &title, Task::Shown shown, QObject *context, ErasedWork work, ErasedThen then);
    void ended(Task *task, const Status &status, const QPointer<QObject> &context, bool hadContext, const ErasedThen &then);

    Workspace &m_workspace;
    std::vector<std::unique_ptr<Worker>> m_workers;
    QList<Task *> m_tasks;
    QList<Task *> m_unfinished;
    QTimer m_ticks;
};

}  // namespace gatehouse
