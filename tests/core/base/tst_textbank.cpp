// SPDX-License-Identifier: Apache-2.0
#include "core/base/textbank.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QByteArray randomText(QRandomGenerator &random, int most)
{
    static const QStringList letters{u"a"_s, u"b"_s, u"."_s, u"é"_s, u"ж"_s, u"日"_s, u"😀"_s};
    QString text;
    for (int i = random.bounded(most + 1); i > 0; --i) {
        text += letters.at(random.bounded(int(letters.size())));
    }
    return text.toUtf8();
}

QList<qint64> idsIn(const TextBank &bank, const PlaceSet &places)
{
    QList<qint64> ids;
    for (TextBank::Place place = 0; place < bank.placeCount(); ++place) {
        if (places.contains(place)) {
            ids.append(bank.idAt(place));
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

}  // namespace

class TestTextBank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatASearchOfEachTextFinds()
    {
        QRandomGenerator random(3);
        TextBank bank(2);
        QMap<qint64, QByteArrayList> records;
        for (int round = 0; round < 3000; ++round) {
            const qint64 id = round < 500 ? round * 3 + 1 : random.bounded(2000);
            if (const auto place = bank.find(id)) {
                QVERIFY(records.contains(id));
                QCOMPARE(bank.textAt(*place, 1).toByteArray(), records.value(id).at(1));
                bank.remove(*place);
                records.remove(id);
                QVERIFY(!bank.find(id));
            }
            if (round < 500 || random.bounded(4) > 0) {
                const QByteArrayList texts{randomText(random, 40), randomText(random, 6)};
                bank.append(id, {texts.at(0), texts.at(1)});
                records.insert(id, texts);
            }
            if (round % 10 > 0) {
                continue;
            }
            const QByteArray part = randomText(random, 4);
            QList<qint64> expected;
            for (auto it = records.cbegin(); it != records.cend(); ++it) {
                if (it->at(0).contains(part) || it->at(1).contains(part)) {
                    expected.append(it.key());
                }
            }
            QCOMPARE(idsIn(bank, bank.holding(part)), expected);
            const PlaceSet before = bank.holding(part.left(1));
            QCOMPARE(idsIn(bank, bank.holdingAmong(before, part)), expected);
            QCOMPARE(bank.holding(part).count(), size_t(expected.size()));
        }
        QVERIFY(bank.removedCount() > 100);
    }

    void findsNothingThatReachesFromOneTextIntoTheNext()
    {
        TextBank bank(2);
        bank.append(1, {"ab", "cd"});
        bank.append(2, {"ef", ""});
        QCOMPARE(idsIn(bank, bank.holding("bc")), QList<qint64>());
        QCOMPARE(idsIn(bank, bank.holding("de")), QList<qint64>());
        QCOMPARE(idsIn(bank, bank.holding(QByteArrayView("\0", 1))), QList<qint64>());
        QCOMPARE(idsIn(bank, bank.holding("d")), QList<qint64>{1});
        QCOMPARE(idsIn(bank, bank.holding("")), (QList<qint64>{1, 2}));
    }

    void combinesSets()
    {
        TextBank bank(1);
        for (qint64 id = 1; id <= 200; ++id) {
            bank.append(id, {"x"});
        }
        PlaceSet found = bank.holding("x");
        found.keepOnly(bank.placesOf({5, 70, 150, 999}));
        found.leaveOut(bank.placesOf({70}));
        QCOMPARE(idsIn(bank, found), (QList<qint64>{5, 150}));
    }
};

QTEST_GUILESS_MAIN(TestTextBank)
#include "tst_textbank.moc"
