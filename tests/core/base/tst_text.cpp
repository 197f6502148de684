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
        QTest::newRow("with and without a joiner") << u"علی‌رضا"_s << u"علیرضا"_s;
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

    void knowsWhatANameMayHold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("plain");
        QTest::addColumn<bool>("visible");
        QTest::newRow("nothing") << QString() << true << false;
        QTest::newRow("letters") << u"田中"_s << true << true;
        QTest::newRow("beyond the basic plane") << u"😀𝒜"_s << true << true;
        QTest::newRow("space") << u"Ana María"_s << true << false;
        QTest::newRow("ideographic space") << u"田中　太郎"_s << true << false;
        QTest::newRow("line end") << u"a\r\nb"_s << true << false;
        QTest::newRow("no-break space") << u"a\u00a0b"_s << false << false;
        QTest::newRow("control") << u"a\u0007"_s << false << false;
        QTest::newRow("delete") << u"a\u007f"_s << false << false;
        QTest::newRow("half a character") << QString(QChar(0xd83d)) << false << false;
        QTest::newRow("Persian name") << u"علی‌رضا"_s << true << false;
        QTest::newRow("Hindi name") << u"क्‍ष"_s << true << false;
        QTest::newRow("joiner first") << u"\u200cرضا"_s << false << false;
        QTest::newRow("joiner last") << u"علی\u200c"_s << false << false;
        QTest::newRow("two joiners") << u"علی\u200c\u200dرضا"_s << false << false;
        QTest::newRow("joiner beside a space") << u"علی\u200c رضا"_s << false << false;
        QTest::newRow("zero width space") << u"a\u200bb"_s << false << false;
        QTest::newRow("change of direction") << u"a\u202eb"_s << false << false;
    }
    void knowsWhatANameMayHold()
    {
        QFETCH(QString, text);
        QTEST(isPlainText(text), "plain");
        QTEST(isVisible(text), "visible");
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
