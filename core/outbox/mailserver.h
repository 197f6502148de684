// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/outbox/mail.h"
#include "core/secrets/secretbytes.h"

#include <memory>
#include <optional>

namespace gatehouse {

/// The mail server that takes the messages of a workspace.
struct MailServer {
    enum class Security {
        StartTls,  ///< required: a server without it is refused
        Tls,
        None,
    };

    QString host{};
    int port = 587;
    Security security = Security::StartTls;
    QString user{};  ///< empty where nobody has to sign in
    QString sender{};
    QString senderName{};
    QString authority{};  ///< PEM; empty for what this computer trusts

    bool operator==(const MailServer &) const = default;
};

/// START_TLS, TLS, NONE.
[[nodiscard]] QString nameOf(MailServer::Security security);
/// STARTTLS for a word that is none of them: the setting takes no other.
[[nodiscard]] MailServer::Security mailSecurityNamed(const QString &name);

/// A connection to a mail server, for one message after the other. Belongs to one thread.
class MailSession
{
public:
    virtual ~MailSession() = default;
    /// Error::Kind::Invalid when this message was refused and the next one may fare better, Network when the server itself can't be used.
    [[nodiscard]] virtual Status send(const Mail &mail, Progress &progress) = 0;
};

/// Reaches mail servers.
class MailSender
{
public:
    virtual ~MailSender() = default;
    /// Connects with the first message.
    [[nodiscard]] virtual std::unique_ptr<MailSession> open(const MailServer &server, SecretBytes password) const = 0;
};

}  // namespace gatehouse
