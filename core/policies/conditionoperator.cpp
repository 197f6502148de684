// SPDX-License-Identifier: Apache-2.0
#include "core/policies/conditionoperator.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConditionOperator::Kind;
using Relation = ConditionOperator::Relation;

struct NamedTest {
    QLatin1StringView name;
    Kind kind;
    Relation relation = Relation::Equal;
    bool isNegated = false;
};

constexpr std::array tests{
    NamedTest{"StringEquals"_L1, Kind::String},
    NamedTest{"StringNotEquals"_L1, Kind::String, Relation::Equal, true},
    NamedTest{"StringEqualsIgnoreCase"_L1, Kind::StringIgnoreCase},
    NamedTest{"StringNotEqualsIgnoreCase"_L1, Kind::StringIgnoreCase, Relation::Equal, true},
    NamedTest{"StringLike"_L1, Kind::StringLike},
    NamedTest{"StringNotLike"_L1, Kind::StringLike, Relation::Equal, true},
    NamedTest{"NumericEquals"_L1, Kind::Numeric},
    NamedTest{"NumericNotEquals"_L1, Kind::Numeric, Relation::Equal, true},
    NamedTest{"NumericLessThan"_L1, Kind::Numeric, Relation::Less},
    NamedTest{"NumericLessThanEquals"_L1, Kind::Numeric, Relation::LessOrEqual},
    NamedTest{"NumericGreaterThan"_L1, Kind::Numeric, Relation::Greater},
    NamedTest{"NumericGreaterThanEquals"_L1, Kind::Numeric, Relation::GreaterOrEqual},
    NamedTest{"DateEquals"_L1, Kind::Date},
    NamedTest{"DateNotEquals"_L1, Kind::Date, Relation::Equal, true},
    NamedTest{"DateLessThan"_L1, Kind::Date, Relation::Less},
    NamedTest{"DateLessThanEquals"_L1, Kind::Date, Relation::LessOrEqual},
    NamedTest{"DateGreaterThan"_L1, Kind::Date, Relation::Greater},
    NamedTest{"DateGreaterThanEquals"_L1, Kind::Date, Relation::GreaterOrEqual},
    NamedTest{"Bool"_L1, Kind::Bool},
    NamedTest{"BinaryEquals"_L1, Kind::Binary},
    NamedTest{"IpAddress"_L1, Kind::IpAddress},
    NamedTest{"NotIpAddress"_L1, Kind::IpAddress, Relation::Equal, true},
    NamedTest{"ArnEquals"_L1, Kind::Arn},
    NamedTest{"ArnNotEquals"_L1, Kind::Arn, Relation::Equal, true},
    NamedTest{"ArnLike"_L1, Kind::Arn},
    NamedTest{"ArnNotLike"_L1, Kind::Arn, Relation::Equal, true},
    NamedTest{"Null"_L1, Kind::Null},
};

/// Takes a prefix or a suffix off, and answers whether it was there.
bool takePrefix(QStringView &name, QLatin1StringView prefix)
{
    const bool there = name.startsWith(prefix, Qt::CaseInsensitive);
    name = there ? name.sliced(prefix.size()) : name;
    return there;
}

bool takeSuffix(QStringView &name, QLatin1StringView suffix)
{
    const bool there = name.endsWith(suffix, Qt::CaseInsensitive);
    name = there ? name.chopped(suffix.size()) : name;
    return there;
}

}  // namespace

std::optional<ConditionOperator> conditionOperatorNamed(QStringView name)
{
    ConditionOperator found;
    if (takePrefix(name, "ForAllValues:"_L1)) {
        found.quantifier = ConditionOperator::Quantifier::AllValues;
    } else if (takePrefix(name, "ForAnyValue:"_L1)) {
        found.quantifier = ConditionOperator::Quantifier::AnyValue;
    }
    found.ifExists = takeSuffix(name, "IfExists"_L1);
    const auto test
        = std::find_if(tests.begin(), tests.end(), [name](const NamedTest &t) { return name.compare(t.name, Qt::CaseInsensitive) == 0; });
    if (test == tests.end()) {
        return {};
    }
    const bool isBare = found.quantifier == ConditionOperator::Quantifier::None && !found.ifExists;
    if (test->kind == Kind::Null && !isBare) {
        return {};
    }
    found.kind = test->kind;
    found.relation = test->relation;
    found.isNegated = test->isNegated;
    return found;
}

QString withFormOf(const ConditionOperator &other, const QString &name)
{
    using Quantifier = ConditionOperator::Quantifier;
    const QString quantifier = other.quantifier == Quantifier::AllValues  ? u"ForAllValues:"_s
                               : other.quantifier == Quantifier::AnyValue ? u"ForAnyValue:"_s
                                                                          : QString();
    return quantifier + name + (other.ifExists ? u"IfExists"_s : QString());
}

}  // namespace gatehouse
