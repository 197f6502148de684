// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/unitstore.h"
#include "ui/shell/desk.h"
#include "ui/shell/detailspanel.h"

#include <functional>
#include <optional>

namespace gatehouse {

class FactsView;
class RecordHistory;

/// One account, or one organizational unit, in detail. Follows every change of it, whoever makes it.
class AccountDetails : public DetailsPanel
{
    Q_OBJECT

public:
    enum class Head { Shown, Hidden };  ///< whether the name stands above the tabs

    AccountDetails(const Desk &desk, Head head, QWidget *parent = nullptr);

    /// Adds a tab that only accounts have, before the facts; `show` is told of another account, and of an invalid id when
    /// none is shown.
    void addAccountTab(QWidget *page, const QString &title, std::function<void(Account::Id)> show);

    /// A TreeKey; 0 shows the placeholder.
    void setKey(qint64 key);
    [[nodiscard]] qint64 key() const { return m_key; }
    void setPlaceholder(const QString &text);
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }

Q_SIGNALS:
    void changed();  ///< it is about something else, or that was changed

private:
    struct AccountTab {
        QWidget *tab;  ///< what the tab widget holds
        std::function<void(Account::Id)> show;
    };

    void read();
    void readAccount();
    void readUnit();
    void showAccountFacts();
    void showUnitFacts(const Unit &unit, const QString &path, const UnitContent &below);
    void showAccountTabs(bool shown);

    const Desk &m_desk;
    Head m_head;
    qint64 m_key = 0;
    std::optional<Account> m_account;
    QString m_placeholder;
    QList<AccountTab> m_accountTabs;
    FactsView *m_facts;
    RecordHistory *m_history;
};

}  // namespace gatehouse
