// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Creates an account, or edits its name and email address.
class AccountDialog : public FormDialog
{
    Q_OBJECT

public:
    /// An account without an id is a new one; it comes into the account's unit unless another is chosen.
    AccountDialog(const Desk &desk, const Account &account, QWidget *parent = nullptr);

    /// After the dialog was accepted: the account that was created or edited.
    [[nodiscard]] Account::Id id() const { return m_account.id; }

private:
    void save(Done done);

    const Desk &m_desk;
    Account m_account;
};

}  // namespace gatehouse
