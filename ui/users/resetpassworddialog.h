// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/userservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Asks how the user gets another password (guide: "Reset a user password").
class ResetPasswordDialog : public FormDialog
{
    Q_OBJECT

public:
    ResetPasswordDialog(const Desk &desk, const User &user, QWidget *parent = nullptr);

    [[nodiscard]] PasswordMode mode() const;
    /// After the dialog was accepted: the one-time password, where one was asked for.
    [[nodiscard]] const QString &oneTimePassword() const { return m_password; }

private:
    void addWarning(const User &user);
    void reset(const User &user, Done done);

    const Desk &m_desk;
    QString m_password;
};

}  // namespace gatehouse
