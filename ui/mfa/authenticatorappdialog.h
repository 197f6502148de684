// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretbytes.h"
#include "core/users/user.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

class QLabel;
class QPushButton;

namespace gatehouse {

class QrView;

/// Registers an authenticator app: a QR code to scan, the secret key when somebody asks for it, and a code that proves that it worked
/// (guide: "Register an MFA device").
class AuthenticatorAppDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `seed` is from totp::newSeed, or an invented one for a picture.
    AuthenticatorAppDialog(const Desk &desk, const User &user, SecretBytes seed, QWidget *parent = nullptr);
    ~AuthenticatorAppDialog() override;

    [[nodiscard]] QrView &qr() const { return *m_qr; }

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    void arrange();
    void showKey(bool shown);
    void copyKey();
    void submit(Done done);

    const Desk &m_desk;
    User m_user;
    std::shared_ptr<SecretBytes> m_seed;
    QrView *m_qr;
    QLabel *m_key;
    QPushButton *m_show;
    QPushButton *m_copy;
};

}  // namespace gatehouse
