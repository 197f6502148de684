// SPDX-License-Identifier: Apache-2.0
#include "core/base/spoken.h"

#include <QStringList>
#include <QTest>
#include <QThread>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

std::atomic<int> made = 0;

QStringList words()
{
    ++made;
    return {QString::number(spokenLanguage())};
}

}  // namespace

class TestSpoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { made = 0; }

    void makesATableOnceForEachLanguage()
    {
        SpokenTable<QStringList> table(words);
        setSpokenLanguage(u"en"_s);
        const QStringList *english = &table.now();
        QCOMPARE(&table.now(), english);
        setSpokenLanguage(u"de"_s);
        QVERIFY(&table.now() != english);
        QVERIFY(table.now() != *english);
        setSpokenLanguage(u"en"_s);
        QCOMPARE(&table.now(), english);
        QCOMPARE(made, 2);
    }

    void anyThreadMayAsk()
    {
        SpokenTable<QStringList> table(words);
        setSpokenLanguage(u"en"_s);
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> right = 0;
        for (int at = 0; at < 8; ++at) {
            threads.emplace_back(QThread::create([&] {
                for (int turn = 0; turn < 1000; ++turn) {
                    right += table.now().size() == 1 ? 1 : 0;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads) {
            thread->wait();
        }
        QCOMPARE(right, 8000);
        QCOMPARE(made, 1);
    }
};

QTEST_GUILESS_MAIN(TestSpoken)
#include "tst_spoken.moc"
