// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/provisioningservice.h"
#include "ui/shell/desk.h"

#include <QObject>

namespace gatehouse {

/// What a person does with the access to an account and with what stands in it: it asks, makes the change, and has the accounts brought
/// in step.
class AccessActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and questions appear above `origin`, which also owns this.
    AccessActions(const Desk &desk, QWidget *origin);

    /// Has the role of a permission set made again as it shall be; one at a time in each account.
    void repairRole(Account::Id account, PermissionSet::Id set);
    /// Has what failed in an account tried again.
    void retry(Account::Id account, const QList<PermissionSet::Id> &sets);
    /// Shows the role as IAM describes it.
    void showRole(Account::Id account, PermissionSet::Id set);
    void repairProvider(Account::Id account);
    /// Asks whether to, with who can't sign in any more.
    void removeProvider(Account::Id account);

private:
    void askToRemoveProvider(const Account &account, qint64 people);
    void workIn(const QString &title, std::function<Status(ProvisioningService &, Provisioner &)> work, const QString &done);

    const Desk &m_desk;
    QWidget *m_origin;
    bool m_counting = false;  ///< a question is being prepared
};

}  // namespace gatehouse
