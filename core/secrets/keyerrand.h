// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace gatehouse {

/// Kept beside a connection (`Database::kept`): whether whoever works on it shall leave what it waits for.
struct Leaving {
    std::function<bool()> now{};
};

/// Asks a keychain, which may wait for a person for minutes. Where `leaving` can say so, it is asked on a thread of its own, which is left
/// to itself when the program closes or the task is cancelled: nothing is answered then. Whatever the thread needs, `ask` has to hold.
template<typename Answer>
[[nodiscard]] std::optional<Answer> askOrLeave(const Leaving &leaving, std::function<Answer()> ask)
{
    if (!leaving.now) {
        return ask();
    }
    struct Errand {
        QMutex mutex;
        QWaitCondition came;
        std::optional<Answer> answer;
    };
    const auto errand = std::make_shared<Errand>();
    std::thread([errand, ask = std::move(ask)] {
        std::optional<Answer> answer = ask();
        const QMutexLocker lock(&errand->mutex);
        errand->answer = std::move(answer);
        errand->came.wakeAll();
    }).detach();
    constexpr unsigned long pause = 20;  // milliseconds between two looks
    const QMutexLocker lock(&errand->mutex);
    while (!errand->answer && !leaving.now()) {
        errand->came.wait(&errand->mutex, pause);
    }
    return std::move(errand->answer);
}

}  // namespace gatehouse
