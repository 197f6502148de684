// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/groupservice.h"
#include "core/groups/groupstore.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"
#include "tests/support/testworkspace.h"

#include <functional>

namespace gatehouse {

/// Changes of every kind to users and groups, one after the other, the same for the same seed and the same workspace.
class RandomChanges
{
public:
    enum class History { Undone, Untouched };  ///< whether undo and redo are among them

    RandomChanges(Workspace &workspace, quint64 seed, History history)
        : m_workspace(workspace)
        , m_random(seed)
        , m_prefix(QStringLiteral("w%1-").arg(seed))
        , m_history(history)
    {
    }

    /// Makes one change; a refusal, such as of an edit of a disabled user, is an answer like any other.
    Status step()
    {
        const quint32 kinds = m_history == History::Undone ? 14 : 11;
        switch (m_random.below(kinds)) {
        case 0:
        case 1:
        case 2:
            return addUser();
        case 3:
            return addGroup();
        case 4:
        case 5:
            return join();
        case 6:
            return leave();
        case 7:
            return renameGroup();
        case 8:
            return editUser();
        case 9:
            return switchUser();
        case 10:
            return removeSomething();
        case 11:
            return takeBackTheLast();
        case 12:
            return takeBackAny();
        default:
            return doAgain();
        }
    }

private:
    template<typename T>
    static Status statusOf(const Result<T> &result)
    {
        return result ? Status() : Status(fail(result));
    }

    QString fresh() { return m_prefix + QString::number(++m_count) + QLatin1Char('-') + m_random.hex(4); }

    template<typename Id>
    Id pick(const QList<qint64> &ids)
    {
        return {ids.isEmpty() ? 0 : ids.at(qsizetype(m_random.below(quint32(ids.size()))))};
    }

    User::Id anyUser() { return pick<User::Id>(must(UserStore(m_workspace.database()).ids({}))); }
    Group::Id anyGroup() { return pick<Group::Id>(must(GroupStore(m_workspace.database()).ids({}))); }

    Status addUser()
    {
        NewUser asked{TestWorkspace::person(fresh())};
        for (quint32 i = m_random.below(3); i > 0; --i) {
            if (const Group::Id group = anyGroup(); group.isValid()) {
                asked.groups.append(group);
            }
        }
        return statusOf(UserService(m_workspace).create(asked));
    }

    Status addGroup() { return statusOf(GroupService(m_workspace).create({{}, {}, fresh(), fresh()})); }

    Status join() { return statusOf(GroupService(m_workspace).addMembers({anyGroup()}, {anyUser(), anyUser()}, m_unwatched)); }

    Status leave()
    {
        const Group::Id group = anyGroup();
        UserQuery members;
        members.group = group;
        return statusOf(GroupService(m_workspace)
                            .removeMembers({group}, {pick<User::Id>(must(UserStore(m_workspace.database()).ids(members)))}, m_unwatched));
    }

    Status renameGroup()
    {
        auto group = GroupService(m_workspace).group(anyGroup());
        if (group) {
            group->name = fresh();
        }
        return group ? GroupService(m_workspace).update(*group) : statusOf(group);
    }

    Status editUser()
    {
        auto user = UserService(m_workspace).user(anyUser());
        if (user) {
            setField(*user, m_random.below(2) == 0 ? QStringLiteral("displayName") : QStringLiteral("enterprise.department"), fresh());
            user->email = m_random.below(3) == 0 ? fresh() + QStringLiteral("@example.com") : user->email;
        }
        return user ? UserService(m_workspace).update(*user) : statusOf(user);
    }

    Status switchUser()
    {
        return UserService(m_workspace)
            .setStatus({anyUser()}, m_random.below(3) == 0 ? User::Status::Disabled : User::Status::Enabled, m_unwatched);
    }

    Status removeSomething()
    {
        return m_random.below(3) == 0 ? GroupService(m_workspace).remove({anyGroup()}, m_unwatched)
                                      : UserService(m_workspace).remove({anyUser()}, m_unwatched);
    }

    Status takeBackTheLast()
    {
        const auto line = must(m_workspace.nextUndo());
        return line ? statusOf(m_workspace.undo(line->id)) : Status();
    }

    Status takeBackAny()
    {
        const auto line = must(m_workspace.nextUndo());
        return line ? statusOf(m_workspace.undo(1 + m_random.below(quint32(line->id)))) : Status();
    }

    Status doAgain()
    {
        const auto line = must(m_workspace.nextRedo());
        return line ? statusOf(m_workspace.redo(line->id)) : Status();
    }

    Workspace &m_workspace;
    SeededRandom m_random;
    QString m_prefix;
    History m_history;
    NoProgress m_unwatched;
    int m_count = 0;
};

}  // namespace gatehouse
