// SPDX-License-Identifier: Apache-2.0
#include "tests/support/policies.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Whether a condition holds, given as `'Operator': {'k:ey': …}`; the request has the key with these values, or lacks it.
bool applies(const QString &effect, const QString &condition, const QStringList &asked)
{
    const CompiledPolicy policy
        = statements(u"{'Effect': '%1', 'Action': 's3:GetObject', 'Resource': '*', 'Condition': {%2}}"_s.arg(effect, condition));
    AccessRequest request(u"arn:aws:iam::123456789012:user/ana"_s, u"s3:GetObject"_s, u"arn:aws:s3:::bucket/key"_s);
    request.setContext(u"k:ey"_s, asked);
    const Decision decision = decide(identity(policy), request);
    return decision == (effect == u"Allow" ? Decision::Allowed : Decision::ExplicitlyDenied);
}

bool holds(const QString &condition, const QStringList &asked)
{
    return applies(u"Allow"_s, condition, asked);
}

const QStringList missing{};

}  // namespace

/// Keys that are missing or have several values, quantifiers, and conditions beside each other.
/// (IAM User Guide: "Conditions with multiple context keys or values", "Set operators for multivalued context keys")
class TestConditionSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingKeyKeepsAPositiveOperatorFromHolding()
    {
        for (const QString &name : {u"StringEquals"_s, u"StringLike"_s, u"StringEqualsIgnoreCase"_s}) {
            QVERIFY2(!holds(u"'%1': {'k:ey': '*'}"_s.arg(name), missing), qPrintable(name));
        }
        QVERIFY(!holds(u"'NumericLessThan': {'k:ey': '10'}"_s, missing));
        QVERIFY(!holds(u"'DateGreaterThan': {'k:ey': '2020-01-01'}"_s, missing));
        QVERIFY(!holds(u"'Bool': {'k:ey': 'false'}"_s, missing));
        QVERIFY(!holds(u"'BinaryEquals': {'k:ey': 'QQ=='}"_s, missing));
        QVERIFY(!holds(u"'IpAddress': {'k:ey': '0.0.0.0/0'}"_s, missing));
        QVERIFY(!holds(u"'ArnLike': {'k:ey': 'arn:*:*:*:*:*'}"_s, missing));
    }

    void aMissingKeyLetsANegatedOperatorHold()
    {
        for (const QString &name : {u"StringNotEquals"_s, u"StringNotLike"_s, u"StringNotEqualsIgnoreCase"_s}) {
            QVERIFY2(holds(u"'%1': {'k:ey': '*'}"_s.arg(name), missing), qPrintable(name));
        }
        QVERIFY(holds(u"'NumericNotEquals': {'k:ey': '10'}"_s, missing));
        QVERIFY(holds(u"'DateNotEquals': {'k:ey': '2020-01-01'}"_s, missing));
        QVERIFY(holds(u"'NotIpAddress': {'k:ey': '0.0.0.0/0'}"_s, missing));
        QVERIFY(holds(u"'ArnNotLike': {'k:ey': 'arn:*:*:*:*:*'}"_s, missing));
        QVERIFY(holds(u"'ArnNotEquals': {'k:ey': 'arn:*:*:*:*:*'}"_s, missing));
    }

    void IfExistsHoldsWithoutTheKey()
    {
        QVERIFY(holds(u"'StringEqualsIfExists': {'k:ey': 'a'}"_s, missing));
        QVERIFY(holds(u"'NumericLessThanIfExists': {'k:ey': '1'}"_s, missing));
        QVERIFY(holds(u"'BoolIfExists': {'k:ey': 'true'}"_s, missing));
        QVERIFY(holds(u"'StringEqualsIfExists': {'k:ey': 'a'}"_s, {u"a"_s}));
        QVERIFY(!holds(u"'StringEqualsIfExists': {'k:ey': 'a'}"_s, {u"b"_s}));
    }

    void NullLooksAtTheKeyOnly()
    {
        QVERIFY(holds(u"'Null': {'k:ey': 'true'}"_s, missing));
        QVERIFY(!holds(u"'Null': {'k:ey': 'true'}"_s, {u"a"_s}));
        QVERIFY(holds(u"'Null': {'k:ey': false}"_s, {u"a"_s}));
        QVERIFY(!holds(u"'Null': {'k:ey': 'false'}"_s, missing));
        QVERIFY(holds(u"'Null': {'k:ey': 'false'}"_s, {u"a"_s, u"b"_s}));
    }

    void ForAllValuesWantsEveryValue()
    {
        const QString condition = u"'ForAllValues:StringEquals': {'k:ey': ['a', 'b']}"_s;
        QVERIFY(holds(condition, {u"a"_s}));
        QVERIFY(holds(condition, {u"b"_s, u"a"_s}));
        QVERIFY(!holds(condition, {u"a"_s, u"c"_s}));
        QVERIFY2(holds(condition, missing), "nothing is all of nothing");
        QVERIFY2(holds(condition, {QString()}), "an empty text is no value of a set");
    }

    void ForAllValuesOfANegatedOperatorWantsNoValue()
    {
        const QString condition = u"'ForAllValues:StringNotLike': {'k:ey': ['a*', 'b']}"_s;
        QVERIFY(holds(condition, {u"c"_s, u"d"_s}));
        QVERIFY(!holds(condition, {u"c"_s, u"ab"_s}));
        QVERIFY(holds(condition, missing));
    }

    void ForAnyValueWantsOneValue()
    {
        const QString condition = u"'ForAnyValue:StringLike': {'k:ey': ['a*', 'b']}"_s;
        QVERIFY(holds(condition, {u"x"_s, u"ab"_s}));
        QVERIFY(!holds(condition, {u"x"_s, u"y"_s}));
        QVERIFY(!holds(condition, missing));
        QVERIFY(!holds(condition, {QString()}));
    }

    void ForAnyValueOfANegatedOperatorWantsOneOtherValue()
    {
        const QString condition = u"'ForAnyValue:StringNotEquals': {'k:ey': ['a', 'b']}"_s;
        QVERIFY(holds(condition, {u"a"_s, u"c"_s}));
        QVERIFY(!holds(condition, {u"a"_s, u"b"_s}));
        QVERIFY2(!holds(condition, missing), "there is no value at all");
    }

    void quantifiersTakeIfExists()
    {
        QVERIFY(holds(u"'ForAnyValue:StringEqualsIfExists': {'k:ey': 'a'}"_s, missing));
        QVERIFY(!holds(u"'ForAnyValue:StringEqualsIfExists': {'k:ey': 'a'}"_s, {u"b"_s, u"c"_s}));
        QVERIFY(holds(u"'ForAllValues:StringEqualsIfExists': {'k:ey': 'a'}"_s, missing));
        QVERIFY(!holds(u"'ForAllValues:StringEqualsIfExists': {'k:ey': 'a'}"_s, {u"a"_s, u"c"_s}));
    }

    void quantifiersTakeEveryKindOfOperator()
    {
        QVERIFY(holds(u"'ForAllValues:NumericLessThan': {'k:ey': '10'}"_s, {u"9"_s, u"1"_s}));
        QVERIFY(!holds(u"'ForAllValues:NumericLessThan': {'k:ey': '10'}"_s, {u"9"_s, u"11"_s}));
        QVERIFY(holds(u"'ForAnyValue:IpAddress': {'k:ey': '10.0.0.0/8'}"_s, {u"192.0.2.1"_s, u"10.1.2.3"_s}));
        QVERIFY(holds(u"'ForAnyValue:ArnLike': {'k:ey': 'arn:aws:iam::*:role/a'}"_s, {u"arn:aws:iam::123456789012:role/a"_s, u"x"_s}));
        QVERIFY(holds(u"'ForAllValues:Bool': {'k:ey': 'true'}"_s, {u"true"_s, u"true"_s}));
        QVERIFY(!holds(u"'ForAllValues:Bool': {'k:ey': 'true'}"_s, {u"true"_s, u"false"_s}));
        QVERIFY(holds(u"'ForAnyValue:DateLessThan': {'k:ey': '2026-01-01'}"_s, {u"2027-01-01"_s, u"2025-01-01"_s}));
    }

    void severalValuesWantAQuantifier()
    {
        QVERIFY(!holds(u"'StringEquals': {'k:ey': ['a', 'b']}"_s, {u"a"_s, u"b"_s}));
        QVERIFY(!holds(u"'StringNotEquals': {'k:ey': 'c'}"_s, {u"a"_s, u"b"_s}));
        QVERIFY(!applies(u"Deny"_s, u"'StringEquals': {'k:ey': 'a'}"_s, {u"a"_s, u"b"_s}));
    }

    void everyConditionMustHold()
    {
        QVERIFY(holds(u"'StringLike': {'k:ey': 'a*'}, 'StringNotEquals': {'k:ey': 'abc'}"_s, {u"ab"_s}));
        QVERIFY(!holds(u"'StringLike': {'k:ey': 'a*'}, 'StringNotEquals': {'k:ey': 'abc'}"_s, {u"abc"_s}));
        QVERIFY(!holds(u"'StringEquals': {'k:ey': 'a', 'k:other': 'b'}"_s, {u"a"_s}));
    }

    void keysHaveNoCase()
    {
        QVERIFY(holds(u"'StringEquals': {'K:EY': 'a'}"_s, {u"a"_s}));
        QVERIFY(!holds(u"'StringEquals': {'K:E': 'a'}"_s, {u"a"_s}));
    }

    void anUnknownOperatorNeverAllowsAndNeverKeepsADenyAway()
    {
        for (const QString &name : {u"StringStartsWith"_s, u"NullIfExists"_s, u"ForAllValues:Null"_s, u"ForSome:StringEquals"_s}) {
            QVERIFY(!applies(u"Allow"_s, u"'%1': {'k:ey': 'true'}"_s.arg(name), {u"true"_s}));
            QVERIFY(applies(u"Deny"_s, u"'%1': {'k:ey': 'true'}"_s.arg(name), {u"true"_s}));
        }
    }

    void whatCanNotBeComparedNeverAllowsAndNeverKeepsADenyAway()
    {
        for (const QString &condition :
             {u"'NumericLessThan': {'k:ey': ['10', 'ten']}"_s, u"'NotIpAddress': {'k:ey': '10.0.0.0/33'}"_s, u"'Bool': {'k:ey': 'maybe'}"_s,
              u"'DateEquals': {'k:ey': 'today'}"_s, u"'BinaryEquals': {'k:ey': 'x'}"_s, u"'ArnLike': {'k:ey': 'arn:aws:*'}"_s}) {
            QVERIFY2(!applies(u"Allow"_s, condition, {u"5"_s}), qPrintable(condition));
            QVERIFY2(applies(u"Deny"_s, condition, {u"5"_s}), qPrintable(condition));
        }
        QVERIFY(!applies(u"Allow"_s, u"'NumericNotEquals': {'k:ey': '10'}"_s, {u"ten"_s}));
        QVERIFY(applies(u"Deny"_s, u"'NumericNotEquals': {'k:ey': '10'}"_s, {u"ten"_s}));
        QVERIFY2(holds(u"'ForAnyValue:NumericEquals': {'k:ey': '10'}"_s, {u"ten"_s, u"10"_s}), "one value settles it");
        QVERIFY2(!applies(u"Deny"_s, u"'ForAllValues:NumericEquals': {'k:ey': '10'}"_s, {u"ten"_s, u"11"_s}), "one value settles it");
    }
};

QTEST_GUILESS_MAIN(TestConditionSets)
#include "tst_conditionsets.moc"
