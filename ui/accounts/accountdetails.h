// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/unitstore.h"
#include "ui/shell/desk.h"
#include "ui/shell/detailspanel.h"

#include <optional>

namespace gatehouse {

class AccessActions;
class AccountProvisioningModel;
class AssignmentTableModel;
class FactsView;
class ProviderView;
class RecordHistory;

/// One account, or one organizational unit, in detail. Follows every change of it, whoever makes it.
class AccountDetails : public DetailsPanel
{
    Q_OBJECT

public:
    enum class Head { Shown, Hidden };  ///< whether the name stands above the tabs

    AccountDetails(const Desk &desk, Head head, QWidget *parent = nullptr);

    /// A TreeKey; 0 shows the placeholder.
    void setKey(qint64 key);
    [[nodiscard]] qint64 key() const { return m_key; }
    void setPlaceholder(const QString &text);
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }

Q_SIGNALS:
    void changed();  ///< it is about something else, or that was changed
    void userOpened(qint64 id);
    void groupOpened(qint64 id);
    void permissionSetOpened(qint64 id);

private:
    void addAccountTabs();
    void addAccountTab(QWidget *page, const QString &title);
    void openPrincipal(qint64 assignment);
    void countRows();
    void read();
    void readAccount();
    void readUnit();
    void showAccountFacts();
    void showUnitFacts(const Unit &unit, const QString &path, const UnitContent &below);
    void showAccess();

    const Desk &m_desk;
    Head m_head;
    qint64 m_key = 0;
    std::optional<Account> m_account;
    QString m_placeholder;
    QList<QWidget *> m_accountTabs;  ///< what the tab widget holds for accounts and not for units
    AccessActions *m_access;
    AssignmentTableModel *m_assignments;
    AccountProvisioningModel *m_provisioning;
    ProviderView *m_provider;
    FactsView *m_facts;
    RecordHistory *m_history;
};

}  // namespace gatehouse
