// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Chooses the edition of the service whose quotas hold.
class EditionDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit EditionDialog(const Desk &desk, QWidget *parent = nullptr);
};

}  // namespace gatehouse
