// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/eventrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestEventRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesSecretsByTheirNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("secret");
        for (const QString &name :
             {u"password"_s, u"newPassword"_s, u"Password"_s, u"password_hash"_s, u"clientSecret"_s, u"secretKey"_s, u"token"_s,
              u"accessToken"_s, u"bearer_token"_s, u"totpSeed"_s, u"privateKey"_s, u"credential"_s, u"passphrase"_s, u"otp"_s}) {
            QTest::newRow(qPrintable(name)) << name << true;
        }
        for (const QString &name :
             {u"passwordMode"_s, u"userName"_s, u"displayName"_s, u"key"_s, u"credentialType"_s, u"groupId"_s, u"count"_s}) {
            QTest::newRow(qPrintable(name)) << name << false;
        }
    }
    void hidesSecretsByTheirNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, secret);
        for (const QJsonValue &value :
             {QJsonValue(u"hush"_s), QJsonValue(QJsonArray{u"hush"_s}), QJsonValue(QJsonObject{{u"a"_s, u"hush"_s}})}) {
            const QJsonObject flat{{name, value}};
            for (const QJsonObject &object :
                 {flat, QJsonObject{{u"outer"_s, flat}}, QJsonObject{{u"list"_s, QJsonArray{QJsonArray{flat}, flat}}}}) {
                const QByteArray text = QJsonDocument(redacted(object)).toJson();
                QCOMPARE(text.contains("hush"), !secret);
            }
        }
    }

    void hidesThemInRequestsAndResponses()
    {
        const Operation operation{u"CreateToken"_s, u"Create"_s, {{u"clientSecret"_s, u"hush"_s}, {u"name"_s, u"ci"_s}}};
        const EventContext context{{u"sam"_s, u"test"_s}, QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC), u"e"_s, u"r"_s, u"eu-west-1"_s};
        const QByteArray text = eventRecord(operation, context, {{u"accessToken"_s, u"hush"_s}});
        const QJsonObject record = QJsonDocument::fromJson(text).object();
        QVERIFY(!text.contains("hush"));
        QVERIFY(text.contains("HIDDEN_DUE_TO_SECURITY_REASONS"));
        QCOMPARE(record.value(u"requestParameters"_s).toObject().value(u"name"_s), u"ci"_s);
    }

    void isWrittenAsQtWritesJson()
    {
        const QString odd = u"\"quoted\" \\ tab\t line\n bell\a é 😀"_s;
        const Operation operation{odd, u"Odd"_s, {{odd, odd}, {u"list"_s, QJsonArray{1, odd, QJsonValue()}}}};
        const EventContext context{{odd, odd}, QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC), odd, odd, odd};
        const QByteArray text = eventRecord(operation, context, {{u"user"_s, odd}});
        QJsonParseError error{};
        const QJsonDocument read = QJsonDocument::fromJson(text, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(text, read.toJson(QJsonDocument::Compact));
        for (const QString &name : {u"awsRegion"_s, u"eventID"_s, u"eventName"_s, u"requestID"_s, u"userAgent"_s}) {
            QCOMPARE(read.object().value(name), odd);
        }
        QCOMPARE(read.object().value(u"userIdentity"_s).toObject().value(u"userName"_s), odd);
        QCOMPARE(read.object().value(u"requestParameters"_s).toObject().value(odd), odd);
    }

    void saysNullWhereThereIsNothing()
    {
        const QJsonObject record
            = QJsonDocument::fromJson(eventRecord({u"X"_s, u"x"_s}, {{}, QDateTime::currentDateTimeUtc(), {}, {}, {}}, {})).object();
        QVERIFY(record.value(u"requestParameters"_s).isNull());
        QVERIFY(record.value(u"responseElements"_s).isNull());
    }
};

QTEST_GUILESS_MAIN(TestEventRecord)
#include "tst_eventrecord.moc"
