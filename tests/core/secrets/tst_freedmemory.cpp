// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/freedmemory.h"

#include <QByteArray>
#include <QTest>

#include <cstdlib>
#include <cstring>

using namespace gatehouse;

namespace {

constexpr size_t small = 200;
constexpr size_t ownWords = 2 * sizeof(void *);  // of the allocator, in a block that nobody uses

/// A block at this place that was given back before; nothing when there is none.
char *anotherAt(quintptr place)
{
    auto *block = static_cast<char *>(std::malloc(small));
    if (quintptr(block) == place) {
        return block;
    }
    std::free(block);
    return nullptr;
}

bool isOverwritten(const char *block)
{
    return QByteArrayView(block + ownWords, qsizetype(small - ownWords)).count('x') == 0;
}

}  // namespace

class TestFreedMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        wipeFreedMemory();
        if (!wipesFreedMemory()) {
            QSKIP("freed memory is not wiped here");
        }
    }

    void overwritesWhatIsGivenBack()
    {
        auto *block = static_cast<char *>(std::malloc(small));
        std::memset(block, 'x', small);
        const auto place = quintptr(block);
        std::free(block);
        char *again = anotherAt(place);
        QVERIFY(again);
        QVERIFY(isOverwritten(again));
        std::free(again);
    }

    void overwritesWhatHasMoved()
    {
        auto *block = static_cast<char *>(std::malloc(small));
        std::memset(block, 'x', small);
        const auto place = quintptr(block);
        auto *larger = static_cast<char *>(std::realloc(block, 50 * small));
        QVERIFY(quintptr(larger) != place);
        QCOMPARE(QByteArray(larger, qsizetype(small)), QByteArray(qsizetype(small), 'x'));
        char *again = anotherAt(place);
        QVERIFY(again);
        QVERIFY(isOverwritten(again));
        std::free(again);
        std::free(larger);
    }

    void keepsWhatIsStillUsed_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("a little longer") << 100 << 101;
        QTest::newRow("much longer") << 100 << 100'000;
        QTest::newRow("shorter") << 100 << 90;
        QTest::newRow("much shorter") << 1000 << 10;
        QTest::newRow("large and larger") << 100'000 << 5'000'000;
        QTest::newRow("large and small") << 5'000'000 << 100;
    }
    void keepsWhatIsStillUsed()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        auto *block = static_cast<char *>(std::malloc(size_t(before)));
        std::memset(block, 'x', size_t(before));
        block = static_cast<char *>(std::realloc(block, size_t(after)));
        QVERIFY(block);
        const int both = std::min(before, after);
        QCOMPARE(QByteArray(block, both), QByteArray(both, 'x'));
        std::memset(block, 'y', size_t(after));
        std::free(block);
    }

    void takesNothingAndGivesNothing()
    {
        std::free(nullptr);
        void *block = std::realloc(nullptr, 10);
        QVERIFY(block);
        std::free(block);
    }
};

QTEST_GUILESS_MAIN(TestFreedMemory)
#include "tst_freedmemory.moc"
