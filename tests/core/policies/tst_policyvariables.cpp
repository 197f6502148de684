// SPDX-License-Identifier: Apache-2.0
#include "tests/support/policies.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString user = u"arn:aws:iam::123456789012:user/ana"_s;

struct Asked {
    QString resource = u"arn:aws:s3:::home/ana/file"_s;
    QList<std::pair<QString, QStringList>> context{};
};

/// A statement about everything but for what is told. In the quotes of JSON, as defaults have the others.
Decision decided(const QString &version, const QString &resource, const QString &condition, const Asked &asked)
{
    const QString statement = uR"({"Effect": "Allow", "Action": "*", "Resource": "%1", "Condition": {%2}})"_s.arg(resource, condition);
    AccessRequest request(user, u"s3:GetObject"_s, asked.resource);
    for (const auto &[key, values] : asked.context) {
        request.setContext(key, values);
    }
    const PolicyReading reading = readPolicy(uR"({"Version": "%1", "Statement": %2})"_s.arg(version, statement));
    return decide(identity(CompiledPolicy(*reading.policy)), request);
}

bool allowsResource(const QString &pattern, const Asked &asked, const QString &version = u"2012-10-17"_s)
{
    return decided(version, pattern, {}, asked) == Decision::Allowed;
}

bool allowsCondition(const QString &name, const QString &value, const Asked &asked)
{
    return decided(u"2012-10-17"_s, u"*"_s, uR"("%1": {"k:ey": "%2"})"_s.arg(name, value), asked) == Decision::Allowed;
}

const std::pair<QString, QStringList> ana{u"aws:username"_s, {u"ana"_s}};

}  // namespace

/// (IAM User Guide: "IAM policy elements: Variables and tags")
class TestPolicyVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVariableIsReplacedInAResource()
    {
        QVERIFY(allowsResource(u"arn:aws:s3:::home/${aws:username}/*"_s, {.context = {ana}}));
        QVERIFY(!allowsResource(u"arn:aws:s3:::home/${aws:username}/*"_s, {.resource = u"arn:aws:s3:::home/ben/file"_s, .context = {ana}}));
        QVERIFY(allowsResource(u"arn:aws:s3:::home/${AWS:UserName}/file"_s, {.context = {ana}}));
    }

    void aVariableIsReplacedInAStringCondition()
    {
        const Asked asked{.context = {ana, {u"k:ey"_s, {u"home/ana/x"_s}}}};
        QVERIFY(allowsCondition(u"StringLike"_s, u"home/${aws:username}/*"_s, asked));
        QVERIFY(allowsCondition(u"StringEquals"_s, u"home/${aws:username}/x"_s, asked));
        QVERIFY(!allowsCondition(u"StringEquals"_s, u"home/${aws:username}/*"_s, asked));
        QVERIFY(allowsCondition(u"StringEqualsIgnoreCase"_s, u"HOME/${aws:username}/X"_s, asked));
        QVERIFY(!allowsCondition(u"StringNotEquals"_s, u"home/${aws:username}/x"_s, asked));
    }

    void aVariableIsReplacedInAnArnCondition()
    {
        const Asked asked{.context = {ana, {u"k:ey"_s, {u"arn:aws:iam::123456789012:user/ana"_s}}}};
        QVERIFY(allowsCondition(u"ArnLike"_s, u"arn:aws:iam::*:user/${aws:username}"_s, asked));
        QVERIFY(!allowsCondition(u"ArnLike"_s, u"arn:aws:iam::*:user/${aws:username}x"_s, asked));
    }

    void aVariableIsReplacedInABoolCondition()
    {
        const Asked asked{.context = {{u"k:ey"_s, {u"true"_s}}, {u"aws:PrincipalTag/mfa"_s, {u"True"_s}}}};
        QVERIFY(allowsCondition(u"Bool"_s, u"${aws:PrincipalTag/mfa}"_s, asked));
        QVERIFY(!allowsCondition(u"Bool"_s, u"${aws:PrincipalTag/other}"_s, asked));
    }

    void otherOperatorsTakeNoVariable()
    {
        QVERIFY(!allowsCondition(u"NumericEquals"_s, u"${k:ey}"_s, {.context = {{u"k:ey"_s, {u"1"_s}}}}));
    }

    void aMissingVariableMatchesNothing()
    {
        QVERIFY(!allowsResource(u"arn:aws:s3:::home/${aws:username}/*"_s, {}));
        QVERIFY(!allowsResource(u"arn:aws:s3:::home/${aws:username}*"_s, {.resource = u"arn:aws:s3:::home/${aws:username}"_s}));
        QVERIFY(!allowsCondition(u"StringLike"_s, u"${aws:username}*"_s, {.context = {{u"k:ey"_s, {u"x"_s}}}}));
    }

    void aNegatedOperatorHoldsAgainstAMissingVariable()
    {
        QVERIFY(allowsCondition(u"StringNotEquals"_s, u"${aws:PrincipalTag/team}"_s, {.context = {{u"k:ey"_s, {u"red"_s}}}}));
        QVERIFY(allowsCondition(u"StringNotLike"_s, u"${aws:PrincipalTag/team}*"_s, {.context = {{u"k:ey"_s, {u"red"_s}}}}));
    }

    void aKeyWithSeveralValuesIsNoVariable()
    {
        QVERIFY(!allowsResource(u"arn:aws:s3:::home/${aws:username}/*"_s, {.context = {{u"aws:username"_s, {u"ana"_s, u"ben"_s}}}}));
        QVERIFY(!allowsResource(u"arn:aws:s3:::home/${aws:username, 'ana'}/*"_s, {.context = {{u"aws:username"_s, {u"ana"_s, u"ben"_s}}}}));
    }

    void aDefaultStandsForWhatIsMissing()
    {
        const QString pattern = u"arn:aws:s3:::home/${aws:PrincipalTag/team, 'company wide'}/*"_s;
        QVERIFY(allowsResource(pattern, {.resource = u"arn:aws:s3:::home/company wide/file"_s}));
        QVERIFY(!allowsResource(pattern, {.resource = u"arn:aws:s3:::home/red/file"_s}));
        const Asked red{.resource = u"arn:aws:s3:::home/red/file"_s, .context = {{u"aws:PrincipalTag/team"_s, {u"red"_s}}}};
        QVERIFY(allowsResource(pattern, red));
        QVERIFY2(allowsResource(u"arn:aws:s3:::home/${aws:PrincipalTag/team,'}*'}"_s, {.resource = u"arn:aws:s3:::home/}*"_s}),
                 "a default is a text");
        QVERIFY(!allowsResource(u"arn:aws:s3:::home/${aws:PrincipalTag/team, red}/*"_s, {.resource = u"arn:aws:s3:::home/red/file"_s}));
    }

    void aValueIsAText()
    {
        const Asked star{.resource = u"arn:aws:s3:::home/ben/file"_s, .context = {{u"aws:username"_s, {u"*"_s}}}};
        QVERIFY(!allowsResource(u"arn:aws:s3:::home/${aws:username}/file"_s, star));
        QVERIFY(allowsResource(u"arn:aws:s3:::home/${aws:username}/file"_s,
                               {.resource = u"arn:aws:s3:::home/*/file"_s, .context = star.context}));
    }

    void theThreeLiteralsStandForThemselves()
    {
        QVERIFY(allowsResource(u"arn:aws:s3:::a${*}b"_s, {.resource = u"arn:aws:s3:::a*b"_s}));
        QVERIFY(!allowsResource(u"arn:aws:s3:::a${*}b"_s, {.resource = u"arn:aws:s3:::axb"_s}));
        QVERIFY(allowsResource(u"arn:aws:s3:::a${?}b"_s, {.resource = u"arn:aws:s3:::a?b"_s}));
        QVERIFY(!allowsResource(u"arn:aws:s3:::a${?}b"_s, {.resource = u"arn:aws:s3:::axb"_s}));
        QVERIFY(allowsResource(u"arn:aws:s3:::a${$}{b}"_s, {.resource = u"arn:aws:s3:::a${b}"_s}));
        QVERIFY(!allowsResource(u"arn:aws:s3:::a${$}b"_s, {.resource = u"arn:aws:s3:::a${$}b"_s}));
    }

    void inTheOldVersionAVariableIsText()
    {
        const QString pattern = u"arn:aws:s3:::home/${aws:username}/*"_s;
        QVERIFY(!allowsResource(pattern, {.context = {ana}}, u"2008-10-17"_s));
        QVERIFY(allowsResource(pattern, {.resource = u"arn:aws:s3:::home/${aws:username}/x"_s, .context = {ana}}, u"2008-10-17"_s));
    }

    void beforeTheSixthPartNoVariableIsReplaced()
    {
        const Asked asked{.resource = u"arn:aws:sqs:eu-west-1:123456789012:q"_s, .context = {{u"aws:RequestedRegion"_s, {u"eu-west-1"_s}}}};
        QVERIFY(!allowsResource(u"arn:aws:sqs:${aws:RequestedRegion}:123456789012:q"_s, asked));
    }

    void aBrokenVariableIsText()
    {
        QVERIFY(
            allowsResource(u"arn:aws:s3:::home/${aws:username"_s, {.resource = u"arn:aws:s3:::home/${aws:username"_s, .context = {ana}}));
    }
};

QTEST_GUILESS_MAIN(TestPolicyVariables)
#include "tst_policyvariables.moc"
