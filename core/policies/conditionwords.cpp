// SPDX-License-Identifier: Apache-2.0
#include "core/policies/conditionwords.h"

#include "core/policies/conditionoperator.h"
#include "core/policies/wordlist.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConditionOperator::Kind;
using Relation = ConditionOperator::Relation;
using Quantifier = ConditionOperator::Quantifier;

/// The sentences of one comparison: `key` and `values` are phrases, and `isOne` tells whether there is one value.
class ConditionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConditionWords)

public:
    static QString comparison(const ConditionOperator &test, const QString &key, const QString &values, bool isOne)
    {
        switch (test.kind) {
        case Kind::StringLike:
        case Kind::Arn:
            return similarity(test.isNegated, key, values, isOne);
        case Kind::StringIgnoreCase:
            return test.isNegated
                       ? (isOne ? tr("%1 is not %2, not even in other letters") : tr("%1 is none of %2, not even in other letters"))
                             .arg(key, values)
                       : (isOne ? tr("%1 is %2 in capital or small letters") : tr("%1 is one of %2 in capital or small letters"))
                             .arg(key, values);
        case Kind::IpAddress:
            return test.isNegated ? (isOne ? tr("%1 is not in %2") : tr("%1 is in none of %2")).arg(key, values)
                                  : (isOne ? tr("%1 is in %2") : tr("%1 is in one of %2")).arg(key, values);
        case Kind::Binary:
            return (isOne ? tr("%1 is the bytes %2 (Base64)") : tr("%1 is one of the bytes %2 (Base64)")).arg(key, values);
        case Kind::Numeric:
            return test.relation == Relation::Equal ? equality(test.isNegated, key, values, isOne)
                                                    : number(test.relation, key, values, isOne);
        case Kind::Date:
            return test.relation == Relation::Equal ? equality(test.isNegated, key, values, isOne)
                                                    : date(test.relation, key, values, isOne);
        case Kind::String:
        case Kind::Bool:
        case Kind::Null:
            break;
        }
        return equality(test.isNegated, key, values, isOne);
    }

    static QString unknown(const QString &name, const QString &key, const QString &values)
    {
        return tr("the unknown comparison “%1” of %2 with %3 holds").arg(name, key, values);
    }
    static QString presence(const QString &key, bool isMissing)
    {
        return isMissing ? tr("the request lacks %1").arg(key) : tr("the request has %1").arg(key);
    }
    /// Keys that are a fact by themselves read better as one; empty for all others.
    static QString fact(const QString &key, bool is)
    {
        const QString name = key.toLower();
        return name == u"aws:multifactorauthpresent"
                   ? (is ? tr("the caller signed in with MFA") : tr("the caller did not sign in with MFA"))
               : name == u"aws:securetransport"       ? (is ? tr("the connection is encrypted") : tr("the connection is not encrypted"))
               : name == u"aws:viaawsservice"         ? (is ? tr("a service acts for the caller") : tr("no service acts for the caller"))
               : name == u"aws:principalisawsservice" ? (is ? tr("the caller is a service of AWS") : tr("the caller is no service of AWS"))
                                                      : QString();
    }
    static QString quantified(Quantifier quantifier, const QString &key)
    {
        return quantifier == Quantifier::AllValues  ? tr("every one of %1").arg(key)
               : quantifier == Quantifier::AnyValue ? tr("at least one of %1").arg(key)
                                                    : key;
    }
    static QString orNone(const QString &phrase) { return tr("%1 (or there is none)").arg(phrase); }
    static QString orMissing(const QString &phrase) { return tr("%1 (or the request does not say)").arg(phrase); }
    static QString valueOf(const QString &key) { return tr("the value of “%1”").arg(key); }
    static QString quoted(const QString &value) { return tr("“%1”").arg(value); }
    static QString withDefault(const QString &key, const QString &value)
    {
        return tr("%1 or, where that is missing, “%2”").arg(key, value);
    }

private:
    static QString equality(bool isNegated, const QString &key, const QString &values, bool isOne)
    {
        return isNegated ? (isOne ? tr("%1 is not %2") : tr("%1 is none of %2")).arg(key, values)
                         : (isOne ? tr("%1 is %2") : tr("%1 is one of %2")).arg(key, values);
    }
    static QString similarity(bool isNegated, const QString &key, const QString &values, bool isOne)
    {
        return isNegated ? (isOne ? tr("%1 does not look like %2") : tr("%1 looks like none of %2")).arg(key, values)
                         : (isOne ? tr("%1 looks like %2") : tr("%1 looks like one of %2")).arg(key, values);
    }
    static QString number(Relation relation, const QString &key, const QString &values, bool isOne)
    {
        return (relation == Relation::Less          ? (isOne ? tr("%1 is less than %2") : tr("%1 is less than one of %2"))
                : relation == Relation::LessOrEqual ? (isOne ? tr("%1 is %2 or less") : tr("%1 is at most one of %2"))
                : relation == Relation::Greater     ? (isOne ? tr("%1 is more than %2") : tr("%1 is more than one of %2"))
                                                    : (isOne ? tr("%1 is %2 or more") : tr("%1 is at least one of %2")))
            .arg(key, values);
    }
    static QString date(Relation relation, const QString &key, const QString &values, bool isOne)
    {
        return (relation == Relation::Less          ? (isOne ? tr("%1 is before %2") : tr("%1 is before one of %2"))
                : relation == Relation::LessOrEqual ? (isOne ? tr("%1 is %2 or before") : tr("%1 is not after one of %2"))
                : relation == Relation::Greater     ? (isOne ? tr("%1 is after %2") : tr("%1 is after one of %2"))
                                                    : (isOne ? tr("%1 is %2 or after") : tr("%1 is not before one of %2")))
            .arg(key, values);
    }
};

/// A key that has no words of its own must not look like a text.
QString variablePhrase(const QString &key)
{
    const QString phrase = keyPhrase(key);
    return phrase == ConditionWords::quoted(key) ? ConditionWords::valueOf(key) : phrase;
}

/// A value that is a policy variable and nothing else is the key that it stands for. (IAM User Guide: "IAM policy elements: Variables")
QString valuePhrase(const ConditionValue &value)
{
    static const QRegularExpression variable(u"^\\$\\{([^}*?$,]+?)(?:\\s*,\\s*'([^']*)')?\\}$"_s);
    const auto match = variable.match(value.word.text);
    if (!match.hasMatch()) {
        return ConditionWords::quoted(value.word.text);
    }
    const QString key = variablePhrase(match.captured(1));
    return match.hasCaptured(2) ? ConditionWords::withDefault(key, match.captured(2)) : key;
}

/// True or false, where that is the one value.
std::optional<bool> truthOf(const QList<ConditionValue> &values)
{
    const QString word = values.size() == 1 ? values.first().word.text.toLower() : QString();
    return word == u"true" ? std::optional(true) : word == u"false" ? std::optional(false) : std::nullopt;
}

}  // namespace

QString conditionPhrase(const PolicyCondition &condition)
{
    const QString key = keyPhrase(condition.key.text);
    QStringList all;
    for (const ConditionValue &value : condition.values) {
        all.append(valuePhrase(value));
    }
    const QString values = joinedWithOr(all);
    const auto test = conditionOperatorNamed(condition.operatorName.text);
    if (!test) {
        return ConditionWords::unknown(condition.operatorName.text, key, values);
    }
    const auto truth = truthOf(condition.values);
    if (test->kind == Kind::Null && truth) {
        return ConditionWords::presence(key, *truth);
    }
    const QString fact = test->kind == Kind::Bool && truth ? ConditionWords::fact(condition.key.text, *truth) : QString();
    const QString phrase
        = fact.isEmpty() ? ConditionWords::comparison(*test, ConditionWords::quantified(test->quantifier, key), values, all.size() == 1)
                         : fact;
    // A request without the key fulfils ...IfExists and ForAllValues; see "Set operators for multivalued context keys".
    return test->ifExists                              ? ConditionWords::orMissing(phrase)
           : test->quantifier == Quantifier::AllValues ? ConditionWords::orNone(phrase)
                                                       : phrase;
}

}  // namespace gatehouse
