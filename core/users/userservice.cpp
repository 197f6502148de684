// SPDX-License-Identifier: Apache-2.0
#include "core/users/userservice.h"

#include "core/groups/groupservice.h"
#include "core/groups/groupstore.h"
#include "core/identitysource/editlock.h"
#include "core/mfa/mfaservice.h"
#include "core/outbox/outboxservice.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "core/users/password.h"
#include "core/users/uniqueuser.h"
#include "core/users/userattribute.h"
#include "core/users/userreference.h"
#include "core/users/userstore.h"

#include <QJsonArray>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamedInEvent = 100;

User trimmed(User user)
{
    for (QString *member : {&user.username, &user.email, &user.givenName, &user.familyName, &user.displayName}) {
        *member = member->trimmed();
    }
    const auto isClean = [](const QString &value) { return !value.isEmpty() && !value.front().isSpace() && !value.back().isSpace(); };
    if (!std::all_of(user.attributes.cbegin(), user.attributes.cend(), isClean)) {
        for (const QString &path : user.attributes.keys()) {
            setField(user, path, user.attributes.value(path).trimmed());
        }
    }
    return user;
}

QStringList changedPaths(const User &before, const User &after)
{
    QStringList paths;
    for (const UserAttribute &attribute : userAttributes()) {
        if (fieldOf(before, attribute.path) != fieldOf(after, attribute.path)) {
            paths.append(attribute.path);
        }
    }
    return paths;
}

QString wordOf(PasswordMode mode)
{
    switch (mode) {
    case PasswordMode::Email:
        return u"EMAIL"_s;
    case PasswordMode::OneTime:
        return u"OTP"_s;
    case PasswordMode::None:
        return u"NONE"_s;
    }
    Q_UNREACHABLE();
}

Status verifyUnique(Database &database, const User &user)
{
    auto free = verifyFree(database, u"userName"_s, user.username, user.id);
    return free ? verifyFree(database, u"emails.value"_s, user.email, user.id) : free;
}

Status mayCreate(Database &database, PasswordMode mode)
{
    auto may = mayEditByHand(database, HandEdit::Add);
    return may && mode != PasswordMode::None ? mayEditByHand(database, HandEdit::Password) : may;
}

}  // namespace

Result<User> UserService::user(User::Id id) const
{
    const auto found = UserStore(m_workspace.database()).byId(id);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("This user does not exist any more."));
    }
    return **found;
}

Result<User> UserService::find(const QString &reference) const
{
    const UserStore store(m_workspace.database());
    for (const auto &found : {store.byUserId(reference), store.byUsername(reference), store.byEmail(reference)}) {
        if (!found) {
            return fail(found);
        }
        if (*found) {
            return **found;
        }
    }
    return fail(Error::Kind::NotFound, tr("There is no user named %1.").arg(reference), u"user"_s);
}

Result<User> UserService::enabledUser(User::Id id, const QString &refusal) const
{
    auto found = user(id);
    if (found && found->status == User::Status::Disabled) {
        return fail(Error::Kind::Forbidden, tr("%1 is disabled: %2").arg(found->username, refusal));
    }
    return found;
}

Result<QList<Group>> UserService::groupsOf(User::Id id) const
{
    if (const auto found = enabledUser(id, tr("group membership can't be viewed. Enable the user first.")); !found) {
        return fail(found);
    }
    const GroupStore store(m_workspace.database());
    GroupQuery query;
    query.member = id;
    const auto ids = store.ids(query);
    return ids ? store.records(*ids) : fail(ids);
}

Result<CreatedUser> UserService::create(const NewUser &asked)
{
    CreatedUser created;
    UserStore::StoredPassword password;
    if (asked.password == PasswordMode::OneTime) {
        if (auto may = mayCreate(m_workspace.database(), asked.password); !may) {
            return fail(may);  // before the hash, which takes long
        }
        SystemRandom random;
        created.oneTimePassword = oneTimePassword(random);
        // Hashing is slow on purpose: not while others wait for the file.
        const auto hash = passwordHash(created.oneTimePassword);
        if (!hash) {
            return fail(hash);
        }
        password = {*hash, UserStore::StoredPassword::Kind::OneTime};
    }
    const Operation operation{u"CreateUser"_s,
                              tr("Add user %1").arg(asked.user.username.trimmed()),
                              {{u"userName"_s, asked.user.username.trimmed()},
                               {u"displayName"_s, asked.user.displayName},
                               {u"email"_s, asked.user.email},
                               {u"passwordMode"_s, wordOf(asked.password)},
                               {u"groups"_s, asked.groups.size()}}};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        if (auto may = mayCreate(change.database(), asked.password); !may) {
            return may;
        }
        const auto id = add(change, asked.user);
        if (!id) {
            return fail(id);
        }
        created.id = *id;
        UserStore store(change.database());
        const auto stored = store.byId(*id);
        if (!stored) {
            return fail(stored);
        }
        change.addResponse(u"user"_s, reference(**stored));
        // No key is used twice, so there are no more users than the newest key: a million need not be counted for one more.
        if (!quotaCheck(change.database(), Quota::Users, id->value)) {
            const auto counts = store.counts();
            if (auto room = counts ? quotaCheck(change.database(), Quota::Users, counts->all) : Status(fail(counts)); !room) {
                return room;
            }
        }
        NoProgress unwatched;
        if (auto joined = GroupService(m_workspace).addMembers(change, asked.groups, {*id}, unwatched); !joined) {
            return fail(joined);
        }
        return asked.password == PasswordMode::OneTime ? store.addPassword(*id, password, change.now())
               : asked.password == PasswordMode::Email ? postInvitation(change, **stored)
                                                       : Status();
    });
    return done ? Result<CreatedUser>(created) : fail(done);
}

Result<User::Id> UserService::add(Change &change, const User &asked)
{
    User user = trimmed(asked);
    user.id = {};
    if (auto valid = validate(user); !valid) {
        return fail(valid);
    }
    user.userId = change.random().uuid();
    user.createdAt = change.now();
    user.updatedAt = change.now();
    auto added = UserStore(change.database()).insert(user);
    if (!added && added.error().kind == Error::Kind::Conflict) {
        // The indexes find out whether the name is free; only when it is not does somebody have to look for its owner.
        if (auto free = verifyUnique(change.database(), user); !free) {
            return fail(free);
        }
    }
    const Status adopted = added ? adoptHoldings(change, Principal::of(*added), user.attributes.value(u"externalId"_s)) : Status();
    return adopted ? added : fail(adopted);
}

Status UserService::postInvitation(Change &change, const User &user) const
{
    return OutboxService::post(
        change, user.email, tr("Your invitation to sign in"),
        tr("Hello %1,\n\nan account was made for you. Your username is %2.\n\nTo accept the invitation and choose a password, open\n%3\n\n"
           "If you did not expect this message, tell your administrator.\n")
            .arg(user.displayName, user.username, m_workspace.portalUrl()));
}

Status UserService::update(const User &user)
{
    const auto before = this->user(user.id);
    if (!before) {
        return fail(before);
    }
    QJsonArray changed;
    for (const QString &path : changedPaths(*before, trimmed(user))) {
        changed.append(path);
    }
    QJsonObject parameters = reference(*before);
    parameters.insert(u"attributes"_s, changed);
    const auto done
        = m_workspace.change({u"UpdateUser"_s, tr("Edit user %1").arg(before->username), parameters}, [&](Change &change) -> Status {
              auto may = mayEditByHand(change.database(), HandEdit::Alter);
              return may ? update(change, user) : may;
          });
    return done ? Status() : fail(done);
}

Status UserService::update(Change &change, const User &asked)
{
    UserStore store(change.database());
    const auto before = store.byId(asked.id);
    if (!before) {
        return fail(before);
    }
    if (!*before) {
        return fail(Error::Kind::NotFound, tr("This user does not exist any more."));
    }
    User user = trimmed(asked);
    if ((*before)->status == User::Status::Disabled) {
        return fail(Error::Kind::Forbidden,
                    tr("%1 is disabled: the user can't be edited. Enable the user first.").arg((*before)->username));
    }
    if (user.username != (*before)->username) {
        return fail(Error::Kind::Forbidden,
                    tr("A username can't be changed. Delete the user and add another one, or keep %1.").arg((*before)->username),
                    u"userName"_s);
    }
    if (user.updatedAt.isValid() && user.updatedAt != (*before)->updatedAt) {
        return fail(Error::Kind::Conflict,
                    tr("%1 was changed by somebody else meanwhile. Look at the present values and try again.").arg(user.username));
    }
    if (auto valid = validate(user); !valid) {
        return valid;
    }
    if (auto free = verifyUnique(change.database(), user); !free) {
        return free;
    }
    if (changedPaths(**before, user).isEmpty()) {
        return {};
    }
    user.emailVerified = (*before)->emailVerified && user.email == (*before)->email;
    user.updatedAt = change.now();
    return store.update(user);
}

Status UserService::setStatus(const QList<User::Id> &ids, User::Status status, Progress &progress)
{
    const bool enable = status == User::Status::Enabled;
    const auto first = ids.size() == 1 ? user(ids.first()) : Result<User>();
    if (!first) {
        return fail(first);
    }
    const QString summary = ids.size() == 1 ? (enable ? tr("Enable user %1") : tr("Disable user %1")).arg(first->username)
                            : enable        ? tr("Enable %n user(s)", nullptr, int(ids.size()))
                                            : tr("Disable %n user(s)", nullptr, int(ids.size()));
    const auto done = m_workspace.change({enable ? u"EnableUser"_s : u"DisableUser"_s, summary}, [&](Change &change) {
        UserStore store(change.database());
        return forEach(change, ids, progress, [&](const User &user) -> Status {
            return user.status == status ? Status() : store.setStatus(user.id, status, change.now());
        });
    });
    return done ? Status() : fail(done);
}

Status UserService::remove(const QList<User::Id> &ids, Progress &progress)
{
    const auto first = ids.size() == 1 ? user(ids.first()) : Result<User>();
    if (!first) {
        return fail(first);
    }
    const QString summary = ids.size() == 1 ? tr("Delete user %1").arg(first->username) : tr("Delete %n user(s)", nullptr, int(ids.size()));
    const auto done = m_workspace.change({u"DeleteUser"_s, summary}, [&](Change &change) {
        UserStore store(change.database());
        return forEach(change, ids, progress, [&](const User &user) -> Status {
            const auto released = releaseHoldings(change, Principal::of(user.id));
            const auto devices = released ? MfaService(m_workspace).removeDevicesOf(change, user.id) : released;
            return devices ? store.remove(user.id) : devices;
        });
    });
    return done ? Status() : fail(done);
}

Status UserService::forEach(Change &change, const QList<User::Id> &ids, Progress &progress,
                            const std::function<Status(const User &)> &step) const
{
    const UserStore store(change.database());
    QJsonArray named;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
        }
        const auto found = store.byId(ids.at(i));
        if (!found) {
            return fail(found);
        }
        if (!*found) {
            return fail(Error::Kind::NotFound, tr("One of the users does not exist any more. Nothing was changed."));
        }
        if (auto done = step(**found); !done) {
            return done;
        }
        if (named.size() < mostNamedInEvent) {
            named.append(reference(**found));
        }
        progress.report(i + 1, ids.size());
    }
    change.addParameter(u"users"_s, named);
    change.addParameter(u"count"_s, ids.size());
    return {};
}

Result<UserRemoval> UserService::consequenceOfRemoval(const QList<User::Id> &ids) const
{
    QList<qint64> keys;
    QList<Principal> principals;
    for (const User::Id id : ids) {
        keys.append(id.value);
        principals.append(Principal::of(id));
    }
    const auto memberships = UserStore(m_workspace.database()).membershipCount(keys);
    const auto holdings = holdingsOf(m_workspace.database(), principals);
    const auto afterwards = assignmentsAfterwards(m_workspace.database());
    const auto devices = MfaStore(m_workspace.database()).countOf(keys);
    if (!memberships || !holdings) {
        return !memberships ? fail(memberships) : fail(holdings);
    }
    if (!afterwards || !devices) {
        return !afterwards ? fail(afterwards) : fail(devices);
    }
    return UserRemoval{ids.size(), *memberships, holdings->assignments, holdings->applications, *devices, *afterwards};
}

}  // namespace gatehouse
