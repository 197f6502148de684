// SPDX-License-Identifier: Apache-2.0
#include "tests/support/policies.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Whether `{operator: {key: written}}` holds while the request says `asked`; as an Allow shows it.
bool holds(const QString &name, const QString &written, const QString &asked)
{
    const CompiledPolicy policy = statements(
        u"{'Effect': 'Allow', 'Action': 's3:GetObject', 'Resource': '*', 'Condition': {'%1': {'k:ey': %2}}}"_s.arg(name, written));
    AccessRequest request(u"arn:aws:iam::123456789012:user/ana"_s, u"s3:GetObject"_s, u"arn:aws:s3:::bucket/key"_s);
    request.setContext(u"k:ey"_s, {asked});
    return decide(identity(policy), request) == Decision::Allowed;
}

}  // namespace

/// Every condition operator, with what it takes and what it refuses. (IAM User Guide: "IAM JSON policy elements: Condition operators")
class TestConditionOperators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void StringEquals()
    {
        QVERIFY(holds(u"StringEquals"_s, u"'audit'"_s, u"audit"_s));
        QVERIFY(holds(u"StringEquals"_s, u"['audit', 'ops']"_s, u"ops"_s));
        QVERIFY(!holds(u"StringEquals"_s, u"'audit'"_s, u"Audit"_s));
        QVERIFY(!holds(u"StringEquals"_s, u"'audit'"_s, u"audits"_s));
        QVERIFY2(!holds(u"StringEquals"_s, u"'a*'"_s, u"audit"_s), "a star is a letter here");
        QVERIFY(holds(u"StringEquals"_s, u"'a*'"_s, u"a*"_s));
    }

    void StringNotEquals()
    {
        QVERIFY(holds(u"StringNotEquals"_s, u"'audit'"_s, u"Audit"_s));
        QVERIFY(!holds(u"StringNotEquals"_s, u"'audit'"_s, u"audit"_s));
        QVERIFY2(!holds(u"StringNotEquals"_s, u"['audit', 'ops']"_s, u"ops"_s), "several values mean none of them");
    }

    void StringEqualsIgnoreCase()
    {
        QVERIFY(holds(u"StringEqualsIgnoreCase"_s, u"'AuDit'"_s, u"aUdit"_s));
        QVERIFY(!holds(u"StringEqualsIgnoreCase"_s, u"'audit'"_s, u"audi"_s));
        QVERIFY(!holds(u"StringEqualsIgnoreCase"_s, u"'a*'"_s, u"audit"_s));
    }

    void StringNotEqualsIgnoreCase()
    {
        QVERIFY(holds(u"StringNotEqualsIgnoreCase"_s, u"'audit'"_s, u"ops"_s));
        QVERIFY(!holds(u"StringNotEqualsIgnoreCase"_s, u"'audit'"_s, u"AUDIT"_s));
    }

    void StringLike()
    {
        QVERIFY(holds(u"StringLike"_s, u"'home/*/reports'"_s, u"home/ana/2026/reports"_s));
        QVERIFY(holds(u"StringLike"_s, u"'te?m'"_s, u"team"_s));
        QVERIFY(holds(u"StringLike"_s, u"''"_s, QString()));
        QVERIFY(!holds(u"StringLike"_s, u"'home/*/reports'"_s, u"home/reports"_s));
        QVERIFY(!holds(u"StringLike"_s, u"'te?m'"_s, u"tem"_s));
        QVERIFY(!holds(u"StringLike"_s, u"'TE*'"_s, u"team"_s));
    }

    void StringNotLike()
    {
        QVERIFY(holds(u"StringNotLike"_s, u"'a*'"_s, u"ops"_s));
        QVERIFY(!holds(u"StringNotLike"_s, u"'a*'"_s, u"audit"_s));
        QVERIFY(!holds(u"StringNotLike"_s, u"['x', 'a*']"_s, u"audit"_s));
    }

    void NumericEquals()
    {
        QVERIFY(holds(u"NumericEquals"_s, u"'10'"_s, u"10"_s));
        QVERIFY(holds(u"NumericEquals"_s, u"'10'"_s, u"010.00"_s));
        QVERIFY(holds(u"NumericEquals"_s, u"10.5"_s, u"10.5"_s));
        QVERIFY(holds(u"NumericEquals"_s, u"'-0'"_s, u"0"_s));
        QVERIFY(!holds(u"NumericEquals"_s, u"'10'"_s, u"11"_s));
        QVERIFY2(!holds(u"NumericEquals"_s, u"'9007199254740993'"_s, u"9007199254740992"_s), "numbers are exact");
        QVERIFY(!holds(u"NumericEquals"_s, u"'10'"_s, u"ten"_s));
    }

    void NumericNotEquals()
    {
        QVERIFY(holds(u"NumericNotEquals"_s, u"'10'"_s, u"11"_s));
        QVERIFY(!holds(u"NumericNotEquals"_s, u"'10'"_s, u"10.0"_s));
        QVERIFY2(!holds(u"NumericNotEquals"_s, u"'10'"_s, u"ten"_s), "what is no number can't be compared");
    }

    void NumericLessThan()
    {
        QVERIFY(holds(u"NumericLessThan"_s, u"'10'"_s, u"9.99"_s));
        QVERIFY(holds(u"NumericLessThan"_s, u"'-2'"_s, u"-10"_s));
        QVERIFY(!holds(u"NumericLessThan"_s, u"'10'"_s, u"10"_s));
    }

    void NumericLessThanEquals()
    {
        QVERIFY(holds(u"NumericLessThanEquals"_s, u"'10'"_s, u"10"_s));
        QVERIFY(!holds(u"NumericLessThanEquals"_s, u"'10'"_s, u"10.01"_s));
    }

    void NumericGreaterThan()
    {
        QVERIFY(holds(u"NumericGreaterThan"_s, u"'9'"_s, u"10"_s));
        QVERIFY(!holds(u"NumericGreaterThan"_s, u"'10'"_s, u"10"_s));
    }

    void NumericGreaterThanEquals()
    {
        QVERIFY(holds(u"NumericGreaterThanEquals"_s, u"['5', '7']"_s, u"6"_s));
        QVERIFY(!holds(u"NumericGreaterThanEquals"_s, u"'10'"_s, u"9"_s));
    }

    void DateEquals()
    {
        QVERIFY(holds(u"DateEquals"_s, u"'2026-03-02T09:30:00Z'"_s, u"2026-03-02T10:30:00+01:00"_s));
        QVERIFY(holds(u"DateEquals"_s, u"'2026-03-02'"_s, u"1772409600"_s));
        QVERIFY(holds(u"DateEquals"_s, u"'2026-03'"_s, u"2026-03-01T00:00Z"_s));
        QVERIFY(holds(u"DateEquals"_s, u"'2026-03-02T09:30:00.5Z'"_s, u"2026-03-02T09:30:00.500000Z"_s));
        QVERIFY(!holds(u"DateEquals"_s, u"'2026-03-02T09:30:00Z'"_s, u"2026-03-02T09:30:01Z"_s));
        QVERIFY2(!holds(u"DateEquals"_s, u"'2026-02-30'"_s, u"2026-02-30"_s), "there is no such day");
    }

    void DateNotEquals()
    {
        QVERIFY(holds(u"DateNotEquals"_s, u"'2026-03-02'"_s, u"2026-03-03"_s));
        QVERIFY(!holds(u"DateNotEquals"_s, u"'2026-03-02'"_s, u"2026-03-02T00:00:00Z"_s));
        QVERIFY(!holds(u"DateNotEquals"_s, u"'2026-03-02'"_s, u"soon"_s));
    }

    void DateLessThan()
    {
        QVERIFY(holds(u"DateLessThan"_s, u"'2026-03-02T00:00:00Z'"_s, u"2026-03-01T23:59:59Z"_s));
        QVERIFY(!holds(u"DateLessThan"_s, u"'2026-03-02T00:00:00Z'"_s, u"2026-03-02T00:00:00Z"_s));
    }

    void DateLessThanEquals()
    {
        QVERIFY(holds(u"DateLessThanEquals"_s, u"'2026-03-02T00:00:00Z'"_s, u"2026-03-02T00:00:00Z"_s));
        QVERIFY(!holds(u"DateLessThanEquals"_s, u"'2026-03-02T00:00:00Z'"_s, u"2026-03-02T00:00:01Z"_s));
    }

    void DateGreaterThan()
    {
        QVERIFY(holds(u"DateGreaterThan"_s, u"'2020-01-01T00:00:01Z'"_s, u"2026-03-02T00:00:00Z"_s));
        QVERIFY(!holds(u"DateGreaterThan"_s, u"'2026-03-02T00:00:00Z'"_s, u"2026-03-02T00:00:00Z"_s));
    }

    void DateGreaterThanEquals()
    {
        QVERIFY(holds(u"DateGreaterThanEquals"_s, u"'2026-03-02T00:00:00Z'"_s, u"2026-03-02T00:00:00Z"_s));
        QVERIFY(!holds(u"DateGreaterThanEquals"_s, u"'2026-03-02T00:00:00Z'"_s, u"-1"_s));
    }

    void Bool()
    {
        QVERIFY(holds(u"Bool"_s, u"'true'"_s, u"true"_s));
        QVERIFY(holds(u"Bool"_s, u"true"_s, u"True"_s));
        QVERIFY(!holds(u"Bool"_s, u"'true'"_s, u"false"_s));
        QVERIFY(!holds(u"Bool"_s, u"'true'"_s, u"yes"_s));
    }

    void BinaryEquals()
    {
        QVERIFY(holds(u"BinaryEquals"_s, u"'QmluYXJ5VmFsdWVJbkJhc2U2NA=='"_s, u"QmluYXJ5VmFsdWVJbkJhc2U2NA=="_s));
        QVERIFY2(holds(u"BinaryEquals"_s, u"'QQ=='"_s, u"QR"_s), "both are the byte A");
        QVERIFY(!holds(u"BinaryEquals"_s, u"'QQ=='"_s, u"Qg=="_s));
        QVERIFY(!holds(u"BinaryEquals"_s, u"'QQ=='"_s, u"no base64!"_s));
    }

    void IpAddress()
    {
        QVERIFY(holds(u"IpAddress"_s, u"'203.0.113.0/24'"_s, u"203.0.113.255"_s));
        QVERIFY(holds(u"IpAddress"_s, u"'203.0.113.7'"_s, u"203.0.113.7"_s));
        QVERIFY(holds(u"IpAddress"_s, u"'0.0.0.0/0'"_s, u"198.51.100.1"_s));
        QVERIFY(holds(u"IpAddress"_s, u"['10.0.0.0/8', '2001:DB8:1234:5678::/64']"_s, u"2001:db8:1234:5678::1"_s));
        QVERIFY(!holds(u"IpAddress"_s, u"'203.0.113.0/25'"_s, u"203.0.113.128"_s));
        QVERIFY(!holds(u"IpAddress"_s, u"'203.0.113.7'"_s, u"203.0.113.8"_s));
        QVERIFY(!holds(u"IpAddress"_s, u"'2001:db8::/33'"_s, u"2001:db8:8000::1"_s));
        QVERIFY(!holds(u"IpAddress"_s, u"'0.0.0.0/0'"_s, u"::1"_s));
    }

    void NotIpAddress()
    {
        QVERIFY(holds(u"NotIpAddress"_s, u"'203.0.113.0/24'"_s, u"203.0.114.1"_s));
        QVERIFY(holds(u"NotIpAddress"_s, u"'203.0.113.0/24'"_s, u"2001:db8::1"_s));
        QVERIFY(!holds(u"NotIpAddress"_s, u"'203.0.113.0/24'"_s, u"203.0.113.1"_s));
        QVERIFY(!holds(u"NotIpAddress"_s, u"'203.0.113.0/24'"_s, u"nowhere"_s));
    }

    void ArnEquals()
    {
        QVERIFY(holds(u"ArnEquals"_s, u"'arn:aws:sns:*:123456789012:topic'"_s, u"arn:aws:sns:eu-west-1:123456789012:topic"_s));
        QVERIFY(!holds(u"ArnEquals"_s, u"'arn:aws:sns:*:123456789012:topic'"_s, u"arn:aws:sns:eu-west-1:123456789012:topic2"_s));
    }

    void ArnLike()
    {
        QVERIFY(holds(u"ArnLike"_s, u"'arn:aws:iam::123456789012:role/*'"_s, u"arn:aws:iam::123456789012:role/path/name"_s));
        QVERIFY(holds(u"ArnLike"_s, u"'arn:aws:iam::????????????:role/x'"_s, u"arn:aws:iam::123456789012:role/x"_s));
        QVERIFY2(!holds(u"ArnLike"_s, u"'arn:aws:sns:*:topic'"_s, u"arn:aws:sns:eu-west-1:123456789012:topic"_s), "five parts are no ARN");
        QVERIFY2(!holds(u"ArnLike"_s, u"'arn:aws:*:x:123456789012:t'"_s, u"arn:aws:sns:eu:x:123456789012:t"_s), "a star stays in its part");
        QVERIFY2(holds(u"ArnLike"_s, u"'*'"_s, u"arn:aws:sns:eu-west-1:123456789012:topic"_s), "a star alone is every ARN");
        QVERIFY2(!holds(u"ArnLike"_s, u"'*'"_s, u"ana"_s), "and nothing else");
        QVERIFY(!holds(u"ArnLike"_s, u"'arn:aws:iam::123456789012:role/*'"_s, u"ana"_s));
    }

    void ArnNotEquals()
    {
        QVERIFY(holds(u"ArnNotEquals"_s, u"'arn:aws:sns:*:123456789012:a'"_s, u"arn:aws:sns:eu-west-1:123456789012:b"_s));
        QVERIFY(!holds(u"ArnNotEquals"_s, u"'arn:aws:sns:*:123456789012:a'"_s, u"arn:aws:sns:eu-west-1:123456789012:a"_s));
    }

    void ArnNotLike()
    {
        QVERIFY(holds(u"ArnNotLike"_s, u"'arn:aws:iam::*:role/ops-*'"_s, u"arn:aws:iam::123456789012:role/dev"_s));
        QVERIFY(!holds(u"ArnNotLike"_s, u"'arn:aws:iam::*:role/ops-*'"_s, u"arn:aws:iam::123456789012:role/ops-1"_s));
    }

    void operatorNamesHaveNoCase()
    {
        QVERIFY(holds(u"stringequals"_s, u"'a'"_s, u"a"_s));
        QVERIFY(!holds(u"STRINGEQUALS"_s, u"'a'"_s, u"A"_s));
    }
};

QTEST_GUILESS_MAIN(TestConditionOperators)
#include "tst_conditionoperators.moc"
