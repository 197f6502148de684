// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <ctime>

namespace gatehouse {

/// How long this program has worked since the clock was made. A limit on it means the same on a machine that is busy with
/// something else, where a limit on the time of day would fail by chance.
class WorkClock
{
public:
    /// Milliseconds of processor time, of all threads.
    [[nodiscard]] qint64 elapsed() const { return qint64(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

}  // namespace gatehouse
