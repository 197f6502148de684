// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "ui/shell/desk.h"
#include "ui/shell/recordpage.h"

class QAction;

namespace gatehouse {

class AccountActions;
class AccountDetails;

/// One account on a page of its own.
class AccountPage : public RecordPage
{
    Q_OBJECT

public:
    AccountPage(const Desk &desk, Account::Id id, QWidget *parent = nullptr);

    [[nodiscard]] Account::Id id() const { return m_id; }
    [[nodiscard]] AccountDetails &details() const { return *m_details; }

Q_SIGNALS:
    void userOpened(qint64 id);
    void groupOpened(qint64 id);
    void permissionSetOpened(qint64 id);

private:
    void addActions();
    void showAccount();

    Account::Id m_id;
    AccountActions *m_actions;
    AccountDetails *m_details;
    QAction *m_suspend = nullptr;
    QAction *m_reactivate = nullptr;
    QAction *m_close = nullptr;
};

}  // namespace gatehouse
