// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentstore.h"
#include "core/assignments/orphan.h"
#include "core/base/progress.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// Changing who has access to the management account takes a decision of its own (guide: "Single sign-on access").
enum class ManagementAccount {
    LeaveAlone,  ///< an edit that touches it is refused
    Confirmed,   ///< somebody said that it is meant; the permission "ChangeManagementAccountAccess" is asked for too
};

/// What an administrator may do with assignments: any number of accounts, permission sets and principals in one change. What
/// follows in the accounts is noted as work for the provisioning, in the same transaction.
class AssignmentService
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentService)

public:
    explicit AssignmentService(Workspace &workspace) : m_workspace(workspace) {}

    /// What an edit would do; it is refused for the same reasons as the edit itself, but for the quotas and the management account.
    [[nodiscard]] Result<AssignmentConsequence> consequenceOf(const AssignmentEdit &edit, Progress &progress) const;
    /// What `apply` would do, refused for every reason for which it is; nothing is written.
    [[nodiscard]] Result<AssignmentConsequence> rehearse(const AssignmentEdit &edit, ManagementAccount management,
                                                         Progress &progress) const;
    /// A disabled user and an account that is not active get nothing new.
    Result<AssignmentConsequence> apply(const AssignmentEdit &edit, ManagementAccount management, Progress &progress);
    /// The step.
    Result<AssignmentConsequence> apply(Change &change, const AssignmentEdit &edit, ManagementAccount management, Progress &progress);

    /// The assignments with these keys, as they are removed.
    [[nodiscard]] Result<AssignmentEdit> removalOf(const QList<Assignment::Id> &ids) const;
    /// All that is orphaned in accounts, as it is removed.
    [[nodiscard]] Result<AssignmentEdit> removalOfOrphaned() const;
    /// Removes all that is orphaned, in accounts and in applications, in one change.
    Result<OrphanCounts> removeOrphaned(ManagementAccount management, Progress &progress);
    /// Every account in the unit and below it that can be assigned.
    [[nodiscard]] Result<QList<Account::Id>> accountsIn(Unit::Id unit) const;

private:
    Workspace &m_workspace;
};

/// Asked before everything that the principal has is removed: the same permission as for removing access to the management account by
/// itself, where there is any.
[[nodiscard]] Status permitRemovalOf(Change &change, Principal principal);
/// Asked before everybody's assignments are deleted at once: the same permission, where anybody has access to the management account.
[[nodiscard]] Status permitRemovalOfAll(Change &change);

}  // namespace gatehouse
