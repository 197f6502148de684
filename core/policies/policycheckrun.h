// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/findingcode.h"
#include "core/policies/policychecks.h"

#include <QList>

namespace gatehouse {

/// A policy that is being checked.
class PolicyCheckRun
{
public:
    /// Of a reading that has a policy; both stay as long as the run.
    PolicyCheckRun(const PolicyReading &reading, const CheckOptions &options);

    const PolicyReading &reading;
    const Policy &policy;
    const CheckOptions &options;
    const QList<const JsonNode *> nodes;  ///< the text of each statement, in their order

    void report(FindingCode code, const QString &message, const Place &place);
    /// For an element that an object lacks; says nothing where a mistake of JSON may hide it.
    void reportMissing(FindingCode code, const QString &message, const Place &object);
    [[nodiscard]] bool isKind(PolicyKind kind) const { return options.kind == kind; }
    [[nodiscard]] Findings takeFindings() { return std::move(m_findings); }

private:
    Findings m_findings;
};

/// One check; each is in the list of policychecks.cpp.
using PolicyCheck = void (*)(PolicyCheckRun &);

namespace policychecks {

// The text and the elements.
void checkSize(PolicyCheckRun &run);
void checkCharacters(PolicyCheckRun &run);
void checkVersion(PolicyCheckRun &run);
void checkSids(PolicyCheckRun &run);
void checkEmptyElements(PolicyCheckRun &run);
// What depends on the kind.
void checkPrincipalUse(PolicyCheckRun &run);
void checkResourceUse(PolicyCheckRun &run);
void checkTrustActions(PolicyCheckRun &run);
void checkServiceControlRules(PolicyCheckRun &run);
// Principals.
void checkPrincipals(PolicyCheckRun &run);
void checkNotPrincipal(PolicyCheckRun &run);
// Actions.
void checkActions(PolicyCheckRun &run);
void checkNotAction(PolicyCheckRun &run);
void checkPassRole(PolicyCheckRun &run);
// Resources.
void checkArns(PolicyCheckRun &run);
void checkResourceTypes(PolicyCheckRun &run);
// Conditions and variables.
void checkOperators(PolicyCheckRun &run);
void checkConditionValues(PolicyCheckRun &run);
void checkConditionKeys(PolicyCheckRun &run);
void checkKeyTypes(PolicyCheckRun &run);
void checkKeysOfActions(PolicyCheckRun &run);
void checkKeySpelling(PolicyCheckRun &run);
void checkPrincipalTags(PolicyCheckRun &run);
void checkVariables(PolicyCheckRun &run);
// What could be left out.
void checkRedundantWords(PolicyCheckRun &run);
void checkRedundantStatements(PolicyCheckRun &run);

}  // namespace policychecks

}  // namespace gatehouse
