// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/mfadevice.h"
#include "ui/shell/desk.h"

#include <QObject>

namespace gatehouse {

/// What a person does with MFA devices, from whatever page (guide: "Manage a user's MFA device").
class MfaActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and questions appear above `origin`, which also owns this.
    MfaActions(const Desk &desk, QWidget *origin);

    void registerApp(User::Id user);
    void registerKey(User::Id user);
    void rename(const MfaDevice &device);
    void check(const MfaDevice &device);
    void resynchronise(const MfaDevice &device);
    void remove(const QList<MfaDevice> &devices);

    /// Why codes of it can't be checked; empty when they can.
    [[nodiscard]] static QString reasonAgainstCodes(const MfaDevice &device);

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    void leadToSecrets(const Error &error);

    const Desk &m_desk;
    QWidget *m_origin;
};

}  // namespace gatehouse
