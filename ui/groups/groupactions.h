// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/groupservice.h"
#include "ui/shell/desk.h"

#include <QObject>

namespace gatehouse {

/// What a person does with groups, from whatever page: it asks, opens the dialogs and makes the changes.
class GroupActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and questions appear above `origin`, which also owns this.
    GroupActions(const Desk &desk, QWidget *origin);

    void create();
    void edit(Group::Id id);
    void remove(const QList<Group::Id> &ids);
    void addMembers(Group::Id id);
    void removeMembers(Group::Id id, const QList<User::Id> &users);

Q_SIGNALS:
    void created(gatehouse::Group::Id id);

private:
    [[nodiscard]] std::optional<Group> existing(Group::Id id);
    void askToRemove(const QList<Group::Id> &ids, const QString &what, const GroupRemoval &removal);

    const Desk &m_desk;
    QWidget *m_origin;
    bool m_counting = false;  ///< a question about deleting is being prepared
};

}  // namespace gatehouse
