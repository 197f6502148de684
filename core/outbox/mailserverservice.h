// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outbox/mailserver.h"
#include "core/secrets/secretstore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// The mail server of a workspace: among the settings, with its password among the secrets.
class MailServerService
{
    Q_DECLARE_TR_FUNCTIONS(MailServerService)

public:
    explicit MailServerService(Workspace &workspace) : m_workspace(workspace) {}

    /// The server as it is set; without a host while there is none.
    [[nodiscard]] Result<MailServer> server() const;
    /// Why nothing can be sent at all, ready to show; empty when a server is set.
    [[nodiscard]] QString unavailable() const;
    [[nodiscard]] Result<bool> hasPassword() const;

    /// Server and password in one change. Nothing leaves the password as it is, an empty one takes it away. A password stays with the
    /// host, the port and the encryption that it was given for: another server wants it again. The error's field is the name of a setting,
    /// "mail.password" or "secrets".
    Status save(const MailServer &server, const std::optional<SecretBytes> &password);
    /// No server and no password from now on.
    Status remove();

    /// A session with the server. May wait for the key of the secrets: never in the window's thread, never inside a change.
    [[nodiscard]] Result<std::unique_ptr<MailSession>> open(const MailSender &sender) const;
    /// Sends one message to see whether it arrives; it stands in the history and not in the outbox.
    Status test(const MailSender &sender, const QString &recipient, Progress &progress);

private:
    Workspace &m_workspace;
};

}  // namespace gatehouse
