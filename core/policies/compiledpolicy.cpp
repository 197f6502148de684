// SPDX-License-Identifier: Apache-2.0
#include "core/policies/compiledpolicy.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

using Element = StatementMatch::Element;

QString nameOf(PolicyLayer layer)
{
    switch (layer) {
    case PolicyLayer::ServiceControl:
        return u"serviceControlPolicies"_s;
    case PolicyLayer::Resource:
        return u"resourcePolicy"_s;
    case PolicyLayer::Identity:
        return u"identityPolicies"_s;
    case PolicyLayer::Boundary:
        return u"permissionBoundary"_s;
    case PolicyLayer::Session:
        return u"sessionPolicy"_s;
    }
    return {};
}

CompiledStatement::Action::Action(QStringView text)
    : service(text.first(std::max<qsizetype>(text.indexOf(u':'), 0)).toString().toLower())
    , serviceHash(qHash(service))
    , operation(text.sliced(text.indexOf(u':') + 1).toString().toLower(), TextPattern::Wildcards::Live, TextPattern::Variables::Literal)
    , isEverything(text == u"*" || text == u"*:*")
{
}

CompiledStatement::CompiledStatement(const PolicyStatement &statement, TextPattern::Variables variables)
    : m_isDeny(statement.effect == PolicyStatement::Effect::Deny)
    , m_isNotAction(statement.isNotAction)
    , m_isNotResource(statement.isNotResource)
    , m_isNotPrincipal(statement.isNotPrincipal)
{
    for (const PolicyWord &action : statement.actions) {
        m_actions.emplace_back(action.text);
    }
    for (const PolicyWord &resource : statement.resources) {
        m_resources.push_back(ArnPattern::forResource(resource.text, variables));
    }
    for (const PolicyPrincipal &principal : statement.principals) {
        m_principals.emplace_back(principal);
    }
    for (const PolicyCondition &condition : statement.conditions) {
        m_conditions.emplace_back(condition, variables);
    }
}

std::vector<std::size_t> CompiledStatement::services() const
{
    std::vector<std::size_t> hashes;
    if (m_isNotAction || std::any_of(m_actions.begin(), m_actions.end(), [](const Action &action) { return action.isEverything; })) {
        return hashes;
    }
    for (const Action &action : m_actions) {
        if (std::find(hashes.begin(), hashes.end(), action.serviceHash) == hashes.end()) {
            hashes.push_back(action.serviceHash);
        }
    }
    return hashes;
}

StatementMatch CompiledStatement::match(const AccessRequest &request, const Situation &situation) const
{
    StatementMatch match;
    if (!fitsAction(request)) {
        match.failed = Element::Action;
        return match;
    }
    if (!fitsResource(request, situation.layer)) {
        match.failed = Element::Resource;
        return match;
    }
    match.naming = namingOf(request.requester(), situation);
    if (match.naming == Naming::None) {
        match.failed = Element::Principal;
        return match;
    }
    for (std::size_t i = 0; i < m_conditions.size(); ++i) {
        match.fate = m_conditions[i].judge(request);
        const bool isMistaken = match.fate == ConditionFate::UnknownOperator || match.fate == ConditionFate::NotComparable;
        if (match.fate != ConditionFate::Holds && !(m_isDeny && isMistaken)) {
            match.failed = Element::Condition;
            match.condition = qsizetype(i);
            return match;
        }
    }
    return match;
}

bool CompiledStatement::fitsAction(const AccessRequest &request) const
{
    if (m_actions.empty()) {
        return m_isDeny;
    }
    const bool isNamed = std::any_of(m_actions.begin(), m_actions.end(), [&request](const Action &action) {
        return action.isEverything
               || (action.serviceHash == request.serviceHash() && action.service == request.service()
                   && action.operation.matches(request.operation(), request));
    });
    return isNamed != m_isNotAction;
}

bool CompiledStatement::fitsResource(const AccessRequest &request, PolicyLayer layer) const
{
    if (m_resources.empty()) {
        // A trust policy has none: it speaks of the role that it is attached to.
        return m_isDeny || layer == PolicyLayer::Resource;
    }
    const bool isNamed = std::any_of(m_resources.begin(), m_resources.end(), [&request](const ArnPattern &resource) {
        return resource.matches(request.resource(), request.resourceParts(), request);
    });
    return isNamed != m_isNotResource;
}

Naming CompiledStatement::namingOf(const Requester &requester, const Situation &situation) const
{
    const bool isExpected = situation.layer == PolicyLayer::Resource;
    const bool isThere = m_isNotPrincipal || !m_principals.empty();
    if (isExpected != isThere) {
        return m_isDeny ? Naming::Direct : Naming::None;
    }
    if (!isExpected) {
        return Naming::Direct;
    }
    if (m_isNotPrincipal) {
        return namingByExclusion(requester, situation);
    }
    Naming best = Naming::None;
    for (const CompiledPrincipal &principal : m_principals) {
        best = std::max(best, principal.names(requester));
    }
    return best;
}

/// (IAM User Guide: "AWS JSON policy elements: NotPrincipal"). An account that stands beside one of its users or roles is there because
/// the service may look at it first; alone it means everybody in it.
Naming CompiledStatement::namingByExclusion(const Requester &requester, const Situation &situation) const
{
    if (m_isDeny && situation.hasBoundary) {
        return Naming::Direct;  // "will always deny any IAM principal that has a permissions boundary"
    }
    Naming best = Naming::None;
    bool hasIdentity = false;
    for (const CompiledPrincipal &principal : m_principals) {
        best = std::max(best, principal.names(requester));
        hasIdentity = hasIdentity || principal.isIdentityOf(requester.account);
    }
    const bool isSpared = best > Naming::Account || (best == Naming::Account && !hasIdentity);
    return isSpared ? Naming::None : Naming::Direct;
}

CompiledPolicy::CompiledPolicy(Policy policy)
{
    auto content = std::make_shared<Content>();
    content->source = std::move(policy);
    content->source.root = {};
    const bool hasVariables = content->source.version.text == u"2012-10-17";
    for (const PolicyStatement &statement : content->source.statements) {
        content->statements.emplace_back(statement, hasVariables ? TextPattern::Variables::Replaced : TextPattern::Variables::Literal);
    }
    for (std::size_t i = 0; i < content->statements.size(); ++i) {
        const std::vector<std::size_t> services = content->statements[i].services();
        if (services.empty()) {
            content->ofAnyService.push_back(i);
        }
        for (const std::size_t service : services) {
            content->byService.emplace_back(service, i);
        }
    }
    std::sort(content->byService.begin(), content->byService.end());
    m_content = std::move(content);
}

}  // namespace gatehouse
