// SPDX-License-Identifier: Apache-2.0
#include "core/identitysource/configurationservice.h"

#include "core/accounts/organizationstore.h"
#include "core/assignments/assignmentservice.h"
#include "core/base/text.h"
#include "core/directories/directorystore.h"
#include "core/identitysource/region.h"
#include "core/mfa/mfawords.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Configurations {
    Q_DECLARE_TR_FUNCTIONS(Configurations)
};

const QString singleSignOn = QStringLiteral("sso.amazonaws.com");
const QString identityStoreSetting = QStringLiteral("identityStoreId");
const QString instanceSetting = QStringLiteral("instanceId");
const QString regionSetting = QStringLiteral("region");
const QString portalSetting = QStringLiteral("portalName");

/// What is set of an instance and goes with it; what is of an identity store stays where that stays.
QStringList settingsOf(const ConfigurationConsequence &consequence)
{
    // Enabling draws the ids of another instance where there are none.
    QStringList names{identityStoreSetting, instanceSetting, portalSetting, u"accessControl"_s};
    if (consequence.deletesIdentities()) {
        names += {mfawords::mode, mfawords::types, mfawords::withoutDevice, mfawords::managers};
    }
    return names;
}

Result<ConfigurationConsequence> consequenceIn(Database &database)
{
    const IdentitySourceStore store(database);
    const auto source = identitySourceOf(database);
    const auto configuration = store.configuration();
    const auto identities = store.identities();
    const auto name = source ? store.nameOf(*source) : fail(source);
    if (!source || !configuration || !identities || !name) {
        return !source ? fail(source) : !configuration ? fail(configuration) : !identities ? fail(identities) : fail(name);
    }
    return ConfigurationConsequence{*configuration, *identities, *source, *name};
}

/// The organization with single sign-on enabled.
Result<Organization> enabledOrganization(Database &database)
{
    const auto organization = OrganizationStore(database).organization();
    if (!organization) {
        return fail(organization);
    }
    if (!*organization || !(*organization)->isEnabled()) {
        return fail(Error::Kind::NotFound, Configurations::tr("Single sign-on is not enabled: there is no configuration to delete."));
    }
    return **organization;
}

Status agreed(const ConfigurationDeletion &asked, const ConfigurationConsequence &consequence)
{
    for (const ConfigurationPart part : consequence.parts()) {
        if (!asked.acknowledged.contains(part)) {
            return fail(Error::Kind::Invalid,
                        Configurations::tr("Not everything that is deleted was acknowledged: %1").arg(consequence.sentenceFor(part)),
                        nameOf(part));
        }
    }
    if (asked.typedWord != ConfigurationService::deletionWord) {
        return fail(Error::Kind::Invalid,
                    Configurations::tr("Type %1 in capital letters to confirm.").arg(ConfigurationService::deletionWord), u"typedWord"_s);
    }
    if (asked.reviewed && *asked.reviewed != consequence) {
        return fail(Error::Kind::Conflict,
                    Configurations::tr("The workspace has changed since you looked at what is deleted. Nothing was deleted; look again."));
    }
    return {};
}

Status directoryIsElsewhere(const Directory &directory)
{
    return fail(Error::Kind::Forbidden,
                Configurations::tr("The directory %1 has to be in the same Region; it is in %2. Change the identity source first.")
                    .arg(isolated(directory.domain), directory.regions.join(u", "_s)),
                regionSetting);
}

void tell(Change &change, const ConfigurationConsequence &gone)
{
    change.addParameter(u"permissionSets"_s, gone.configuration.permissionSets);
    change.addParameter(u"applications"_s, gone.configuration.applications);
    change.addParameter(u"accountAssignments"_s, gone.identities.assignments);
    change.addParameter(u"applicationAssignments"_s, gone.identities.applicationAssignments);
    if (gone.deletesIdentities()) {
        change.addParameter(u"users"_s, gone.identities.users);
        change.addParameter(u"groups"_s, gone.identities.groups);
    }
}

}  // namespace

QString nameOf(ConfigurationPart part)
{
    switch (part) {
    case ConfigurationPart::PermissionSets:
        return u"permissionSets"_s;
    case ConfigurationPart::Applications:
        return u"applications"_s;
    case ConfigurationPart::Assignments:
        return u"assignments"_s;
    case ConfigurationPart::Identities:
        return u"identities"_s;
    }
    Q_UNREACHABLE();
}

QList<ConfigurationPart> ConfigurationConsequence::parts() const
{
    QList<ConfigurationPart> all{ConfigurationPart::PermissionSets, ConfigurationPart::Applications, ConfigurationPart::Assignments};
    if (deletesIdentities()) {
        all.append(ConfigurationPart::Identities);
    }
    return all;
}

QString ConfigurationConsequence::sentenceFor(ConfigurationPart part) const
{
    switch (part) {
    case ConfigurationPart::PermissionSets:
        return Configurations::tr("%Ln permission set(s) for AWS accounts, with their policies and tags", nullptr,
                                  int(configuration.permissionSets));
    case ConfigurationPart::Applications:
        return Configurations::tr("%Ln application(s), with their attribute mappings, certificates and keys", nullptr,
                                  int(configuration.applications));
    case ConfigurationPart::Assignments: {
        const QString applications = Configurations::tr("%Ln to applications", nullptr, int(identities.applicationAssignments));
        return Configurations::tr("%Ln assignment(s) to AWS accounts and %1", nullptr, int(identities.assignments)).arg(applications);
    }
    case ConfigurationPart::Identities: {
        const QString groups = Configurations::tr("%Ln group(s)", nullptr, int(identities.groups));
        return Configurations::tr("%Ln user(s) and %1 of the identity store, with passwords and MFA devices", nullptr,
                                  int(identities.users))
            .arg(groups);
    }
    }
    Q_UNREACHABLE();
}

QStringList ConfigurationConsequence::remarks() const
{
    QStringList lines;
    if (source == SourceKind::ActiveDirectory) {
        lines.append(Configurations::tr("The users and groups are those of %1 and stay, and so does the connection to it.")
                         .arg(isolated(sourceName)));
    } else if (source == SourceKind::ExternalProvider) {
        lines.append(Configurations::tr("The users and groups are those of the identity provider and stay, and so does the trust in it."));
    }
    if (configuration.accessControlAttributes > 0) {
        lines.append(Configurations::tr("Access control is turned off, and its %Ln attribute(s) are deleted.", nullptr,
                                        int(configuration.accessControlAttributes)));
    }
    lines.append(Configurations::tr("The roles in the AWS accounts are removed when the accounts are provisioned next."));
    lines.append(Configurations::tr("The URL of the access portal ends. When single sign-on is enabled again there is another one."));
    lines.append(Configurations::tr("The organization with its accounts, the event history and the snapshots stay."));
    return lines;
}

Result<ConfigurationConsequence> ConfigurationService::consequence() const
{
    const auto enabled = enabledOrganization(m_workspace.database());
    return enabled ? consequenceIn(m_workspace.database()) : fail(enabled);
}

Result<Workspace::Receipt> ConfigurationService::remove(const ConfigurationDeletion &asked, Progress &progress)
{
    // The guide's list of operations has none for it; this is the one of the IAM Identity Center API Reference.
    const Operation operation{u"DeleteInstance"_s, tr("Delete the configuration of single sign-on"), {}, singleSignOn};
    return m_workspace.change(operation, [&](Change &change) -> Status {
        Database &database = change.database();
        auto organization = enabledOrganization(database);
        const auto consequence = organization ? consequenceIn(database) : fail(organization);
        if (!consequence) {
            return fail(consequence);
        }
        if (auto fine = agreed(asked, *consequence); !fine) {
            return fine;
        }
        IdentitySourceStore store(database);
        if (auto allowed = permitRemovalOfAll(change); !allowed) {
            return allowed;
        }
        if (auto gone = consequence->deletesIdentities() ? store.removeIdentities(progress) : store.removeAssignments(progress); !gone) {
            return gone;
        }
        if (auto gone = store.removeConfiguration(progress); !gone) {
            return gone;
        }
        if (auto gone = store.removeSettings(settingsOf(*consequence)); !gone) {
            return gone;
        }
        organization->enabledAt = {};
        organization->updatedAt = change.now();
        if (auto stored = OrganizationStore(database).update(*organization); !stored) {
            return stored;
        }
        tell(change, *consequence);
        return {};
    });
}

Status ConfigurationService::mayChangeRegion() const
{
    Database &database = m_workspace.database();
    const auto organization = OrganizationStore(database).organization();
    if (!organization) {
        return fail(organization);
    }
    if (*organization && (*organization)->isEnabled()) {
        return fail(Error::Kind::Forbidden,
                    tr("All that is configured is stored in %1. To use single sign-on in another Region, delete the configuration first, "
                       "then choose the Region and enable single sign-on there.")
                        .arg(labelOfRegion(m_workspace.setting(regionSetting))),
                    regionSetting);
    }
    const auto directory = DirectoryStore(database).connected();
    if (!directory) {
        return fail(directory);
    }
    // A directory has to be in the Region of the service (guide: "AWS SSO prerequisites").
    return !*directory || (*directory)->regions.size() > 1 ? Status() : directoryIsElsewhere(**directory);
}

Status ConfigurationService::setRegion(const QString &code)
{
    if (auto known = validateRegion(code); !known) {
        return known;
    }
    const QString before = m_workspace.setting(regionSetting);
    const Operation operation{u"SetRegion"_s,
                              tr("Use single sign-on in %1").arg(labelOfRegion(code)),
                              {{regionSetting, code}, {u"before"_s, before}},
                              u"gatehouse"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        if (auto may = mayChangeRegion(); !may) {
            return may;
        }
        const auto directory = DirectoryStore(change.database()).connected();
        if (!directory || (*directory && !(*directory)->regions.contains(code))) {
            return directory ? directoryIsElsewhere(**directory) : fail(directory);
        }
        ChangeStore store(change.database());
        const auto present = store.setting(regionSetting);
        if (!present || *present == code) {
            return present ? Status() : fail(present);
        }
        // Another Region has another identity store; one that is not there yet is drawn when single sign-on is enabled.
        for (const auto &[name, prefix, digits] :
             {std::tuple(identityStoreSetting, u"d-"_s, 10), std::tuple(instanceSetting, u"ssoins-"_s, 16)}) {
            const auto id = store.setting(name);
            auto drawn = !id || id->isEmpty() ? Status() : store.setSetting(name, prefix + change.random().hex(digits));
            if (!id || !drawn) {
                return id ? drawn : fail(id);
            }
        }
        auto gone = IdentitySourceStore(change.database()).removeSettings({portalSetting});
        return gone ? store.setSetting(regionSetting, code) : gone;
    });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
