// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policychecks.h"

#include "core/policies/knowledge.h"
#include "core/policies/policycheckrun.h"

#include <algorithm>
#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using namespace policychecks;

constexpr std::array checks{
    checkSize,
    checkCharacters,
    checkVersion,
    checkSids,
    checkEmptyElements,
    checkPrincipalUse,
    checkResourceUse,
    checkTrustActions,
    checkServiceControlRules,
    checkPrincipals,
    checkNotPrincipal,
    checkNotPrincipalUse,
    checkActions,
    checkNotAction,
    checkPassRole,
    checkArns,
    checkResourceTypes,
    checkOperators,
    checkConditionValues,
    checkConditionKeys,
    checkKeyTypes,
    checkKeysOfActions,
    checkKeySpelling,
    checkPrincipalTags,
    checkVariables,
    checkRedundantWords,
    checkRedundantStatements,
};

struct KindName {
    PolicyKind kind;
    QStringView name;
};

constexpr std::array kindNames{
    KindName{PolicyKind::Identity, u"identity"}, KindName{PolicyKind::Trust, u"trust"},       KindName{PolicyKind::ServiceControl, u"scp"},
    KindName{PolicyKind::Resource, u"resource"}, KindName{PolicyKind::Boundary, u"boundary"},
};

QList<const JsonNode *> statementNodes(const Policy &policy)
{
    QList<const JsonNode *> nodes;
    const JsonNode *statement = policy.root.member(u"Statement");
    if (statement && statement->type == JsonNode::Type::Object) {
        nodes.append(statement);
    }
    for (qsizetype i = 0; statement && i < statement->items.size(); ++i) {
        if (statement->items.at(i).type == JsonNode::Type::Object) {
            nodes.append(&statement->items.at(i));
        }
    }
    return nodes;
}

}  // namespace

PolicyCheckRun::PolicyCheckRun(const PolicyReading &theReading, const CheckOptions &theOptions)
    : reading(theReading)
    , policy(*theReading.policy)
    , options(theOptions)
    , nodes(statementNodes(policy))
    , actions(namedActions())
{
}

QList<QList<NamedAction>> PolicyCheckRun::namedActions()
{
    const auto isOpen = [](QStringView text) { return text.contains(u'*') || text.contains(u'?'); };
    QList<QList<NamedAction>> all;
    all.reserve(policy.statements.size());
    for (const PolicyStatement &statement : policy.statements) {
        QList<NamedAction> named;
        named.reserve(statement.actions.size());
        for (const PolicyWord &word : statement.actions) {
            const QStringView text = word.text;
            const qsizetype colon = text.indexOf(u':');
            NamedAction one{&word, text.left(std::max<qsizetype>(colon, 0)), text.mid(colon + 1)};
            one.isPattern = isOpen(one.name);
            one.service = one.prefix.isEmpty() || isOpen(one.prefix) ? nullptr : service(one.prefix);
            one.action = one.service == nullptr || one.isPattern ? nullptr : one.service->action(one.name);
            named.append(one);
        }
        all.append(named);
    }
    return all;
}

void PolicyCheckRun::report(FindingCode code, const QString &message, const Place &place)
{
    m_findings.append(makeFinding(code, message, place));
}

void PolicyCheckRun::reportMissing(FindingCode code, const QString &message, const Place &object)
{
    if (reading.isWhole) {
        Place opening = object;
        opening.length = std::min<qsizetype>(opening.length, 1);
        report(code, message, opening);
    }
}

const Service *PolicyCheckRun::service(QStringView prefix)
{
    auto known = m_services.constFind(prefix);
    if (known == m_services.cend()) {
        known = m_services.insert(prefix, options.knowledge ? options.knowledge->service(prefix) : nullptr);
    }
    return *known;
}

const ConditionKey *PolicyCheckRun::conditionKey(const QString &name)
{
    auto known = m_keys.constFind(name);
    if (known == m_keys.cend()) {
        known = m_keys.insert(name, options.knowledge ? options.knowledge->conditionKey(name) : nullptr);
    }
    return *known;
}

Findings checkPolicy(const PolicyReading &reading, const CheckOptions &options)
{
    if (!reading.policy) {
        return reading.findings;
    }
    PolicyCheckRun run(reading, options);
    for (const PolicyCheck check : checks) {
        check(run);
    }
    Findings found = run.takeFindings();
    for (Finding &finding : found) {
        finding.path = jsonPathAt(reading.policy->root, finding.place.offset);
    }
    Findings all = reading.findings + found;
    sortByPlace(all);
    return all;
}

Findings checkPolicy(const QString &text, const CheckOptions &options)
{
    return checkPolicy(readPolicy(text), options);
}

PolicyKind likelyKindOf(const Policy &policy)
{
    bool hasPrincipal = false;
    bool hasResource = false;
    // What an element says does not matter: one that is empty or wrong was meant all the same.
    for (const JsonNode *statement : statementNodes(policy)) {
        hasPrincipal = hasPrincipal || statement->member(u"Principal") || statement->member(u"NotPrincipal");
        hasResource = hasResource || statement->member(u"Resource") || statement->member(u"NotResource");
    }
    return !hasPrincipal ? PolicyKind::Identity : hasResource ? PolicyKind::Resource : PolicyKind::Trust;
}

std::optional<PolicyKind> policyKindNamed(QStringView name)
{
    const auto *found = std::find_if(kindNames.begin(), kindNames.end(), [name](const KindName &one) { return one.name == name; });
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

QString nameOf(PolicyKind kind)
{
    return std::find_if(kindNames.begin(), kindNames.end(), [kind](const KindName &one) { return one.kind == kind; })->name.toString();
}

}  // namespace gatehouse
