// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryclient.h"
#include "protocols/ldap/ldaperrors.h"
#include "protocols/ldap/ldapsocket.h"

#include <functional>
#include <memory>

struct ldap;
struct ldapmsg;

namespace gatehouse {

/// A connection to a directory over libldap. Every call is made under a watch, and one that was cut short leaves the connection dead.
class LdapSession final : public DirectorySession
{
public:
    /// Takes over a socket that is connected; nothing is said to the server yet.
    [[nodiscard]] static Result<std::unique_ptr<LdapSession>> over(LdapSocket socket, const DirectoryConnection &connection);
    ~LdapSession() override;
    LdapSession(const LdapSession &) = delete;
    LdapSession(LdapSession &&) = delete;
    LdapSession &operator=(const LdapSession &) = delete;
    LdapSession &operator=(LdapSession &&) = delete;

    /// LDAPS or StartTLS, with the certificate and the name of the host held against each other.
    Status encrypt(Progress &progress);
    /// "TLS1.3"; the certificate that the server showed, as DER.
    [[nodiscard]] QString tlsVersion() const;
    [[nodiscard]] QByteArray serverCertificate() const;

    Status signIn(Progress &progress);
    /// As whom, where the library knows it.
    [[nodiscard]] QString signedInAs() const;

    [[nodiscard]] Result<DirectoryPage> search(const DirectorySearch &search, const QByteArray &cookie, Progress &progress) override;
    [[nodiscard]] Result<DirectoryEntry> entry(const QString &dn, const QList<QByteArray> &attributes, Progress &progress) override;

private:
    struct FreeMessage {
        void operator()(ldapmsg *message) const;
    };
    using Message = std::unique_ptr<ldapmsg, FreeMessage>;
    /// An attribute of which the server gave a part only.
    struct Part {
        qsizetype attribute = 0;
        qsizetype next = 0;  ///< the number of the first value that is missing
    };
    struct Read {
        DirectoryEntry entry{};
        QList<Part> parts{};
    };

    LdapSession(ldap *handle, LdapSocket watched, DirectoryConnection connection);
    Status prepare();
    Status prepareTls();
    Status askForTls(Progress &progress);
    Status bindSimply(Progress &progress);
    Status bindWithTicket(Progress &progress);

    /// Runs what waits for the server; the watch's verdict comes before what the library made of it.
    [[nodiscard]] int watched(Progress &progress, std::optional<Error> &cut, const std::function<int()> &call);
    [[nodiscard]] Result<Message> answerTo(int request, Progress &progress, const std::function<Error(const LdapFailure &)> &explain);
    [[nodiscard]] LdapFailure failureOf(int code) const;
    [[nodiscard]] LdapFailure outcomeOf(ldapmsg *message) const;
    [[nodiscard]] Result<Message> ask(const DirectorySearch &search, const QByteArray *cookie, Progress &progress);
    [[nodiscard]] Read readEntry(ldapmsg *message) const;
    [[nodiscard]] Result<DirectoryEntry> completed(Read read, Progress &progress);
    [[nodiscard]] Result<Part> addRange(DirectoryEntry &entry, const Part &part, Progress &progress);

    ldap *m_handle;
    LdapSocket m_watched;  ///< another name of the same socket, which libldap does not close
    DirectoryConnection m_connection;
};

}  // namespace gatehouse
