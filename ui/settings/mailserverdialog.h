// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outbox/mailserverservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Which mail server takes the messages of the workspace.
class MailServerDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit MailServerDialog(const Desk &desk, QWidget *parent = nullptr);

private:
    void save(Done done);

    const Desk &m_desk;
    bool m_hasPassword = false;
};

/// Sends one message to see whether it arrives.
class TestMailDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit TestMailDialog(const Desk &desk, QWidget *parent = nullptr);

private:
    const Desk &m_desk;
};

}  // namespace gatehouse
