// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QAction;

namespace gatehouse {

class AccountActions;
class AccountDetails;
class PageHeader;

/// One account on a page of its own.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    AccountPage(const Desk &desk, Account::Id id, QWidget *parent = nullptr);

    [[nodiscard]] Account::Id id() const { return m_id; }
    [[nodiscard]] AccountDetails &details() const { return *m_details; }
    [[nodiscard]] PageHeader &header() const { return *m_header; }

Q_SIGNALS:
    void userOpened(qint64 id);
    void groupOpened(qint64 id);
    void permissionSetOpened(qint64 id);

private:
    QAction *add(const QString &name, const QString &text, QStringView iconName, const QKeySequence &shortcut, std::function<void()> run);
    void addActions();
    void showAccount();

    Account::Id m_id;
    AccountActions *m_actions;
    PageHeader *m_header;
    AccountDetails *m_details;
    QAction *m_suspend = nullptr;
    QAction *m_reactivate = nullptr;
    QAction *m_close = nullptr;
    QList<QAction *> m_all;
};

}  // namespace gatehouse
