// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/unit.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Creates an organizational unit, or renames one.
class UnitDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A unit without an id is a new one; it comes into the unit's parent unless another is chosen.
    UnitDialog(const Desk &desk, const Unit &unit, QWidget *parent = nullptr);

    /// After the dialog was accepted: the unit that was created or renamed.
    [[nodiscard]] Unit::Id id() const { return m_unit.id; }

private:
    void save(Done done);

    const Desk &m_desk;
    Unit m_unit;
};

}  // namespace gatehouse
