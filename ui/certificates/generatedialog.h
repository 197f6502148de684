// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "core/certificates/x509.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

class MessageBar;

/// Asks how long a new certificate lasts, how it signs and how long its key is; says what is weak about a choice (guide: "Generate a new
/// certificate").
class GenerateDialog : public FormDialog
{
    Q_OBJECT

public:
    GenerateDialog(const Desk &desk, const Application &application, QWidget *parent = nullptr);

    [[nodiscard]] CertificateWish wish() const;

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    void showWarnings();
    void generate(Done done);

    const Desk &m_desk;
    Application m_application;
    MessageBar *m_warnings;
};

}  // namespace gatehouse
