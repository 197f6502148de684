// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/finding.h"
#include "core/policies/policyreader.h"
#include "core/policies/policysize.h"

#include <QStringList>

#include <optional>

namespace gatehouse {

class Knowledge;

struct CheckOptions {
    PolicyKind kind = PolicyKind::Identity;
    QuotaProfile profile = QuotaProfile::Current;
    const Knowledge *knowledge = nullptr;  ///< without it nothing is said about services, actions and keys
    /// The keys of the attributes for access control; where they are not known nothing is said about aws:PrincipalTag.
    std::optional<QStringList> principalTagKeys{};
};

/// Everything there is to say about a policy, what reading it found included, in the order of the text. The codes are described
/// in docs/policy-checks.md. (IAM User Guide: "IAM JSON policy elements reference", "IAM Access Analyzer policy check reference")
[[nodiscard]] Findings checkPolicy(const PolicyReading &reading, const CheckOptions &options);
[[nodiscard]] Findings checkPolicy(const QString &text, const CheckOptions &options);

/// What a policy seems to be attached to, by its elements: one with principals is a resource's, or a role's when it names no resource.
[[nodiscard]] PolicyKind likelyKindOf(const Policy &policy);

/// "identity", "trust", "scp", "resource", "boundary".
[[nodiscard]] std::optional<PolicyKind> policyKindNamed(QStringView name);
[[nodiscard]] QString nameOf(PolicyKind kind);

}  // namespace gatehouse
