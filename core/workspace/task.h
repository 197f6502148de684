// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QList>
#include <QMutex>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace gatehouse {

/// Work that runs on another thread, as the thread that started it sees it.
class Task : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Done, Failed, Cancelled };
    enum class Shown { Yes, No };  ///< whether a person should see it in the list of tasks

    struct ItemError {
        QString item;
        QString reason;
        bool operator==(const ItemError &) const = default;
    };

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] Shown shown() const { return m_shown; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFinished() const { return m_state != State::Waiting && m_state != State::Running; }
    [[nodiscard]] qint64 done() const;
    [[nodiscard]] qint64 total() const;  ///< 0 when it is not known
    /// Estimated milliseconds to the end; nothing while there is no telling.
    [[nodiscard]] std::optional<qint64> remaining() const;
    /// Milliseconds since it began to run.
    [[nodiscard]] qint64 elapsed() const;
    [[nodiscard]] const Error &error() const { return m_error; }  ///< why it failed
    /// Whether it asked for changes, and for none that was not so already.
    [[nodiscard]] bool changedNothing() const;
    [[nodiscard]] QList<ItemError> itemErrors() const;

    /// Asks it to stop; it ends as Cancelled with nothing changed.
    void cancel();

Q_SIGNALS:
    void progressed();
    void finished();

private:
    friend class Tasks;
    class Shared;
    Task(QString title, Shown shown, QObject *parent);
    ~Task() override;
    void setRunning();
    void finish(const Status &status);

    QString m_title;
    Shown m_shown;
    State m_state = State::Waiting;
    Error m_error;
    QElapsedTimer m_clock;
    qint64 m_took = 0;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace gatehouse
