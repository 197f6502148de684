// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldap/ldapsocket.h"

#include "core/base/progress.h"

#include <QCoreApplication>

#include <array>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include <cerrno>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <unistd.h>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct SocketWords {
    Q_DECLARE_TR_FUNCTIONS(LdapSocket)
};

using Moment = std::chrono::steady_clock::time_point;
constexpr auto lookEvery = 50ms;  // whether somebody wants it to stop

/// What a name server says, whenever it does: the thread that asks may outlive who wanted to know.
struct Lookup {
    std::mutex mutex{};
    std::condition_variable said{};
    std::optional<int> code{};
    QList<HostAddress> addresses{};
};

void ask(const std::shared_ptr<Lookup> &lookup, const QByteArray &host, const QByteArray &port)
{
    addrinfo wanted = {};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const int code = getaddrinfo(host.constData(), port.constData(), &wanted, &found);
    QList<HostAddress> addresses;
    for (const addrinfo *each = found; each; each = each->ai_next) {
        HostAddress address;
        std::memcpy(&address.storage, each->ai_addr, each->ai_addrlen);
        address.length = each->ai_addrlen;
        addresses.append(address);
    }
    if (found) {
        freeaddrinfo(found);
    }
    const std::lock_guard lock(lookup->mutex);
    lookup->code = code;
    lookup->addresses = addresses;
    lookup->said.notify_all();
}

Error connectError(int code, const QString &host, int port, std::chrono::milliseconds patience)
{
    if (code == ETIMEDOUT) {
        Error late = tooLate(host, patience, u"host"_s);
        late.message += u' ' + SocketWords::tr("A firewall may be in the way of port %1.").arg(port);
        return late;
    }
    if (code == ECONNREFUSED) {
        return {Error::Kind::Network,
                SocketWords::tr("%1 is there, but nothing listens at port %2. LDAPS is at 636 and StartTLS at 389, unless they were moved.")
                    .arg(host)
                    .arg(port),
                u"port"_s};
    }
    return {Error::Kind::Network, SocketWords::tr("There is no way to %1 from this computer. Is a VPN needed?").arg(host), u"host"_s,
            QString::fromLocal8Bit(std::strerror(code))};
}

/// 0 when it is connected; ECANCELED when the person has cancelled.
int connectOne(int descriptor, const HostAddress &address, Moment end, const Progress &progress)
{
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address.storage), address.length) == 0) {
        return 0;
    }
    if (errno != EINPROGRESS) {
        return errno;
    }
    while (true) {
        pollfd wait{descriptor, POLLOUT, 0};
        if (::poll(&wait, 1, int(lookEvery.count())) > 0) {
            int code = 0;
            socklen_t size = sizeof(code);
            getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size);
            return code;
        }
        if (progress.isCancelled()) {
            return ECANCELED;
        }
        if (std::chrono::steady_clock::now() >= end) {
            return ETIMEDOUT;
        }
    }
}

}  // namespace

LdapSocket::~LdapSocket()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

LdapSocket &LdapSocket::operator=(LdapSocket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

int LdapSocket::release()
{
    return std::exchange(m_descriptor, -1);
}

QString HostAddress::text() const
{
    std::array<char, NI_MAXHOST> name{};
    const int code = getnameinfo(reinterpret_cast<const sockaddr *>(&storage), length, name.data(), socklen_t(name.size()), nullptr, 0,
                                 NI_NUMERICHOST);
    return code == 0 ? QString::fromLatin1(name.data()) : QString();
}

Error tooLate(const QString &host, std::chrono::milliseconds patience, const QString &field)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(patience);
    return {Error::Kind::Network, SocketWords::tr("%1 did not answer within %Ln second(s).", nullptr, int(seconds.count())).arg(host),
            field};
}

Error cancelled()
{
    return {Error::Kind::Cancelled, SocketWords::tr("Cancelled."), {}};
}

Result<QList<HostAddress>> addressesOf(const QString &host, int port, std::chrono::milliseconds patience, Progress &progress)
{
    const auto lookup = std::make_shared<Lookup>();
    std::thread(ask, lookup, host.toUtf8(), QByteArray::number(port)).detach();
    const Moment end = std::chrono::steady_clock::now() + patience;
    std::unique_lock lock(lookup->mutex);
    while (!lookup->said.wait_for(lock, lookEvery, [&] { return lookup->code.has_value(); })) {
        if (progress.isCancelled()) {
            return tl::unexpected(cancelled());
        }
        if (std::chrono::steady_clock::now() >= end) {
            return fail(Error::Kind::Network,
                        SocketWords::tr("No name server told the address of %1 in time. Is this computer online?").arg(host), u"host"_s);
        }
    }
    if (*lookup->code == 0 && !lookup->addresses.isEmpty()) {
        return lookup->addresses;
    }
    const QString details = QString::fromLocal8Bit(gai_strerror(*lookup->code));
    if (*lookup->code == EAI_AGAIN) {
        return fail(Error::Kind::Network, SocketWords::tr("No name server could be asked for %1. Is this computer online?").arg(host),
                    u"host"_s, details);
    }
    return fail(
        Error::Kind::Network,
        SocketWords::tr("There is no host %1. Check the name; this computer has to use a name server that knows the domain.").arg(host),
        u"host"_s, details);
}

Result<Connected> connectTo(const QString &host, int port, const QList<HostAddress> &addresses, std::chrono::milliseconds patience,
                            Progress &progress)
{
    const Moment end = std::chrono::steady_clock::now() + patience;
    int code = EHOSTUNREACH;
    for (const HostAddress &address : addresses) {
        LdapSocket socket(::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (!socket.isValid()) {
            code = errno;
            continue;
        }
        code = connectOne(socket.get(), address, end, progress);
        if (code == ECANCELED) {
            return tl::unexpected(cancelled());
        }
        if (code == 0) {
            const int yes = 1;
            setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
            fcntl(socket.get(), F_SETFL, fcntl(socket.get(), F_GETFL) & ~O_NONBLOCK);  // NOLINT(hicpp-vararg): the system's own interface
            return Connected{std::move(socket), address.text()};
        }
    }
    return tl::unexpected(connectError(code, host, port, patience));
}

}  // namespace gatehouse
