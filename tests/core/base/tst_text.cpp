// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTextsForTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("upper case") << u"ANA"_s << u"ana"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
        QTest::newRow("capital sharp s") << u"GROẞ"_s << u"gross"_s;
        QTest::newRow("final sigma") << u"ΟΔΟΣ"_s << u"οδος"_s;
        QTest::newRow("composed") << u"é"_s << u"e\u0301"_s;
        QTest::newRow("composed and upper case") << u"ÉCOLE"_s << u"e\u0301cole"_s;
        QTest::newRow("order of marks") << u"q\u0307\u0323"_s << u"q\u0323\u0307"_s;
        QTest::newRow("full width") << u"ＡＮＡ"_s << u"ana"_s;
        QTest::newRow("ligature") << u"ﬁnn"_s << u"FINN"_s;
        QTest::newRow("dotted capital i") << u"İzmir"_s << u"i\u0307zmir"_s;
        QTest::newRow("dotted capital i with a mark below") << u"İ\u0327"_s << u"i\u0327\u0307"_s;
        QTest::newRow("iota below") << u"ᾼ"_s << u"αι"_s;
        QTest::newRow("Cherokee") << u"Ꭰ"_s << u"ꭰ"_s;
        QTest::newRow("beyond the basic plane") << u"𐐀"_s << u"𐐨"_s;
        QTest::newRow("Ångström sign") << u"Å"_s << u"å"_s;
        QTest::newRow("Kelvin sign") << u"K"_s << u"k"_s;
    }
    void takesTextsForTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(folded(one), folded(other));
    }

    void keepsTextsApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("letters") << u"ana"_s << u"anna"_s;
        QTest::newRow("accents") << u"jose"_s << u"josé"_s;
        QTest::newRow("dotless i") << u"ısı"_s << u"isi"_s;
        QTest::newRow("scripts") << u"а"_s << u"a"_s;
        QTest::newRow("spaces") << u"a b"_s << u"ab"_s;
    }
    void keepsTextsApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(folded(one) != folded(other));
    }

    void foldsOnceForAll()
    {
        for (char32_t c = 1; c < 0x20000; ++c) {
            if (c >= 0xd800 && c < 0xe000) {
                continue;
            }
            for (const QString &text : {QString::fromUcs4(&c, 1), QString::fromUcs4(&c, 1) + u'\u0327', u'a' + QString::fromUcs4(&c, 1)}) {
                const QString once = folded(text);
                QVERIFY2(folded(once) == once, qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
            }
        }
    }

    void countsCodePoints()
    {
        QCOMPARE(lengthOf({}), 0);
        QCOMPARE(lengthOf(u"ana"_s), 3);
        QCOMPARE(lengthOf(u"😀𝒜"_s), 2);
        QCOMPARE(lengthOf(u"e\u0301"_s), 2);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
