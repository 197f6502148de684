// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <atomic>
#include <functional>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatehouse {

/// The few shapes of BER that an LDAP server needs (RFC 4511, 5.1).
namespace ber {

inline QByteArray tlv(char tag, const QByteArray &content)
{
    QByteArray length;
    if (content.size() < 128) {
        length = QByteArray(1, char(content.size()));
    } else {
        for (qsizetype rest = content.size(); rest > 0; rest >>= 8) {
            length.prepend(char(rest & 0xff));
        }
        length.prepend(char(0x80 | length.size()));
    }
    return QByteArray(1, tag) + length + content;
}
inline QByteArray octets(const QByteArray &text)
{
    return tlv(0x04, text);
}
inline QByteArray integer(int value, char tag = 0x02)
{
    return tlv(tag, value < 128 ? QByteArray(1, char(value)) : QByteArray{}.append(char(value >> 8)).append(char(value & 0xff)));
}
inline QByteArray message(int id, const QByteArray &operation, const QByteArray &controls = {})
{
    return tlv(0x30, integer(id) + operation + controls);
}
inline QByteArray result(char tag, int code, const QByteArray &diagnostics = {}, const QByteArray &more = {})
{
    return tlv(tag, integer(code, 0x0a) + octets({}) + octets(diagnostics) + more);
}

struct Value {
    unsigned char tag = 0;
    QByteArray content{};

    [[nodiscard]] int number() const
    {
        int value = 0;
        for (const char byte : content) {
            value = (value << 8) | static_cast<unsigned char>(byte);
        }
        return value;
    }
};

/// Takes the first value off; its tag is 0 where there is none that is whole.
inline Value take(QByteArray &from)
{
    if (from.size() < 2) {
        return {};
    }
    qsizetype length = static_cast<unsigned char>(from.at(1));
    qsizetype head = 2;
    if (length & 0x80) {
        const qsizetype bytes = length & 0x7f;
        length = 0;
        for (; head < 2 + bytes && head < from.size(); ++head) {
            length = (length << 8) | static_cast<unsigned char>(from.at(head));
        }
    }
    if (length < 0 || length > from.size() - head) {
        return {};
    }
    Value value{static_cast<unsigned char>(from.at(0)), from.mid(head, length)};
    from.remove(0, head + length);
    return value;
}

}  // namespace ber

/// What a client asked.
struct LdapRequest {
    int id = 0;
    unsigned char operation = 0;  ///< 0x60 bind, 0x63 search
    QByteArray base{};
    QList<QByteArray> attributes{};
    int pageSize = 0;
    QByteArray cookie{};
};

/// Says to every request what the test says: whole messages, parts of one, nonsense, nothing.
class FakeLdap
{
public:
    using Answer = std::function<QByteArray(const LdapRequest &)>;

    static constexpr unsigned char bindRequest = 0x60;
    static constexpr unsigned char searchRequest = 0x63;
    static constexpr unsigned char extendedRequest = 0x77;

    /// The connection is closed after an answer that ends with this.
    static QByteArray hangUp() { return QByteArrayLiteral("\xff<hang up>"); }

    /// `at` is an address of this computer.
    explicit FakeLdap(Answer answer, quint32 at = INADDR_LOOPBACK)
        : m_answer(std::move(answer))
        , m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(at);
        socklen_t size = sizeof(address);
        if (::bind(m_listening, reinterpret_cast<const sockaddr *>(&address), size) != 0 || ::listen(m_listening, 8) != 0
            || ::getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
            qFatal("no port to listen at");
        }
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~FakeLdap()
    {
        m_over = true;
        m_thread.join();
        ::close(m_listening);
    }
    Q_DISABLE_COPY_MOVE(FakeLdap)

    [[nodiscard]] int port() const { return m_port; }

    // What servers say.
    static QByteArray bound(const LdapRequest &request, int code = 0, const QByteArray &diagnostics = {})
    {
        return ber::message(request.id, ber::result(0x61, code, diagnostics));
    }
    using Attributes = QList<QPair<QByteArray, QList<QByteArray>>>;
    static QByteArray entry(const LdapRequest &request, const QByteArray &dn, const Attributes &attributes)
    {
        QByteArray list;
        for (const auto &[name, values] : attributes) {
            QByteArray set;
            for (const QByteArray &value : values) {
                set += ber::octets(value);
            }
            list += ber::tlv(0x30, ber::octets(name) + ber::tlv(0x31, set));
        }
        return ber::message(request.id, ber::tlv(0x64, ber::octets(dn) + ber::tlv(0x30, list)));
    }
    static QByteArray reference(const LdapRequest &request, const QByteArray &url)
    {
        return ber::message(request.id, ber::tlv(0x73, ber::octets(url)));
    }
    static QByteArray done(const LdapRequest &request, int code = 0, const QByteArray &diagnostics = {})
    {
        return ber::message(request.id, ber::result(0x65, code, diagnostics));
    }
    static QByteArray donePage(const LdapRequest &request, const QByteArray &cookie)
    {
        return doneWith(request, ber::tlv(0x30, ber::integer(0) + ber::octets(cookie)));
    }
    /// With anything in place of a size and a cookie.
    static QByteArray doneWith(const LdapRequest &request, const QByteArray &value)
    {
        const QByteArray control = ber::tlv(0x30, ber::octets("1.2.840.113556.1.4.319") + ber::octets(value));
        return ber::message(request.id, ber::result(0x65, 0), ber::tlv(char(0xa0), control));
    }
    static QByteArray referral(const LdapRequest &request, const QByteArray &url)
    {
        return ber::message(request.id, ber::result(0x65, 10, {}, ber::tlv(char(0xa3), ber::octets(url))));
    }

private:
    static constexpr int lookEvery = 20;  ///< milliseconds

    static LdapRequest read(ber::Value whole)
    {
        LdapRequest request;
        request.id = ber::take(whole.content).number();
        ber::Value operation = ber::take(whole.content);
        request.operation = operation.tag;
        if (operation.tag == searchRequest) {
            request.base = ber::take(operation.content).content;
            for (int skipped = 0; skipped < 6; ++skipped) {  // scope, aliases, two limits, types only, filter
                ber::take(operation.content);
            }
            ber::Value list = ber::take(operation.content);
            for (ber::Value each = ber::take(list.content); each.tag != 0; each = ber::take(list.content)) {
                request.attributes.append(each.content);
            }
        }
        ber::Value controls = ber::take(whole.content);
        for (ber::Value control = ber::take(controls.content); control.tag != 0; control = ber::take(controls.content)) {
            const QByteArray name = ber::take(control.content).content;
            ber::Value value = ber::take(control.content);
            if (value.tag == 0x01) {  // whether it is critical
                value = ber::take(control.content);
            }
            if (name == "1.2.840.113556.1.4.319") {
                ber::Value page = ber::take(value.content);
                request.pageSize = ber::take(page.content).number();
                request.cookie = ber::take(page.content).content;
            }
        }
        return request;
    }

    [[nodiscard]] bool isReadable(int descriptor) const
    {
        while (!m_over) {
            pollfd wait{descriptor, POLLIN, 0};
            if (::poll(&wait, 1, lookEvery) > 0) {
                return true;
            }
        }
        return false;
    }

    void serve()
    {
        while (isReadable(m_listening)) {
            const int peer = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
            talk(peer);
            ::close(peer);
        }
    }

    void talk(int peer)
    {
        QByteArray held;
        char bytes[4096];
        while (isReadable(peer)) {
            const ssize_t count = ::recv(peer, bytes, sizeof(bytes), 0);
            if (count <= 0) {
                return;
            }
            held.append(bytes, count);
            for (ber::Value whole = ber::take(held); whole.tag != 0; whole = ber::take(held)) {
                QByteArray answer = m_answer(read(whole));
                const bool isLast = answer.endsWith(hangUp());
                answer.chop(isLast ? hangUp().size() : 0);
                if (::send(peer, answer.constData(), size_t(answer.size()), MSG_NOSIGNAL) < 0 || isLast) {
                    return;
                }
            }
        }
    }

    Answer m_answer;
    int m_listening;
    int m_port = 0;
    std::atomic<bool> m_over = false;
    std::thread m_thread;
};

}  // namespace gatehouse
