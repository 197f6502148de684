// SPDX-License-Identifier: Apache-2.0
#include "core/base/progress.h"
#include "core/directories/directorymapping.h"
#include "protocols/ldap/ldapsession.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <unistd.h>

using namespace gatehouse;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Both ends of a connection: what the server will have said stands in it before anything is asked, and nothing comes behind it.
struct Connection {
    LdapSocket client{};
    LdapSocket server{};
};

Connection connectionThatSays(const QByteArray &answer)
{
    std::array<int, 2> ends{};
    require(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0);
    Connection both{LdapSocket(ends[0]), LdapSocket(ends[1])};
    const qsizetype most = std::min<qsizetype>(answer.size(), 64 * 1024);  // what a socket holds
    require(::send(both.server.get(), answer.constData(), size_t(most), MSG_NOSIGNAL) == most);
    ::shutdown(both.server.get(), SHUT_WR);
    return both;
}

}  // namespace

/// Whatever a server says to a search, there is a page of entries that can be mapped, or a reason in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto mapping = DirectoryMapping::compile({});
    DirectoryConnection connection;
    connection.host = QStringLiteral("dc.example.com");
    connection.security = Directory::Security::None;
    connection.patience = std::chrono::seconds(5);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    Connection both = connectionThatSays(bytes);
    auto session = LdapSession::over(std::move(both.client), connection);
    require(session.has_value());
    NoProgress progress;
    const auto page = (*session)->search({QStringLiteral("DC=example")}, {}, progress);
    require(page || !page.error().message.isEmpty());
    for (const DirectoryEntry &entry : page ? page->entries : QList<DirectoryEntry>()) {
        require(mapping->evaluate(entry).size() == mappedAttributes().size());
        require(entry.first("objectGUID").size() == 16 || guidText(entry.first("objectGUID")).isEmpty());
    }
    return 0;
}
