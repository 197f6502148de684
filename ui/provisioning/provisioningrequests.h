// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/provisioningservice.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <functional>

namespace gatehouse {

/// What a person asks for in the accounts, from whatever page: it is noted, and then done in the background.
class ProvisioningRequests : public QObject
{
    Q_OBJECT

public:
    /// Questions and notices appear above `origin`, which also owns this.
    ProvisioningRequests(const Desk &desk, QWidget *origin);

    /// Does what waits, and says what came of it.
    void provision();
    void retryAll();
    void retry(const QList<AccountProvisioning::Id> &places);
    /// Where a role stands it is made anew, where one is missing it is repaired; where nobody is assigned nothing happens.
    void reprovision(const QList<AccountProvisioning::Id> &places);
    /// Asks whether to, with how many roles are out of date.
    void reprovisionOutOfDate();

private:
    using Request = std::function<Status(Workspace &, ProvisioningService &)>;
    void ask(const QString &title, Request request);

    const Desk &m_desk;
    QWidget *m_origin;
    bool m_counting = false;  ///< a question is being prepared
};

}  // namespace gatehouse
