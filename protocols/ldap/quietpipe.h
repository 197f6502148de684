// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>
#include <ctime>

namespace gatehouse {

/// While it lives, writing to a peer that has hung up is an error of this thread and no signal: libldap writes to its socket without a word
/// on SIGPIPE, which would end the program.
class QuietPipe
{
public:
    QuietPipe()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~QuietPipe()
    {
        if (sigismember(&m_before, SIGPIPE) == 0) {
            const timespec now = {};
            while (sigtimedwait(&m_pipe, nullptr, &now) == SIGPIPE) {}
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    QuietPipe(const QuietPipe &) = delete;
    QuietPipe(QuietPipe &&) = delete;
    QuietPipe &operator=(const QuietPipe &) = delete;
    QuietPipe &operator=(QuietPipe &&) = delete;

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

}  // namespace gatehouse
