// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/securitykeys.h"
#include "core/users/user.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

#include <QPointer>

class QComboBox;
class QPushButton;

namespace gatehouse {

class MessageBar;

/// Registers a security key that is plugged into this computer (guide: "Register an MFA device").
class SecurityKeyDialog : public FormDialog
{
    Q_OBJECT

public:
    SecurityKeyDialog(const Desk &desk, const User &user, QWidget *parent = nullptr);

    /// Stops waiting for a touch first.
    void reject() override;

private:
    void look();
    void showKeys(const Result<QList<PluggedKey>> &keys);
    void submit(Done done);
    void keep(const KeyWish &wish, const Result<KeyCredential> &made, const Done &done);

    const Desk &m_desk;
    User m_user;
    QComboBox *m_keys;
    QPushButton *m_again;
    MessageBar *m_note;
    QPointer<Task> m_touch;
};

}  // namespace gatehouse
