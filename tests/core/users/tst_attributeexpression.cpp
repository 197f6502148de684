// SPDX-License-Identifier: Apache-2.0
// Expressions that refer to attributes of users: feature N3.
#include "core/users/attributeexpression.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestAttributeExpression : public QObject
{
    Q_OBJECT

    static User ana()
    {
        User user;
        user.userId = u"1-2-3"_s;
        user.username = u"ana"_s;
        user.email = u"ana@example.com"_s;
        user.givenName = u"Ana"_s;
        user.familyName = u"Ruiz"_s;
        user.displayName = u"Ana Ruiz"_s;
        return user;
    }

private Q_SLOTS:
    void evaluates_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("id") << u"${user:AD_GUID}"_s << QStringList{u"1-2-3"_s};
        QTest::newRow("email") << u"${user:email}"_s << QStringList{u"ana@example.com"_s};
        QTest::newRow("names") << u"${user:givenName}.${user:familyName}"_s << QStringList{u"Ana.Ruiz"_s};
        QTest::newRow("name") << u"${user:name}"_s << QStringList{u"Ana Ruiz"_s};
        QTest::newRow("subject") << u"${user:subject}"_s << QStringList{u"ana"_s};
        QTest::newRow("preferred") << u"${user:preferredUsername}"_s << QStringList{u"ana"_s};
        QTest::newRow("nothing") << u"${user:middleName}"_s << QStringList();
        QTest::newRow("nothing in between") << u"a${user:middleName}b"_s << QStringList{u"ab"_s};
        QTest::newRow("groups") << u"${user:groups}"_s << QStringList{u"g1"_s, u"g2"_s};
        QTest::newRow("text") << u"the same { for } $all"_s << QStringList{u"the same { for } $all"_s};
        QTest::newRow("empty") << QString() << QStringList();
    }
    void evaluates()
    {
        QFETCH(QString, expression);
        QFETCH(QStringList, values);
        const User user = ana();
        const ParsedExpression read = parseExpression(expression, userExpressions());
        QVERIFY2(!read.mistake, qPrintable(read.mistake ? read.mistake->message : QString()));
        QCOMPARE(evaluate(read.parts, {user, {u"g1"_s, u"g2"_s}}), values);
    }

    void pointsAtWhatCantBeUsed_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("length");
        QTest::newRow("unknown") << u"Dr. ${user:mail}!"_s << 4 << 12;
        QTest::newRow("another kind") << u"${dir:email}"_s << 0 << 12;
        QTest::newRow("other case") << u"${user:Email}"_s << 0 << 13;
        QTest::newRow("nothing in it") << u"${user:}"_s << 0 << 8;
        QTest::newRow("open") << u"x${user:email"_s << 1 << 12;
        QTest::newRow("the second one") << u"${user:email}${user:x}"_s << 13 << 9;
        QTest::newRow("groups among others") << u"g=${user:groups}"_s << 2 << 14;
    }
    void pointsAtWhatCantBeUsed()
    {
        QFETCH(QString, expression);
        QFETCH(int, offset);
        QFETCH(int, length);
        const ParsedExpression read = parseExpression(expression, userExpressions());
        QVERIFY(read.mistake);
        QCOMPARE(read.mistake->offset, offset);
        QCOMPARE(read.mistake->length, length);
        QVERIFY(!read.mistake->message.isEmpty());
    }

    void namesTheOneThatMayBeMeant()
    {
        const auto mistake = parseExpression(u"${user:emial}"_s, userExpressions()).mistake;
        QVERIFY2(mistake->message.contains(u"${user:email}"_s), qPrintable(mistake->message));
    }

    void saysThatTheNameIsMissing()
    {
        const auto mistake = parseExpression(u"Dr. ${user:}"_s, userExpressions()).mistake;
        QVERIFY2(mistake->message.contains(u"is missing"_s), qPrintable(mistake->message));
    }

    void completesWhatIsTyped()
    {
        const auto texts = [](const ExpressionCompletion &completion) {
            QStringList found;
            for (const AttributeExpression &each : completion.candidates) {
                found.append(each.text);
            }
            return found;
        };
        const ExpressionCompletion all = completionAt(u"Dr. "_s, 4, userExpressions());
        QCOMPARE(all.from, 4);
        QCOMPARE(all.candidates.size(), 9);
        const ExpressionCompletion some = completionAt(u"Dr. ${user:F!"_s, 12, userExpressions());
        QCOMPARE(some.from, 4);
        QCOMPARE(texts(some), QStringList{u"${user:familyName}"_s});
        QCOMPARE(completionAt(u"Dr. ${user:x"_s, 12, userExpressions()).candidates.size(), 0);
        QCOMPARE(completionAt(u"${user:email}"_s, 13, userExpressions()).from, 13);
    }
};

QTEST_GUILESS_MAIN(TestAttributeExpression)
#include "tst_attributeexpression.moc"
