// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QStackedWidget>

namespace gatehouse {

class AccountActions;
class AccountsPane;
class EnablePage;

/// The page "AWS accounts": the organization, or how to come by one.
class AccountsPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit AccountsPage(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] AccountsPane &pane() const { return *m_pane; }

private:
    void read();

    const Desk &m_desk;
    AccountActions *m_actions;
    EnablePage *m_enable;
    AccountsPane *m_pane;
};

}  // namespace gatehouse
