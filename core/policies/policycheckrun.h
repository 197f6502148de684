// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/nearest.h"
#include "core/policies/findingcode.h"
#include "core/policies/policychecks.h"
#include "core/policies/service.h"

#include <QHash>
#include <QList>

namespace gatehouse {

/// An action of a statement, and what is known of it.
struct NamedAction {
    const PolicyWord *word = nullptr;
    QStringView prefix{};              ///< before the colon; empty where there is none
    QStringView name{};                ///< behind it
    bool isPattern = false;            ///< the name has wildcards
    const Service *service = nullptr;  ///< null where it is unknown, or has wildcards
    const Action *action = nullptr;    ///< null where it is unknown, or a pattern
};

/// A policy that is being checked.
class PolicyCheckRun
{
    // Before `actions`, which are looked up with them.
    QHash<QStringView, const Service *> m_services;
    QHash<QString, const ConditionKey *> m_keys;

public:
    /// Of a reading that has a policy; both stay as long as the run.
    PolicyCheckRun(const PolicyReading &reading, const CheckOptions &options);

    const PolicyReading &reading;
    const Policy &policy;
    const CheckOptions &options;
    const QList<const JsonNode *> nodes;  ///< the text of each statement, in their order

    const QList<QList<NamedAction>> actions;  ///< of each statement

    void report(FindingCode code, const QString &message, const Place &place);
    /// For an element that an object lacks; says nothing where a mistake of JSON may hide it.
    void reportMissing(FindingCode code, const QString &message, const Place &object);
    /// The known word nearest to one that is wrong. Only the first mistakes of a text get one: looking for it takes long.
    template<typename Names>
    [[nodiscard]] QString guess(const QString &word, Names names)
    {
        if (!m_guesses.contains(word)) {
            m_guesses.insert(word, m_guesses.size() < mostGuesses ? nearest(word, names()) : QString());
        }
        return m_guesses.value(word);
    }
    // What the knowledge says, asked once for each name; null without knowledge too.
    [[nodiscard]] const Service *service(QStringView prefix);
    [[nodiscard]] const ConditionKey *conditionKey(const QString &name);
    [[nodiscard]] bool isKind(PolicyKind kind) const { return options.kind == kind; }
    [[nodiscard]] Findings takeFindings() { return std::move(m_findings); }

private:
    [[nodiscard]] QList<QList<NamedAction>> namedActions();

    static constexpr int mostGuesses = 10;

    Findings m_findings;
    QHash<QString, QString> m_guesses;
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
void checkNotPrincipalUse(PolicyCheckRun &run);
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
