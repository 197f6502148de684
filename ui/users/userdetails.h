// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/user.h"
#include "ui/shell/desk.h"
#include "ui/shell/detailspanel.h"

#include <optional>

namespace gatehouse {

class AssignmentTableModel;
class ChipLabel;
class FactsView;
class GroupTableModel;
class RecordHistory;
class RelatedTable;
class UserActions;
class UserDevicesView;

/// One user in detail: profile, groups, accounts, MFA devices, history. Follows every change of the user, whoever makes it.
class UserDetails : public DetailsPanel
{
    Q_OBJECT

public:
    enum class Head { Shown, Hidden };  ///< whether name and status stand above the tabs

    UserDetails(const Desk &desk, UserActions &actions, Head head, QWidget *parent = nullptr);

    /// An invalid id shows the placeholder.
    void setUser(User::Id id);
    void setPlaceholder(const QString &text);
    [[nodiscard]] const std::optional<User> &user() const { return m_user; }

Q_SIGNALS:
    void changed();  ///< the user is another one, or was changed
    void gone();     ///< the user was deleted
    void groupOpened(qint64 id);
    void accountOpened(qint64 id);
    void pageRequested(const QString &page);

private:
    void read();
    /// Made with the first user: a list of users that nobody has clicked into is painted without waiting for them.
    void addTabs();
    void showProfile();
    void showGroups();
    void addAccounts();
    void showAccounts();

    const Desk &m_desk;
    UserActions &m_actions;
    Head m_head;
    User::Id m_id;
    std::optional<User> m_user;
    QString m_placeholder;
    ChipLabel *m_chip;
    FactsView *m_profile = nullptr;
    GroupTableModel *m_groupModel = nullptr;
    RelatedTable *m_groups = nullptr;
    AssignmentTableModel *m_assignments = nullptr;
    UserDevicesView *m_devices = nullptr;
    RecordHistory *m_history = nullptr;
};

}  // namespace gatehouse
