// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/holdings.h"
#include "core/base/progress.h"
#include "core/groups/group.h"
#include "core/users/user.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QList>

namespace gatehouse {

/// What goes along when groups are deleted.
struct GroupRemoval {
    qint64 groups = 0;
    qint64 memberships = 0;
    qint64 assignments = 0;                       ///< to accounts
    qint64 applications = 0;                      ///< assigned to them
    Afterwards afterwards = Afterwards::Removed;  ///< of the assignments
};

/// What an administrator may do with groups and their members. A method that takes a `Change &` is a step of a larger
/// change; the others go through the door themselves, and ask whether groups may be edited by hand (core/identitysource/editlock.h).
class GroupService
{
    Q_DECLARE_TR_FUNCTIONS(GroupService)

public:
    explicit GroupService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<Group> group(Group::Id id) const;
    /// The group that a person means: by name or GroupId.
    [[nodiscard]] Result<Group> find(const QString &reference) const;

    Result<Group::Id> create(const Group &group);
    Result<Group::Id> add(Change &change, const Group &group);

    /// `group.updatedAt` is what the edit began with: when the group was changed since, the answer is a Conflict.
    Status update(const Group &group);
    Status update(Change &change, const Group &group);

    Status remove(const QList<Group::Id> &ids, Progress &progress);
    [[nodiscard]] Result<GroupRemoval> consequenceOfRemoval(const QList<Group::Id> &ids) const;

    /// Adds every user to every group; answers how many memberships are new. A disabled user is refused, and with it
    /// the whole request (guide: "Disable a user").
    Result<qint64> addMembers(const QList<Group::Id> &groups, const QList<User::Id> &users, Progress &progress);
    Result<qint64> addMembers(Change &change, const QList<Group::Id> &groups, const QList<User::Id> &users, Progress &progress);
    /// Answers how many memberships are gone.
    Result<qint64> removeMembers(const QList<Group::Id> &groups, const QList<User::Id> &users, Progress &progress);

private:
    [[nodiscard]] Status unique(Database &database, const Group &group) const;
    [[nodiscard]] Result<Operation> membershipOperation(const QString &name, const QString &sentence, const QList<Group::Id> &groups,
                                                        const QList<User::Id> &users) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
