// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accesscontrol/sessiontags.h"
#include "core/accounts/account.h"
#include "core/permissionsets/permissionset.h"
#include "core/policies/decision.h"

namespace gatehouse {

class ManagedPolicies;
class Workspace;

/// A person who has a permission set in an account tries something there.
struct AccessTrial {
    User::Id user{};
    PermissionSet::Id set{};
    Account::Id account{};
    QString action{};                        ///< "ec2:StartInstances"
    QString resource = QStringLiteral("*");  ///< an ARN
    QMap<QString, QString> resourceTags{};
    QMap<QString, QString> assertion{};  ///< what an external identity provider would send
};

struct AccessTrialOutcome {
    Trace trace{};
    QString sentence{};        ///< what the decision rests on, translated
    QList<SessionTag> tags{};  ///< that the session would carry
    QStringList unread{};      ///< policies whose documents are not known here: they had no say
    bool isAssigned = false;   ///< whether the person has the permission set in the account at all
};

/// What the account would answer, by the policies of the permission set alone: service control policies and those of the resource are not
/// asked. The request carries aws:PrincipalTag/…, aws:ResourceTag/… (and the same of the action's service), aws:PrincipalAccount and
/// identitystore:UserId.
[[nodiscard]] Result<AccessTrialOutcome> tryAccess(Workspace &workspace, const ManagedPolicies &managed, const AccessTrial &trial);

}  // namespace gatehouse
