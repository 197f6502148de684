// SPDX-License-Identifier: Apache-2.0
#include "core/policies/simulationcase.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray asked = R"("request": {"principal": "arn:aws:iam::111111111111:user/ana", "action": "s3:GetObject",
    "resource": "arn:aws:s3:::b/k", "resourceAccount": "111111111111", "context": {"aws:username": "ana", "aws:TagKeys": ["a", "b"]}})";
const QByteArray allow = R"({"Version": "2012-10-17", "Statement": {"Sid": "Yes", "Effect": "Allow", "Action": "*", "Resource": "*"}})";

/// A request with these members more.
QByteArray requestWith(const QByteArray &more)
{
    return R"({"request": {"principal": "arn:aws:iam::111111111111:user/ana", "action": "s3:GetObject", "resource": "*")"
           + (more.isEmpty() ? QByteArray() : ", " + more) + "}}";
}

QString mistakeIn(const QByteArray &bytes)
{
    const auto read = readCase(bytes);
    return read ? QString() : read.error().message;
}

}  // namespace

class TestSimulationCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPolicyAndTheRequest()
    {
        const auto read = readCase(R"({"identityPolicies": [)" + allow + "," + allow + R"(], "permissionBoundary": )" + allow
                                   + R"(, "serviceControlPolicies": [[)" + allow + "], [" + allow + "," + allow
                                   + R"(]], "resourcePolicy": )" + allow + R"(, "sessionPolicy": )" + allow + "," + asked + "}");
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->policies.identityPolicies.size(), 2);
        QCOMPARE(read->policies.serviceControlPolicies.size(), 2);
        QCOMPARE(read->policies.serviceControlPolicies.at(1).size(), 2);
        QVERIFY(read->policies.permissionsBoundary && read->policies.resourcePolicy && read->policies.sessionPolicy);
        QCOMPARE(read->request.requester().name, u"arn:aws:iam::111111111111:user/ana"_s);
        QCOMPARE(read->request.action(), u"s3:GetObject"_s);
        QCOMPARE(read->request.resourceAccount(), u"111111111111"_s);
        QCOMPARE(*read->request.valuesOf(ContextKey(u"AWS:tagkeys")), (QStringList{u"a"_s, u"b"_s}));
    }

    void everythingButTheRequestMayBeMissingOrNull()
    {
        QVERIFY(readCase("{" + asked + "}"));
        QVERIFY(readCase(R"({"identityPolicies": null, "permissionBoundary": null, "serviceControlPolicies": null, "name": "x", )" + asked
                         + "}"));
    }

    void numbersAndBooleansOfTheContextAreText()
    {
        const auto read = readCase(R"({"request": {"principal": "arn:aws:iam::111111111111:user/ana", "action": "s3:GetObject",
            "resource": "*", "context": {"s3:max-keys": 10, "aws:SecureTransport": true}}})");
        QVERIFY(read);
        QCOMPARE(*read->request.valuesOf(ContextKey(u"s3:max-keys")), QStringList{u"10"_s});
        QCOMPARE(*read->request.valuesOf(ContextKey(u"aws:SecureTransport")), QStringList{u"true"_s});
    }

    void refusesWhatIsNoCase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << "{]"_ba << u"Line 1"_s;
        QTest::newRow("no object") << "[]"_ba << u"object"_s;
        QTest::newRow("empty") << ""_ba << u"Line 1"_s;
        QTest::newRow("no UTF-8") << "{\"a\": \"\xff\"}"_ba << u"UTF-8"_s;
        QTest::newRow("no request") << "{\n}"_ba << u"request"_s;
        QTest::newRow("no principal") << R"({"request": {"action": "s3:x", "resource": "*"}})"_ba << u"request.principal"_s;
        QTest::newRow("no action") << R"({"request": {"principal": "x", "action": "s3", "resource": "*"}})"_ba << u"s3:GetObject"_s;
        QTest::newRow("context of objects") << requestWith(R"("context": {"k": {}})") << u"“k”"_s;
        QTest::newRow("policy with a mistake") << "{\"identityPolicies\": [\n" + QByteArray(allow).replace("Allow", "Maybe") + "]," + asked
                                                      + "}"
                                               << u"Line 2, column 65: identityPolicies[0]"_s;
        QTest::newRow("policy that is a list") << "{\"resourcePolicy\": [],"_ba + asked + "}" << u"resourcePolicy"_s;
        QTest::newRow("levels that are no lists")
            << "{\"serviceControlPolicies\": ["_ba + allow + "]," + asked + "}" << u"serviceControlPolicies[0]"_s;
        QTest::newRow("mistyped name") << "{\"permissionsBoundary\": "_ba + allow + "," + asked + "}" << u"permissionBoundary"_s;
        QTest::newRow("principal that is an account")
            << QByteArray(requestWith("")).replace("arn:aws:iam::111111111111:user/ana", "111111111111")
            << u"arn:aws:iam::111111111111:root"_s;
        QTest::newRow("principal with a wildcard") << QByteArray(requestWith("")).replace("user/ana", "user/*") << u"wildcard"_s;
        QTest::newRow("principal of a short account")
            << QByteArray(requestWith("")).replace("111111111111", "12") << u"request.principal: “arn:aws:iam::12:user/ana”"_s;
        QTest::newRow("principal that is a word")
            << QByteArray(requestWith("")).replace("arn:aws:iam::111111111111:user/ana", "ana") << u"“ana” is no principal"_s;
        QTest::newRow("short account") << requestWith(R"("resourceAccount": "12")") << u"“12” is no account"_s;
        QTest::newRow("short account of the principal") << requestWith(R"("principalAccount": "x")") << u"“x” is no account"_s;
        QTest::newRow("action with a wildcard")
            << QByteArray(requestWith("")).replace("GetObject", "Get*") << u"Line 1, column 75: request.action: “s3:Get*”"_s;
        QTest::newRow("member that is misspelt") << requestWith(R"("Context": {})") << u"A request has no “Context”"_s;
        QTest::newRow("member that is unknown") << requestWith(R"("time": "now")") << u"A request has no “time”"_s;
        QTest::newRow("key in two cases") << requestWith(R"("context": {"aws:username": "a", "aws:UserName": "b"})")
                                          << u"“aws:username” and “aws:UserName”"_s;
        QTest::newRow("UTF-16") << "\xff\xfe{\0}\0"_ba << u"UTF-16"_s;
        QTest::newRow("something behind it") << requestWith("") + "x" << u"The text has ended"_s;
        QTest::newRow("key that stands twice") << "{" + asked + "," + asked + "}" << u"Line"_s;
    }
    void refusesWhatIsNoCase()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString mistake = mistakeIn(bytes);
        QVERIFY2(mistake.contains(says), qPrintable(mistake));
    }

    void takesEveryKindOfPrincipal()
    {
        for (const char *principal :
             {"*", "arn:aws:iam::111111111111:root", "arn:aws-us-gov:iam::111111111111:role/team/ops",
              "arn:aws:sts::111111111111:assumed-role/ops/ana@example.com", "arn:aws:sts::111111111111:federated-user/ana",
              "arn:aws:iam::111111111111:saml-provider/corp", "lambda.amazonaws.com", "token.actions.githubusercontent.com",
              "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1", "example.org/realms/main"}) {
            const auto read = readCase(QByteArray(requestWith("")).replace("arn:aws:iam::111111111111:user/ana", principal));
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        }
    }

    void theAnswerNamesTheStatementsThatDecided()
    {
        const auto read = readCase(R"({"identityPolicies": [)" + allow + "]," + asked + "}");
        const QJsonObject answer = toJson(explain(read->policies, read->request), read->request, Reasons::Left);
        QCOMPARE(answer, (QJsonObject{{u"decision"_s, u"Allowed"_s},
                                      {u"statements"_s, QJsonArray{QJsonObject{{u"policy"_s, u"identityPolicies[0]"_s},
                                                                               {u"statement"_s, 0},
                                                                               {u"sid"_s, u"Yes"_s},
                                                                               {u"effect"_s, u"Allow"_s}}}}}));
    }

    void theAnswerWithReasonsSaysWhyTheOthersDidNot()
    {
        const auto read = readCase(R"({"identityPolicies": [{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*",
            "Resource": "*", "Condition": {"StringEquals": {"aws:username": "ben"}}}}],)"
                                   + asked + "}");
        const QJsonObject answer = toJson(explain(read->policies, read->request), read->request, Reasons::Told);
        const QJsonObject other = answer[u"others"][0].toObject();
        QCOMPARE(answer[u"silent"], (QJsonArray{u"identityPolicies"_s}));
        QCOMPARE(other[u"why"], u"condition"_s);
        QCOMPARE(other[u"key"], u"aws:username"_s);
        QCOMPARE(other[u"operator"], u"StringEquals"_s);
        QCOMPARE(other[u"values"], QJsonArray{u"ben"_s});
        QCOMPARE(other[u"requestValues"], QJsonArray{u"ana"_s});
        QVERIFY(!other[u"reason"].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSimulationCase)
#include "tst_simulationcase.moc"
