// SPDX-License-Identifier: Apache-2.0
#include "core/identitysource/identitysourceservice.h"

#include "core/accounts/organization.h"
#include "core/assignments/assignmentservice.h"
#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/directories/directoryservice.h"
#include "core/identityproviders/externalproviderservice.h"
#include "core/identityproviders/nameid.h"
#include "core/storage/database.h"
#include "core/storage/readingmoment.h"
#include "core/users/userservice.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SourceRules {
    Q_DECLARE_TR_FUNCTIONS(SourceRules)
};

const QString singleSignOn = QStringLiteral("sso.amazonaws.com");
const QString identityStore = QStringLiteral("sso-directory.amazonaws.com");

/// The names of the guide ("AWS SSO information in CloudTrail"), each filed under the service that it stands with there.
Operation operationFor(const SourceConsequence &consequence)
{
    const bool fromDirectory = consequence.from == SourceKind::ActiveDirectory;
    const bool fromProvider = consequence.from == SourceKind::ExternalProvider;
    Operation operation;
    switch (consequence.to) {
    case SourceKind::ActiveDirectory:
        operation.name = fromDirectory ? u"UpdateDirectoryAssociation"_s : u"AssociateDirectory"_s;
        operation.source = singleSignOn;
        break;
    case SourceKind::ExternalProvider:
        operation.name = fromProvider ? u"UpdateExternalIdPConfigurationForDirectory"_s : u"EnableExternalIdPConfigurationForDirectory"_s;
        operation.source = identityStore;
        break;
    case SourceKind::IdentityStore:
        operation.name = fromDirectory ? u"DisassociateDirectory"_s : u"DisableExternalIdPConfigurationForDirectory"_s;
        operation.source = fromDirectory ? singleSignOn : identityStore;
        break;
    }
    operation.summary = SourceRules::tr("Change the identity source: %1").arg(consequence.title());
    operation.parameters = {{u"identitySource"_s, QJsonObject{{u"from"_s, nameOf(consequence.from)},
                                                              {u"fromName"_s, consequence.fromName},
                                                              {u"to"_s, nameOf(consequence.to)},
                                                              {u"toName"_s, consequence.toName},
                                                              {u"identitiesDeleted"_s, consequence.deletesIdentities()}}}};
    return operation;
}

void tell(Change &change, const IdentityCounts &counts)
{
    change.addParameter(u"counts"_s, QJsonObject{{u"users"_s, counts.users},
                                                 {u"groups"_s, counts.groups},
                                                 {u"memberships"_s, counts.memberships},
                                                 {u"accountAssignments"_s, counts.assignments},
                                                 {u"applicationAssignments"_s, counts.applicationAssignments},
                                                 {u"mfaDevices"_s, counts.devices}});
}

Status sameSource(const SourceConsequence &consequence)
{
    if (consequence.from != consequence.to || consequence.fromName != consequence.toName) {
        return {};
    }
    const QString name = isolated(consequence.toName);
    switch (consequence.to) {
    case SourceKind::IdentityStore:
        return fail(Error::Kind::Conflict, SourceRules::tr("The identity store is the identity source already."), u"source"_s);
    case SourceKind::ActiveDirectory:
        return fail(Error::Kind::Conflict, SourceRules::tr("%1 is the identity source already.").arg(name), u"directory"_s);
    case SourceKind::ExternalProvider:
        return fail(
            Error::Kind::Conflict,
            SourceRules::tr("%1 is the identity source already. Its metadata and certificates are changed in its settings.").arg(name),
            u"metadata"_s);
    }
    Q_UNREACHABLE();
}

/// The name of the directory that shall be connected; refused when it can't be.
Status takeDirectory(Workspace &workspace, const SourceTarget &target, SourceConsequence &consequence)
{
    if (!target.directory.isValid()) {
        return fail(Error::Kind::Invalid, SourceRules::tr("Choose the directory that users and groups come from."), u"directory"_s);
    }
    const DirectoryService directories(workspace);
    const auto directory = directories.directory(target.directory);
    const auto obstacles = directory ? directories.obstacles(*directory) : fail(directory);
    if (!directory || !obstacles) {
        return directory ? fail(obstacles) : fail(directory);
    }
    if (!obstacles->isEmpty()) {
        return fail(Error::Kind::Forbidden, obstacles->first(), u"directory"_s, obstacles->mid(1).join(u'\n'));
    }
    const auto kept = directories.hasPassword(*directory);
    if (!kept) {
        return fail(kept);
    }
    QStringList remarks = remarksOn(*directory);
    if (directory->authentication == Directory::Authentication::Simple && !*kept) {
        remarks.append(SourceRules::tr("No password is kept for the account that reads %1: it was never connected to from here. Test the "
                                       "connection first.")
                           .arg(directory->domain));
    }
    consequence.toName = directory->domain;
    consequence.remark = remarks.join(u' ');
    return {};
}

Status takeProvider(Workspace &workspace, const SourceTarget &target, SourceConsequence &consequence)
{
    if (!target.provider) {
        return fail(Error::Kind::Invalid,
                    SourceRules::tr("Give the metadata of the identity provider, or enter its addresses and certificate."), u"metadata"_s);
    }
    const auto read = readProvider(*target.provider, workspace.clock().now());
    if (!read) {
        return fail(read);
    }
    consequence.toName = read->wanted.provider.entityId;
    NoProgress unwatched;
    const auto fitness = usernameFitness(workspace.database(), unwatched);
    if (fitness && fitness->unfit > 0 && consequence.from == SourceKind::IdentityStore) {
        consequence.remark = sentenceOn(*fitness);
        consequence.barred = fitness->unfit;
    }
    return fitness ? Status() : fail(fitness);
}

/// By the minute, as a person says it, and counted where there is one of that minute already.
QString freeSnapshotName(const Snapshots &snapshots)
{
    const QString base = SourceRules::tr("Identity source until %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm"_s));
    QString name = base;
    for (int number = 2; snapshots.find(name); ++number) {
        name = u"%1 - %2"_s.arg(base).arg(number);
    }
    return name;
}

}  // namespace

Result<IdentitySource> IdentitySourceService::present() const
{
    Database &database = m_workspace.database();
    const ReadingMoment moment(database);
    if (!moment.status()) {
        return fail(moment.status());
    }
    const IdentitySourceStore store(database);
    const auto kind = identitySourceOf(database);
    const auto mode = provisioningModeOf(database);
    const auto name = kind ? store.nameOf(*kind) : fail(kind);
    const auto since = store.since();
    const auto before = store.before();
    const auto waiting = usersWithoutPassword();
    if (!kind || !mode || !name || !since || !before || !waiting) {
        return !kind ? fail(kind) : !mode ? fail(mode) : !name ? fail(name) : !since ? fail(since) : !before ? fail(before) : fail(waiting);
    }
    return IdentitySource{*kind,
                          *mode,
                          *name,
                          *since,
                          *before,
                          m_workspace.setting(u"identityStoreId"_s),
                          m_workspace.setting(u"region"_s),
                          m_workspace.portalUrl(),
                          waiting->size()};
}

Result<SourceConsequence> IdentitySourceService::plan(const SourceTarget &target) const
{
    Database &database = m_workspace.database();
    const IdentitySourceStore store(database);
    const auto from = identitySourceOf(database);
    const auto fromName = from ? store.nameOf(*from) : fail(from);
    if (!fromName) {
        return fail(fromName);
    }
    SourceConsequence consequence;
    consequence.from = *from;
    consequence.fromName = *fromName;
    consequence.to = target.kind;
    const auto enabled = target.kind == SourceKind::IdentityStore ? Result<Instance>(Instance{}) : enabledInstance(m_workspace);
    if (!enabled) {
        return fail(enabled);
    }
    auto taken = target.kind == SourceKind::ActiveDirectory    ? takeDirectory(m_workspace, target, consequence)
                 : target.kind == SourceKind::ExternalProvider ? takeProvider(m_workspace, target, consequence)
                                                               : Status();
    if (auto other = taken ? sameSource(consequence) : taken; !other) {
        return fail(other);
    }
    const auto counts = store.identities();
    const bool comesBack = consequence.to == SourceKind::IdentityStore && !consequence.deletesIdentities();
    const auto waiting = comesBack ? store.countWithoutPassword({}) : Result<qint64>(0);
    if (!counts || !waiting) {
        return counts ? fail(waiting) : fail(counts);
    }
    consequence.counts = *counts;
    consequence.needPassword = *waiting;
    return consequence;
}

Result<SourceOutcome> IdentitySourceService::change(const SourceRequest &request, Progress &progress)
{
    SourceOutcome outcome;
    const auto plan = this->plan(request.target);
    if (!plan) {
        return fail(plan);
    }
    if (request.typedWord != plan->typedWord()) {
        return fail(Error::Kind::Invalid, tr("Type %1 in capital letters to confirm.").arg(plan->typedWord()), u"typedWord"_s);
    }
    if (auto open = m_workspace.mayChange(); !open) {
        return fail(open);
    }
    Snapshots snapshots(m_workspace);
    auto taken = snapshots.take(freeSnapshotName(snapshots));
    if (!taken) {
        return fail(taken);
    }
    outcome.snapshot = *taken;
    outcome.consequence = *plan;
    const auto done
        = m_workspace.change(operationFor(*plan), [&](Change &change) { return carryOut(change, request, outcome.consequence, progress); });
    if (!done) {
        // The reason is what counts; a snapshot that can't be deleted harms nobody.
        (void)snapshots.remove(taken->name);
        return fail(done);
    }
    outcome.change = done->change;
    return outcome;
}

Status IdentitySourceService::carryOut(Change &change, const SourceRequest &request, SourceConsequence &consequence, Progress &progress)
{
    // Others may have worked since the numbers were read.
    const auto now = plan(request.target);
    if (!now) {
        return fail(now);
    }
    const bool other = now->from != consequence.from || now->fromName != consequence.fromName;
    if (other || (request.reviewed && *request.reviewed != *now)) {
        return fail(Error::Kind::Conflict,
                    tr("The workspace has changed since you looked at what is deleted and kept. Nothing was changed; look again."));
    }
    if (progress.isCancelled()) {
        return fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
    }
    consequence = *now;
    IdentitySourceStore store(change.database());
    if (consequence.deletesIdentities()) {
        if (auto allowed = permitRemovalOfAll(change); !allowed) {
            return allowed;
        }
        if (auto gone = store.removeIdentities(progress); !gone) {
            return gone;
        }
    }
    if (auto left = leave(change, consequence); !left) {
        return left;
    }
    if (auto joined = join(change, request.target); !joined) {
        return joined;
    }
    tell(change, consequence.counts);
    return store.setSource(consequence.to, consequence.from, change.now());
}

Status IdentitySourceService::leave(Change &change, const SourceConsequence &consequence) const
{
    if (consequence.from == SourceKind::ActiveDirectory) {
        const DirectoryService directories(m_workspace);
        const auto connected = directories.connected();
        if (!connected) {
            return fail(connected);
        }
        return *connected ? directories.disconnect(change, (*connected)->id) : Status();
    }
    // One provider takes the place of the other by itself.
    const bool stays = consequence.to == SourceKind::ExternalProvider;
    return consequence.from == SourceKind::ExternalProvider && !stays ? ExternalProviderService(m_workspace).remove(change) : Status();
}

Status IdentitySourceService::join(Change &change, const SourceTarget &target) const
{
    switch (target.kind) {
    case SourceKind::IdentityStore:
        return {};
    case SourceKind::ActiveDirectory:
        return DirectoryService(m_workspace).connect(change, target.directory);
    case SourceKind::ExternalProvider:
        return target.provider ? ExternalProviderService(m_workspace).put(change, *target.provider) : Status();
    }
    Q_UNREACHABLE();
}

Result<QList<User::Id>> IdentitySourceService::usersWithoutPassword(qint64 limit) const
{
    Database &database = m_workspace.database();
    const IdentitySourceStore store(database);
    const auto now = identitySourceOf(database);
    const auto before = store.before();
    const auto since = store.since();
    if (!now || !before || !since) {
        return !now ? fail(now) : !before ? fail(before) : fail(since);
    }
    // Who was added to the identity store was invited there.
    const bool cameBack = *now == SourceKind::IdentityStore && *before == SourceKind::ExternalProvider && since->isValid();
    return cameBack ? store.usersWithoutPassword(*since, limit) : QList<User::Id>();
}

Result<QList<User::Id>> IdentitySourceService::usersWhoWouldNeedPassword(qint64 limit) const
{
    return IdentitySourceStore(m_workspace.database()).usersWithoutPassword({}, limit);
}

Result<qint64> IdentitySourceService::askForPasswords(Progress &progress)
{
    const auto users = usersWithoutPassword();
    if (!users) {
        return fail(users);
    }
    auto asked = UserService(m_workspace).askForPasswords(*users, progress);
    return asked ? Result<qint64>(users->size()) : fail(asked);
}

}  // namespace gatehouse
