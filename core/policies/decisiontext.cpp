// SPDX-License-Identifier: Apache-2.0
#include "core/policies/decision.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct DecisionText {
    Q_DECLARE_TR_FUNCTIONS(DecisionText)
};

/// The values as they were written, and what the request has for the variables in them: "${aws:username} (${aws:username} is ana)".
QString joined(const QList<ConditionValue> &values, const AccessRequest &request)
{
    static const QRegularExpression variable(u"\\$\\{\\s*([^}*?$,]+?)\\s*(?:,[^}]*)?\\}"_s);
    QStringList texts;
    QStringList meanings;
    for (const ConditionValue &value : values) {
        texts.append(value.word.text);
        for (auto found = variable.globalMatch(value.word.text); found.hasNext();) {
            const auto match = found.next();
            const QStringList *known = request.valuesOf(ContextKey(match.captured(1)));
            meanings.append(known ? DecisionText::tr("%1 is %2").arg(match.captured(), known->join(u", "_s))
                                  : DecisionText::tr("%1 has no value").arg(match.captured()));
        }
    }
    meanings.removeDuplicates();
    return meanings.isEmpty() ? texts.join(u", "_s) : DecisionText::tr("%1 (%2)").arg(texts.join(u", "_s), meanings.join(u", "_s));
}

QString sentenceFor(const PolicyCondition &condition, ConditionFate fate, const QStringList &asked, const AccessRequest &request)
{
    const QString &key = condition.key.text;
    const QString &name = condition.operatorName.text;
    switch (fate) {
    case ConditionFate::KeyMissing:
        return DecisionText::tr("The request does not have %1, which %2 looks at.").arg(key, name);
    case ConditionFate::KeyPresent:
        return DecisionText::tr("The request has %1, and the condition wants it not to.").arg(key);
    case ConditionFate::NoValueFits:
        return DecisionText::tr("%1 is %2 in the request, which does not fit %3 %4.")
            .arg(key, asked.join(u", "_s), name, joined(condition.values, request));
    case ConditionFate::ValueExcluded:
        return DecisionText::tr("%1 is %2 in the request, which %3 %4 excludes.")
            .arg(key, asked.join(u", "_s), name, joined(condition.values, request));
    case ConditionFate::SeveralValues:
        return DecisionText::tr("%1 has several values in the request: %2 needs ForAllValues or ForAnyValue.").arg(key, name);
    case ConditionFate::NotComparable:
        return DecisionText::tr("%1 can't compare %2 with %3: one of the values is of another type.")
            .arg(name, asked.isEmpty() ? key : asked.join(u", "_s), joined(condition.values, request));
    case ConditionFate::UnknownOperator:
        return DecisionText::tr("There is no operator %1.").arg(name);
    case ConditionFate::Holds:
        break;
    }
    return {};
}

QString nounFor(PolicyLayer layer)
{
    switch (layer) {
    case PolicyLayer::ServiceControl:
        return DecisionText::tr("the service control policies");
    case PolicyLayer::Resource:
        return DecisionText::tr("the resource policy");
    case PolicyLayer::Identity:
        return DecisionText::tr("the identity policies");
    case PolicyLayer::Boundary:
        return DecisionText::tr("the permissions boundary");
    case PolicyLayer::Session:
        return DecisionText::tr("the session policy");
    }
    return {};
}

QString sentenceForWhatApplies(const TracedStatement &statement, const AccessRequest &request)
{
    if (statement.decided) {
        return statement.isDeny ? DecisionText::tr("Denies the request.") : DecisionText::tr("Allows the request.");
    }
    if (statement.place.layer == PolicyLayer::ServiceControl && !request.requester().isBoundByControls()) {
        return DecisionText::tr("Has no say: service control policies do not bind %1.").arg(request.requester().name);
    }
    return statement.isDeny ? DecisionText::tr("Has no say: %1 can't be denied.").arg(request.action())
                            : DecisionText::tr("Allows the request; other policies decided.");
}

/// "the service control policies of level 2 (serviceControlPolicies[1])"
QString nounFor(PolicyLayer layer, const Trace &trace)
{
    if (layer != PolicyLayer::ServiceControl || trace.silentLevels.isEmpty()) {
        return nounFor(layer);
    }
    QStringList levels;
    for (const qsizetype level : trace.silentLevels) {
        levels.append(u"%1[%2]"_s.arg(nameOf(layer)).arg(level));
    }
    return DecisionText::tr("%1 (%2)").arg(nounFor(layer), levels.join(u", "_s));
}

QString sentenceFor(Trace::Ground ground)
{
    using Ground = Trace::Ground;
    switch (ground) {
    case Ground::ResourceNames:
        return DecisionText::tr("Allowed: the resource policy allows it to whoever asks, so that no identity policy, permissions boundary "
                                "or session policy has to, and none denies it.");
    case Ground::ResourceRole:
        return DecisionText::tr("Allowed: the resource policy allows it to the role, permissions boundary and session policy let it, and "
                                "none denies it.");
    case Ground::NothingNeeded:
        return DecisionText::tr("Allowed: the action needs no permission, and no policy can deny it.");
    case Ground::Policies:
        break;
    }
    return DecisionText::tr("Allowed: every kind of policy that has a say allows it, and none denies it.");
}

}  // namespace

QString sentenceFor(const TracedStatement &statement, const AccessRequest &request)
{
    using Element = StatementMatch::Element;
    if (statement.match.applies()) {
        return sentenceForWhatApplies(statement, request);
    }
    switch (*statement.match.failed) {
    case Element::Action:
        return statement.source.isNotAction ? DecisionText::tr("Excludes the action %1.").arg(request.action())
                                            : DecisionText::tr("Does not have the action %1.").arg(request.action());
    case Element::Resource:
        return statement.source.isNotResource ? DecisionText::tr("Excludes the resource %1.").arg(request.resource())
                                              : DecisionText::tr("Does not have the resource %1.").arg(request.resource());
    case Element::Principal:
        return statement.source.isNotPrincipal ? DecisionText::tr("Excludes the principal %1.").arg(request.requester().name)
                                               : DecisionText::tr("Does not name the principal %1.").arg(request.requester().name);
    case Element::Condition:
        break;
    }
    return sentenceFor(statement.source.conditions.at(statement.match.condition), statement.match.fate, statement.requestValues, request);
}

QString sentenceFor(const Trace &trace)
{
    switch (trace.decision) {
    case Decision::Allowed:
        return sentenceFor(trace.ground);
    case Decision::ExplicitlyDenied:
        return DecisionText::tr("Denied: a statement denies it, which no Allow outweighs.");
    case Decision::ImplicitlyDenied:
        break;
    }
    QStringList silent;
    for (const PolicyLayer layer : trace.silent) {
        silent.append(nounFor(layer, trace));
    }
    return DecisionText::tr("Denied: no statement allows it in %1.").arg(silent.join(u", "_s));
}

}  // namespace gatehouse
