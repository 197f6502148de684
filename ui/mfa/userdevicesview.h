// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/user.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace gatehouse {

class MfaActions;
class MfaDeviceModel;
class RelatedTable;

/// The MFA devices of one user (guide: "Register an MFA device", "Manage a user's MFA device").
class UserDevicesView : public QWidget
{
    Q_OBJECT

public:
    explicit UserDevicesView(const Desk &desk, QWidget *parent = nullptr);

    /// An invalid id shows nobody's.
    void setUser(User::Id user);
    [[nodiscard]] RelatedTable &list() const { return *m_list; }
    [[nodiscard]] MfaDeviceModel &model() const { return *m_model; }

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    void addButtons();
    void judge();

    const Desk &m_desk;
    User::Id m_user;
    QString m_againstApp;
    QString m_againstKey;
    MfaActions *m_actions;
    MfaDeviceModel *m_model;
    RelatedTable *m_list;
};

}  // namespace gatehouse
