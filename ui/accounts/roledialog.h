// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/accountrole.h"

#include <QDialog>

namespace gatehouse {

/// A role as it stands in an account, in the words of IAM.
class RoleDialog : public QDialog
{
    Q_OBJECT

public:
    RoleDialog(const AccountRole &role, const Account &account, const QString &provider, QWidget *parent = nullptr);
};

}  // namespace gatehouse
