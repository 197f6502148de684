// SPDX-License-Identifier: Apache-2.0
#include "core/users/password.h"

#include "core/base/random.h"
#include "tests/support/testworkspace.h"

#include <QSet>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// Guide: "Password requirements when managing identities in AWS SSO".
class TestPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTheGuideAsksFor()
    {
        QVERIFY(validatePassword(u"aB3$efgh"_s));
        QVERIFY(validatePassword(u"aB3$"_s + QString(60, u'x')));
        QVERIFY(validatePassword(u"aB3$ çödé 東京 😀"_s));
        // Every sign of the guide is one.
        for (const QChar sign : u"~!@#$%^&*_-+=`|\\(){}[]:;\"'<>,.?/"_s) {
            QVERIFY2(validatePassword(u"Passw0rd"_s + sign), qPrintable(QString(sign)));
        }
    }

    void refusesWhatLacksSomething_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("nothing") << QString() << u"8 to 64 characters"_s;
        QTest::newRow("seven characters") << u"aB3$efg"_s << u"this one has 7"_s;
        QTest::newRow("seven characters of which one takes two units") << u"aB3$ef😀"_s << u"this one has 7"_s;
        QTest::newRow("sixty-five characters") << u"aB3$"_s + QString(61, u'x') << u"this one has 65"_s;
        QTest::newRow("no lower case") << u"PASSW0RD$"_s << u"lower-case"_s;
        QTest::newRow("no upper case") << u"passw0rd$"_s << u"upper-case"_s;
        QTest::newRow("no digit") << u"Password$"_s << u"digit"_s;
        QTest::newRow("no sign") << u"Passw0rdx"_s << u"signs"_s;
        QTest::newRow("a sign of another alphabet") << u"Passw0rd§"_s << u"signs"_s;
        QTest::newRow("lower case of another alphabet") << u"ПASSW0RDß$"_s << u"lower-case"_s;
        QTest::newRow("digits of another alphabet") << u"Password٣$"_s << u"digit"_s;
        QTest::newRow("a blank for a sign") << u"Passw0rd "_s << u"signs"_s;
    }
    void refusesWhatLacksSomething()
    {
        QFETCH(QString, password);
        QFETCH(QString, phrase);
        const auto refused = validatePassword(password);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().field, u"password"_s);
        QVERIFY2(refused.error().message.contains(phrase), qPrintable(refused.error().message));
        QVERIFY(password.isEmpty() || !refused.error().message.contains(password));
    }

    void makesOneTimePasswordsThatSatisfyTheRules()
    {
        SystemRandom random;
        QSet<QString> seen;
        for (int i = 0; i < 500; ++i) {
            const QString password = oneTimePassword(random);
            QVERIFY2(validatePassword(password), qPrintable(password));
            QCOMPARE(password.size(), 16);
            for (const QChar alike : u"0O1lI"_s) {
                QVERIFY2(!password.contains(alike), qPrintable(password));
            }
            seen.insert(password);
        }
        QCOMPARE(seen.size(), 500);
    }

    void hashesWithArgon2id()
    {
        const QString one = must(passwordHash(u"aB3$efgh"_s));
        const QString two = must(passwordHash(u"aB3$efgh"_s));
        QVERIFY2(one.startsWith(u"$argon2id$v=19$m=65536,"_s), qPrintable(one));
        QVERIFY(one != two);
        QVERIFY(passwordMatches(u"aB3$efgh"_s, one));
        QVERIFY(!passwordMatches(u"aB3$efgH"_s, one));
        QVERIFY(!passwordMatches({}, one));
        QVERIFY(!passwordMatches(u"aB3$efgh"_s, u"aB3$efgh"_s));
        QVERIFY(!passwordMatches(u"aB3$efgh"_s, {}));
    }

    void knowsThePasswordHoweverTheKeyboardComposesIt()
    {
        const QString hash = must(passwordHash(u"aB3$éfgh"_s));
        QVERIFY(passwordMatches(u"aB3$e\u0301fgh"_s, hash));
    }
};

QTEST_GUILESS_MAIN(TestPassword)
#include "tst_password.moc"
