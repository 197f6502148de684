// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/finding.h"

#include <QList>

namespace gatehouse {

/// What is wrong with a policy, one value for each kind of mistake. `nameOf` answers the word that scripts see; where IAM Access
/// Analyzer has a check for the same thing the word is that check's issue code (INVALID_ACTION is InvalidAction).
enum class FindingCode {
    // The text: JSON (RFC 8259), its encoding and its size.
    InvalidEncoding,
    JsonSyntaxError,
    NestingTooDeep,
    TrailingText,
    DuplicateElement,
    UnsupportedCharacter,
    PolicySizeExceedsIdentityPolicyQuota,
    PolicySizeExceedsTrustPolicyQuota,
    PolicySizeExceedsScpQuota,
    PolicySizeExceedsResourcePolicyQuota,
    // The grammar, whatever the policy is attached to.
    DataTypeMismatch,
    InvalidPolicyElement,
    InvalidVersion,
    MissingVersion,
    MissingStatement,
    MissingEffect,
    InvalidEffect,
    MissingAction,
    UnsupportedElementCombination,
    EmptyArrayAction,
    EmptyArrayResource,
    EmptyArrayPrincipal,
    EmptyObjectPrincipal,
    EmptyArrayCondition,
    EmptyObjectCondition,
    EmptySidValue,
    UnsupportedSid,
    UniqueSidsRequired,
    UniqueSidsRecommended,
    // Elements that depend on what the policy is attached to.
    UnsupportedPrincipal,
    MissingPrincipal,
    MissingResource,
    UnsupportedResource,
    UnsupportedActionInPolicy,
    ScpSyntaxErrorPrincipal,
    ScpSyntaxErrorActionWildcard,
    ScpSyntaxErrorAllowCondition,
    ScpSyntaxErrorAllowNotAction,
    ScpSyntaxErrorAllowResource,
    ScpSyntaxErrorNotResource,
    // Principals.
    InvalidPrincipalFormat,
    InvalidPrincipalKey,
    UnsupportedWildcardInPrincipal,
    InvalidServicePrincipalFormat,
    AllowWithNotPrincipal,
    UnsupportedNotPrincipal,
    NotPrincipalWithoutAccount,
    DenyWithNotPrincipal,
    // Actions.
    InvalidActionFormat,
    InvalidServiceInAction,
    UnknownService,
    InvalidAction,
    AllowWithNotAction,
    PassRoleWithStarInResource,
    PassRoleWithStarInActionAndResource,
    PassRoleWithNotActionAndStarInResource,
    PassRoleWithNotResource,
    PassRoleWithStarInActionAndNotResource,
    PassRoleWithNotActionAndNotResource,
    // Resources.
    InvalidArnPrefix,
    MissingArnField,
    InvalidPartition,
    InvalidArnService,
    InvalidArnServiceCase,
    InvalidArnRegion,
    InvalidArnAccount,
    InvalidArnResource,
    ResourceTypeMismatch,
    ActionNeedsAnyResource,
    UnusedResource,
    // Conditions.
    InvalidConditionOperator,
    NullWithIfExists,
    NullWithQualifier,
    InvalidConditionMultipleBoolean,
    TypeMismatchNumber,
    InvalidDateValue,
    TypeMismatchBoolean,
    TypeMismatchIpRange,
    TypeMismatchArn,
    TypeMismatchBinary,
    WildcardWithoutLikeOperator,
    TypeMismatch,
    MissingQualifier,
    ForAllValuesWithSingleValuedKey,
    StringLikeOperatorWithArnConditionKeys,
    InvalidConditionKeyFormat,
    InvalidGlobalConditionKey,
    InvalidServiceConditionKey,
    MissingTagKeyInCondition,
    UnknownConditionKey,
    ConditionKeyNotForAction,
    DuplicateKeysWithDifferentCase,
    PrincipalTagNotConfigured,
    // Policy variables.
    MissingBraceInVariable,
    EmptyVariable,
    MissingQuoteInVariable,
    UnsupportedSpaceInVariable,
    VariableUnsupportedInElement,
    VariableUnsupportedInVersion,
    InvalidVariableForOperator,
    // What could be left out.
    RedundantAction,
    RedundantResource,
    RedundantStatement,
    RedundantConditionValue,
};

[[nodiscard]] QString nameOf(FindingCode code);
[[nodiscard]] Finding::Severity severityOf(FindingCode code);
/// Every code, in the order of the documentation (docs/policy-checks.md).
[[nodiscard]] const QList<FindingCode> &allFindingCodes();

/// A finding whose path is not known yet.
[[nodiscard]] Finding makeFinding(FindingCode code, const QString &message, const Place &place);

}  // namespace gatehouse
