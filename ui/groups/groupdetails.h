// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/group.h"
#include "ui/shell/desk.h"
#include "ui/shell/detailspanel.h"

#include <optional>

namespace gatehouse {

class AssignmentTableModel;
class FactsView;
class GroupActions;
class RecordHistory;
class RelatedTable;
class UserTableModel;

/// One group in detail: members, facts, history. Follows every change of the group, whoever makes it.
class GroupDetails : public DetailsPanel
{
    Q_OBJECT

public:
    enum class Head { Shown, Hidden };  ///< whether the name stands above the tabs

    GroupDetails(const Desk &desk, GroupActions &actions, Head head, QWidget *parent = nullptr);

    /// An invalid id shows the placeholder.
    void setGroup(Group::Id id);
    void setPlaceholder(const QString &text);
    [[nodiscard]] const std::optional<Group> &group() const { return m_group; }

Q_SIGNALS:
    void changed();  ///< the group is another one, or was changed
    void gone();     ///< the group was deleted
    void userOpened(qint64 id);
    void accountOpened(qint64 id);

private:
    void connectMembers();
    void addAccounts();
    void showAccounts();
    void read();
    void showFacts();
    void showMembers();

    const Desk &m_desk;
    GroupActions &m_actions;
    Head m_head;
    Group::Id m_id;
    std::optional<Group> m_group;
    QString m_placeholder;
    UserTableModel *m_memberModel;
    RelatedTable *m_members;
    AssignmentTableModel *m_assignments;
    FactsView *m_facts;
    RecordHistory *m_history;
};

}  // namespace gatehouse
