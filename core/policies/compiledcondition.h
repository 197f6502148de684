// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/arnpattern.h"
#include "core/policies/comparable.h"
#include "core/policies/conditionoperator.h"
#include "core/policies/policy.h"

#include <variant>
#include <vector>

namespace gatehouse {

/// What became of a condition.
enum class ConditionFate {
    Holds,
    KeyMissing,       ///< the request does not have the key
    KeyPresent,       ///< it has the key, and the condition wants it not to
    NoValueFits,      ///< none of the condition's values is what the request says
    ValueExcluded,    ///< a negated operator names what the request says
    SeveralValues,    ///< the request has several values, and the operator neither ForAllValues nor ForAnyValue
    NotComparable,    ///< a value, here or in the request, is not of the operator's type
    UnknownOperator,  ///< the service has no such operator
};

/// One key of one operator with its values read.
class CompiledCondition
{
public:
    CompiledCondition(const PolicyCondition &condition, TextPattern::Variables variables);

    [[nodiscard]] ConditionFate judge(const AccessRequest &request) const;

private:
    /// In the order of ConditionOperator::Kind: texts, numbers, moments, truth, base64, addresses, ARNs.
    using Value = std::variant<TextPattern, Decimal, std::int64_t, bool, QString, AddressBlock, ArnPattern>;
    enum class Answer { No, Yes, Cannot };

    void readValue(const QString &text, TextPattern::Variables variables);
    [[nodiscard]] Answer compare(QStringView text, const AccessRequest &request) const;
    template<typename T>
    [[nodiscard]] Answer compareTyped(const std::optional<T> &asked) const;
    [[nodiscard]] ConditionFate judgeNull(bool isMissing) const;
    [[nodiscard]] ConditionFate fateFor(Answer answer) const;

    std::optional<ConditionOperator> m_operator;
    ContextKey m_key;
    std::vector<Value> m_values;  ///< Decimals refer to the text of the policy
    bool m_isReadable = true;     ///< every value is of the operator's type
};

}  // namespace gatehouse
