// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace gatehouse {

/// A condition operator, taken apart: `ForAnyValue:StringNotLikeIfExists` is StringLike, negated, AnyValue, ifExists.
/// (IAM User Guide: "IAM JSON policy elements: Condition operators", "Set operators for multivalued context keys")
struct ConditionOperator {
    enum class Kind { String, StringIgnoreCase, StringLike, Numeric, Date, Bool, Binary, IpAddress, Arn, Null };
    enum class Relation { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };  ///< another than Equal only with Numeric and Date
    enum class Quantifier { None, AllValues, AnyValue };

    Kind kind = Kind::String;
    Relation relation = Relation::Equal;
    Quantifier quantifier = Quantifier::None;
    bool isNegated = false;
    bool ifExists = false;

    bool operator==(const ConditionOperator &) const = default;
};

/// Without regard to case. Empty for what the service does not know, as `NullIfExists` or `ForAllValues:Null`.
[[nodiscard]] std::optional<ConditionOperator> conditionOperatorNamed(QStringView name);

/// An operator's name with the quantifier and the IfExists of another one: of `ForAnyValue:StringLikeIfExists` "ArnLike" becomes
/// "ForAnyValue:ArnLikeIfExists". The name has to say itself whether it is negated.
[[nodiscard]] QString withFormOf(const ConditionOperator &other, const QString &name);

}  // namespace gatehouse
