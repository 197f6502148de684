// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Gives single sign-on to another Region; while there is a configuration it says why that can't be (guide: "AWS SSO Region data").
class RegionDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RegionDialog(const Desk &desk, QWidget *parent = nullptr);
};

/// Opens it above `parent`; where the Region can't be changed, says so instead.
void openRegionDialog(const Desk &desk, QWidget *parent);

}  // namespace gatehouse
