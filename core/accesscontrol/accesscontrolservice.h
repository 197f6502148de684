// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accesscontrol/accesscontrolstore.h"
#include "core/accesscontrol/sessiontags.h"
#include "core/permissionsets/permissionset.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// What disabling takes along.
struct AccessControlRemoval {
    qint64 attributes = 0;
    qint64 roles = 0;  ///< that stand in accounts and let their sessions be tagged until they are provisioned again
};

/// A policy that names a key which no session carries: its condition never holds (guide: "Create permission policies for ABAC").
struct UnknownTagKey {
    PermissionSet::Id set{};
    QString setName{};
    QString key{};

    bool operator==(const UnknownTagKey &) const = default;
};

/// Attributes of users as session tags (guide: "Attributes for access control").
class AccessControlService
{
    Q_DECLARE_TR_FUNCTIONS(AccessControlService)

public:
    explicit AccessControlService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<bool> isEnabled() const;
    /// By key.
    [[nodiscard]] Result<QList<AccessControlAttribute>> attributes() const;
    /// For the checks of policies (CheckOptions::principalTagKeys): none while it is not enabled.
    [[nodiscard]] Result<QStringList> keys() const;

    /// Roles that stand already are out of date until they are provisioned again: their trust has no sts:TagSession yet.
    Status enable();
    /// With all the attributes.
    Status disable();
    [[nodiscard]] Result<AccessControlRemoval> consequenceOfDisabling() const;
    /// Exactly these from now on. At most 50, no key twice without regard to case; refused while it is not enabled.
    Status set(const QList<AccessControlAttribute> &attributes);

    /// The session tags of one person; `assertion` is what an external identity provider would send. None while it is not enabled.
    [[nodiscard]] Result<QList<SessionTag>> preview(User::Id user, const QMap<QString, QString> &assertion = {}) const;
    /// By name of the permission set.
    [[nodiscard]] Result<QList<UnknownTagKey>> unknownKeys() const;

private:
    [[nodiscard]] Status enabled(Database &database) const;
    [[nodiscard]] Status write(Change &change, const QList<AccessControlAttribute> &wanted) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
