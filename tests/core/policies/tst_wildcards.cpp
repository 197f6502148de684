// SPDX-License-Identifier: Apache-2.0
#include "tests/support/policies.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString user = u"arn:aws:iam::123456789012:user/ana"_s;

bool allows(const QString &elements, const QString &action, const QString &resource)
{
    return decide(identity(statements(u"{'Effect': 'Allow', %1}"_s.arg(elements))), AccessRequest(user, action, resource))
           == Decision::Allowed;
}

bool hasAction(const QString &pattern, const QString &action)
{
    return allows(u"'Action': '%1', 'Resource': '*'"_s.arg(pattern), action, u"*"_s);
}

bool hasResource(const QString &pattern, const QString &resource)
{
    return allows(u"'Action': '*', 'Resource': '%1'"_s.arg(pattern), u"s3:GetObject"_s, resource);
}

}  // namespace

/// Wildcards in actions, resources and the parts of ARNs, and the elements that begin with Not.
/// (IAM User Guide: "IAM JSON policy elements: Action", NotAction, Resource, NotResource)
class TestWildcards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsHaveNoCase()
    {
        QVERIFY(hasAction(u"S3:getobject"_s, u"s3:GetObject"_s));
        QVERIFY(!hasAction(u"S3:getobjects"_s, u"s3:GetObject"_s));
    }

    void aStarIsEveryAction()
    {
        QVERIFY(hasAction(u"*"_s, u"s3:GetObject"_s));
        QVERIFY(hasAction(u"s3:*"_s, u"s3:GetObject"_s));
        QVERIFY(!hasAction(u"s3:*"_s, u"s3express:CreateSession"_s));
        QVERIFY(!hasAction(u"ec2:*"_s, u"s3:GetObject"_s));
    }

    void aStarStandsAnywhereInAnAction()
    {
        QVERIFY(hasAction(u"iam:*AccessKey*"_s, u"iam:CreateAccessKey"_s));
        QVERIFY(hasAction(u"iam:*AccessKey*"_s, u"iam:ListAccessKeys"_s));
        QVERIFY(hasAction(u"s3:Get*Acl"_s, u"s3:GetObjectVersionAcl"_s));
        QVERIFY(!hasAction(u"s3:Get*Acl"_s, u"s3:GetObjectAclX"_s));
        QVERIFY(hasAction(u"s3:G*t*t"_s, u"s3:GetObject"_s));
    }

    void aQuestionMarkIsOneCharacterOfAnAction()
    {
        QVERIFY(hasAction(u"s3:?etObject"_s, u"s3:GetObject"_s));
        QVERIFY(!hasAction(u"s3:?GetObject"_s, u"s3:GetObject"_s));
        QVERIFY(hasAction(u"s3:GetObjec?"_s, u"s3:GetObject"_s));
    }

    void theServiceOfAnActionIsNoPattern()
    {
        QVERIFY(!hasAction(u"*:GetObject"_s, u"s3:GetObject"_s));
        QVERIFY(!hasAction(u"s?:GetObject"_s, u"s3:GetObject"_s));
    }

    void NotActionIsEveryOtherAction()
    {
        const QString elements = u"'NotAction': ['iam:*', 's3:Delete*'], 'Resource': '*'"_s;
        QVERIFY(allows(elements, u"s3:GetObject"_s, u"*"_s));
        QVERIFY(!allows(elements, u"s3:DeleteObject"_s, u"*"_s));
        QVERIFY(!allows(elements, u"IAM:CreateUser"_s, u"*"_s));
    }

    void aStarIsEveryResource()
    {
        QVERIFY(hasResource(u"*"_s, u"arn:aws:s3:::bucket/key"_s));
        QVERIFY(hasResource(u"*"_s, u"*"_s));
        QVERIFY(!hasResource(u"arn:aws:s3:::bucket"_s, u"*"_s));
    }

    void resourcesHaveCase()
    {
        QVERIFY(hasResource(u"arn:aws:s3:::Bucket/Key"_s, u"arn:aws:s3:::Bucket/Key"_s));
        QVERIFY(!hasResource(u"arn:aws:s3:::bucket/key"_s, u"arn:aws:s3:::bucket/Key"_s));
    }

    void aStarStandsAnywhereInAResource()
    {
        QVERIFY(hasResource(u"arn:aws:s3:::bucket/*"_s, u"arn:aws:s3:::bucket/a/b/c"_s));
        QVERIFY(hasResource(u"arn:aws:s3:::bucket/*/test/*"_s, u"arn:aws:s3:::bucket/1/2/test/3/file"_s));
        QVERIFY(hasResource(u"arn:aws:s3:::*ket/*"_s, u"arn:aws:s3:::bucket/key"_s));
        QVERIFY(!hasResource(u"arn:aws:s3:::bucket/*"_s, u"arn:aws:s3:::bucket"_s));
        QVERIFY(!hasResource(u"arn:aws:s3:::bucket/*/test/*"_s, u"arn:aws:s3:::bucket/1/tests/3"_s));
    }

    void aQuestionMarkIsOneCharacterOfAResource()
    {
        QVERIFY(hasResource(u"arn:aws:s3:::bucket/file-?.csv"_s, u"arn:aws:s3:::bucket/file-1.csv"_s));
        QVERIFY(hasResource(u"arn:aws:s3:::bucket/file-?.csv"_s, u"arn:aws:s3:::bucket/file-\U0001F600.csv"_s));
        QVERIFY(!hasResource(u"arn:aws:s3:::bucket/file-?.csv"_s, u"arn:aws:s3:::bucket/file-12.csv"_s));
        QVERIFY(!hasResource(u"arn:aws:s3:::bucket/file-?.csv"_s, u"arn:aws:s3:::bucket/file-.csv"_s));
    }

    void everyPartOfAnArnTakesWildcards()
    {
        const QString queue = u"arn:aws:sqs:eu-west-1:123456789012:orders"_s;
        for (const QString &pattern :
             {u"arn:*:sqs:eu-west-1:123456789012:orders"_s, u"arn:aws*:sqs:eu-west-1:123456789012:orders"_s,
              u"arn:aws:s?s:eu-west-1:123456789012:orders"_s, u"arn:aws:sqs:eu-*:123456789012:orders"_s, u"arn:aws:sqs:*:*:orders"_s,
              u"arn:aws:sqs:eu-west-?:1234????9012:orders"_s, u"arn:aws:sqs:eu-west-1:123456789012:*ders"_s}) {
            QVERIFY2(hasResource(pattern, queue), qPrintable(pattern));
        }
        for (const QString &pattern :
             {u"arn:aws-cn:sqs:eu-west-1:123456789012:orders"_s, u"arn:aws:sns:eu-*:123456789012:orders"_s,
              u"arn:aws:sqs:us-*:123456789012:orders"_s, u"arn:aws:sqs:*:?:orders"_s, u"arn:aws:sqs:*:*:order"_s}) {
            QVERIFY2(!hasResource(pattern, queue), qPrintable(pattern));
        }
    }

    void aStarAndAStarAreEveryAction()
    {
        QVERIFY(hasAction(u"*:*"_s, u"s3:GetObject"_s));
        QVERIFY(!allows(u"'NotAction': '*:*', 'Resource': '*'"_s, u"s3:GetObject"_s, u"*"_s));
    }

    void aStarReachesOverColonsWhereItEndsItsPart()
    {
        QVERIFY(hasResource(u"arn:aws:*:123456789012:x:orders"_s, u"arn:aws:sqs:eu-west-1:123456789012:x:orders"_s));
        QVERIFY(hasResource(u"arn:aws:logs:eu-*:log-stream:x:y"_s, u"arn:aws:logs:eu-west-1:123456789012:log-stream:x:y"_s));
        QVERIFY(!hasResource(u"arn:aws:logs:*-1:log-stream:x:y"_s, u"arn:aws:logs:eu::west-1:log-stream:x:y"_s));
        QVERIFY(!hasResource(u"arn:aws:logs:*-1:*:log-stream:x:y"_s, u"arn:aws:logs:eu::west-1:a:log-stream:x:y"_s));
        QVERIFY(hasResource(u"arn:*:lo*s:*2:log-stream:x:y"_s, u"arn:aws:iam:logs:123456789012:log-stream:x:y"_s));
        QVERIFY(hasResource(u"arn:aws:ec2:*:instance/*"_s, u"arn:aws:ec2:eu-west-1:123456789012:instance/i-1"_s));
        QVERIFY(!hasResource(u"arn:aws:ec2:*instance/*"_s, u"arn:aws:ec2:eu-west-1:123456789012:instance/i-1"_s));
        QVERIFY(!hasResource(u"arn:aws:logs:?:log-stream:x:y"_s, u"arn:aws:logs:::log-stream:x:y"_s));
    }

    void theShortFormOfAnApiIsOfEveryApi()
    {
        const QString call = u"arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/prod/GET/orders"_s;
        QVERIFY(hasResource(u"execute-api:/*"_s, call));
        QVERIFY(hasResource(u"execute-api:/prod/GET/*"_s, call));
        QVERIFY(!hasResource(u"execute-api:/test/*"_s, call));
        QVERIFY(!hasResource(u"execute-api:/*"_s, u"arn:aws:s3:::bucket/key"_s));
    }

    void aStarDoesNotReachIntoTheNextPart()
    {
        QVERIFY(hasResource(u"arn:aws:logs:*:*:log-group:*"_s, u"arn:aws:logs:eu-west-1:123456789012:log-group:app:*"_s));
    }

    void theLastStarOfAShortPatternTakesTheRest()
    {
        QVERIFY(hasResource(u"arn:aws:s3:*"_s, u"arn:aws:s3:::bucket/key"_s));
        QVERIFY(hasResource(u"arn:aws:sqs:eu-west-1:*"_s, u"arn:aws:sqs:eu-west-1:123456789012:orders"_s));
        QVERIFY(!hasResource(u"arn:aws:s3"_s, u"arn:aws:s3:::bucket"_s));
        QVERIFY(!hasResource(u"arn:aws:sqs:*"_s, u"arn:aws:s3:::bucket"_s));
    }

    void NotResourceIsEveryOtherResource()
    {
        const QString elements = u"'Action': '*', 'NotResource': ['arn:aws:s3:::secret', 'arn:aws:s3:::secret/*']"_s;
        QVERIFY(allows(elements, u"s3:GetObject"_s, u"arn:aws:s3:::open/key"_s));
        QVERIFY(!allows(elements, u"s3:GetObject"_s, u"arn:aws:s3:::secret/key"_s));
    }
};

QTEST_GUILESS_MAIN(TestWildcards)
#include "tst_wildcards.moc"
