// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>
#include <QObject>

#include <algorithm>
#include <ctime>
#include <vector>

namespace gatehouse {

/// Notes how long the event loop of this thread was busy each time it woke, which is how long a window would not have answered: by the
/// clock, and in processor time, which other programs on the machine do not lengthen.
class LoopWatch
{
public:
    LoopWatch()
    {
        auto *loop = QAbstractEventDispatcher::instance();
        QObject::connect(loop, &QAbstractEventDispatcher::awake, &m_context, [this] {
            end();
            begin();
        });
        QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, &m_context, [this] { end(); });
        begin();
    }

    struct Stretch {
        double clock = 0;      ///< milliseconds
        double processor = 0;  ///< milliseconds
    };
    [[nodiscard]] size_t count() const { return m_clock.size(); }
    /// The stretch that only so many of a hundred are longer than; 1 for the longest.
    [[nodiscard]] Stretch percentile(double part) { return {at(m_clock, part), at(m_processor, part)}; }

private:
    static double now(clockid_t which)
    {
        timespec time = {};
        clock_gettime(which, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    static double at(std::vector<double> &values, double part)
    {
        if (values.empty()) {
            return 0;
        }
        std::sort(values.begin(), values.end());
        return values.at(std::min(values.size() - 1, size_t(double(values.size()) * part)));
    }
    void begin()
    {
        m_busy = true;
        m_clockAt = now(CLOCK_MONOTONIC);
        m_processorAt = now(CLOCK_THREAD_CPUTIME_ID);
    }
    void end()
    {
        if (m_busy) {
            m_clock.push_back(now(CLOCK_MONOTONIC) - m_clockAt);
            m_processor.push_back(now(CLOCK_THREAD_CPUTIME_ID) - m_processorAt);
        }
        m_busy = false;
    }

    QObject m_context;
    bool m_busy = false;
    double m_clockAt = 0;
    double m_processorAt = 0;
    std::vector<double> m_clock;
    std::vector<double> m_processor;
};

}  // namespace gatehouse
