// SPDX-License-Identifier: Apache-2.0
#include "core/base/nearest.h"
#include "core/policies/arnparts.h"
#include "core/policies/comparable.h"
#include "core/policies/conditionoperator.h"
#include "core/policies/policycheckrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::policychecks {

using namespace Qt::StringLiterals;

namespace {

struct OperatorChecks {
    Q_DECLARE_TR_FUNCTIONS(OperatorChecks)
};

using Kind = ConditionOperator::Kind;

QStringList operatorNames()
{
    return {u"StringEquals"_s,
            u"StringNotEquals"_s,
            u"StringEqualsIgnoreCase"_s,
            u"StringNotEqualsIgnoreCase"_s,
            u"StringLike"_s,
            u"StringNotLike"_s,
            u"NumericEquals"_s,
            u"NumericNotEquals"_s,
            u"NumericLessThan"_s,
            u"NumericLessThanEquals"_s,
            u"NumericGreaterThan"_s,
            u"NumericGreaterThanEquals"_s,
            u"DateEquals"_s,
            u"DateNotEquals"_s,
            u"DateLessThan"_s,
            u"DateLessThanEquals"_s,
            u"DateGreaterThan"_s,
            u"DateGreaterThanEquals"_s,
            u"Bool"_s,
            u"BinaryEquals"_s,
            u"IpAddress"_s,
            u"NotIpAddress"_s,
            u"ArnEquals"_s,
            u"ArnNotEquals"_s,
            u"ArnLike"_s,
            u"ArnNotLike"_s,
            u"Null"_s};
}

/// An operator as it is written, in three pieces: "ForAllValues:", "StringLike", "IfExists".
struct WrittenOperator {
    QString quantifier;
    QString name;
    QString suffix;

    explicit WrittenOperator(const QString &text) : name(text)
    {
        const qsizetype colon = name.indexOf(u':');
        quantifier = name.left(colon + 1);
        name = name.mid(colon + 1);
        if (name.endsWith(u"IfExists"_s, Qt::CaseInsensitive)) {
            suffix = name.right(8);
            name.chop(8);
        }
    }

    /// As the service spells it; empty where it has no such operator. Case matters to it.
    [[nodiscard]] QString proper() const
    {
        const auto spelt = [](const QString &text, const QStringList &known) {
            const qsizetype at = known.indexOf(text);
            const auto same = std::find_if(known.cbegin(), known.cend(),
                                           [&](const QString &one) { return one.compare(text, Qt::CaseInsensitive) == 0; });
            return at >= 0 ? text : same == known.cend() ? nearest(text, known) : *same;
        };
        const QString base = spelt(name, operatorNames());
        const QString before = quantifier.isEmpty() ? QString() : spelt(quantifier, {u"ForAllValues:"_s, u"ForAnyValue:"_s});
        return base.isEmpty() || (before.isEmpty() && !quantifier.isEmpty())
                   ? QString()
                   : before + base + (suffix.isEmpty() ? QString() : u"IfExists"_s);
    }
};

/// The conditions that share an operator stand behind each other: it is looked at once.
bool isSameOperator(const PolicyCondition &condition, const PolicyCondition *before)
{
    return before && before->operatorName.place == condition.operatorName.place;
}

void checkOperator(PolicyCheckRun &run, const PolicyWord &word)
{
    const WrittenOperator written(word.text);
    if (written.name == u"Null" && !written.suffix.isEmpty()) {
        run.report(FindingCode::NullWithIfExists,
                   OperatorChecks::tr("“Null” asks whether the key exists already. Write it without “IfExists”."), word.place);
        return;
    }
    const QString proper = written.proper();
    if (proper != word.text) {
        run.report(FindingCode::InvalidConditionOperator,
                   proper.isEmpty() ? OperatorChecks::tr("There is no operator “%1”. Write one as in \"StringEquals\".").arg(word.text)
                                    : OperatorChecks::tr("There is no operator “%1”. Write “%2”.").arg(word.text, proper),
                   word.place);
    } else if (written.name == u"Null" && !written.quantifier.isEmpty()) {
        run.report(FindingCode::NullWithQualifier,
                   OperatorChecks::tr("“Null” is about the key and not about its values. Write it without “%1”.").arg(written.quantifier),
                   word.place);
    }
}

bool hasWildcard(QStringView text)
{
    return text.contains(u'*') || text.contains(u'?');
}

bool isArnOrWildcard(QStringView text)
{
    return text == u"*" || ArnParts::of(text).has_value();
}

/// A value that can't be compared makes the condition false for ever.
struct ValueRule {
    FindingCode code;
    bool isRight;
    QString message;
};

std::optional<ValueRule> ruleFor(const ConditionOperator &how, const QString &value)
{
    switch (how.kind) {
    case Kind::Numeric:
        return ValueRule{FindingCode::TypeMismatchNumber, Decimal::read(value).has_value(),
                         OperatorChecks::tr("“%1” is no number. Write it as in \"10\" or \"0.5\".")};
    case Kind::Date:
        return ValueRule{FindingCode::InvalidDateValue, momentFromText(value).has_value(),
                         OperatorChecks::tr("“%1” is no date. Write it as in \"2026-03-31T17:00:00Z\", or as seconds since 1970.")};
    case Kind::Bool:
    case Kind::Null:
        return ValueRule{FindingCode::TypeMismatchBoolean, boolFromText(value).has_value(),
                         OperatorChecks::tr("“%1” is neither true nor false. Write \"true\" or \"false\".")};
    case Kind::IpAddress:
        return ValueRule{FindingCode::TypeMismatchIpRange, AddressBlock::read(value).has_value(),
                         OperatorChecks::tr("“%1” is no range of addresses. Write it as in \"203.0.113.0/24\" or \"2001:db8::/32\".")};
    case Kind::Arn:
        return ValueRule{FindingCode::TypeMismatchArn, isArnOrWildcard(value),
                         OperatorChecks::tr("“%1” is no ARN. Write all its six parts, as in \"arn:aws:iam::111122223333:role/*\".")};
    case Kind::Binary:
        return ValueRule{FindingCode::TypeMismatchBinary, isBase64(value), OperatorChecks::tr("“%1” is no Base64. Encode the value.")};
    case Kind::String:
    case Kind::StringIgnoreCase:
        return ValueRule{FindingCode::WildcardWithoutLikeOperator, !hasWildcard(value),
                         OperatorChecks::tr("This operator takes the wildcard in “%1” as the character itself. Write “%2”, or "
                                            "\"${*}\" or \"${?}\" where the character is meant.")
                             .replace(u"%2"_s, withFormOf(how, how.isNegated ? u"StringNotLike"_s : u"StringLike"_s))};
    case Kind::StringLike:
        break;
    }
    return {};
}

}  // namespace

void checkOperators(PolicyCheckRun &run)
{
    for (const PolicyStatement &statement : run.policy.statements) {
        const PolicyCondition *before = nullptr;
        for (const PolicyCondition &condition : statement.conditions) {
            if (!isSameOperator(condition, before)) {
                checkOperator(run, condition.operatorName);
            }
            before = &condition;
        }
    }
}

void checkConditionValues(PolicyCheckRun &run)
{
    for (const PolicyStatement &statement : run.policy.statements) {
        for (const PolicyCondition &condition : statement.conditions) {
            const auto kind = conditionOperatorNamed(condition.operatorName.text);
            if (!kind) {
                continue;
            }
            for (const ConditionValue &value : condition.values) {
                // What a variable stands for is not known here; those that can't stand here are told apart.
                const auto rule = value.word.text.contains(u"${") ? std::nullopt : ruleFor(*kind, value.word.text);
                if (rule && !rule->isRight) {
                    run.report(rule->code, rule->message.arg(value.word.text), value.word.place);
                }
            }
            if (kind->kind == Kind::Bool && condition.values.size() > 1) {
                run.report(FindingCode::InvalidConditionMultipleBoolean,
                           OperatorChecks::tr("One of “true” and “false” is enough here. Keep one value."),
                           condition.values.at(1).word.place);
            }
        }
    }
}

}  // namespace gatehouse::policychecks
