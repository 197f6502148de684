// SPDX-License-Identifier: Apache-2.0
#include "core/policies/patterns.h"
#include "core/policies/policycheckrun.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gatehouse::policychecks {

using namespace Qt::StringLiterals;

namespace {

struct RedundancyChecks {
    Q_DECLARE_TR_FUNCTIONS(RedundancyChecks)
};

bool hasWildcard(QStringView text)
{
    return text.contains(u'*') || text.contains(u'?');
}

/// The word that makes another one superfluous: an equal one before it, or a wider one anywhere; null where none does.
/// Only words with a wildcard are compared with all the others: policies have few of them.
class Covering
{
public:
    Covering(const QList<PolicyWord> &words, Qt::CaseSensitivity sensitivity) : m_words(words), m_sensitivity(sensitivity)
    {
        for (const PolicyWord &word : words) {
            if (hasWildcard(word.text)) {
                m_wide.append(&word);
            }
        }
    }

    [[nodiscard]] const PolicyWord *of(const PolicyWord &word)
    {
        const QString folded = m_sensitivity == Qt::CaseInsensitive ? word.text.toLower() : word.text;
        const auto known = m_seen.constFind(folded);
        if (known != m_seen.cend()) {
            return *known;
        }
        m_seen.insert(folded, &word);
        const auto wider = std::find_if(m_wide.cbegin(), m_wide.cend(), [&](const PolicyWord *wide) {
            return wide != &word && wide->text.compare(word.text, m_sensitivity) != 0
                   && coversPattern(wide->text, word.text, m_sensitivity);
        });
        return wider == m_wide.cend() ? nullptr : *wider;
    }

private:
    const QList<PolicyWord> &m_words;
    Qt::CaseSensitivity m_sensitivity;
    QList<const PolicyWord *> m_wide;
    QHash<QString, const PolicyWord *> m_seen;
};

void checkWords(PolicyCheckRun &run, const QList<PolicyWord> &words, Qt::CaseSensitivity sensitivity, FindingCode code)
{
    Covering covering(words, sensitivity);
    for (const PolicyWord &word : words) {
        if (const PolicyWord *cover = covering.of(word)) {
            run.report(code,
                       cover->text == word.text
                           ? RedundancyChecks::tr("“%1” stands in line %2 already. Remove one.").arg(word.text).arg(cover->place.line)
                           : RedundancyChecks::tr("“%1” is part of “%2”. Remove it, or narrow the other.").arg(word.text, cover->text),
                       word.place);
        }
    }
}

bool coversAll(const QList<PolicyWord> &wide, const QList<PolicyWord> &narrow, Qt::CaseSensitivity sensitivity)
{
    return std::all_of(narrow.cbegin(), narrow.cend(), [&](const PolicyWord &one) {
        return std::any_of(wide.cbegin(), wide.cend(),
                           [&](const PolicyWord &other) { return coversPattern(other.text, one.text, sensitivity); });
    });
}

/// The texts of a list as a set.
template<typename Element, typename Text>
QSet<QString> textsOf(const QList<Element> &elements, Text text)
{
    QSet<QString> texts;
    for (const Element &element : elements) {
        texts.insert(text(element));
    }
    return texts;
}

QSet<QString> conditionsOf(const PolicyStatement &statement)
{
    return textsOf(statement.conditions, [](const PolicyCondition &condition) {
        QStringList values;
        for (const ConditionValue &value : condition.values) {
            values.append(value.word.text);
        }
        values.sort();
        return condition.operatorName.text + u'\n' + condition.key.text.toLower() + u'\n' + values.join(u'\n');
    });
}

QSet<QString> principalsOf(const PolicyStatement &statement)
{
    return textsOf(statement.principals,
                   [](const PolicyPrincipal &principal) { return QString::number(int(principal.kind)) + principal.value.text; });
}

bool isWorthComparing(const PolicyStatement &statement)
{
    return !statement.actions.isEmpty();
}

/// Whether the policy says the same without the second statement.
bool makesSuperfluous(const PolicyStatement &wide, const PolicyStatement &narrow)
{
    if (wide.effect != narrow.effect || wide.isNotAction != narrow.isNotAction || wide.isNotResource != narrow.isNotResource
        || wide.isNotPrincipal != narrow.isNotPrincipal) {
        return false;
    }
    // Of what is excluded the shorter list says more.
    const auto &actions = wide.isNotAction ? narrow.actions : wide.actions;
    const auto &fewerActions = wide.isNotAction ? wide.actions : narrow.actions;
    const auto &resources = wide.isNotResource ? narrow.resources : wide.resources;
    const auto &fewerResources = wide.isNotResource ? wide.resources : narrow.resources;
    return coversAll(actions, fewerActions, Qt::CaseInsensitive) && coversAll(resources, fewerResources, Qt::CaseSensitive)
           && principalsOf(wide) == principalsOf(narrow) && (wide.conditions.isEmpty() || conditionsOf(wide) == conditionsOf(narrow));
}

}  // namespace

void checkRedundantWords(PolicyCheckRun &run)
{
    for (const PolicyStatement &statement : run.policy.statements) {
        checkWords(run, statement.actions, Qt::CaseInsensitive, FindingCode::RedundantAction);
        checkWords(run, statement.resources, Qt::CaseSensitive, FindingCode::RedundantResource);
        for (const PolicyCondition &condition : statement.conditions) {
            QSet<QString> seen;
            for (const ConditionValue &value : condition.values) {
                if (seen.contains(value.word.text)) {
                    run.report(FindingCode::RedundantConditionValue,
                               RedundancyChecks::tr("“%1” stands in this list already. Remove one.").arg(value.word.text),
                               value.word.place);
                }
                seen.insert(value.word.text);
            }
        }
    }
}

void checkRedundantStatements(PolicyCheckRun &run)
{
    const QList<PolicyStatement> &statements = run.policy.statements;
    QSet<qsizetype> superfluous;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        for (qsizetype j = 0; j < statements.size(); ++j) {
            const bool isPair
                = i != j && !superfluous.contains(j) && isWorthComparing(statements.at(i)) && isWorthComparing(statements.at(j));
            // Of two that say the same the second one is superfluous.
            if (isPair && makesSuperfluous(statements.at(j), statements.at(i))
                && (j < i || !makesSuperfluous(statements.at(i), statements.at(j)))) {
                Place opening = statements.at(i).place;
                opening.length = 1;
                run.report(FindingCode::RedundantStatement,
                           RedundancyChecks::tr("The statement in line %1 says all of this already. Remove this one.")
                               .arg(statements.at(j).place.line),
                           opening);
                superfluous.insert(i);
                break;
            }
        }
    }
}

}  // namespace gatehouse::policychecks
