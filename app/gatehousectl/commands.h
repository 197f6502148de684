// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"
#include "core/transfer/format.h"

namespace gatehouse::ctl {

class Context;

// Each adds one noun, or the verbs of one part of a noun, to the command line.
void addWorkspaceCommands(Command &root, Context &context);
void addSnapshotCommands(Command &workspace, Context &context);
void addUserCommands(Command &root, Context &context);
void addUserEditCommands(Command &user, Context &context);
void addUserStatusCommands(Command &user, Context &context);
void addUserPasswordCommands(Command &user, Context &context);
void addGroupCommands(Command &root, Context &context);
void addMemberCommands(Command &group, Context &context);
void addImportCommand(Command &noun, Context &context, ImportRow::Kind kind);
void addExportCommand(Command &noun, Context &context, ImportRow::Kind kind);
void addOrganizationCommands(Command &root, Context &context);
void addOrganizationImportCommand(Command &organization, Context &context);
void addUnitCommands(Command &root, Context &context);
void addAccountCommands(Command &root, Context &context);
void addConfigurationCommands(Command &root, Context &context);
void addRegionCommands(Command &root, Context &context);
void addIdentitySourceCommands(Command &root, Context &context);
void addQuotaCommands(Command &root, Context &context);
void addPermissionSetCommands(Command &root, Context &context);
void addProvisionCommands(Command &permissionSet, Context &context);
void addAccountRoleCommands(Command &account, Context &context);
void addAssignmentCommands(Command &root, Context &context);
void addAssignmentImportCommand(Command &assignment, Context &context);
void addAccessControlCommands(Command &root, Context &context);
void addApplicationCommands(Command &root, Context &context);
void addApplicationStateCommands(Command &application, Context &context);
void addApplicationMappingCommands(Command &application, Context &context);
void addApplicationAccessCommands(Command &application, Context &context);
void addApplicationMetadataCommands(Command &application, Context &context);
void addCertificateCommands(Command &root, Context &context);
void addDirectoryCommands(Command &root, Context &context);
void addDirectoryMapCommands(Command &directory, Context &context);
void addIdpCommands(Command &root, Context &context);
void addIdpCertificateCommands(Command &idp, Context &context);
void addMfaCommands(Command &root, Context &context);
void addMfaDeviceCommands(Command &mfa, Context &context);
void addTotpCommands(Command &root, Context &context);
void addUndoCommands(Command &root, Context &context);
void addHistoryCommands(Command &root, Context &context);
void addSecretsCommands(Command &root, Context &context);
void addSecretsKeyCommands(Command &secrets, Context &context);
void addOutboxCommands(Command &root, Context &context);
void addSettingsCommands(Command &root, Context &context);
void addMailServerCommands(Command &root, Context &context);
void addPolicyCommands(Command &root, Context &context);
void addPolicyDocumentCommands(Command &policy, Context &context);
void addPolicyImportCommand(Command &policy, Context &context);
void addPolicyExplain(Command &policy, Context &context);
void addPolicyKnowledgeCommands(Command &policy, Context &context);
void addPolicyFormatCommand(Command &policy, Context &context);
void addPolicySimulateCommand(Command &policy, Context &context);
void addPolicyValidateCommand(Command &policy, Context &context);
void addSamlCommands(Command &root, Context &context);
void addMetadataCommands(Command &root, Context &context);
void addReferenceCommands(Command &root, Context &context);

}  // namespace gatehouse::ctl
