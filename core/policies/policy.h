// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/json.h"

#include <QList>
#include <QString>

#include <optional>

namespace gatehouse {

/// What a policy is attached to; it settles which elements it may have.
/// (IAM User Guide: "Policies and permissions in IAM", "IAM JSON policy elements reference")
enum class PolicyKind {
    Identity,
    Trust,           ///< a role's trust policy
    ServiceControl,  ///< of an organization, for a root, an organizational unit or an account
    Resource,
    Boundary,  ///< a permissions boundary: written as an identity policy, decides otherwise
};

/// A string of a policy, and where it stands.
struct PolicyWord {
    QString text;
    Place place{};

    bool operator==(const PolicyWord &) const = default;
};

/// `{"AWS": "arn:aws:iam::123456789012:root"}`, one value; `"*"` is Kind::Everyone.
struct PolicyPrincipal {
    enum class Kind { Everyone, Aws, Service, Federated, CanonicalUser };

    Kind kind = Kind::Aws;
    PolicyWord value;
};

/// One value of a condition; numbers and booleans may stand there without quotes.
struct ConditionValue {
    JsonNode::Type type = JsonNode::Type::String;
    PolicyWord word;
};

/// One key of one operator: `"ForAnyValue:StringLike": {"aws:TagKeys": ["a*", "b"]}`.
struct PolicyCondition {
    PolicyWord operatorName;  ///< as written: "ForAnyValue:StringLikeIfExists"
    PolicyWord key;           ///< as written: "aws:PrincipalTag/CostCenter"
    QList<ConditionValue> values;
};

struct PolicyStatement {
    enum class Effect { Allow, Deny };

    std::optional<PolicyWord> sid{};
    Effect effect = Effect::Allow;
    bool isNotPrincipal = false;
    bool isNotAction = false;
    bool isNotResource = false;
    QList<PolicyPrincipal> principals{};
    QList<PolicyWord> actions{};
    QList<PolicyWord> resources{};
    QList<PolicyCondition> conditions{};
    Place place{};
};

/// An IAM policy document as it was written: every form that the service accepts is here in its long form (lists everywhere).
struct Policy {
    PolicyWord version{};  ///< "2012-10-17" or "2008-10-17"; empty where it is not said, which means 2008-10-17
    std::optional<PolicyWord> id{};
    QList<PolicyStatement> statements{};
    JsonNode root{};  ///< the text that it was read from, for paths and for what a check has to say of unknown elements
};

}  // namespace gatehouse
