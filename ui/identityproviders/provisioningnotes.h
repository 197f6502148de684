// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace gatehouse {

class MessageBar;

/// How users and groups get here while people sign in elsewhere (guide: "Manual provisioning"), with ways to both.
class ProvisioningNotes : public QWidget
{
    Q_OBJECT

public:
    explicit ProvisioningNotes(const Desk &desk, QWidget *parent = nullptr);

    /// Counts anew which usernames a NameID can equal.
    void read();
    [[nodiscard]] MessageBar &usernames() const { return *m_usernames; }

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    const Desk &m_desk;
    MessageBar *m_usernames;
};

}  // namespace gatehouse
