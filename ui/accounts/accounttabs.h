// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assignments/assignmenttablemodel.h"
#include "models/provisioning/accountprovisioningmodel.h"

namespace gatehouse {

class AccessActions;
class AssignmentActions;
class RelatedTable;

/// The users and groups of an account, each with a permission set.
[[nodiscard]] RelatedTable *makePrincipalsTab(AssignmentTableModel &model, AssignmentActions &actions);
/// The accounts that a user or a group has access to.
[[nodiscard]] RelatedTable *makeAccountsTab(const QString &name, AssignmentTableModel &model, const QString &explanation);
/// The permission sets that are or shall be provisioned in an account.
[[nodiscard]] RelatedTable *makeSetsTab(AccountProvisioningModel &model, AccessActions &actions);

}  // namespace gatehouse
