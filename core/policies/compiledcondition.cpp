// SPDX-License-Identifier: Apache-2.0
#include "core/policies/compiledcondition.h"

#include "core/policies/accessrequest.h"

#include <algorithm>

namespace gatehouse {

namespace {

using Kind = ConditionOperator::Kind;
using Quantifier = ConditionOperator::Quantifier;
using Relation = ConditionOperator::Relation;
using Wildcards = TextPattern::Wildcards;

template<typename T>
bool stands(const T &asked, Relation relation, const T &written)
{
    switch (relation) {
    case Relation::Equal:
        return asked == written;
    case Relation::Less:
        return asked < written;
    case Relation::LessOrEqual:
        return asked <= written;
    case Relation::Greater:
        return asked > written;
    case Relation::GreaterOrEqual:
        return asked >= written;
    }
    return false;
}

/// Nothing but empty texts: the service takes that for a key without values where it looks at sets.
/// (IAM User Guide: "Set operators for multivalued context keys")
bool isNullSet(const QStringList &values)
{
    return std::all_of(values.begin(), values.end(), [](const QString &value) { return value.isEmpty(); });
}

}  // namespace

CompiledCondition::CompiledCondition(const PolicyCondition &condition, TextPattern::Variables variables)
    : m_operator(conditionOperatorNamed(condition.operatorName.text))
    , m_key(condition.key.text)
{
    if (!m_operator) {
        return;
    }
    m_values.reserve(std::size_t(condition.values.size()));
    for (const ConditionValue &value : condition.values) {
        readValue(value.word.text, variables);
    }
}

void CompiledCondition::readValue(const QString &text, TextPattern::Variables variables)
{
    const auto take = [this](auto value) {
        if (value) {
            m_values.emplace_back(std::move(*value));
        } else {
            m_isReadable = false;
        }
    };
    switch (m_operator->kind) {
    case Kind::String:
    case Kind::StringIgnoreCase:
        return take(std::optional(TextPattern(text, Wildcards::Literal, variables)));
    case Kind::StringLike:
        return take(std::optional(TextPattern(text, Wildcards::Live, variables)));
    case Kind::Numeric:
        return take(Decimal::read(text));
    case Kind::Date:
        return take(momentFromText(text));
    case Kind::Bool:
        // The one typed operator with variables; it compares as a text does.
        return endOfVariable(text) > 0 ? take(std::optional(TextPattern(text, Wildcards::Literal, variables))) : take(boolFromText(text));
    case Kind::Null:
        return take(boolFromText(text));
    case Kind::Binary:
        return take(isBase64(text) ? std::optional(text) : std::nullopt);
    case Kind::IpAddress:
        return take(AddressBlock::read(text));
    case Kind::Arn:
        return take(ArnPattern::forCondition(text, variables));
    }
}

ConditionFate CompiledCondition::judge(const AccessRequest &request) const
{
    if (!m_operator) {
        return ConditionFate::UnknownOperator;
    }
    if (!m_isReadable) {
        return ConditionFate::NotComparable;
    }
    const QStringList *values = request.valuesOf(m_key);
    if (m_operator->kind == Kind::Null) {
        return judgeNull(!values);
    }
    const bool isSet = m_operator->quantifier != Quantifier::None;
    if (!values || (isSet && isNullSet(*values))) {
        const bool holds = m_operator->ifExists || m_operator->quantifier == Quantifier::AllValues || (m_operator->isNegated && !isSet);
        return holds ? ConditionFate::Holds : ConditionFate::KeyMissing;
    }
    if (!isSet) {
        return values->size() == 1 ? fateFor(compare(values->front(), request)) : ConditionFate::SeveralValues;
    }
    const Answer settles = m_operator->quantifier == Quantifier::AnyValue ? Answer::Yes : Answer::No;
    Answer answer = settles == Answer::Yes ? Answer::No : Answer::Yes;
    for (const QString &value : *values) {
        const Answer one = compare(value, request);
        if (one == settles) {
            return fateFor(one);
        }
        answer = one == Answer::Cannot ? one : answer;
    }
    return fateFor(answer);
}

ConditionFate CompiledCondition::judgeNull(bool isMissing) const
{
    const bool holds
        = std::any_of(m_values.begin(), m_values.end(), [isMissing](const Value &v) { return std::get<bool>(v) == isMissing; });
    return holds ? ConditionFate::Holds : isMissing ? ConditionFate::KeyMissing : ConditionFate::KeyPresent;
}

ConditionFate CompiledCondition::fateFor(Answer answer) const
{
    switch (answer) {
    case Answer::Yes:
        return ConditionFate::Holds;
    case Answer::Cannot:
        return ConditionFate::NotComparable;
    case Answer::No:
        break;
    }
    return m_operator->isNegated ? ConditionFate::ValueExcluded : ConditionFate::NoValueFits;
}

template<typename T>
CompiledCondition::Answer CompiledCondition::compareTyped(const std::optional<T> &asked) const
{
    if (!asked) {
        return Answer::Cannot;
    }
    const bool stood = std::any_of(m_values.begin(), m_values.end(),
                                   [&](const Value &v) { return stands(*asked, m_operator->relation, std::get<T>(v)); });
    return stood != m_operator->isNegated ? Answer::Yes : Answer::No;
}

CompiledCondition::Answer CompiledCondition::compare(QStringView text, const AccessRequest &request) const
{
    const auto answer = [this](bool isOne) { return isOne != m_operator->isNegated ? Answer::Yes : Answer::No; };
    const auto anyOf = [this](auto fits) { return std::any_of(m_values.begin(), m_values.end(), fits); };
    switch (m_operator->kind) {
    case Kind::String:
    case Kind::StringIgnoreCase:
    case Kind::StringLike: {
        const auto cs = m_operator->kind == Kind::StringIgnoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
        return answer(anyOf([&](const Value &v) { return std::get<TextPattern>(v).matches(text, request, cs); }));
    }
    case Kind::Numeric:
        return compareTyped(Decimal::read(text));
    case Kind::Date:
        return compareTyped(momentFromText(text));
    case Kind::Bool: {
        const std::optional<bool> truth = boolFromText(text);
        return !truth ? Answer::Cannot : answer(anyOf([&](const Value &v) {
            const auto *pattern = std::get_if<TextPattern>(&v);
            return pattern ? pattern->matches(text, request, Qt::CaseInsensitive) : std::get<bool>(v) == *truth;
        }));
    }
    case Kind::Binary:
        return !isBase64(text) ? Answer::Cannot : answer(anyOf([&](const Value &v) { return isSameBase64(text, std::get<QString>(v)); }));
    case Kind::IpAddress: {
        const auto address = AddressBlock::readAddress(text);
        return !address ? Answer::Cannot : answer(anyOf([&](const Value &v) { return std::get<AddressBlock>(v).contains(*address); }));
    }
    case Kind::Arn: {
        const auto parts = ArnParts::of(text);
        return !parts ? Answer::Cannot
                      : answer(anyOf([&](const Value &v) { return std::get<ArnPattern>(v).matches(text, parts, request); }));
    }
    case Kind::Null:
        break;  // looks at the key only, in judgeNull
    }
    return Answer::Cannot;
}

}  // namespace gatehouse
