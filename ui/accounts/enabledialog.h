// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Enables single sign-on; where there is no organization it asks what the management account of a new one is called
/// (guide: "Enable AWS SSO").
class EnableDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit EnableDialog(const Desk &desk, QWidget *parent = nullptr);

private:
    EnableDialog(const Desk &desk, bool createsOrganization, QWidget *parent);
    void enable(Done done);

    const Desk &m_desk;
};

}  // namespace gatehouse
