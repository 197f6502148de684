// SPDX-License-Identifier: Apache-2.0
#include "core/policies/findingcode.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    FindingCode code;
    QString name;
    Finding::Severity severity;
};

const QList<Row> &table()
{
    using enum FindingCode;
    using enum Finding::Severity;
    static const QList<Row> rows{
        {InvalidEncoding, u"InvalidEncoding"_s, Error},
        {JsonSyntaxError, u"JsonSyntaxError"_s, Error},
        {NestingTooDeep, u"NestingTooDeep"_s, Error},
        {TrailingText, u"TrailingText"_s, Error},
        {DuplicateElement, u"DuplicateElement"_s, Error},
        {UnsupportedCharacter, u"UnsupportedCharacter"_s, Error},
        {PolicySizeExceedsIdentityPolicyQuota, u"PolicySizeExceedsIdentityPolicyQuota"_s, Error},
        {PolicySizeExceedsTrustPolicyQuota, u"PolicySizeExceedsTrustPolicyQuota"_s, Error},
        {PolicySizeExceedsScpQuota, u"PolicySizeExceedsScpQuota"_s, Error},
        {PolicySizeExceedsResourcePolicyQuota, u"PolicySizeExceedsResourcePolicyQuota"_s, Warning},
        {DataTypeMismatch, u"DataTypeMismatch"_s, Error},
        {InvalidPolicyElement, u"InvalidPolicyElement"_s, Error},
        {InvalidVersion, u"InvalidVersion"_s, Error},
        {MissingVersion, u"MissingVersion"_s, Warning},
        {MissingStatement, u"MissingStatement"_s, Error},
        {MissingEffect, u"MissingEffect"_s, Error},
        {InvalidEffect, u"InvalidEffect"_s, Error},
        {MissingAction, u"MissingAction"_s, Error},
        {UnsupportedElementCombination, u"UnsupportedElementCombination"_s, Error},
        {EmptyArrayAction, u"EmptyArrayAction"_s, Error},
        {EmptyArrayResource, u"EmptyArrayResource"_s, Error},
        {EmptyArrayPrincipal, u"EmptyArrayPrincipal"_s, Suggestion},
        {EmptyObjectPrincipal, u"EmptyObjectPrincipal"_s, Suggestion},
        {EmptyArrayCondition, u"EmptyArrayCondition"_s, Suggestion},
        {EmptyObjectCondition, u"EmptyObjectCondition"_s, Suggestion},
        {EmptySidValue, u"EmptySidValue"_s, Suggestion},
        {UnsupportedSid, u"UnsupportedSid"_s, Error},
        {UniqueSidsRequired, u"UniqueSidsRequired"_s, Error},
        {UniqueSidsRecommended, u"UniqueSidsRecommended"_s, Warning},
        {UnsupportedPrincipal, u"UnsupportedPrincipal"_s, Error},
        {MissingPrincipal, u"MissingPrincipal"_s, Error},
        {MissingResource, u"MissingResource"_s, Error},
        {UnsupportedResource, u"UnsupportedResource"_s, Error},
        {UnsupportedActionInPolicy, u"UnsupportedActionInPolicy"_s, Error},
        {ScpSyntaxErrorPrincipal, u"ScpSyntaxErrorPrincipal"_s, Error},
        {ScpSyntaxErrorActionWildcard, u"ScpSyntaxErrorActionWildcard"_s, Error},
        {ScpSyntaxErrorAllowCondition, u"ScpSyntaxErrorAllowCondition"_s, Error},
        {ScpSyntaxErrorAllowNotAction, u"ScpSyntaxErrorAllowNotAction"_s, Error},
        {ScpSyntaxErrorAllowResource, u"ScpSyntaxErrorAllowResource"_s, Error},
        {ScpSyntaxErrorNotResource, u"ScpSyntaxErrorNotResource"_s, Error},
        {InvalidPrincipalFormat, u"InvalidPrincipalFormat"_s, Error},
        {InvalidPrincipalKey, u"InvalidPrincipalKey"_s, Error},
        {UnsupportedWildcardInPrincipal, u"UnsupportedWildcardInPrincipal"_s, Error},
        {InvalidServicePrincipalFormat, u"InvalidServicePrincipalFormat"_s, Error},
        {AllowWithNotPrincipal, u"AllowWithNotPrincipal"_s, SecurityWarning},
        {UnsupportedNotPrincipal, u"UnsupportedNotPrincipal"_s, Error},
        {NotPrincipalWithoutAccount, u"NotPrincipalWithoutAccount"_s, Warning},
        {DenyWithNotPrincipal, u"DenyWithNotPrincipal"_s, Suggestion},
        {InvalidActionFormat, u"InvalidActionFormat"_s, Error},
        {InvalidServiceInAction, u"InvalidServiceInAction"_s, Error},
        {UnknownService, u"UnknownService"_s, Note},
        {InvalidAction, u"InvalidAction"_s, Error},
        {AllowWithNotAction, u"AllowWithNotAction"_s, SecurityWarning},
        {PassRoleWithStarInResource, u"PassRoleWithStarInResource"_s, SecurityWarning},
        {PassRoleWithStarInActionAndResource, u"PassRoleWithStarInActionAndResource"_s, SecurityWarning},
        {PassRoleWithNotActionAndStarInResource, u"PassRoleWithNotActionAndStarInResource"_s, SecurityWarning},
        {PassRoleWithNotResource, u"PassRoleWithNotResource"_s, SecurityWarning},
        {PassRoleWithStarInActionAndNotResource, u"PassRoleWithStarInActionAndNotResource"_s, SecurityWarning},
        {PassRoleWithNotActionAndNotResource, u"PassRoleWithNotActionAndNotResource"_s, SecurityWarning},
        {InvalidArnPrefix, u"InvalidArnPrefix"_s, Error},
        {MissingArnField, u"MissingArnField"_s, Error},
        {InvalidPartition, u"InvalidPartition"_s, Error},
        {InvalidArnService, u"InvalidArnService"_s, Error},
        {InvalidArnServiceCase, u"InvalidArnServiceCase"_s, Error},
        {InvalidArnRegion, u"InvalidArnRegion"_s, Error},
        {InvalidArnAccount, u"InvalidArnAccount"_s, Error},
        {InvalidArnResource, u"InvalidArnResource"_s, Error},
        {ResourceTypeMismatch, u"ResourceTypeMismatch"_s, Warning},
        {ActionNeedsAnyResource, u"ActionNeedsAnyResource"_s, Warning},
        {UnusedResource, u"UnusedResource"_s, Warning},
        {InvalidConditionOperator, u"InvalidConditionOperator"_s, Error},
        {NullWithIfExists, u"NullWithIfExists"_s, Error},
        {NullWithQualifier, u"NullWithQualifier"_s, Suggestion},
        {InvalidConditionMultipleBoolean, u"InvalidConditionMultipleBoolean"_s, Error},
        {TypeMismatchNumber, u"TypeMismatchNumber"_s, Warning},
        {InvalidDateValue, u"InvalidDateValue"_s, Warning},
        {TypeMismatchBoolean, u"TypeMismatchBoolean"_s, Warning},
        {TypeMismatchIpRange, u"TypeMismatchIpRange"_s, Warning},
        {TypeMismatchArn, u"TypeMismatchArn"_s, Warning},
        {TypeMismatchBinary, u"TypeMismatchBinary"_s, Warning},
        {WildcardWithoutLikeOperator, u"WildcardWithoutLikeOperator"_s, Warning},
        {TypeMismatch, u"TypeMismatch"_s, Warning},
        {MissingQualifier, u"MissingQualifier"_s, Error},
        {ForAllValuesWithSingleValuedKey, u"ForAllValuesWithSingleValuedKey"_s, SecurityWarning},
        {StringLikeOperatorWithArnConditionKeys, u"StringLikeOperatorWithArnConditionKeys"_s, SecurityWarning},
        {InvalidConditionKeyFormat, u"InvalidConditionKeyFormat"_s, Error},
        {InvalidGlobalConditionKey, u"InvalidGlobalConditionKey"_s, Error},
        {InvalidServiceConditionKey, u"InvalidServiceConditionKey"_s, Error},
        {MissingTagKeyInCondition, u"MissingTagKeyInCondition"_s, Error},
        {UnknownConditionKey, u"UnknownConditionKey"_s, Note},
        {ConditionKeyNotForAction, u"ConditionKeyNotForAction"_s, Warning},
        {DuplicateKeysWithDifferentCase, u"DuplicateKeysWithDifferentCase"_s, Error},
        {PrincipalTagNotConfigured, u"PrincipalTagNotConfigured"_s, Warning},
        {MissingBraceInVariable, u"MissingBraceInVariable"_s, Error},
        {EmptyVariable, u"EmptyVariable"_s, Error},
        {MissingQuoteInVariable, u"MissingQuoteInVariable"_s, Error},
        {UnsupportedSpaceInVariable, u"UnsupportedSpaceInVariable"_s, Error},
        {VariableUnsupportedInElement, u"VariableUnsupportedInElement"_s, Error},
        {VariableUnsupportedInVersion, u"VariableUnsupportedInVersion"_s, Error},
        {InvalidVariableForOperator, u"InvalidVariableForOperator"_s, Error},
        {RedundantAction, u"RedundantAction"_s, Suggestion},
        {RedundantResource, u"RedundantResource"_s, Suggestion},
        {RedundantStatement, u"RedundantStatement"_s, Suggestion},
        {RedundantConditionValue, u"RedundantConditionValue"_s, Suggestion},
    };
    return rows;
}

/// The rows stand in the order of the enumeration; a test keeps them so.
const Row &rowOf(FindingCode code)
{
    return table().at(qsizetype(code));
}

}  // namespace

QString nameOf(FindingCode code)
{
    return rowOf(code).name;
}

Finding::Severity severityOf(FindingCode code)
{
    return rowOf(code).severity;
}

const QList<FindingCode> &allFindingCodes()
{
    static const QList<FindingCode> codes = [] {
        QList<FindingCode> all;
        for (const Row &row : table()) {
            all.append(row.code);
        }
        return all;
    }();
    return codes;
}

Finding makeFinding(FindingCode code, const QString &message, const Place &place)
{
    const Row &row = rowOf(code);
    return {row.name, row.severity, message, place, {}};
}

}  // namespace gatehouse
