// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/mfasettings.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

class MessageBar;
class SignInPreview;

/// Configures multi-factor authentication and shows what that means at a sign-in while one chooses (guide: "Enable MFA", "Configure MFA
/// types", "Configure MFA device enforcement", "Allow users to register their own MFA devices").
class MfaSettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    MfaSettingsDialog(const Desk &desk, const MfaSettings &settings, SourceKind source, QWidget *parent = nullptr);

    [[nodiscard]] MfaSettings settings() const;

private:
    void showConsequences();
    void follow();

    SourceKind m_source;
    MessageBar *m_radius;
    MessageBar *m_warnings;
    SignInPreview *m_preview;
};

}  // namespace gatehouse
