// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryclient.h"
#include "protocols/ldap/ldaperrors.h"
#include "protocols/ldap/ldapsocket.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

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
        qsizetype first = 0;
        qsizetype next = 0;  ///< the number of the first value that is missing; -1 when there is none
    };
    struct Read {
        DirectoryEntry entry{};
        QList<Part> parts{};
        qsizetype cost = 0;  ///< bytes in memory, roughly
    };
    struct Answer {
        std::vector<Read> entries{};
        QByteArray cookie{};
        qsizetype cost = 0;
    };

    LdapSession(ldap *handle, LdapSocket watched, DirectoryConnection connection);
    Status prepare();
    Status prepareTls();
    Status askForTls(Progress &progress);
    Status bindSimply(Progress &progress);
    Status bindWithTicket(Progress &progress);

    /// Runs what waits for the server; the watch's verdict comes before what the library made of it.
    int watched(Progress &progress, std::optional<Error> &cut, const std::function<int()> &call);
    [[nodiscard]] Result<Message> answerTo(int request, Progress &progress, const std::function<Error(const LdapFailure &)> &explain);
    /// What the server says, at a length that a person reads, and without the password, should it repeat that.
    [[nodiscard]] QString heard(const QString &text) const;
    [[nodiscard]] LdapFailure failureOf(int code) const;
    [[nodiscard]] LdapFailure outcomeOf(ldapmsg *message) const;
    [[nodiscard]] LdapFailure brokenOff() const;
    [[nodiscard]] bool isReadByOthers() const;
    void hangUp();
    [[nodiscard]] Result<Answer> ask(const DirectorySearch &search, const QByteArray *cookie, Progress &progress);
    [[nodiscard]] LdapFailure gather(int request, Answer &answer);
    [[nodiscard]] std::optional<Read> readEntry(ldapmsg *message) const;
    [[nodiscard]] static bool take(Read &read, const QByteArray &description, DirectoryEntry::Attribute attribute);
    [[nodiscard]] Result<DirectoryEntry> completed(Read read, qsizetype &cost, Progress &progress);
    [[nodiscard]] Result<Part> addRange(DirectoryEntry &entry, const Part &part, Progress &progress);
    [[nodiscard]] Error scattered(const DirectoryEntry &entry, const QByteArray &attribute) const;

    ldap *m_handle;
    LdapSocket m_watched;  ///< another name of the same socket, which libldap does not close
    DirectoryConnection m_connection;
    int m_emptyPages = 0;  ///< in a row
};

}  // namespace gatehouse
