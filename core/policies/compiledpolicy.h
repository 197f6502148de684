// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/compiledcondition.h"
#include "core/policies/compiledprincipal.h"
#include "core/policies/policy.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace gatehouse {

/// Where a policy is attached decides what its statements mean.
enum class PolicyLayer { ServiceControl, Resource, Identity, Boundary, Session };

/// The member of a case that the layer's policies stand in: "identityPolicies", "permissionBoundary" …
[[nodiscard]] QString nameOf(PolicyLayer layer);

/// Whether a statement applies to a request, or the first of its elements that does not.
struct StatementMatch {
    enum class Element { Action, Resource, Principal, Condition };

    std::optional<Element> failed{};
    qsizetype condition = -1;  ///< the one that failed
    ConditionFate fate = ConditionFate::Holds;
    Naming naming = Naming::Direct;  ///< in a resource policy; elsewhere the policy is the principal's own

    [[nodiscard]] bool applies() const { return !failed; }
};

/// A statement with its operators resolved, its patterns prepared and its values read.
class CompiledStatement
{
public:
    /// What the place of the policy adds to the request.
    struct Situation {
        PolicyLayer layer = PolicyLayer::Identity;
        bool hasBoundary = false;  ///< of permissions, on whoever asks
    };

    CompiledStatement(const PolicyStatement &statement, TextPattern::Variables variables);

    [[nodiscard]] bool isDeny() const { return m_isDeny; }
    /// The hashes of the services to whose actions alone it can apply; empty where it may apply to any.
    [[nodiscard]] std::vector<std::size_t> services() const;
    /// A mistake for which the service would refuse the policy never makes it allow more: what can't be judged keeps an Allow from
    /// applying, and not a Deny.
    [[nodiscard]] StatementMatch match(const AccessRequest &request, const Situation &situation) const;

private:
    /// "s3:Get*": the service is compared as it is.
    struct Action {
        Action(QStringView text);

        QString service;  ///< empty in "*", which is every action of every service, as "*:*" is
        std::size_t serviceHash = 0;
        TextPattern operation;
        bool isEverything = false;
    };

    [[nodiscard]] bool fitsAction(const AccessRequest &request) const;
    [[nodiscard]] bool fitsResource(const AccessRequest &request, PolicyLayer layer) const;
    [[nodiscard]] Naming namingOf(const Requester &requester, const Situation &situation) const;
    [[nodiscard]] Naming namingByExclusion(const Requester &requester, const Situation &situation) const;

    bool m_isDeny;
    bool m_isNotAction;
    bool m_isNotResource;
    bool m_isNotPrincipal;
    std::vector<Action> m_actions;
    std::vector<ArnPattern> m_resources;
    std::vector<CompiledPrincipal> m_principals;
    std::vector<CompiledCondition> m_conditions;
};

/// A policy ready to decide, compiled once; a copy shares everything.
class CompiledPolicy
{
public:
    explicit CompiledPolicy(Policy policy);

    [[nodiscard]] const std::vector<CompiledStatement> &statements() const { return m_content->statements; }
    /// Calls `visit(index, statement)` for the statements that may apply to an action of that service, and leaves out others only.
    template<typename Visit>
    void visitAbout(std::size_t serviceHash, Visit visit) const
    {
        for (const std::size_t index : m_content->ofAnyService) {
            visit(index, m_content->statements[index]);
        }
        auto entry = std::lower_bound(m_content->byService.begin(), m_content->byService.end(), Entry{serviceHash, 0});
        for (; entry != m_content->byService.end() && entry->first == serviceHash; ++entry) {
            visit(entry->second, m_content->statements[entry->second]);
        }
    }
    /// What it was compiled from, without the tree of its text.
    [[nodiscard]] const Policy &source() const { return m_content->source; }

private:
    using Entry = std::pair<std::size_t, std::size_t>;  ///< the hash of a service, the index of a statement

    struct Content {
        Policy source;
        std::vector<CompiledStatement> statements;
        std::vector<std::size_t> ofAnyService;
        std::vector<Entry> byService;  ///< in order
    };

    std::shared_ptr<const Content> m_content;
};

}  // namespace gatehouse
