// SPDX-License-Identifier: Apache-2.0
#include "core/policies/casetext.h"
#include "core/policies/simulationcase.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ".
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(u'\'', u'"');
}

const QString allowRead
    = json("{\n    'Version': '2012-10-17',\n    'Statement': {'Effect': 'Allow', 'Action': 's3:Get*', 'Resource': '*'}\n}");
const QString allowAll = json("{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}]}");

CaseText someCase()
{
    CaseText text;
    text.identityPolicies = {allowRead, allowAll};
    text.permissionsBoundary = allowAll;
    text.serviceControlPolicies = {{allowAll}, {allowAll, allowRead}};
    text.sessionPolicy = allowRead;
    text.request = {u"arn:aws:iam::123456789012:user/ana"_s, u"s3:GetObject"_s, u"arn:aws:s3:::reports/1"_s, u"123456789012"_s};
    text.request.context = {{u"aws:SourceIp"_s, {u"203.0.113.7"_s}}, {u"aws:TagKeys"_s, {u"a \"b\""_s, u"c"_s}}, {u"aws:x"_s, {}}};
    return text;
}

}  // namespace

class TestCaseText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites()
    {
        const CaseText text = someCase();
        const auto read = readCaseText(toBytes(text));
        QVERIFY(read);
        QCOMPARE(read->identityPolicies, text.identityPolicies);
        QCOMPARE(read->serviceControlPolicies, text.serviceControlPolicies);
        QCOMPARE(read->request.context, text.request.context);
        QVERIFY(*read == text);
    }

    void writesWhatTheCommandLineDecides()
    {
        const auto read = readCase(toBytes(someCase()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(decide(read->policies, read->request), Decision::Allowed);
        QCOMPARE(decide(read->policies, someCase().request.toRequest()), Decision::Allowed);
        CaseText denied = someCase();
        denied.request.action = u"s3:PutObject"_s;
        QCOMPARE(decide(readCase(toBytes(denied))->policies, denied.request.toRequest()), Decision::ImplicitlyDenied);
    }

    void writesNothingWhereThereIsNothing()
    {
        const QByteArray bytes = toBytes({});
        QVERIFY(bytes.contains("\"permissionBoundary\": null"));
        QVERIFY(*readCaseText(bytes) == CaseText());
    }

    void keepsAPolicyThatIsNoJsonYet()
    {
        CaseText text = someCase();
        text.resourcePolicy = u"{\"Statement\": [\n  {\"Effect\": "_s;
        const auto read = readCaseText(toBytes(text));
        QVERIFY(read);
        QCOMPARE(read->resourcePolicy, text.resourcePolicy);
        const auto decided = readCase(toBytes(text));
        QVERIFY(!decided);
        QVERIFY(decided.error().message.contains(u"resourcePolicy"));
    }

    void refusesWhatIsNoCase()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray("\xff\xfe{}")}) {
            const auto read = readCaseText(bytes);
            QVERIFY(!read);
            QVERIFY(!read.error().message.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestCaseText)
#include "tst_casetext.moc"
