// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"
#include "ui/picking/pickerdialog.h"
#include "ui/shell/desk.h"

namespace gatehouse {

/// Asks in which of the accounts that are out of date a permission set is provisioned again (guide: "Set session duration").
class ReprovisionDialog : public PickerDialog
{
    Q_OBJECT

public:
    /// `outOfDate` are the keys of accounts with the permission set; all of them are picked at first.
    ReprovisionDialog(const Desk &desk, const PermissionSet &set, const QList<qint64> &outOfDate, QWidget *parent = nullptr);

private:
    void ask(const QList<qint64> &picks, Done done);

    const Desk &m_desk;
    PermissionSet::Id m_set;
};

}  // namespace gatehouse
