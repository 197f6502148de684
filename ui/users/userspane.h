// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/editlock.h"
#include "core/users/userstore.h"
#include "ui/shell/desk.h"
#include "ui/shell/pane.h"

namespace gatehouse {

class EmptyState;
class RecordChooser;
class SourceLock;
class UserActions;
class UserDetails;
class UserTableModel;

/// Every user of the directory, with what can be done with them.
class UsersPane : public Pane
{
    Q_OBJECT

public:
    explicit UsersPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] UserTableModel &model() const { return m_model; }
    [[nodiscard]] UserDetails &details() const { return *m_details; }
    /// Shows the members of one group only.
    void showGroup(Group::Id id);

Q_SIGNALS:
    void importRequested();
    /// The selected users, or all that the filter leaves when none is selected.
    void exportRequested(const QList<qint64> &ids);
    void groupOpened(qint64 id);
    void accountOpened(qint64 id);

private:
    UsersPane(const Desk &desk, UserTableModel *model, QWidget *parent);
    void addFilters();
    void addActions();
    void addRowActions();
    void addMailActions();
    void applyFilters();
    void readCounts();
    void showCounts();
    void updateEmptyState();
    void showNoUsers(EmptyState &empty);
    void showSelected();
    void takeRows();
    [[nodiscard]] QList<User::Id> selectedUsers() const;
    /// The selected users as far as there are few enough to look at each whenever the selection changes.
    [[nodiscard]] QList<User> lookAtSelected() const;
    [[nodiscard]] QString reasonOfDisabled() const;
    /// Why this can't be done by hand, else why not with the selected users.
    [[nodiscard]] QString reasonAgainst(HandEdit edit) const;
    [[nodiscard]] QString reasonAgainstStatus(User::Status status) const;

    static constexpr int mostLookedAt = 200;

    const Desk &m_desk;
    UserTableModel &m_model;
    SourceLock *m_lock;
    UserActions *m_actions;
    UserDetails *m_details;
    RecordChooser *m_group = nullptr;
    UserCounts m_counts;
    qint64 m_selectNext = 0;
};

}  // namespace gatehouse
