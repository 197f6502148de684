// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

class QLabel;

namespace gatehouse {

/// Asks where accounts and units shall move to, and says what follows from it.
class MoveDialog : public FormDialog
{
    Q_OBJECT

public:
    MoveDialog(const Desk &desk, const TreeSelection &selection, QWidget *parent = nullptr);

private:
    void showConsequence();

    const Desk &m_desk;
    TreeSelection m_selection;
    QLabel *m_consequence;
};

}  // namespace gatehouse
