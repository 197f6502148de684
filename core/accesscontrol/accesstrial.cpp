// SPDX-License-Identifier: Apache-2.0
#include "core/accesscontrol/accesstrial.h"

#include "core/accesscontrol/accesscontrolservice.h"
#include "core/accounts/accountservice.h"
#include "core/assignments/assignmentstore.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/policies/policyreader.h"
#include "core/policydocuments/knownpolicies.h"
#include "core/provisioning/replicastore.h"
#include "core/users/userservice.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct AccessTrials {
    Q_DECLARE_TR_FUNCTIONS(AccessTrials)
};

PolicySet compiled(const SetPolicies &texts)
{
    PolicySet policies;
    for (const QString &text : texts.identity) {
        if (auto reading = readPolicy(text); reading.policy) {
            policies.identityPolicies.append(CompiledPolicy(std::move(*reading.policy)));
        }
    }
    if (auto reading = readPolicy(texts.boundary); !texts.boundary.isEmpty() && reading.policy) {
        policies.permissionsBoundary = CompiledPolicy(std::move(*reading.policy));
    }
    return policies;
}

Result<bool> isAssigned(Workspace &workspace, const AccessTrial &trial)
{
    AssignmentQuery query;
    query.account = trial.account;
    query.set = trial.set;
    query.reaching = trial.user;
    query.limit = 1;
    const auto found = AssignmentStore(workspace.database()).ids(query);
    return found ? Result<bool>(!found->isEmpty()) : fail(found);
}

AccessRequest requestOf(const AccessTrial &trial, const User &user, const Account &account, const QString &role,
                        const QList<SessionTag> &tags)
{
    AccessRequest request(u"arn:aws:sts::%1:assumed-role/%2/%3"_s.arg(account.accountId, role, user.username), trial.action,
                          trial.resource);
    request.setResourceAccount(account.accountId);
    request.setContext(u"aws:PrincipalAccount"_s, {account.accountId});
    request.setContext(u"identitystore:UserId"_s, {user.userId});
    for (const SessionTag &tag : tags) {
        request.setContext(u"aws:PrincipalTag/"_s + tag.key, {tag.value});
    }
    const QString service = trial.action.section(u':', 0, 0).toLower();
    for (const auto &[key, value] : trial.resourceTags.asKeyValueRange()) {
        request.setContext(u"aws:ResourceTag/"_s + key, {value});
        request.setContext(service + u":ResourceTag/"_s + key, {value});
    }
    return request;
}

}  // namespace

Result<AccessTrialOutcome> tryAccess(Workspace &workspace, const ManagedPolicies &managed, const AccessTrial &trial)
{
    if (trial.action.count(u':') != 1 || trial.action.startsWith(u':') || trial.action.endsWith(u':')) {
        return fail(Error::Kind::Invalid, AccessTrials::tr("“%1” is no action; write it as in ec2:StartInstances.").arg(trial.action),
                    u"action"_s);
    }
    const auto user = UserService(workspace).user(trial.user);
    const auto set = PermissionSetService(workspace).permissionSet(trial.set);
    const auto account = AccountService(workspace).account(trial.account);
    const auto role = ReplicaStore(workspace.database()).role(trial.account, trial.set);
    const auto tags = AccessControlService(workspace).preview(trial.user, trial.assertion);
    const auto assigned = isAssigned(workspace, trial);
    if (!user || !set || !account) {
        return !user ? fail(user) : !set ? fail(set) : fail(account);
    }
    if (!role || !tags || !assigned) {
        return !role ? fail(role) : !tags ? fail(tags) : fail(assigned);
    }
    AccessTrialOutcome outcome;
    outcome.tags = *tags;
    outcome.isAssigned = *assigned;
    const auto texts = KnownPolicies(workspace.database(), managed).policiesOf(*set);
    if (!texts) {
        return fail(texts);
    }
    outcome.unread = texts->unread;
    const PolicySet policies = compiled(*texts);
    const QString roleTitle = *role ? (*role)->name : roleName(set->name, QString(16, u'0'));
    outcome.trace = explain(policies, requestOf(trial, *user, *account, roleTitle, *tags));
    outcome.sentence = sentenceFor(outcome.trace);
    return outcome;
}

}  // namespace gatehouse
