// SPDX-License-Identifier: Apache-2.0
#include "ui/console/pagecommands.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct Source {
    const char *page;
    const char *action;
    const char *context;  ///< of the page: the same text is translated once
    const char *text;
};

// The texts are those of the pages, word by word, so that the catalogues have them once.
constexpr Source sources[]{
    {"accounts", "createAccount", "gatehouse::AccountsPane", QT_TRANSLATE_NOOP("gatehouse::AccountsPane", "&Create account…")},
    {"accounts", "createUnit", "gatehouse::AccountsPane", QT_TRANSLATE_NOOP("gatehouse::AccountsPane", "Create &unit…")},
    {"accounts", "importOrganization", "gatehouse::AccountsPane", QT_TRANSLATE_NOOP("gatehouse::AccountsPane", "&Import…")},
    {"accounts", "enable", "gatehouse::EnablePage", QT_TRANSLATE_NOOP("gatehouse::EnablePage", "&Enable single sign-on…")},
    {"permissionsets", "createPermissionSet", "gatehouse::PermissionSetsPane",
     QT_TRANSLATE_NOOP("gatehouse::PermissionSetsPane", "&Create permission set…")},
    {"permissionsets", "importPolicyDocuments", "gatehouse::PermissionSetsPane",
     QT_TRANSLATE_NOOP("gatehouse::PermissionSetsPane", "Import &documents of policies…")},
    {"applications", "addApplication", "gatehouse::ApplicationsPane",
     QT_TRANSLATE_NOOP("gatehouse::ApplicationsPane", "&Add application…")},
    {"applications", "integratedAccess", "gatehouse::ApplicationsPane",
     QT_TRANSLATE_NOOP("gatehouse::ApplicationsPane", "&Integrated applications…")},
    {"users", "addUser", "gatehouse::UsersPane", QT_TRANSLATE_NOOP("gatehouse::UsersPane", "&Add user…")},
    {"users", "importUsers", "gatehouse::UsersPane", QT_TRANSLATE_NOOP("gatehouse::UsersPane", "&Import…")},
    {"users", "exportUsers", "gatehouse::UsersPane", QT_TRANSLATE_NOOP("gatehouse::UsersPane", "E&xport…")},
    {"groups", "createGroup", "gatehouse::GroupsPane", QT_TRANSLATE_NOOP("gatehouse::GroupsPane", "&Create group…")},
    {"groups", "importGroups", "gatehouse::GroupsPane", QT_TRANSLATE_NOOP("gatehouse::GroupsPane", "&Import…")},
    {"groups", "exportGroups", "gatehouse::GroupsPane", QT_TRANSLATE_NOOP("gatehouse::GroupsPane", "E&xport…")},
    {"mfa", "configureMfa", "gatehouse::MfaPane", QT_TRANSLATE_NOOP("gatehouse::MfaPane", "&Configure…")},
    {"identitysource", "changeIdentitySource", "gatehouse::IdentitySourcePage",
     QT_TRANSLATE_NOOP("gatehouse::IdentitySourcePage", "&Change identity source…")},
    {"accesscontrol", "enableAccessControl", "gatehouse::AccessControlPage", QT_TRANSLATE_NOOP("gatehouse::AccessControlPage", "&Enable")},
    {"accesscontrol", "disableAccessControl", "gatehouse::AccessControlPage",
     QT_TRANSLATE_NOOP("gatehouse::AccessControlPage", "&Disable…")},
    {"assignments", "assign", "gatehouse::AssignmentsPane", QT_TRANSLATE_NOOP("gatehouse::AssignmentsPane", "&Assign users or groups…")},
    {"assignments", "importAssignments", "gatehouse::AssignmentsPane", QT_TRANSLATE_NOOP("gatehouse::AssignmentsPane", "&Import…")},
    {"assignments", "exportAssignments", "gatehouse::AssignmentsPane", QT_TRANSLATE_NOOP("gatehouse::AssignmentsPane", "E&xport…")},
    {"assignments", "removeOrphaned", "gatehouse::AssignmentsPane", QT_TRANSLATE_NOOP("gatehouse::AssignmentsPane", "Remove &orphaned…")},
    {"assertionlab", "copyXml", "gatehouse::AssertionLab", QT_TRANSLATE_NOOP("gatehouse::AssertionLab", "&Copy XML")},
    {"assertionlab", "inspectResponse", "gatehouse::AssertionLab", QT_TRANSLATE_NOOP("gatehouse::AssertionLab", "&Inspect it")},
    {"provisioning", "provisionWaiting", "gatehouse::ProvisioningPane",
     QT_TRANSLATE_NOOP("gatehouse::ProvisioningPane", "&Provision what waits")},
    {"provisioning", "retryFailed", "gatehouse::ProvisioningPane", QT_TRANSLATE_NOOP("gatehouse::ProvisioningPane", "&Retry what failed")},
    {"provisioning", "reprovisionOutOfDate", "gatehouse::ProvisioningPane",
     QT_TRANSLATE_NOOP("gatehouse::ProvisioningPane", "Reprovision what is out of &date…")},
    {"simulator", "newCase", "gatehouse::SimulatorPage", QT_TRANSLATE_NOOP("gatehouse::SimulatorPage", "&New case")},
    {"simulator", "openCase", "gatehouse::SimulatorPage", QT_TRANSLATE_NOOP("gatehouse::SimulatorPage", "&Open case…")},
    {"simulator", "saveCase", "gatehouse::SimulatorPage", QT_TRANSLATE_NOOP("gatehouse::SimulatorPage", "&Save case…")},
    {"history", "exportEvents", "gatehouse::HistoryPane", QT_TRANSLATE_NOOP("gatehouse::HistoryPane", "&Export…")},
    {"outbox", "sendAll", "gatehouse::OutboxPane", QT_TRANSLATE_NOOP("gatehouse::OutboxPane", "&Send now")},
    {"snapshots", "takeSnapshot", "gatehouse::SnapshotsPane", QT_TRANSLATE_NOOP("gatehouse::SnapshotsPane", "&Take snapshot…")},
    {"snapshots", "restoreFile", "gatehouse::SnapshotsPane", QT_TRANSLATE_NOOP("gatehouse::SnapshotsPane", "Restore a &file…")},
    {"snapshots", "backUp", "gatehouse::SnapshotsPane", QT_TRANSLATE_NOOP("gatehouse::SnapshotsPane", "&Back up to file…")},
    {"secrets", "exportRecoveryKey", "gatehouse::SecretsPage", QT_TRANSLATE_NOOP("gatehouse::SecretsPage", "&Recovery key")},
    {"secrets", "moveKey", "gatehouse::SecretsPage", QT_TRANSLATE_NOOP("gatehouse::SecretsPage", "&Keep elsewhere…")},
    {"secrets", "changePassphrase", "gatehouse::SecretsPage", QT_TRANSLATE_NOOP("gatehouse::SecretsPage", "Change &passphrase…")},
    {"secrets", "rotateKey", "gatehouse::SecretsPage", QT_TRANSLATE_NOOP("gatehouse::SecretsPage", "&New key…")},
    {"settings", "customizePortal", "gatehouse::SettingsPage",
     QT_TRANSLATE_NOOP("gatehouse::SettingsPage", "&Customize the portal address…")},
    {"settings", "changeSessions", "gatehouse::SettingsPage", QT_TRANSLATE_NOOP("gatehouse::SettingsPage", "Change &sign-in session…")},
    {"settings", "changeMail", "gatehouse::SettingsPage", QT_TRANSLATE_NOOP("gatehouse::SettingsPage", "Change &mail server…")},
    {"settings", "testMail", "gatehouse::SettingsPage", QT_TRANSLATE_NOOP("gatehouse::SettingsPage", "Send a &test message…")},
    {"settings", "changeEdition", "gatehouse::SettingsPage", QT_TRANSLATE_NOOP("gatehouse::SettingsPage", "Change &edition…")},
    {"settings", "renameOperator", "gatehouse::SettingsPage", QT_TRANSLATE_NOOP("gatehouse::SettingsPage", "Change &displayed name…")},
    {"settings", "changeRegion", "gatehouse::SettingsPage", QT_TRANSLATE_NOOP("gatehouse::SettingsPage", "Change Re&gion…")},
    {"settings", "deleteConfiguration", "gatehouse::SettingsPage",
     QT_TRANSLATE_NOOP("gatehouse::SettingsPage", "&Delete the configuration…")},
    {"settings", "renameWorkspace", "gatehouse::SettingsPage", QT_TRANSLATE_NOOP("gatehouse::SettingsPage", "Re&name the workspace…")},
    {"secrets", "lockSecrets", "gatehouse::SecretsPage", QT_TRANSLATE_NOOP("gatehouse::SecretsPage", "&Lock")},
};

}  // namespace

QList<PageCommand> pageCommands()
{
    QList<PageCommand> commands;
    for (const Source &source : sources) {
        commands.append({QString::fromLatin1(source.page), QString::fromLatin1(source.action),
                         QCoreApplication::translate(source.context, source.text).remove(u'&')});
    }
    return commands;
}

}  // namespace gatehouse
