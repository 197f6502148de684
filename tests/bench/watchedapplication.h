// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>
#include <vector>

namespace gatehouse {

/// An application that notes how long it takes over each event, which is how long its windows would not have answered: by the clock, and
/// in processor time of this thread, which other programs on the machine do not lengthen.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    struct Times {
        std::vector<double> clock{};      ///< milliseconds
        std::vector<double> processor{};  ///< milliseconds
    };
    /// What was noted since it was asked last.
    [[nodiscard]] Times takeTimes() { return std::exchange(m_times, {}); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // What other threads do passes here too, and does not hold up a window.
        if (QThread::currentThread() != thread() || m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        const double clock = now(CLOCK_MONOTONIC);
        const double processor = now(CLOCK_THREAD_CPUTIME_ID);
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        m_times.clock.push_back(now(CLOCK_MONOTONIC) - clock);
        m_times.processor.push_back(now(CLOCK_THREAD_CPUTIME_ID) - processor);
        return taken;
    }

private:
    static double now(clockid_t which)
    {
        timespec time = {};
        clock_gettime(which, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    int m_depth = 0;
    Times m_times;
};

/// The value that only so many of a hundred are greater than; 1 for the greatest.
[[nodiscard]] inline double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(std::min(values.size() - 1, size_t(double(values.size()) * part)));
}

}  // namespace gatehouse
