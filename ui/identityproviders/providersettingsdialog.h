// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identityproviders/externalprovider.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// How people are sent to the identity provider, and whose guide is shown.
class ProviderSettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    ProviderSettingsDialog(const Desk &desk, const ExternalProvider &provider, QWidget *parent = nullptr);
};

}  // namespace gatehouse
