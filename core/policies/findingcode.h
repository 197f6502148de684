// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/finding.h"

#include <QList>

namespace gatehouse {

/// What is wrong with a policy, one value for each kind of mistake. `nameOf` answers the word that scripts see; where IAM Access
/// Analyzer has a check for the same thing the word is that check's issue code (INVALID_ACTION is InvalidAction).
enum class FindingCode {
    // The text: JSON (RFC 8259) and its encoding.
    InvalidEncoding,
    JsonSyntaxError,
    NestingTooDeep,
    TrailingText,
    DuplicateElement,
    // The grammar, whatever the policy is attached to.
    DataTypeMismatch,
    InvalidPolicyElement,
    InvalidVersion,
    MissingStatement,
    MissingEffect,
    InvalidEffect,
    MissingAction,
    UnsupportedElementCombination,
    InvalidPrincipalFormat,
    InvalidPrincipalKey,
};

[[nodiscard]] QString nameOf(FindingCode code);
[[nodiscard]] Finding::Severity severityOf(FindingCode code);
/// Every code, in the order of the documentation (docs/policy-checks.md).
[[nodiscard]] const QList<FindingCode> &allFindingCodes();

/// A finding whose path is not known yet.
[[nodiscard]] Finding makeFinding(FindingCode code, const QString &message, const Place &place);

}  // namespace gatehouse
