// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directory.h"
#include "core/directories/directoryentry.h"
#include "core/secrets/secretbytes.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace gatehouse {

class Progress;

/// Where a directory is and how to sign in to it.
struct DirectoryConnection {
    QString host{};
    int port = Directory::ldapsPort;
    Directory::Security security = Directory::Security::Ldaps;
    QString authority{};  ///< PEM; empty: what this computer trusts
    Directory::Authentication authentication = Directory::Authentication::Simple;
    QString bindName{};
    std::shared_ptr<const SecretBytes> password{};  ///< none with GSSAPI, which takes the ticket of who runs the program
    QString baseDn{};
    int pageSize = Directory::usualPageSize;
    std::chrono::milliseconds patience = std::chrono::seconds(10);  ///< for each thing that is asked for
};

/// Without the password, which `DirectoryService::connection` adds.
[[nodiscard]] DirectoryConnection connectionTo(const Directory &directory);

/// What is done one after the other until a directory can be read.
enum class ConnectionStep { Resolve, Connect, Encrypt, SignIn, Read };
inline constexpr std::array allConnectionSteps{ConnectionStep::Resolve, ConnectionStep::Connect, ConnectionStep::Encrypt,
                                               ConnectionStep::SignIn, ConnectionStep::Read};
[[nodiscard]] QString nameOf(ConnectionStep step);   ///< RESOLVE, CONNECT, ENCRYPT, SIGN_IN, READ
[[nodiscard]] QString labelOf(ConnectionStep step);  ///< "Find the host" …

/// How one of them went.
struct ConnectionStepResult {
    enum class Outcome { Passed, Failed, Skipped };

    ConnectionStep step = ConnectionStep::Resolve;
    Outcome outcome = Outcome::Skipped;
    std::chrono::microseconds took{};
    QString message{};  ///< what was found, or what is wrong and what to do: translated
    QString details{};  ///< the other side's own words
    QString field{};    ///< the setting to look at, as `validate` names it

    bool operator==(const ConnectionStepResult &) const = default;
};
[[nodiscard]] QString nameOf(ConnectionStepResult::Outcome outcome);   ///< PASSED, FAILED, SKIPPED
[[nodiscard]] QString labelOf(ConnectionStepResult::Outcome outcome);  ///< translated

/// What came of a test of a connection.
struct DirectoryTest {
    QList<ConnectionStepResult> steps{};  ///< one for each step, in order
    QStringList remarks{};                ///< what a person should know though it works

    [[nodiscard]] bool hasPassed() const
    {
        return !steps.isEmpty() && std::all_of(steps.cbegin(), steps.cend(), [](const ConnectionStepResult &each) {
            return each.outcome != ConnectionStepResult::Outcome::Failed;
        });
    }
    bool operator==(const DirectoryTest &) const = default;
};

/// What is looked for in a directory.
struct DirectorySearch {
    enum class Scope { Base, OneLevel, Subtree };

    QString base{};
    Scope scope = Scope::Subtree;
    QString filter = QStringLiteral("(objectClass=*)");  ///< RFC 4515; values go through `filterValue`
    QList<QByteArray> attributes{};                      ///< none: all
};

/// A value that stands in a filter as it is, whatever characters it has (RFC 4515, section 3).
[[nodiscard]] QString filterValue(const QString &value);

/// What one page of a search brought.
struct DirectoryPage {
    QList<DirectoryEntry> entries{};
    QByteArray cookie{};  ///< for the next page; empty after the last one

    [[nodiscard]] bool isLast() const { return cookie.isEmpty(); }
};

/// A directory that is signed in to. Belongs to one thread at a time; every call waits for the server.
class DirectorySession
{
public:
    virtual ~DirectorySession() = default;

    /// The next page. Attributes that the server gives in ranges ("member;range=0-1499") come whole.
    [[nodiscard]] virtual Result<DirectoryPage> search(const DirectorySearch &search, const QByteArray &cookie, Progress &progress) = 0;
    /// The entry with this distinguished name, or Error::Kind::NotFound. No attributes: all.
    [[nodiscard]] virtual Result<DirectoryEntry> entry(const QString &dn, const QList<QByteArray> &attributes, Progress &progress) = 0;
};

/// Reaches directories. Waits for the network: never on a window's thread. May be used by several threads.
class DirectoryClient
{
public:
    virtual ~DirectoryClient() = default;

    /// Error::Kind::Network with the field of the setting to look at; Error::Kind::Cancelled.
    [[nodiscard]] virtual Result<std::unique_ptr<DirectorySession>> open(const DirectoryConnection &connection,
                                                                         Progress &progress) const = 0;
    /// The same step by step, up to the first that fails; Error::Kind::Cancelled alone is an error.
    [[nodiscard]] virtual Result<DirectoryTest> test(const DirectoryConnection &connection, Progress &progress) const = 0;
};

}  // namespace gatehouse
