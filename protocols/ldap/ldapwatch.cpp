// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldap/ldapwatch.h"

#include "core/base/progress.h"

#include <sys/socket.h>

namespace gatehouse {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 50ms;

}  // namespace

LdapWatch::LdapWatch(int descriptor, std::chrono::milliseconds patience, const Progress &progress)
    : m_thread([this, descriptor, end = std::chrono::steady_clock::now() + patience, &progress] { run(descriptor, end, progress); })
{
}

LdapWatch::~LdapWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_over.notify_all();
    m_thread.join();
}

LdapWatch::Verdict LdapWatch::verdict()
{
    const std::lock_guard lock(m_mutex);
    return m_verdict;
}

void LdapWatch::run(int descriptor, std::chrono::steady_clock::time_point end, const Progress &progress)
{
    std::unique_lock lock(m_mutex);
    while (!m_over.wait_for(lock, lookEvery, [this] { return m_isOver; })) {
        const bool isCancelled = progress.isCancelled();
        if (isCancelled || std::chrono::steady_clock::now() >= end) {
            m_verdict = isCancelled ? Verdict::Cancelled : Verdict::TooLate;
            ::shutdown(descriptor, SHUT_RDWR);
            return;
        }
    }
}

}  // namespace gatehouse
