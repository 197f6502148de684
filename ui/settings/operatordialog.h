// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// What people call the operator who works here.
class OperatorDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit OperatorDialog(const Desk &desk, QWidget *parent = nullptr);
};

}  // namespace gatehouse
