// SPDX-License-Identifier: Apache-2.0
#include "core/base/match.h"
#include "core/base/text.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestMatch : public QObject
{
    Q_OBJECT

private:
    static std::optional<int> score(const QString &wanted, const QString &text) { return matchScore(folded(wanted), folded(text)); }

private Q_SLOTS:
    void findsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("the whole") << u"users"_s << u"Users"_s << true;
        QTest::newRow("its beginning") << u"us"_s << u"Users"_s << true;
        QTest::newRow("a later word") << u"set"_s << u"Create permission set"_s << true;
        QTest::newRow("within a word") << u"mission"_s << u"Create permission set"_s << true;
        QTest::newRow("words in another order") << u"set create"_s << u"Create permission set"_s << true;
        QTest::newRow("first letters") << u"cps"_s << u"Create permission set"_s << true;
        QTest::newRow("some letters of each word") << u"crpset"_s << u"Create permission set"_s << true;
        QTest::newRow("first letters that go back to an earlier word of the text") << u"css"_s << u"Create some some set"_s << true;
        QTest::newRow("umlauts") << u"GRÖSSE"_s << u"Die Größe"_s << true;
        QTest::newRow("letters from within words") << u"rpe"_s << u"Create permission set"_s << false;
        QTest::newRow("another word") << u"group"_s << u"Create permission set"_s << false;
        QTest::newRow("one word of two") << u"create group"_s << u"Create permission set"_s << false;
        QTest::newRow("more than there is") << u"userss"_s << u"Users"_s << false;
        QTest::newRow("nothing typed") << u"  "_s << u"Users"_s << true;
        QTest::newRow("nothing to find it in") << u"u"_s << QString() << false;
    }

    void findsWhatIsMeant()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, text);
        QFETCH(const bool, found);
        const auto got = score(wanted, text);
        QCOMPARE(got.has_value(), found);
        if (got) {
            QVERIFY(*got >= 1 && *got <= 1000);
        }
    }

    void ranksTheNearerFirst()
    {
        const QStringList nearest{u"set"_s, u"set the region"_s, u"permission set"_s, u"reset it"_s, u"see every table"_s};
        int before = 1001;
        for (const QString &text : nearest) {
            const auto got = score(u"set"_s, text);
            QVERIFY2(got, qPrintable(text));
            QVERIFY2(*got < before, qPrintable(text));
            before = *got;
        }
    }

    void ranksTheShorterFirst() { QVERIFY(score(u"user"_s, u"users"_s) > score(u"user"_s, u"users of the group"_s)); }

    void endsOnLongTextsOfOneLetter()
    {
        // What spells a word goes back on itself: it must not take for ever where everything fits but the end.
        const QString text = QString(u"a "_s).repeated(30);
        QVERIFY(!score(u"aaaaaaaaaaaaaaab"_s, text));
    }
};

QTEST_GUILESS_MAIN(TestMatch)
#include "tst_match.moc"
