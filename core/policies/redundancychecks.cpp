// SPDX-License-Identifier: Apache-2.0
#include "core/policies/patterns.h"
#include "core/policies/policycheckrun.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

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
        if (const PolicyWord *equal = seenBefore(word)) {
            return equal;
        }
        const auto wider = std::find_if(m_wide.cbegin(), m_wide.cend(), [&](const PolicyWord *wide) {
            return wide != &word && wide->text.compare(word.text, m_sensitivity) != 0
                   && coversPattern(wide->text, word.text, m_sensitivity);
        });
        return wider == m_wide.cend() ? nullptr : *wider;
    }

private:
    /// Most lists are short: there looking is quicker than remembering.
    const PolicyWord *seenBefore(const PolicyWord &word)
    {
        constexpr qsizetype few = 12;
        if (m_words.size() <= few) {
            const auto equal = std::find_if(m_words.cbegin(), m_words.cend(), [&](const PolicyWord &other) {
                return &other == &word || other.text.compare(word.text, m_sensitivity) == 0;
            });
            return &*equal == &word ? nullptr : &*equal;
        }
        const QString folded = m_sensitivity == Qt::CaseInsensitive ? word.text.toLower() : word.text;
        const auto known = m_seen.constFind(folded);
        if (known == m_seen.cend()) {
            m_seen.insert(folded, &word);
            return nullptr;
        }
        return *known;
    }

    const QList<PolicyWord> &m_words;
    Qt::CaseSensitivity m_sensitivity;
    QList<const PolicyWord *> m_wide;
    QHash<QString, const PolicyWord *> m_seen;
};

void checkWords(PolicyCheckRun &run, const QList<PolicyWord> &words, Qt::CaseSensitivity sensitivity, FindingCode code)
{
    if (words.size() < 2) {
        return;
    }
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
        return std::any_of(wide.cbegin(), wide.cend(), [&](const PolicyWord &other) {
            return other.text == one.text || coversPattern(other.text, one.text, sensitivity);
        });
    });
}

QString joined(QStringList texts)
{
    texts.sort();
    texts.removeDuplicates();
    return texts.join(u'\n');
}

/// For whom a statement holds and under which conditions: the same texts for the same in another order.
struct Scope {
    explicit Scope(const PolicyStatement &statement)
    {
        QStringList all;
        for (const PolicyPrincipal &principal : statement.principals) {
            all.append(QString::number(int(principal.kind)) + principal.value.text);
        }
        principals = joined(all);
        all.clear();
        for (const PolicyCondition &condition : statement.conditions) {
            QStringList values;
            for (const ConditionValue &value : condition.values) {
                values.append(value.word.text);
            }
            all.append(condition.operatorName.text + u'\t' + condition.key.text.toLower() + u'\t' + joined(values));
        }
        conditions = joined(all);
    }

    QString principals;
    QString conditions;
};

/// A bit for each service that the actions name, all of them where one names every service: two statements without a common bit
/// needn't be compared.
quint64 servicesOf(const PolicyStatement &statement)
{
    quint64 services = 0;
    for (const PolicyWord &action : statement.actions) {
        const qsizetype colon = action.text.indexOf(u':');
        const QStringView prefix = QStringView(action.text).left(colon < 0 ? action.text.size() : colon);
        std::size_t sum = 0;
        for (const QChar c : prefix) {
            sum = sum * 31 + (c.unicode() | 0x20U);
        }
        services |= hasWildcard(prefix) ? ~quint64(0) : quint64(1) << (sum % 64);
    }
    return services;
}

/// A statement, prepared for being compared with many.
class ComparedStatement
{
public:
    explicit ComparedStatement(const PolicyStatement &statement) : m_statement(&statement), m_services(servicesOf(statement)) {}

    /// Whether the policy says the same without the other statement.
    [[nodiscard]] bool makesSuperfluous(const ComparedStatement &other) const
    {
        const PolicyStatement &wide = *m_statement;
        const PolicyStatement &narrow = *other.m_statement;
        if ((m_services & other.m_services) == 0 || wide.effect != narrow.effect || wide.isNotAction != narrow.isNotAction
            || wide.isNotResource != narrow.isNotResource || wide.isNotPrincipal != narrow.isNotPrincipal) {
            return false;
        }
        // Of what is excluded the shorter list says more.
        const auto coversEach = [](bool isExcluded, const QList<PolicyWord> &one, const QList<PolicyWord> &two, Qt::CaseSensitivity cs) {
            return isExcluded ? coversAll(two, one, cs) : coversAll(one, two, cs);
        };
        return coversEach(wide.isNotResource, wide.resources, narrow.resources, Qt::CaseSensitive)
               && coversEach(wide.isNotAction, wide.actions, narrow.actions, Qt::CaseInsensitive) && holdsWherever(other);
    }

private:
    [[nodiscard]] bool holdsWherever(const ComparedStatement &other) const
    {
        return scope().principals == other.scope().principals
               && (m_statement->conditions.isEmpty() || scope().conditions == other.scope().conditions);
    }

    [[nodiscard]] const Scope &scope() const
    {
        if (!m_scope) {
            m_scope.emplace(*m_statement);
        }
        return *m_scope;
    }

    const PolicyStatement *m_statement;
    quint64 m_services;
    mutable std::optional<Scope> m_scope;
};

/// No service takes a longer text (IAM API Reference: PutRolePolicy, "PolicyDocument"): it has to be divided before what it says twice
/// is of interest, and looking for that takes time with the square of its length.
constexpr qsizetype longestCompared = 131'072;  // UTF-16 units

bool isTooLong(const PolicyCheckRun &run)
{
    return run.reading.text.size() > longestCompared;
}

}  // namespace

void checkRedundantWords(PolicyCheckRun &run)
{
    if (isTooLong(run)) {
        return;
    }
    for (const PolicyStatement &statement : run.policy.statements) {
        checkWords(run, statement.actions, Qt::CaseInsensitive, FindingCode::RedundantAction);
        checkWords(run, statement.resources, Qt::CaseSensitive, FindingCode::RedundantResource);
        for (const PolicyCondition &condition : statement.conditions) {
            QSet<QString> seen;
            for (qsizetype i = 0; condition.values.size() > 1 && i < condition.values.size(); ++i) {
                const ConditionValue &value = condition.values.at(i);
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
    if (isTooLong(run)) {
        return;
    }
    const QList<PolicyStatement> &statements = run.policy.statements;
    std::vector<ComparedStatement> compared(statements.cbegin(), statements.cend());
    QSet<qsizetype> superfluous;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        for (qsizetype j = 0; j < statements.size(); ++j) {
            const ComparedStatement &one = compared[std::size_t(i)];
            const ComparedStatement &other = compared[std::size_t(j)];
            // Of two that say the same the second one is superfluous.
            if (i != j && !superfluous.contains(j) && other.makesSuperfluous(one) && (j < i || !one.makesSuperfluous(other))) {
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
