// SPDX-License-Identifier: Apache-2.0
#include "core/base/random.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameSeedHoweverItIsAsked()
    {
        SeededRandom one(7);
        SeededRandom two(7);
        const QByteArray whole = one.bytes(10'000);
        QByteArray pieces;
        while (pieces.size() < whole.size()) {
            pieces += two.bytes(std::min<qsizetype>(1 + pieces.size() % 97, whole.size() - pieces.size()));
        }
        QCOMPARE(pieces, whole);
        QVERIFY(SeededRandom(8).bytes(64) != SeededRandom(7).bytes(64));
    }

    /// A demo company is the same on every machine, and next year too.
    void neverChangesWhatASeedGives()
    {
        SeededRandom random(42);
        QCOMPARE(random.bytes(8).toHex(), QByteArray("1f76e526510ae36a"));
    }

    void isNeverTheSameFromTheSystem()
    {
        SystemRandom random;
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            seen.insert(random.bytes(16));
        }
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(random.bytes(0), QByteArray());
    }

    void makesUuidsOfVersionFour()
    {
        static const QRegularExpression shape(u"\\A[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"_s);
        SystemRandom random;
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString uuid = random.uuid();
            QVERIFY2(shape.match(uuid).hasMatch(), qPrintable(uuid));
            seen.insert(uuid);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void makesAsManyDigitsAsAsked()
    {
        static const QRegularExpression digits(u"\\A[0-9a-f]*\\z"_s);
        SeededRandom random(1);
        for (int count = 0; count < 20; ++count) {
            const QString hex = random.hex(count);
            QCOMPARE(hex.size(), count);
            QVERIFY(digits.match(hex).hasMatch());
        }
    }

    void favoursNoNumber()
    {
        SeededRandom random(3);
        for (const quint32 bound : {1U, 2U, 3U, 10U, 1000U}) {
            QList<int> hits(bound, 0);
            for (quint32 i = 0; i < bound * 100; ++i) {
                const quint32 number = random.below(bound);
                QVERIFY(number < bound);
                ++hits[number];
            }
            const auto [least, most] = std::minmax_element(hits.cbegin(), hits.cend());
            QVERIFY2(*least > 50 && *most < 160, qPrintable(u"%1: %2 to %3"_s.arg(bound).arg(*least).arg(*most)));
        }
        QVERIFY(random.below(0xffffffff) < 0xffffffff);
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
