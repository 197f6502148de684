// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/permissionsets/permissionset.h"
#include "core/permissionsets/permissionsetrules.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QList>

namespace gatehouse {

/// What an administrator may do with permission sets. A change reaches the accounts only when they are provisioned again: until then
/// their roles are out of date (guide: "Set session duration"). A method that takes a `Change &` is a step of a larger change.
class PermissionSetService
{
    Q_DECLARE_TR_FUNCTIONS(PermissionSetService)

public:
    explicit PermissionSetService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<PermissionSet> permissionSet(PermissionSet::Id id) const;
    /// The permission set that a person means: by name, permission set ID or ARN.
    [[nodiscard]] Result<PermissionSet> find(const QString &reference) const;
    [[nodiscard]] QString arnOf(const PermissionSet &set) const;
    /// What the workspace's quota profile allows.
    [[nodiscard]] Result<PermissionSetLimits> limits() const;

    /// The id, the permissionSetId and the times are given by the service.
    Result<PermissionSet::Id> create(const PermissionSet &set);
    Result<PermissionSet::Id> add(Change &change, const PermissionSet &set);

    /// Everything but the name. `set.updatedAt` is what the edit began with: when the permission set was changed since, the answer is a
    /// Conflict. The history names the operation after what differs.
    Status update(const PermissionSet &set);
    Status update(Change &change, const PermissionSet &set);

    /// Error::Kind::Conflict, with the accounts as details, while a permission set is assigned or its role stands anywhere
    /// (guide: "Delete permission sets").
    Status remove(const QList<PermissionSet::Id> &ids, Progress &progress);

private:
    [[nodiscard]] Result<PermissionSetLimits> limits(Database &database) const;
    [[nodiscard]] Operation operationOf(const PermissionSet &before, const PermissionSet &after) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
