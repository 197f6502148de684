// SPDX-License-Identifier: Apache-2.0
#include "core/policies/explanation.h"

#include "core/policies/actionwords.h"
#include "core/policies/conditionwords.h"
#include "core/policies/principalwords.h"
#include "core/policies/resourcewords.h"
#include "core/policies/wordlist.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

constexpr int mostInASentence = 3;  ///< resources, principals or conditions; more get a sentence of their own

/// The noun phrases of a sentence, and the sentences for what is too long for it.
struct Phrases {
    QString actions{};
    QString principals{};
    QString resources{};
    QString conditions{};
    QStringList more{};
};

class Explanation
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)

public:
    Explanation(const PolicyStatement &statement, const Knowledge &knowledge) : m_statement(statement), m_knowledge(knowledge) {}

    [[nodiscard]] QStringList sentences()
    {
        describeActions();
        describePrincipals();
        describeResources();
        describeConditions();
        return QStringList(m_statement.effect == PolicyStatement::Effect::Allow ? allowing() : denying()) + m_phrases.more;
    }

private:
    void describeActions();
    void describePrincipals();
    void describeResources();
    void describeConditions();
    [[nodiscard]] QString allowing() const;
    [[nodiscard]] QString denying() const;

    const PolicyStatement &m_statement;
    const Knowledge &m_knowledge;
    QList<const Service *> m_services{};
    Phrases m_phrases{};
};

void Explanation::describeActions()
{
    const ActionWords words(m_statement.actions, m_knowledge);
    m_services = words.services();
    m_phrases.actions = m_statement.isNotAction ? tr("everything except %1").arg(words.phrase()) : words.phrase();
    m_phrases.more += words.sentences();
}

void Explanation::describePrincipals()
{
    QStringList all;
    for (const PolicyPrincipal &principal : m_statement.principals) {
        all.append(principalPhrase(principal));
    }
    all.removeDuplicates();
    if (all.isEmpty()) {
        return;
    }
    m_phrases.principals = joinedWithAnd(all);
    if (all.size() > mostInASentence) {
        m_phrases.more.append(tr("The principals are %1.").arg(m_phrases.principals));
        m_phrases.principals = tr("%n principal(s)", nullptr, int(all.size()));
    }
    if (m_statement.isNotPrincipal) {
        m_phrases.principals = tr("everyone except %1").arg(m_phrases.principals);
    }
}

void Explanation::describeResources()
{
    QStringList all;
    for (const PolicyWord &resource : m_statement.resources) {
        all.append(resourcePhrase(resource.text, m_services, m_knowledge));
    }
    all.removeDuplicates();
    if (all.isEmpty()) {
        return;
    }
    m_phrases.resources = joinedWithAnd(all);
    if (all.size() > mostInASentence) {
        m_phrases.more.append(tr("The resources are %1.").arg(m_phrases.resources));
        m_phrases.resources = tr("%n resource(s)", nullptr, int(all.size()));
    }
    if (m_statement.isNotResource) {
        m_phrases.resources = tr("everything except %1").arg(m_phrases.resources);
    }
}

void Explanation::describeConditions()
{
    QStringList all;
    for (const PolicyCondition &condition : m_statement.conditions) {
        all.append(conditionPhrase(condition));
    }
    if (all.isEmpty()) {
        return;
    }
    m_phrases.conditions = joinedWithAnd(all);
    if (all.size() > mostInASentence) {
        m_phrases.more.append(tr("The conditions are that %1.").arg(m_phrases.conditions));
        m_phrases.conditions = tr("all of %n condition(s) hold", nullptr, int(all.size()));
    }
}

/// A statement of a role's trust policy has no resource, one of an identity policy no principal.
QString Explanation::allowing() const
{
    const Phrases &p = m_phrases;
    const bool isConditional = !p.conditions.isEmpty();
    if (p.resources.isEmpty()) {
        return p.principals.isEmpty()
                   ? (isConditional ? tr("Allows %1, when %2.").arg(p.actions, p.conditions) : tr("Allows %1.").arg(p.actions))
               : isConditional ? tr("Allows %1 to use %2, when %3.").arg(p.principals, p.actions, p.conditions)
                               : tr("Allows %1 to use %2.").arg(p.principals, p.actions);
    }
    if (p.principals.isEmpty()) {
        return isConditional ? tr("Allows %1 on %2, when %3.").arg(p.actions, p.resources, p.conditions)
                             : tr("Allows %1 on %2.").arg(p.actions, p.resources);
    }
    return isConditional ? tr("Allows %1 to use %2 on %3, when %4.").arg(p.principals, p.actions, p.resources, p.conditions)
                         : tr("Allows %1 to use %2 on %3.").arg(p.principals, p.actions, p.resources);
}

QString Explanation::denying() const
{
    const Phrases &p = m_phrases;
    const bool isConditional = !p.conditions.isEmpty();
    if (p.resources.isEmpty()) {
        return p.principals.isEmpty()
                   ? (isConditional ? tr("Denies %1, when %2.").arg(p.actions, p.conditions) : tr("Denies %1.").arg(p.actions))
               : isConditional ? tr("Denies %1 the use of %2, when %3.").arg(p.principals, p.actions, p.conditions)
                               : tr("Denies %1 the use of %2.").arg(p.principals, p.actions);
    }
    if (p.principals.isEmpty()) {
        return isConditional ? tr("Denies %1 on %2, when %3.").arg(p.actions, p.resources, p.conditions)
                             : tr("Denies %1 on %2.").arg(p.actions, p.resources);
    }
    return isConditional ? tr("Denies %1 the use of %2 on %3, when %4.").arg(p.principals, p.actions, p.resources, p.conditions)
                         : tr("Denies %1 the use of %2 on %3.").arg(p.principals, p.actions, p.resources);
}

}  // namespace

QStringList explain(const PolicyStatement &statement, const Knowledge &knowledge)
{
    return Explanation(statement, knowledge).sentences();
}

}  // namespace gatehouse
