// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"

#include "core/groups/groupstore.h"
#include "core/identitysource/editlock.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"

#include <QJsonArray>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamedInEvent = 100;

Group trimmed(Group group)
{
    group.name = group.name.trimmed();
    group.description = group.description.trimmed();
    group.externalId = group.externalId.trimmed();
    return group;
}

QJsonObject reference(const Group &group)
{
    return {{u"groupId"_s, group.groupId}, {u"displayName"_s, group.name}};
}

}  // namespace

Result<Group> GroupService::group(Group::Id id) const
{
    const auto found = GroupStore(m_workspace.database()).byId(id);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("This group does not exist any more."));
    }
    return **found;
}

Result<Group> GroupService::find(const QString &name) const
{
    const GroupStore store(m_workspace.database());
    for (const auto &found : {store.byGroupId(name), store.byName(name)}) {
        if (!found) {
            return fail(found);
        }
        if (*found) {
            return **found;
        }
    }
    return fail(Error::Kind::NotFound, tr("There is no group named %1.").arg(name), u"group"_s);
}

Status GroupService::unique(Database &database, const Group &group) const
{
    const auto same = GroupStore(database).byName(group.name);
    if (!same) {
        return fail(same);
    }
    if (*same && (*same)->id != group.id) {
        return fail(Error::Kind::Conflict, tr("There is a group named %1 already.").arg((*same)->name), u"displayName"_s);
    }
    return {};
}

Result<Group::Id> GroupService::create(const Group &asked)
{
    Group::Id created;
    const Operation operation{u"CreateGroup"_s,
                              tr("Create group %1").arg(asked.name.trimmed()),
                              {{u"displayName"_s, asked.name.trimmed()}, {u"description"_s, asked.description}}};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        if (auto may = mayEditByHand(change.database(), HandEdit::Add); !may) {
            return may;
        }
        const auto id = add(change, asked);
        if (!id) {
            return fail(id);
        }
        created = *id;
        const auto stored = GroupStore(change.database()).byId(*id);
        if (!stored) {
            return fail(stored);
        }
        change.addResponse(u"group"_s, reference(**stored));
        if (quotaCheck(change.database(), Quota::Groups, id->value)) {
            return {};  // there are no more groups than the newest key
        }
        const auto count = GroupStore(change.database()).count();
        return count ? quotaCheck(change.database(), Quota::Groups, *count) : fail(count);
    });
    return done ? Result<Group::Id>(created) : fail(done);
}

Result<Group::Id> GroupService::add(Change &change, const Group &asked)
{
    Group group = trimmed(asked);
    group.id = {};
    if (auto valid = validate(group); !valid) {
        return fail(valid);
    }
    if (auto free = unique(change.database(), group); !free) {
        return fail(free);
    }
    group.groupId = change.random().uuid();
    group.createdAt = change.now();
    group.updatedAt = change.now();
    auto id = GroupStore(change.database()).insert(group);
    const Status adopted = id ? adoptHoldings(change, Principal::of(*id), group.externalId) : Status(fail(id));
    return adopted ? id : fail(adopted);
}

Status GroupService::update(const Group &group)
{
    const auto before = this->group(group.id);
    if (!before) {
        return fail(before);
    }
    QJsonObject parameters = reference(*before);
    parameters.insert(u"newDisplayName"_s, group.name.trimmed());
    const auto done
        = m_workspace.change({u"UpdateGroup"_s, tr("Edit group %1").arg(before->name), parameters}, [&](Change &change) -> Status {
              auto may = mayEditByHand(change.database(), HandEdit::Alter);
              return may ? update(change, group) : may;
          });
    return done ? Status() : fail(done);
}

Status GroupService::update(Change &change, const Group &asked)
{
    GroupStore store(change.database());
    const auto before = store.byId(asked.id);
    if (!before) {
        return fail(before);
    }
    if (!*before) {
        return fail(Error::Kind::NotFound, tr("This group does not exist any more."));
    }
    Group group = trimmed(asked);
    if (group.updatedAt.isValid() && group.updatedAt != (*before)->updatedAt) {
        return fail(Error::Kind::Conflict,
                    tr("%1 was changed by somebody else meanwhile. Look at the present values and try again.").arg((*before)->name));
    }
    if (auto valid = validate(group); !valid) {
        return valid;
    }
    if (auto free = unique(change.database(), group); !free) {
        return free;
    }
    if (group.name == (*before)->name && group.description == (*before)->description && group.externalId == (*before)->externalId) {
        return {};
    }
    group.updatedAt = change.now();
    return store.update(group);
}

Status GroupService::remove(const QList<Group::Id> &ids, Progress &progress)
{
    const auto first = ids.size() == 1 ? group(ids.first()) : Result<Group>();
    if (!first) {
        return fail(first);
    }
    const QString summary = ids.size() == 1 ? tr("Delete group %1").arg(first->name) : tr("Delete %n group(s)", nullptr, int(ids.size()));
    const auto done = m_workspace.change({u"DeleteGroup"_s, summary}, [&](Change &change) -> Status {
        GroupStore store(change.database());
        QJsonArray named;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
            }
            const auto found = group(ids.at(i));
            if (!found) {
                return fail(found);
            }
            const auto released = releaseHoldings(change, Principal::of(found->id));
            if (auto gone = released ? store.remove(found->id) : released; !gone) {
                return gone;
            }
            if (named.size() < mostNamedInEvent) {
                named.append(reference(*found));
            }
            progress.report(i + 1, ids.size());
        }
        change.addParameter(u"groups"_s, named);
        change.addParameter(u"count"_s, ids.size());
        return {};
    });
    return done ? Status() : fail(done);
}

Result<GroupRemoval> GroupService::consequenceOfRemoval(const QList<Group::Id> &ids) const
{
    GroupRemoval removal{ids.size(), 0, 0};
    QList<Principal> principals;
    for (const Group::Id id : ids) {
        const auto found = group(id);
        if (!found) {
            return fail(found);
        }
        removal.memberships += found->memberCount;
        principals.append(Principal::of(id));
    }
    const auto holdings = holdingsOf(m_workspace.database(), principals);
    const auto afterwards = assignmentsAfterwards(m_workspace.database());
    if (!holdings || !afterwards) {
        return holdings ? fail(afterwards) : fail(holdings);
    }
    removal.assignments = holdings->assignments;
    removal.applications = holdings->applications;
    removal.afterwards = *afterwards;
    return removal;
}

Result<Operation> GroupService::membershipOperation(const QString &name, const QString &sentence, const QList<Group::Id> &groups,
                                                    const QList<User::Id> &users) const
{
    QJsonArray groupNames;
    QJsonArray userNames;
    QString onlyGroup;
    QString onlyUser;
    for (const Group::Id id : groups.first(std::min(groups.size(), mostNamedInEvent))) {
        const auto found = group(id);
        if (!found) {
            return fail(found);
        }
        onlyGroup = found->name;
        groupNames.append(reference(*found));
    }
    for (const User::Id id : users.first(std::min(users.size(), mostNamedInEvent))) {
        const auto found = UserService(m_workspace).user(id);
        if (!found) {
            return fail(found);
        }
        onlyUser = found->username;
        userNames.append(QJsonObject{{u"userId"_s, found->userId}, {u"userName"_s, found->username}});
    }
    const QString who = users.size() == 1 ? onlyUser : tr("%n user(s)", nullptr, int(users.size()));
    const QString where = groups.size() == 1 ? onlyGroup : tr("%n group(s)", nullptr, int(groups.size()));
    const QString summary = sentence.arg(who, where);
    return Operation{name, summary, {{u"groups"_s, groupNames}, {u"members"_s, userNames}, {u"count"_s, users.size()}}};
}

Result<qint64> GroupService::addMembers(const QList<Group::Id> &groups, const QList<User::Id> &users, Progress &progress)
{
    const auto operation = membershipOperation(u"AddMemberToGroup"_s, tr("Add %1 to %2"), groups, users);
    if (!operation) {
        return fail(operation);
    }
    qint64 added = 0;
    const auto done = m_workspace.change(*operation, [&](Change &change) -> Status {
        if (auto may = mayEditByHand(change.database(), HandEdit::Join); !may) {
            return may;
        }
        const auto count = addMembers(change, groups, users, progress);
        if (!count) {
            return fail(count);
        }
        added = *count;
        return {};
    });
    return done ? Result<qint64>(added) : fail(done);
}

Result<qint64> GroupService::addMembers(Change &change, const QList<Group::Id> &groups, const QList<User::Id> &users, Progress &progress)
{
    GroupStore store(change.database());
    const UserStore userStore(change.database());
    qint64 added = 0;
    const qint64 total = users.size() * groups.size();
    for (qsizetype i = 0; !groups.isEmpty() && i < users.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
        }
        const auto user = userStore.byId(users.at(i));
        if (!user) {
            return fail(user);
        }
        if (!*user) {
            return fail(Error::Kind::NotFound, tr("One of the users does not exist any more. Nothing was changed."));
        }
        if ((*user)->status == User::Status::Disabled) {
            return fail(Error::Kind::Forbidden,
                        tr("%1 is disabled: the user can't be added to a group. Enable the user first.").arg((*user)->username),
                        u"members"_s);
        }
        for (const Group::Id id : groups) {
            const auto isNew = store.addMember(id, users.at(i));
            if (!isNew) {
                const auto known = store.byId(id);
                return known && !*known ? fail(Error::Kind::NotFound, tr("One of the groups does not exist any more. Nothing was changed."))
                                        : fail(isNew);
            }
            added += *isNew ? 1 : 0;
        }
        progress.report((i + 1) * groups.size(), total);
    }
    return added;
}

Result<qint64> GroupService::removeMembers(const QList<Group::Id> &groups, const QList<User::Id> &users, Progress &progress)
{
    const auto operation = membershipOperation(u"RemoveMemberFromGroup"_s, tr("Remove %1 from %2"), groups, users);
    if (!operation) {
        return fail(operation);
    }
    qint64 removed = 0;
    const auto done = m_workspace.change(*operation, [&](Change &change) -> Status {
        if (auto may = mayEditByHand(change.database(), HandEdit::Join); !may) {
            return may;
        }
        GroupStore store(change.database());
        for (qsizetype i = 0; i < users.size(); ++i) {
            if (progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
            }
            for (const Group::Id id : groups) {
                const auto gone = store.removeMember(id, users.at(i));
                if (!gone) {
                    return fail(gone);
                }
                removed += *gone ? 1 : 0;
            }
            progress.report((i + 1) * groups.size(), users.size() * groups.size());
        }
        return {};
    });
    return done ? Result<qint64>(removed) : fail(done);
}

}  // namespace gatehouse
