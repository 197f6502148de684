// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/outbox/mailserver.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QList>

namespace gatehouse {

/// What an administrator may do with the messages that wait for a mail server.
class OutboxService
{
    Q_DECLARE_TR_FUNCTIONS(OutboxService)

public:
    explicit OutboxService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<Mail> mail(Mail::Id id) const;

    /// Puts a message into the outbox as part of a change.
    [[nodiscard]] static Status post(Change &change, const QString &recipient, const QString &subject, const QString &body);

    /// Sends everything that waits through the mail server of the workspace, one message after the other; answers how many went out. A
    /// message that left can't be taken back, so these changes can't be undone. Not in the window's thread.
    Result<qint64> deliver(const MailSender &sender, Progress &progress);
    /// Notes that these messages were sent by hand.
    Status markSent(const QList<Mail::Id> &ids);
    Status remove(const QList<Mail::Id> &ids);

private:
    Workspace &m_workspace;
};

}  // namespace gatehouse
