// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace gatehouse {

class Progress;

/// Hangs up while something waits for the other side, once the person has cancelled or the time is over. libldap can wait for part of an
/// answer, or in the middle of TLS and of SASL, with no way to be told to stop.
class LdapWatch
{
public:
    enum class Verdict { Waiting, Cancelled, TooLate };

    LdapWatch(int descriptor, std::chrono::milliseconds patience, const Progress &progress);
    ~LdapWatch();
    LdapWatch(const LdapWatch &) = delete;
    LdapWatch(LdapWatch &&) = delete;
    LdapWatch &operator=(const LdapWatch &) = delete;
    LdapWatch &operator=(LdapWatch &&) = delete;

    [[nodiscard]] Verdict verdict();

private:
    void run(int descriptor, std::chrono::steady_clock::time_point end, const Progress &progress);

    std::mutex m_mutex;
    std::condition_variable m_over;
    bool m_isOver = false;
    Verdict m_verdict = Verdict::Waiting;
    std::thread m_thread;
};

}  // namespace gatehouse
