// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>

#include <chrono>
#include <vector>

#include <sys/socket.h>

namespace gatehouse {

class Progress;

/// A descriptor that is closed when nobody has it any more.
class LdapSocket
{
public:
    LdapSocket() = default;
    explicit LdapSocket(int descriptor) : m_descriptor(descriptor) {}
    ~LdapSocket();
    LdapSocket(LdapSocket &&other) noexcept : m_descriptor(other.release()) {}
    LdapSocket &operator=(LdapSocket &&other) noexcept;
    LdapSocket(const LdapSocket &) = delete;
    LdapSocket &operator=(const LdapSocket &) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isValid() const { return m_descriptor >= 0; }
    int release();

private:
    int m_descriptor = -1;
};

/// One address of a host, with its port.
struct HostAddress {
    sockaddr_storage storage{};
    socklen_t length = 0;

    [[nodiscard]] QString text() const;  ///< "10.0.0.5"
};

/// Looks a name up. Waits at most `patience`, and not for a name server that does not answer a person who has cancelled.
[[nodiscard]] Result<QList<HostAddress>> addressesOf(const QString &host, int port, std::chrono::milliseconds patience, Progress &progress);

/// Connects to the first of the addresses that answers.
struct Connected {
    LdapSocket socket{};
    QString address{};
};
[[nodiscard]] Result<Connected> connectTo(const QString &host, int port, const QList<HostAddress> &addresses,
                                          std::chrono::milliseconds patience, Progress &progress);

/// What is said of a peer that did not answer in time.
[[nodiscard]] Error tooLate(const QString &host, std::chrono::milliseconds patience, const QString &field);
[[nodiscard]] Error cancelled();

}  // namespace gatehouse
