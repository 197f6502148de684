// SPDX-License-Identifier: Apache-2.0
#include "core/policies/servicereader.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// The format of resources/policies/README.md, and what is said of a table that breaks it.
class TestServiceReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfLine()
    {
        const auto services
            = readServices("# a remark\n"
                           "service s3 Amazon S3\r\n"
                           "\n"
                           "key s3:prefix String\n"
                           "key s3:groups ArrayOfARN\n"
                           "resource \"access point\" arn:${P}:s3:::a/${Name} arn:${P}:s3:::b/${Name} if s3:prefix\n"
                           "resource bucket arn:${Partition}:s3:::${BucketName}\n"
                           "write PutObject on \"access point\"* bucket if s3:prefix s3:groups needs iam:PassRole kms:Encrypt\n"
                           "list ListBucket\n"
                           "service sqs Amazon Simple Queue Service\n"
                           "permissions AddPermission\n"
                           "tagging TagQueue\n");
        QVERIFY2(services, qPrintable(services ? QString() : services.error().message));
        QCOMPARE(services->size(), 2);
        const Service &s3 = services->first();
        QCOMPARE(s3.name, u"Amazon S3"_s);
        QCOMPARE(s3.keys.size(), 2);
        QVERIFY(s3.key(u"s3:groups")->isList);
        QCOMPARE(s3.key(u"s3:groups")->type, ConditionKey::Type::Arn);
        QCOMPARE(s3.resourceType(u"access point")->arns, (QStringList{u"arn:${P}:s3:::a/${Name}"_s, u"arn:${P}:s3:::b/${Name}"_s}));
        const Action &put = *s3.action(u"PutObject");
        QCOMPARE(put.access, AccessLevel::Write);
        QCOMPARE(put.resources, (QList<Action::On>{{u"access point"_s, true}, {u"bucket"_s, false}}));
        QCOMPARE(put.conditionKeys, (QStringList{u"s3:prefix"_s, u"s3:groups"_s}));
        QCOMPARE(put.needs, (QStringList{u"iam:PassRole"_s, u"kms:Encrypt"_s}));
        QCOMPARE(s3.action(u"listbucket")->access, AccessLevel::List);
        QCOMPARE(services->last().action(u"AddPermission")->access, AccessLevel::PermissionsManagement);
        QCOMPARE(services->last().action(u"TagQueue")->access, AccessLevel::Tagging);
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("nothing") << QByteArray() << u"no service"_s;
        QTest::newRow("bytes that are no UTF-8") << QByteArray("service s3 \xff\xfe\n") << u"UTF-8"_s;
        QTest::newRow("a fact before the service") << QByteArray("key s3:a String\n") << u"Line 1: A service has to come first"_s;
        QTest::newRow("a service without a name") << QByteArray("service s3\n") << u"Line 1: A service needs"_s;
        QTest::newRow("a prefix with a colon") << QByteArray("service s3: Amazon\n") << u"“s3:” is no prefix"_s;
        QTest::newRow("a service twice") << QByteArray("service s3 A\nlist B\nservice S3 A\n")
                                         << u"Line 3: The service “S3” stands in line 1"_s;
        QTest::newRow("an unknown kind of line") << QByteArray("service s3 A\nrid X\n") << u"Line 2: A line begins with"_s;
        QTest::newRow("an action with a service") << QByteArray("service s3 A\nread s3:Get\n") << u"Line 2: An action needs"_s;
        QTest::newRow("an action without a name") << QByteArray("service s3 A\nread on bucket\n") << u"Line 2: An action needs"_s;
        QTest::newRow("an action twice") << QByteArray("service s3 A\nread Get\n\nlist GET\n")
                                         << u"Line 4: “GET” stands here for the second"_s;
        QTest::newRow("an unknown resource type")
            << QByteArray("service s3 A\nread Get on bucket*\n") << u"Line 2: The resource type “bucket”"_s;
        QTest::newRow("an unknown condition key")
            << QByteArray("service s3 A\nread Get if s3:x\n") << u"Line 2: The condition key “s3:x”"_s;
        QTest::newRow("something needed that is no action")
            << QByteArray("service s3 A\nread Get needs Pass\n") << u"“Pass” is no action"_s;
        QTest::newRow("an unknown type of a key") << QByteArray("service s3 A\nkey s3:a Text\n") << u"Line 2: “Text” is no type"_s;
        QTest::newRow("a key without a type") << QByteArray("service s3 A\nkey s3:a\n") << u"Line 2: A condition key needs"_s;
        QTest::newRow("a resource type without an ARN") << QByteArray("service s3 A\nresource b\n") << u"Line 2: A resource type needs"_s;
        QTest::newRow("an ARN that is none") << QByteArray("service s3 A\nresource b arn:aws:s3:b\n")
                                             << u"“arn:aws:s3:b” is no form of an ARN"_s;
        QTest::newRow("an ARN with an open brace")
            << QByteArray("service s3 A\nresource b arn:aws:s3:::${b\n") << u"is no form of an ARN"_s;
        QTest::newRow("an open quote") << QByteArray("service s3 A\nresource \"a b arn:aws:s3:::b\n")
                                       << u"Line 2: The quote is not closed"_s;
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, phrase);
        const auto services = readServices(text);
        QVERIFY(!services);
        QCOMPARE(services.error().kind, Error::Kind::Invalid);
        QVERIFY2(services.error().message.contains(phrase), qPrintable(services.error().message));
    }

    void namesEveryMistakeButNoMoreThanTwenty()
    {
        QByteArray text("service s3 A\n");
        for (int i = 0; i < 30; ++i) {
            text += "nonsense\n";
        }
        const auto services = readServices(text);
        QVERIFY(!services);
        QVERIFY(services.error().message.startsWith(u"Line 2: "_s));
        const QStringList others = services.error().details.split(u'\n');
        QCOMPARE(others.size(), 19);
        QVERIFY(others.last().startsWith(u"Line 21: "_s));
    }
};

QTEST_GUILESS_MAIN(TestServiceReader)
#include "tst_servicereader.moc"
