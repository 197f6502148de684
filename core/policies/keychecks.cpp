// SPDX-License-Identifier: Apache-2.0
#include "core/policies/conditionkeycheck.h"
#include "core/policies/conditionoperator.h"
#include "core/policies/knowledge.h"
#include "core/policies/policycheckrun.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gatehouse::policychecks {

using namespace Qt::StringLiterals;

namespace {

struct KeyChecks {
    Q_DECLARE_TR_FUNCTIONS(KeyChecks)
};

using Kind = ConditionOperator::Kind;
using Quantifier = ConditionOperator::Quantifier;

bool isOfStrings(Kind kind)
{
    return kind == Kind::String || kind == Kind::StringIgnoreCase || kind == Kind::StringLike;
}

/// Whether values of a key can be compared in that way at all.
bool canCompare(Kind kind, ConditionKey::Type type)
{
    using Type = ConditionKey::Type;
    switch (type) {
    case Type::String:
        return isOfStrings(kind);
    case Type::Arn:
        return isOfStrings(kind) || kind == Kind::Arn;
    case Type::Bool:
        return kind == Kind::Bool;
    case Type::Numeric:
        return kind == Kind::Numeric;
    case Type::Date:
        return kind == Kind::Date || kind == Kind::Numeric;
    case Type::IpAddress:
        return kind == Kind::IpAddress;
    case Type::Binary:
        return kind == Kind::Binary;
    }
    return true;
}

QStringList operatorsFor(ConditionKey::Type type, bool isNegated)
{
    using Type = ConditionKey::Type;
    switch (type) {
    case Type::String:
        return isNegated ? QStringList{u"StringNotEquals"_s, u"StringNotLike"_s} : QStringList{u"StringEquals"_s, u"StringLike"_s};
    case Type::Arn:
        return isNegated ? QStringList{u"ArnNotEquals"_s, u"ArnNotLike"_s} : QStringList{u"ArnEquals"_s, u"ArnLike"_s};
    case Type::Bool:
        return {u"Bool"_s};
    case Type::Numeric:
        return isNegated ? QStringList{u"NumericNotEquals"_s} : QStringList{u"NumericEquals"_s, u"NumericLessThan"_s};
    case Type::Date:
        return isNegated ? QStringList{u"DateNotEquals"_s} : QStringList{u"DateLessThan"_s, u"DateGreaterThan"_s};
    case Type::IpAddress:
        return {isNegated ? u"NotIpAddress"_s : u"IpAddress"_s};
    case Type::Binary:
        return {u"BinaryEquals"_s};
    }
    return {};
}

/// As the operator that stands there would be written: negated like it, with its quantifier and IfExists. "ArnNotLikeIfExists".
QString advised(ConditionKey::Type type, const ConditionOperator &how)
{
    QStringList names;
    for (const QString &name : operatorsFor(type, how.isNegated)) {
        names.append(withFormOf(how, name));
    }
    return names.join(u", "_s);
}

void checkQuantifier(PolicyCheckRun &run, const PolicyCondition &condition, const ConditionOperator &how, const ConditionKey &key)
{
    if (key.isList && how.quantifier == Quantifier::None) {
        run.report(FindingCode::MissingQualifier,
                   KeyChecks::tr("“%1” has several values. Write “ForAllValues:%2” or “ForAnyValue:%2”.")
                       .arg(condition.key.text, condition.operatorName.text),
                   condition.operatorName.place);
    } else if (!key.isList && how.quantifier == Quantifier::AllValues) {
        run.report(FindingCode::ForAllValuesWithSingleValuedKey,
                   KeyChecks::tr("“ForAllValues” holds for every request without “%1”, which has one value. Write the operator alone.")
                       .arg(condition.key.text),
                   condition.operatorName.place);
    }
}

void checkKeyType(PolicyCheckRun &run, const PolicyCondition &condition)
{
    const auto how = conditionOperatorNamed(condition.operatorName.text);
    const ConditionKey *key = run.conditionKey(condition.key.text);
    if (!how || how->kind == Kind::Null || key == nullptr) {
        return;
    }
    checkQuantifier(run, condition, *how, *key);
    if (!canCompare(how->kind, key->type)) {
        run.report(FindingCode::TypeMismatch,
                   KeyChecks::tr("“%1” can't be compared with “%2”. Write one of: %3.")
                       .arg(condition.key.text, condition.operatorName.text, advised(key->type, *how)),
                   condition.key.place);
    } else if (key->type == ConditionKey::Type::Arn && how->kind == Kind::StringLike) {
        run.report(
            FindingCode::StringLikeOperatorWithArnConditionKeys,
            KeyChecks::tr("“%1” lets a wildcard reach over the parts of an ARN. Write “%2” for “%3”.")
                .arg(condition.operatorName.text, withFormOf(*how, how->isNegated ? u"ArnNotLike"_s : u"ArnLike"_s), condition.key.text),
            condition.operatorName.place);
    }
}

/// Whether the statement waits for the key: then it never speaks of a request without it.
bool needsKey(const PolicyCondition &condition)
{
    const auto how = conditionOperatorNamed(condition.operatorName.text);
    return how && how->kind != Kind::Null && !how->isNegated && !how->ifExists && how->quantifier != Quantifier::AllValues;
}

bool carries(const Service &service, const Action &action, const ConditionKey &key)
{
    return action.conditionKeys.contains(key.name)
           || std::any_of(action.resources.cbegin(), action.resources.cend(), [&](const Action::On &on) {
                  const ResourceType *type = service.resourceType(on.type);
                  return type != nullptr && type->conditionKeys.contains(key.name);
              });
}

/// The actions whose requests never carry a key; what is not known of may carry any.
QStringList actionsWithout(const QString &name, const QList<NamedAction> &actions)
{
    QStringList without;
    const Service *service = nullptr;  // mostly the same for all of them
    const ConditionKey *key = nullptr;
    for (const NamedAction &named : actions) {
        if (named.service != service && named.service != nullptr) {
            service = named.service;
            key = service->key(name);
        }
        const bool isKnown = named.service != nullptr && (named.isPattern || named.action != nullptr);
        const bool mayCarry = !isKnown || (key != nullptr && (named.isPattern || carries(*service, *named.action, *key)));
        if (!mayCarry) {
            without.append(named.word->text);
        }
    }
    return without;
}

void checkKeyOfActions(PolicyCheckRun &run, const QList<NamedAction> &actions, const PolicyCondition &condition)
{
    const QString &key = condition.key.text;
    if (run.conditionKey(key) == nullptr || run.conditionKey(key) == run.options.knowledge->globalKey(key)) {
        return;
    }
    const QStringList without = actionsWithout(key, actions);
    if (without.isEmpty()) {
        return;
    }
    constexpr qsizetype most = 3;
    const QString names = QLocale().createSeparatedList(without.mid(0, most));
    run.report(FindingCode::ConditionKeyNotForAction,
               without.size() <= most
                   ? KeyChecks::tr("A request for %1 has no “%2”: this statement never applies to it. Put it into a statement of its own.")
                         .arg(names, key)
                   : KeyChecks::tr("Requests for %n action(s), %1 among them, have no “%2”: this statement never applies to them. Put them "
                                   "into a statement of their own.",
                                   nullptr, int(without.size()))
                         .arg(names, key),
               condition.key.place);
}

}  // namespace

void checkConditionKeys(PolicyCheckRun &run)
{
    for (const PolicyStatement &statement : run.policy.statements) {
        for (const PolicyCondition &condition : statement.conditions) {
            checkKeyName(run, condition.key.text, condition.key.place);
        }
    }
}

void checkKeyTypes(PolicyCheckRun &run)
{
    for (qsizetype i = 0; run.options.knowledge && i < run.policy.statements.size(); ++i) {
        for (const PolicyCondition &condition : run.policy.statements.at(i).conditions) {
            checkKeyType(run, condition);
        }
    }
}

void checkKeysOfActions(PolicyCheckRun &run)
{
    for (qsizetype i = 0; run.options.knowledge && i < run.policy.statements.size(); ++i) {
        const PolicyStatement &statement = run.policy.statements.at(i);
        for (const PolicyCondition &condition : statement.conditions) {
            if (!statement.isNotAction && needsKey(condition)) {
                checkKeyOfActions(run, run.actions.at(i), condition);
            }
        }
    }
}

/// Keys are the same without regard to case, so that this is a second one under the same operator.
void checkKeySpelling(PolicyCheckRun &run)
{
    for (const PolicyStatement &statement : run.policy.statements) {
        for (auto second = statement.conditions.cbegin(); second != statement.conditions.cend(); ++second) {
            const auto first = std::find_if(statement.conditions.cbegin(), second, [&](const PolicyCondition &one) {
                return one.operatorName.place == second->operatorName.place && one.key.text != second->key.text
                       && one.key.text.compare(second->key.text, Qt::CaseInsensitive) == 0;
            });
            if (first != second) {
                run.report(
                    FindingCode::DuplicateKeysWithDifferentCase,
                    KeyChecks::tr("“%1” and “%2” are the same key. Put all the values under one.").arg(first->key.text, second->key.text),
                    second->key.place);
            }
        }
    }
}

/// (guide: "Create permission policies for ABAC in AWS SSO")
void checkPrincipalTags(PolicyCheckRun &run)
{
    if (!run.options.principalTagKeys) {
        return;
    }
    for (const PolicyStatement &statement : run.policy.statements) {
        for (const PolicyCondition &condition : statement.conditions) {
            checkPrincipalTag(run, condition.key.text, condition.key.place);
        }
    }
}

}  // namespace gatehouse::policychecks
