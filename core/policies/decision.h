// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/accessrequest.h"
#include "core/policies/compiledpolicy.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace gatehouse {

/// Every policy that has a say about a request. The logic with its sources: docs/policy-decisions.md.
struct PolicySet {
    QList<CompiledPolicy> identityPolicies{};               ///< of the user and its groups, or of the role
    std::optional<CompiledPolicy> permissionsBoundary{};    ///< of the user or role
    QList<QList<CompiledPolicy>> serviceControlPolicies{};  ///< by level: root, units, account. No level: no organization limits it
    std::optional<CompiledPolicy> resourcePolicy{};         ///< of the resource; for sts:AssumeRole the role's trust policy
    std::optional<CompiledPolicy> sessionPolicy{};          ///< of the role session or federated user
};

enum class Decision {
    Allowed,
    ImplicitlyDenied,  ///< nothing allows it
    ExplicitlyDenied,  ///< a Deny applies
};

/// The word of the command line: "Allowed", "ImplicitlyDenied", "ExplicitlyDenied".
[[nodiscard]] QString nameOf(Decision decision);

/// What the service would answer. Allocates nothing, so that one request or one set may be decided over a million times.
[[nodiscard]] Decision decide(const PolicySet &policies, const AccessRequest &request);

/// Where a statement stands in a PolicySet.
struct StatementPlace {
    PolicyLayer layer = PolicyLayer::Identity;
    qsizetype level = 0;      ///< of the service control policies
    qsizetype policy = 0;     ///< in the list of the layer or level
    qsizetype statement = 0;  ///< in the policy

    bool operator==(const StatementPlace &) const = default;
    /// The policy as a case names it: "identityPolicies[2]", "serviceControlPolicies[0][1]", "resourcePolicy".
    [[nodiscard]] QString policyName() const;
};

/// What became of one statement.
struct TracedStatement {
    StatementPlace place{};
    bool isDeny = false;
    bool decided = false;  ///< the decision stands on it; one that applies may still be of no use
    StatementMatch match{};
    PolicyStatement source{};     ///< as it was written, with its Sid and its place in the text
    QStringList requestValues{};  ///< of the condition key that failed
};

/// A decision with its reasons.
struct Trace {
    /// What an Allow rests on.
    enum class Ground {
        Policies,       ///< the identity's own, with all that limit them
        ResourceNames,  ///< the resource policy, which names the user, the session or everyone: nothing else has to allow it
        ResourceRole,   ///< the resource policy, which names the role; boundary and session policy allow it too
        NothingNeeded,  ///< no permission is needed for the action, and no policy denies it
    };

    Decision decision = Decision::ImplicitlyDenied;
    QList<TracedStatement> statements{};  ///< every one, in the order of the layers
    QList<PolicyLayer> silent{};          ///< where an Allow would have been needed and none applies; of an implicit denial
    QList<qsizetype> silentLevels{};      ///< of the service control policies, where these are silent
    Ground ground = Ground::Policies;     ///< of what is allowed

    [[nodiscard]] QList<TracedStatement> deciding() const;
};

/// The same decision by the same engine, and what became of every statement.
[[nodiscard]] Trace explain(const PolicySet &policies, const AccessRequest &request);

/// Why the statement applies or not, as a sentence: "The request has no aws:SourceIp."
[[nodiscard]] QString sentenceFor(const TracedStatement &statement, const AccessRequest &request);
/// What the decision rests on, as a sentence.
[[nodiscard]] QString sentenceFor(const Trace &trace);

}  // namespace gatehouse
