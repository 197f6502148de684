// SPDX-License-Identifier: Apache-2.0
#include "core/outbox/mailserverservice.h"

#include "core/secrets/secretservice.h"
#include "core/secrets/serverpassword.h"
#include "core/settings/settingsservice.h"
#include "core/users/emailaddress.h"

#include <algorithm>
#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString passwordField = u"mail.password"_s;

using Security = MailServer::Security;
constexpr std::array allSecurities{Security::StartTls, Security::Tls, Security::None};

SettingsService::Values valuesOf(const MailServer &server)
{
    return {{u"mail.host"_s, server.host},
            {u"mail.port"_s, QString::number(server.port)},
            {u"mail.security"_s, nameOf(server.security)},
            {u"mail.user"_s, server.user},
            {u"mail.sender"_s, server.sender},
            {u"mail.senderName"_s, server.senderName},
            {u"mail.authority"_s, server.authority}};
}

PasswordReceiver receiverOf(const MailServer &server)
{
    return {server.host.trimmed(), server.port, nameOf(server.security)};
}

SettingsService::Values nothing()
{
    SettingsService::Values values = valuesOf({});
    for (QString &value : values) {
        value.clear();
    }
    return values;
}

}  // namespace

QString nameOf(MailServer::Security security)
{
    switch (security) {
    case Security::StartTls:
        return u"START_TLS"_s;
    case Security::Tls:
        return u"TLS"_s;
    case Security::None:
        return u"NONE"_s;
    }
    Q_UNREACHABLE();
}

MailServer::Security mailSecurityNamed(const QString &name)
{
    const auto *found = std::find_if(allSecurities.begin(), allSecurities.end(), [&](Security each) { return nameOf(each) == name; });
    return found == allSecurities.end() ? Security::StartTls : *found;
}

Result<MailServer> MailServerService::server() const
{
    SettingsService::Values values = nothing();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto value = SettingsService(m_workspace).value(it.key());
        if (!value) {
            return fail(value);
        }
        it.value() = *value;
    }
    MailServer server{values[u"mail.host"_s],       values[u"mail.port"_s].toInt(), {}, values[u"mail.user"_s], values[u"mail.sender"_s],
                      values[u"mail.senderName"_s], values[u"mail.authority"_s]};
    server.security = mailSecurityNamed(values[u"mail.security"_s]);
    return server;
}

QString MailServerService::unavailable() const
{
    const auto set = server();
    if (!set) {
        return set.error().message;
    }
    return set->host.isEmpty() ? tr("No mail server is configured. Messages wait here; you can copy their text and send them yourself.")
                               : QString();
}

Result<bool> MailServerService::hasPassword() const
{
    return SecretService(m_workspace).has(mailPasswordName());
}

Status MailServerService::save(const MailServer &server, const std::optional<SecretBytes> &password)
{
    if (server.host.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid, tr("Say which server takes the messages."), u"mail.host"_s);
    }
    if (server.sender.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid, tr("Say which address the messages come from."), u"mail.sender"_s);
    }
    const bool keeps = password && !password->isEmpty();
    const auto kept = hasPassword();
    if (!kept) {
        return fail(kept);
    }
    const bool staysKept = *kept && !password;
    const bool signsIn = keeps || staysKept;
    if (signsIn && server.security == Security::None) {
        return fail(Error::Kind::Forbidden,
                    tr("A password is not sent over a connection that everybody on the way can read. Choose STARTTLS or TLS."),
                    u"mail.security"_s);
    }
    if (keeps && server.user.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid, tr("A password needs the name of the user that it belongs to."), u"mail.user"_s);
    }
    const SecretService secrets(m_workspace);
    if (keeps) {
        if (auto ready = secrets.prepare(); !ready) {
            return ready;
        }
    }
    const QString host = server.host.trimmed();
    const Operation operation{u"UpdateMailServer"_s,
                              tr("Use the mail server %1").arg(host),
                              {{u"host"_s, host}, {u"port"_s, server.port}, {u"user"_s, server.user}},
                              u"gatehouse"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto present = this->server();
        if (!present) {
            return fail(present);
        }
        if (staysKept && receiverOf(*present) != receiverOf(server)) {
            return tl::unexpected(givenForAnother(receiverOf(*present), receiverOf(server), passwordField));
        }
        if (auto set = SettingsService(m_workspace).set(change, valuesOf(server)); !set) {
            return set;
        }
        if (!password) {
            return {};
        }
        return keeps ? secrets.put(change, mailPasswordName(), boundTo(receiverOf(server), *password))
                     : secrets.remove(change, mailPasswordName());
    });
    return done ? Status() : fail(done);
}

Status MailServerService::remove()
{
    const auto done
        = m_workspace.change({u"DeleteMailServer"_s, tr("Use no mail server"), {}, u"gatehouse"_s}, [&](Change &change) -> Status {
              if (auto set = SettingsService(m_workspace).set(change, nothing()); !set) {
                  return set;
              }
              return SecretService(m_workspace).remove(change, mailPasswordName());
          });
    return done ? Status() : fail(done);
}

Result<std::unique_ptr<MailSession>> MailServerService::open(const MailSender &sender) const
{
    if (const QString why = unavailable(); !why.isEmpty()) {
        return fail(Error::Kind::Network, why);
    }
    const auto set = server();
    const auto kept = hasPassword();
    if (!set || !kept) {
        return set ? fail(kept) : fail(set);
    }
    SecretBytes password;
    if (*kept) {
        const SecretService secrets(m_workspace);
        if (auto ready = secrets.prepare(); !ready) {
            return fail(ready);
        }
        const auto bound = secrets.read(mailPasswordName());
        auto opened = bound ? openedFor(receiverOf(*set), *bound, passwordField) : Result<SecretBytes>(fail(bound));
        if (!opened) {
            return fail(opened);
        }
        password = std::move(*opened);
    }
    return sender.open(*set, std::move(password));
}

Status MailServerService::test(const MailSender &sender, const QString &recipient, Progress &progress)
{
    if (auto valid = validateEmail(recipient.trimmed(), u"recipient"_s); !valid) {
        return valid;
    }
    if (auto open = m_workspace.mayChange(); !open) {
        return open;  // what was sent could not be noted
    }
    const auto session = open(sender);
    if (!session) {
        return fail(session);
    }
    Mail mail;
    mail.recipient = recipient.trimmed();
    mail.subject = tr("A test message from Gatehouse");
    mail.body = tr("This message was sent to see whether the mail server of the workspace “%1” delivers. Nothing has to be done.")
                    .arg(m_workspace.setting(u"name"_s));
    mail.createdAt = m_workspace.clock().now();
    if (auto sent = (*session)->send(mail, progress); !sent) {
        return sent;
    }
    const Operation operation{
        u"SendTestEmail"_s, tr("Send a test message to %1").arg(mail.recipient), {{u"recipient"_s, mail.recipient}}, u"gatehouse"_s};
    const auto noted = m_workspace.change(operation, [&](Change &change) -> Status {
        change.reachOutside(tr("The message has been sent."));
        change.touch(Room::Outbox);
        return {};
    });
    return noted ? Status() : fail(noted);
}

}  // namespace gatehouse
