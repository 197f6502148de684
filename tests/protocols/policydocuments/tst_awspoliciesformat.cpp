// SPDX-License-Identifier: Apache-2.0
// P2 Managed policies: their documents as the AWS CLI prints them.
#include "protocols/policydocuments/awspoliciesformat.h"

#include <QBuffer>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray policy = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]})";

Result<PolicyListing> read(const QByteArray &text, const QString &name = u"policies/ReadOnlyAccess.json"_s)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return AwsPoliciesFormat().read(buffer, name);
}

QList<ListedPolicy> policiesIn(const QByteArray &text)
{
    const auto listing = read(text);
    return listing ? listing->policies : QList<ListedPolicy>();
}

QString reasonFor(const QByteArray &text)
{
    const auto listing = read(text);
    return listing ? QString() : listing.error().message;
}

}  // namespace

class TestAwsPoliciesFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsABareDocumentByTheNameOfItsFile()
    {
        const auto found = policiesIn("\n\n" + policy);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().name, u"ReadOnlyAccess"_s);
        QCOMPARE(found.first().document, QString::fromUtf8(policy));
        QCOMPARE(found.first().line, 3);
        QVERIFY(found.first().arn.isEmpty());
    }

    void readsWhatGetPolicyVersionPrints()
    {
        const auto found = policiesIn("{\"PolicyVersion\": {\n  \"Document\": " + policy
                                      + ",\n  \"VersionId\": \"v12\", \"IsDefaultVersion\": true, \"CreateDate\": \"2024-01-01\"}}");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().version, u"v12"_s);
        QCOMPARE(found.first().name, u"ReadOnlyAccess"_s);
        QCOMPARE(found.first().line, 2);
    }

    void takesTheArnThatGetPolicyPrintedBefore()
    {
        const auto found = policiesIn(R"({"Policy": {"PolicyName": "X", "Arn": "arn:aws:iam::aws:policy/X", "DefaultVersionId": "v2"}})"
                                      "\n{\"PolicyVersion\": {\"Document\": "
                                      + policy + ", \"VersionId\": \"v2\"}}\n" + policy);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).arn, u"arn:aws:iam::aws:policy/X"_s);
        QVERIFY(found.at(1).arn.isEmpty());
        QCOMPARE(found.at(1).line, 3);
    }

    void readsTheDefaultVersionsOfTheAuthorizationDetails()
    {
        const QByteArray trust
            = R"({"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})";
        const auto found
            = policiesIn(R"({"UserDetailList": [], "RoleDetailList": [{"RoleName": "R", "AssumeRolePolicyDocument": )" + trust + R"(}],
                "Policies": [{"PolicyName": "Audit", "Arn": "arn:aws:iam::111122223333:policy/team/Audit", "DefaultVersionId": "v3",
                  "PolicyVersionList": [
                    {"Document": {"Statement": []}, "VersionId": "v2", "IsDefaultVersion": false},
                    {"Document": )"
                         + policy + R"(, "VersionId": "v3", "IsDefaultVersion": true}]},
                 {"PolicyName": "Lost", "Arn": "arn:aws:iam::aws:policy/Lost", "DefaultVersionId": "v1", "PolicyVersionList": []}],
                "IsTruncated": true})");
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).arn, u"arn:aws:iam::111122223333:policy/team/Audit"_s);
        QCOMPARE(found.at(0).version, u"v3"_s);
        QCOMPARE(found.at(0).document, QString::fromUtf8(policy));
        QVERIFY(!found.at(1).error.isEmpty());
    }

    void saysThatAListIsOnlyOnePage()
    {
        const auto listing = read(R"({"IsTruncated": true, "Policies": [{"Arn": "arn:aws:iam::aws:policy/A", "PolicyVersionList": []}]})");
        QVERIFY(listing);
        QCOMPARE(listing->notes.size(), 1);
        QVERIFY(listing->notes.first().contains(u"policies/ReadOnlyAccess.json"_s));
    }

    void readsADocumentWithPercentSigns()
    {
        const auto found = policiesIn("{\"PolicyVersion\": {\"VersionId\": \"v1\", \"Document\": \"" + policy.toPercentEncoding() + "\"}}");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().document, QString::fromUtf8(policy));
    }

    void namesWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QByteArray &text, const QString &part) { QTest::newRow(name) << text << part; };
        row("empty", " \n", u"empty"_s);
        row("cut off", "{\n\"Version\": \"2012-10-17\",\n\"Statement\": [", u"Line 3"_s);
        row("cut off behind a whole one", policy + "\n\n{\"Statement\": [", u"Line 3"_s);
        row("a key that stands twice", R"({"Version": "2012-10-17", "Version": "2008-10-17", "Statement": []})", u"Line 1"_s);
        row("a page of HTML", "<html><body>Not found</body></html>", u"Line 1"_s);
        row("get-policy alone", R"({"Policy": {"Arn": "arn:aws:iam::aws:policy/X", "DefaultVersionId": "v2"}})", u"get-policy-version"_s);
        row("list-policies", R"({"Policies": [{"Arn": "arn:aws:iam::aws:policy/X", "DefaultVersionId": "v2"}]})", u"get-policy-version"_s);
        row("something else", R"({"Accounts": []})", u"no document"_s);
        row("an empty list", "[]", u"no document"_s);
    }
    void namesWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const QString reason = reasonFor(text);
        QVERIFY2(reason.contains(part), qPrintable(reason));
    }
};

QTEST_GUILESS_MAIN(TestAwsPoliciesFormat)
#include "tst_awspoliciesformat.moc"
