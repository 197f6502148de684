// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace gatehouse {

class AccessActions;
class FactsView;
class MessageBar;

/// The identity provider of an account: what it is, whether it is as it shall be, and how to repair or remove it.
class ProviderView : public QWidget
{
    Q_OBJECT

public:
    ProviderView(const Desk &desk, AccessActions &actions, QWidget *parent = nullptr);

    void setAccount(const std::optional<Account> &account);

private:
    void read();

    const Desk &m_desk;
    std::optional<Account> m_account;
    MessageBar *m_message;
    FactsView *m_facts;
    QPushButton *m_repair;
    QPushButton *m_remove;
};

}  // namespace gatehouse
