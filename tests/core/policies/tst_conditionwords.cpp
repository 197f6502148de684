// SPDX-License-Identifier: Apache-2.0
#include "core/policies/conditionwords.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// One sentence for each operator, with one value and with two.
class TestConditionWords : public QObject
{
    Q_OBJECT

    static QString phrase(const QString &name, const QString &key, const QStringList &values)
    {
        PolicyCondition condition{{name}, {key}, {}};
        for (const QString &value : values) {
            condition.values.append({JsonNode::Type::String, {value}});
        }
        return conditionPhrase(condition);
    }

private Q_SLOTS:
    void saysEveryOperator_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        const auto add
            = [](const QString &name, const QString &one, const QString &two) { QTest::newRow(qPrintable(name)) << name << one << two; };
        const QString is = u"“k:x” is “1”"_s;
        const QString isOne = u"“k:x” is one of “1” or “2”"_s;
        const QString isNot = u"“k:x” is not “1”"_s;
        const QString isNone = u"“k:x” is none of “1” or “2”"_s;
        const QString like = u"“k:x” looks like “1”"_s;
        const QString likeOne = u"“k:x” looks like one of “1” or “2”"_s;
        const QString unlike = u"“k:x” does not look like “1”"_s;
        const QString unlikeAll = u"“k:x” looks like none of “1” or “2”"_s;
        add(u"StringEquals"_s, is, isOne);
        add(u"StringNotEquals"_s, isNot, isNone);
        add(u"StringEqualsIgnoreCase"_s, is + u" in capital or small letters"_s, isOne + u" in capital or small letters"_s);
        add(u"StringNotEqualsIgnoreCase"_s, isNot + u", not even in other letters"_s, isNone + u", not even in other letters"_s);
        add(u"StringLike"_s, like, likeOne);
        add(u"StringNotLike"_s, unlike, unlikeAll);
        add(u"ArnEquals"_s, like, likeOne);
        add(u"ArnLike"_s, like, likeOne);
        add(u"ArnNotEquals"_s, unlike, unlikeAll);
        add(u"ArnNotLike"_s, unlike, unlikeAll);
        add(u"NumericEquals"_s, is, isOne);
        add(u"NumericNotEquals"_s, isNot, isNone);
        add(u"NumericLessThan"_s, u"“k:x” is less than “1”"_s, u"“k:x” is less than one of “1” or “2”"_s);
        add(u"NumericLessThanEquals"_s, u"“k:x” is “1” or less"_s, u"“k:x” is at most one of “1” or “2”"_s);
        add(u"NumericGreaterThan"_s, u"“k:x” is more than “1”"_s, u"“k:x” is more than one of “1” or “2”"_s);
        add(u"NumericGreaterThanEquals"_s, u"“k:x” is “1” or more"_s, u"“k:x” is at least one of “1” or “2”"_s);
        add(u"DateEquals"_s, is, isOne);
        add(u"DateNotEquals"_s, isNot, isNone);
        add(u"DateLessThan"_s, u"“k:x” is before “1”"_s, u"“k:x” is before one of “1” or “2”"_s);
        add(u"DateLessThanEquals"_s, u"“k:x” is “1” or before"_s, u"“k:x” is not after one of “1” or “2”"_s);
        add(u"DateGreaterThan"_s, u"“k:x” is after “1”"_s, u"“k:x” is after one of “1” or “2”"_s);
        add(u"DateGreaterThanEquals"_s, u"“k:x” is “1” or after"_s, u"“k:x” is not before one of “1” or “2”"_s);
        add(u"Bool"_s, is, isOne);
        add(u"BinaryEquals"_s, u"“k:x” is the bytes “1” (Base64)"_s, u"“k:x” is one of the bytes “1” or “2” (Base64)"_s);
        add(u"IpAddress"_s, u"“k:x” is in “1”"_s, u"“k:x” is in one of “1” or “2”"_s);
        add(u"NotIpAddress"_s, u"“k:x” is not in “1”"_s, u"“k:x” is in none of “1” or “2”"_s);
        add(u"Weather"_s, u"the unknown comparison “Weather” of “k:x” with “1” holds"_s,
            u"the unknown comparison “Weather” of “k:x” with “1” or “2” holds"_s);
    }
    void saysEveryOperator()
    {
        QFETCH(QString, name);
        QFETCH(QString, one);
        QFETCH(QString, two);
        QCOMPARE(phrase(name, u"k:x"_s, {u"1"_s}), one);
        QCOMPARE(phrase(name, u"k:x"_s, {u"1"_s, u"2"_s}), two);
    }

    void saysWhetherAKeyIsThere()
    {
        QCOMPARE(phrase(u"Null"_s, u"aws:SourceVpc"_s, {u"true"_s}), u"the request lacks the caller's VPC"_s);
        QCOMPARE(phrase(u"Null"_s, u"aws:SourceVpc"_s, {u"false"_s}), u"the request has the caller's VPC"_s);
    }

    void saysThatAMissingKeyIsEnough()
    {
        QCOMPARE(phrase(u"StringEqualsIfExists"_s, u"k:x"_s, {u"1"_s}), u"“k:x” is “1” (or the request does not say)"_s);
    }

    void saysHowManyValuesMustFit()
    {
        QCOMPARE(phrase(u"ForAnyValue:StringEquals"_s, u"aws:TagKeys"_s, {u"a"_s}),
                 u"at least one of the tag keys in the request is “a”"_s);
        QCOMPARE(phrase(u"ForAllValues:StringEquals"_s, u"aws:TagKeys"_s, {u"a"_s, u"b"_s}),
                 u"every one of the tag keys in the request is one of “a” or “b” (or there is none)"_s);
    }

    void saysFactsAsFacts_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("isTrue");
        QTest::addColumn<QString>("isFalse");
        QTest::newRow("MFA") << u"aws:MultiFactorAuthPresent"_s << u"the caller signed in with MFA"_s
                             << u"the caller did not sign in with MFA"_s;
        QTest::newRow("TLS") << u"aws:SecureTransport"_s << u"the connection is encrypted"_s << u"the connection is not encrypted"_s;
        QTest::newRow("via") << u"aws:ViaAWSService"_s << u"a service acts for the caller"_s << u"no service acts for the caller"_s;
        QTest::newRow("service") << u"aws:PrincipalIsAWSService"_s << u"the caller is a service of AWS"_s
                                 << u"the caller is no service of AWS"_s;
    }
    void saysFactsAsFacts()
    {
        QFETCH(QString, key);
        QTEST(phrase(u"Bool"_s, key, {u"true"_s}), "isTrue");
        QTEST(phrase(u"Bool"_s, key, {u"False"_s}), "isFalse");
        QCOMPARE(phrase(u"Bool"_s, key, {u"maybe"_s}), u"“%1” is “maybe”"_s.arg(key));
    }

    void saysAKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("a global key in any case") << u"AWS:sourceIP"_s << u"the caller's IP address"_s;
        QTest::newRow("a tag of the caller") << u"aws:PrincipalTag/CostCenter"_s << u"the caller's tag CostCenter"_s;
        QTest::newRow("a tag of the resource") << u"ec2:ResourceTag/Team"_s << u"the resource's tag Team"_s;
        QTest::newRow("a tag in the request") << u"aws:RequestTag/Team"_s << u"the tag Team in the request"_s;
        QTest::newRow("a tag without a name") << u"aws:RequestTag/"_s << u"“aws:RequestTag/”"_s;
        QTest::newRow("another") << u"s3:x-amz-acl"_s << u"“s3:x-amz-acl”"_s;
    }
    void saysAKey()
    {
        QFETCH(QString, key);
        QTEST(keyPhrase(key), "phrase");
    }

    void saysVariablesAsKeys()
    {
        const QString tag = u"ec2:ResourceTag/CostCenter"_s;
        QCOMPARE(phrase(u"StringEquals"_s, tag, {u"${aws:PrincipalTag/CostCenter}"_s}),
                 u"the resource's tag CostCenter is the caller's tag CostCenter"_s);
        QCOMPARE(phrase(u"StringEquals"_s, tag, {u"${aws:PrincipalTag/CostCenter, 'none'}"_s}),
                 u"the resource's tag CostCenter is the caller's tag CostCenter or, where that is missing, “none”"_s);
        QCOMPARE(phrase(u"StringEquals"_s, tag, {u"${*}"_s}), u"the resource's tag CostCenter is “${*}”"_s);
        QCOMPARE(phrase(u"StringLike"_s, tag, {u"${aws:username}-*"_s}), u"the resource's tag CostCenter looks like “${aws:username}-*”"_s);
    }
};

QTEST_GUILESS_MAIN(TestConditionWords)
#include "tst_conditionwords.moc"
