// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"
#include "ui/permissionsets/setforms.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Edits one part of a permission set (guide: "Configure permission set properties").
class SetDialog : public FormDialog
{
    Q_OBJECT

public:
    SetDialog(const Desk &desk, const PermissionSet &set, SetPart part, QWidget *parent = nullptr);

private:
    void save(Done done);
    void takeOver();

    const Desk &m_desk;
    PermissionSet m_set;  ///< what the edit began with
    SetPart m_part;
};

}  // namespace gatehouse
