// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// In which accounts integrated applications may read users and groups (guide: "Enable AWS SSO-integrated applications in AWS accounts").
class IntegratedAccessDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit IntegratedAccessDialog(const Desk &desk, QWidget *parent = nullptr);
};

}  // namespace gatehouse
