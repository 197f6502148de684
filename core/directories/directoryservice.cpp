// SPDX-License-Identifier: Apache-2.0
#include "core/directories/directoryservice.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/organization.h"
#include "core/secrets/secretservice.h"
#include "core/secrets/serverpassword.h"
#include "core/storage/database.h"

#include <QJsonArray>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

SecretName passwordOf(const Directory &directory)
{
    return {u"directory-bind"_s, directory.directoryId};
}

PasswordReceiver receiverOf(const Directory &directory)
{
    return {directory.host, directory.port, nameOf(directory.security)};
}

/// What the history says of a directory; how it signs in to it is nothing that anybody has to know later.
QJsonObject described(const Directory &directory)
{
    return {{u"directoryId"_s, directory.directoryId},
            {u"directoryType"_s, nameOf(directory.kind)},
            {u"domain"_s, directory.domain},
            {u"regions"_s, QJsonArray::fromStringList(directory.regions)},
            {u"host"_s, directory.host},
            {u"port"_s, directory.port},
            {u"security"_s, nameOf(directory.security)},
            {u"authentication"_s, nameOf(directory.authentication)}};
}

const QString source = QStringLiteral("sso.amazonaws.com");

}  // namespace

Result<QList<Directory>> DirectoryService::directories() const
{
    return DirectoryStore(m_workspace.database()).all();
}

Result<Directory> DirectoryService::directory(Directory::Id id) const
{
    const auto found = DirectoryStore(m_workspace.database()).byId(id);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("This directory does not exist any more."));
    }
    return **found;
}

Result<Directory> DirectoryService::find(const QString &reference) const
{
    const DirectoryStore store(m_workspace.database());
    for (const auto &found : {store.byDirectoryId(reference), store.byDomain(reference)}) {
        if (!found) {
            return fail(found);
        }
        if (*found) {
            return **found;
        }
    }
    return fail(Error::Kind::NotFound, tr("There is no directory %1. Give its directory ID or its domain.").arg(reference), u"directory"_s);
}

Result<std::optional<Directory>> DirectoryService::connected() const
{
    return DirectoryStore(m_workspace.database()).connected();
}

Result<bool> DirectoryService::hasPassword(const Directory &directory) const
{
    return SecretService(m_workspace).has(passwordOf(directory));
}

Status DirectoryService::keepsPasswordFor(const Directory &asked) const
{
    const Directory next = completed(asked);
    const auto kept = hasPassword(next);
    if (!kept || !*kept || next.authentication == Directory::Authentication::Gssapi) {
        return kept ? Status() : fail(kept);
    }
    const auto present = DirectoryStore(m_workspace.database()).byDirectoryId(next.directoryId);
    if (!present || !*present) {
        return present ? Status() : fail(present);
    }
    const PasswordReceiver before = receiverOf(**present);
    const PasswordReceiver after = receiverOf(next);
    return before == after ? Status() : tl::unexpected(givenForAnother(before, after, u"password"_s));
}

Result<Directory> DirectoryService::checked(Database &database, const Directory &asked) const
{
    Directory directory = completed(asked);
    if (directory.account.isEmpty()) {
        const auto management = AccountStore(database).management();
        if (!management) {
            return fail(management);
        }
        directory.account = *management ? (*management)->accountId : QString();
    }
    if (auto valid = validate(directory); !valid) {
        return fail(valid);
    }
    const DirectoryStore store(database);
    const auto sameId = store.byDirectoryId(directory.directoryId);
    const auto sameDomain = store.byDomain(directory.domain);
    if (!sameId || !sameDomain) {
        return sameId ? fail(sameDomain) : fail(sameId);
    }
    if (*sameId && (*sameId)->id != directory.id) {
        return fail(Error::Kind::Conflict, tr("There is a directory %1 already: %2.").arg(directory.directoryId, (*sameId)->domain),
                    u"directoryId"_s);
    }
    if (*sameDomain && (*sameDomain)->id != directory.id) {
        return fail(Error::Kind::Conflict, tr("There is a directory for %1 already: %2.").arg(directory.domain, (*sameDomain)->directoryId),
                    u"domain"_s);
    }
    return directory;
}

Status DirectoryService::keep(Change &change, const Directory &directory, const SecretBytes *password) const
{
    const SecretService secrets(m_workspace);
    if (directory.authentication == Directory::Authentication::Gssapi || (password && password->isEmpty())) {
        return secrets.remove(change, passwordOf(directory));
    }
    return password ? secrets.put(change, passwordOf(directory), boundTo(receiverOf(directory), *password)) : Status();
}

Result<Directory::Id> DirectoryService::add(const Directory &asked, const SecretBytes &password)
{
    Directory wanted = asked;
    wanted.id = {};
    wanted.isConnected = false;
    const auto first = checked(m_workspace.database(), wanted);
    if (!first) {
        return fail(first);
    }
    if (auto ready = password.isEmpty() ? Status() : SecretService(m_workspace).prepare(); !ready) {
        return fail(ready);
    }
    Directory::Id created;
    const Operation operation{u"AddDirectory"_s, tr("Add the directory %1").arg(first->domain), described(*first), source};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        auto directory = checked(change.database(), wanted);
        if (!directory) {
            return fail(directory);
        }
        directory->createdAt = change.now();
        directory->updatedAt = change.now();
        const auto id = DirectoryStore(change.database()).insert(*directory);
        if (!id) {
            return fail(id);
        }
        created = *id;
        return keep(change, *directory, &password);
    });
    return done ? Result<Directory::Id>(created) : fail(done);
}

Status DirectoryService::update(const Directory &asked, const SecretBytes *password)
{
    const auto before = directory(asked.id);
    if (!before) {
        return fail(before);
    }
    Directory wanted = asked;
    wanted.directoryId = before->directoryId;
    const auto first = checked(m_workspace.database(), wanted);
    if (!first) {
        return fail(first);
    }
    if (auto ready = password && !password->isEmpty() ? SecretService(m_workspace).prepare() : Status(); !ready) {
        return ready;
    }
    const Operation operation{u"UpdateDirectory"_s, tr("Edit the directory %1").arg(before->domain), described(*first), source};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto now = directory(asked.id);
        if (!now) {
            return fail(now);
        }
        if (asked.updatedAt.isValid() && asked.updatedAt != now->updatedAt) {
            return fail(Error::Kind::Conflict,
                        tr("%1 was changed by somebody else meanwhile. Look at the present values and try again.").arg(now->domain));
        }
        auto next = checked(change.database(), wanted);
        if (!next) {
            return fail(next);
        }
        if (now->isConnected) {
            const auto obstacles = this->obstacles(*next);
            if (!obstacles || !obstacles->isEmpty()) {
                return obstacles ? fail(Error::Kind::Forbidden, tr("%1 is connected. %2").arg(now->domain, obstacles->first()))
                                 : fail(obstacles);
            }
        }
        if (auto stays = password ? Status() : keepsPasswordFor(*next); !stays) {
            return stays;
        }
        next->isConnected = now->isConnected;
        next->createdAt = now->createdAt;
        next->updatedAt = now->updatedAt;
        if (*next != *now) {
            next->updatedAt = change.now();
            if (auto written = DirectoryStore(change.database()).update(*next); !written) {
                return written;
            }
        }
        return keep(change, *next, password);
    });
    return done ? Status() : fail(done);
}

Status DirectoryService::remove(Directory::Id id)
{
    const auto found = directory(id);
    if (!found) {
        return fail(found);
    }
    const Operation operation{u"RemoveDirectory"_s, tr("Remove the directory %1").arg(found->domain), described(*found), source};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto now = directory(id);
        if (!now) {
            return fail(now);
        }
        if (now->isConnected) {
            return fail(Error::Kind::Forbidden,
                        tr("%1 is connected: users and groups come from it. Change the identity source first.").arg(now->domain),
                        u"directory"_s);
        }
        const auto gone = DirectoryStore(change.database()).remove(id);
        return gone ? SecretService(m_workspace).remove(change, passwordOf(*now)) : gone;
    });
    return done ? Status() : fail(done);
}

Result<QStringList> DirectoryService::obstacles(const Directory &directory) const
{
    const auto instance = enabledInstance(m_workspace);
    if (!instance) {
        return instance.error().kind == Error::Kind::Forbidden ? Result<QStringList>(QStringList{instance.error().message})
                                                               : fail(instance);
    }
    const auto management = AccountStore(m_workspace.database()).management();
    if (!management) {
        return fail(management);
    }
    return obstaclesOf(directory, {instance->region, *management ? (*management)->accountId : QString()});
}

Status DirectoryService::connect(Change &change, Directory::Id id) const
{
    const auto found = directory(id);
    const auto present = found ? connected() : Result<std::optional<Directory>>(fail(found));
    const auto against = present ? obstacles(*found) : Result<QStringList>(fail(present));
    if (!against) {
        return fail(against);
    }
    if (!against->isEmpty()) {
        return fail(Error::Kind::Forbidden, against->first(), u"directory"_s, against->mid(1).join(u'\n'));
    }
    if (*present && (*present)->id != id) {
        return fail(Error::Kind::Conflict,
                    tr("%1 is connected, and there is one connected directory at a time. Change the identity source to another one first.")
                        .arg((*present)->domain),
                    u"directory"_s);
    }
    return DirectoryStore(change.database()).setConnected(id, true, change.now());
}

Status DirectoryService::disconnect(Change &change, Directory::Id id) const
{
    const auto found = directory(id);
    if (!found) {
        return fail(found);
    }
    return found->isConnected ? DirectoryStore(change.database()).setConnected(id, false, change.now()) : Status();
}

Result<DirectoryConnection> DirectoryService::connection(const Directory &directory) const
{
    DirectoryConnection connection = connectionTo(directory);
    if (directory.authentication == Directory::Authentication::Gssapi) {
        return connection;
    }
    const SecretService secrets(m_workspace);
    const auto kept = secrets.has(passwordOf(directory));
    if (!kept) {
        return fail(kept);
    }
    if (!*kept) {
        return fail(Error::Kind::NotFound,
                    tr("No password is kept for %1. Enter it in the settings of the directory, or with “gatehousectl directory update %1 "
                       "--ask-password”.")
                        .arg(directory.domain),
                    u"password"_s);
    }
    if (auto ready = secrets.prepare(); !ready) {
        return fail(ready);
    }
    const auto bound = secrets.read(passwordOf(directory));
    auto password = bound ? openedFor(receiverOf(directory), *bound, u"password"_s) : Result<SecretBytes>(fail(bound));
    if (!password) {
        return fail(password);
    }
    connection.password = std::make_shared<const SecretBytes>(std::move(*password));
    return connection;
}

}  // namespace gatehouse
