// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Chooses the address of the access portal, once and for good (guide: "How to customize the user portal URL").
class PortalDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit PortalDialog(const Desk &desk, QWidget *parent = nullptr);

private:
    void showAddress();
    void save(Done done);

    const Desk &m_desk;
};

}  // namespace gatehouse
