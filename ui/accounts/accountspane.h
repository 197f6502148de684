// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/organization.h"
#include "ui/shell/desk.h"
#include "ui/shell/pane.h"

#include <optional>

class QToolButton;

namespace gatehouse {

class AccountActions;
class AccountDetails;
class AccountAccessCounts;
class AccountTableModel;
class AssignmentActions;
class OrganizationTreeModel;
class OrganizationView;

/// The organization: as a tree of units and accounts, or all accounts in one list with their paths.
class AccountsPane : public Pane
{
    Q_OBJECT

public:
    enum class View { Tree, List };

    AccountsPane(const Desk &desk, AccountActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] AccountTableModel &listModel() const { return m_list; }
    [[nodiscard]] OrganizationTreeModel &treeModel() const { return *m_treeModel; }
    [[nodiscard]] OrganizationView &tree() const { return *m_tree; }
    [[nodiscard]] AccountDetails &details() const { return *m_details; }
    [[nodiscard]] View shownView() const;
    void showView(View view);
    /// Of a TreeKey, in the view that is shown.
    bool select(qint64 key) override;

private:
    AccountsPane(const Desk &desk, AccountActions &actions, AccountAccessCounts *access, QWidget *parent);
    AccountsPane(const Desk &desk, AccountActions &actions, AccountAccessCounts *access, AccountTableModel *model, QWidget *parent);
    void addSwitch();
    void addActions();
    void addStateActions();
    void applyFilter();
    void readHead();
    void updateEmptyStates();
    void takeRows();
    void showSelected();
    [[nodiscard]] QString reasonAgainstState(Account::State state) const;
    [[nodiscard]] QString reasonAgainstUnits(const QString &reason) const;

    const Desk &m_desk;
    AccountActions &m_actions;
    AssignmentActions *m_assigning;
    AccountTableModel &m_list;
    OrganizationTreeModel *m_treeModel;
    OrganizationView *m_tree;
    AccountDetails *m_details;
    QToolButton *m_showTree = nullptr;
    QToolButton *m_showList = nullptr;
    qint64 m_count = 0;
    qint64 m_selectNext = 0;
};

}  // namespace gatehouse
