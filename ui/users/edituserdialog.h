// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/user.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Edits everything of a user but the username (guide: "Edit user properties").
class EditUserDialog : public FormDialog
{
    Q_OBJECT

public:
    EditUserDialog(const Desk &desk, const User &user, QWidget *parent = nullptr);

private:
    void save(Done done);
    void offerReload();
    void takeOver();

    const Desk &m_desk;
    User m_user;  ///< what the edit began with
};

}  // namespace gatehouse
