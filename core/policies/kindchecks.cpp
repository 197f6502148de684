// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policycheckrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::policychecks {

using namespace Qt::StringLiterals;

namespace {

struct KindChecks {
    Q_DECLARE_TR_FUNCTIONS(KindChecks)
};

/// The key of an element or of its opposite; null where the statement has neither.
const JsonMember *memberOf(const JsonNode &statement, QStringView name)
{
    const auto found = std::find_if(statement.members.cbegin(), statement.members.cend(), [name](const JsonMember &member) {
        return member.key == name || (member.key.startsWith(u"Not") && QStringView(member.key).mid(3) == name);
    });
    return found == statement.members.cend() ? nullptr : &*found;
}

bool isStarAtTheEnd(QStringView action)
{
    const qsizetype wildcard = std::find_if(action.begin(), action.end(), [](QChar c) { return c == u'*' || c == u'?'; }) - action.begin();
    return wildcard >= action.size() - 1;
}

void checkAllowOfServiceControl(PolicyCheckRun &run, const PolicyStatement &statement, const JsonNode &node)
{
    const JsonMember *condition = memberOf(node, u"Condition");
    if (condition) {
        run.report(FindingCode::ScpSyntaxErrorAllowCondition,
                   KindChecks::tr("In this quota profile a service control policy with Allow takes no “Condition”. Remove it, or deny."),
                   condition->keyPlace);
    }
    const JsonMember *action = memberOf(node, u"Action");
    if (statement.isNotAction && action) {
        run.report(
            FindingCode::ScpSyntaxErrorAllowNotAction,
            KindChecks::tr("In this quota profile a service control policy with Allow takes no “NotAction”. Write “Action”, or deny."),
            action->keyPlace);
    }
    for (const PolicyWord &resource : statement.resources) {
        if (resource.text != u"*") {
            run.report(FindingCode::ScpSyntaxErrorAllowResource,
                       KindChecks::tr("In this quota profile a service control policy with Allow takes only \"*\" as its resource."),
                       resource.place);
        }
    }
}

}  // namespace

void checkPrincipalUse(PolicyCheckRun &run)
{
    const bool isNeeded = run.isKind(PolicyKind::Trust) || run.isKind(PolicyKind::Resource);
    for (const JsonNode *node : run.nodes) {
        const JsonMember *principal = memberOf(*node, u"Principal");
        if (isNeeded && !principal) {
            run.reportMissing(FindingCode::MissingPrincipal, KindChecks::tr("The statement does not say for whom. Add “Principal”."),
                              node->place);
        } else if (!isNeeded && principal) {
            const bool isScp = run.isKind(PolicyKind::ServiceControl);
            run.report(
                isScp ? FindingCode::ScpSyntaxErrorPrincipal : FindingCode::UnsupportedPrincipal,
                isScp ? KindChecks::tr("A service control policy is for every principal of its accounts. Remove “%1”.").arg(principal->key)
                      : KindChecks::tr("The policy is for those to whom it is attached. Remove “%1”.").arg(principal->key),
                principal->keyPlace);
        }
    }
}

void checkResourceUse(PolicyCheckRun &run)
{
    for (const JsonNode *node : run.nodes) {
        const JsonMember *resource = memberOf(*node, u"Resource");
        if (run.isKind(PolicyKind::Trust) && resource) {
            run.report(FindingCode::UnsupportedResource,
                       KindChecks::tr("A trust policy is about its role. Remove “%1”.").arg(resource->key), resource->keyPlace);
        } else if (!run.isKind(PolicyKind::Trust) && !resource) {
            run.reportMissing(FindingCode::MissingResource, KindChecks::tr("The statement names no resource. Add “Resource”."),
                              node->place);
        }
    }
}

/// IAM: "AssumeRole policy may only specify STS AssumeRole actions".
void checkTrustActions(PolicyCheckRun &run)
{
    if (!run.isKind(PolicyKind::Trust)) {
        return;
    }
    for (const PolicyStatement &statement : run.policy.statements) {
        for (const PolicyWord &action : statement.actions) {
            if (!action.text.startsWith(u"sts:", Qt::CaseInsensitive)) {
                run.report(FindingCode::UnsupportedActionInPolicy,
                           KindChecks::tr("A trust policy knows actions of sts only. Write one as in \"sts:AssumeRole\"."), action.place);
            }
        }
    }
}

/// What service control policies could not say before they took the whole language in September 2025.
/// (AWS Organizations User Guide: "SCP syntax")
void checkServiceControlRules(PolicyCheckRun &run)
{
    if (!run.isKind(PolicyKind::ServiceControl) || run.options.profile == QuotaProfile::Current) {
        return;
    }
    for (qsizetype i = 0; i < run.policy.statements.size(); ++i) {
        const PolicyStatement &statement = run.policy.statements.at(i);
        const JsonNode &node = *run.nodes.at(i);
        for (const PolicyWord &action : statement.actions) {
            if (!isStarAtTheEnd(action.text)) {
                run.report(FindingCode::ScpSyntaxErrorActionWildcard,
                           KindChecks::tr("In this quota profile an action has a wildcard at its end only. Write several actions."),
                           action.place);
            }
        }
        const JsonMember *resource = memberOf(node, u"Resource");
        if (statement.isNotResource && resource) {
            run.report(FindingCode::ScpSyntaxErrorNotResource,
                       KindChecks::tr("In this quota profile a service control policy knows no “NotResource”. Write “Resource”."),
                       resource->keyPlace);
        }
        if (statement.effect == PolicyStatement::Effect::Allow) {
            checkAllowOfServiceControl(run, statement, node);
        }
    }
}

}  // namespace gatehouse::policychecks
