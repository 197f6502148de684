// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quotas/quota.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Enters a limit that was raised on request.
class RaiseDialog : public FormDialog
{
    Q_OBJECT

public:
    RaiseDialog(const Desk &desk, const QuotaUse &use, QWidget *parent = nullptr);
};

}  // namespace gatehouse
