// SPDX-License-Identifier: Apache-2.0
#include "core/quotas/quotaservice.h"
#include "core/transfer/importservice.h"
#include "core/users/userstore.h"
#include "tests/support/manyusers.h"

#include <QTest>

#include <ctime>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of processor time for the quickest of several rounds: the others were disturbed.
template<typename Work>
double quickest(int rounds, Work work)
{
    double least = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work();
        least = std::min(least, double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    return least;
}

/// A workspace and a second connection that has prepared its lists.
struct Company {
    explicit Company(qint64 users)
    {
        fillWithUsers(*test, users);
        must(QuotaService(*test).raise(Quota::Users, 1'000'000));
        reader = must((*test).connect());
        while (must(UserStore(reader->database()).prepare(0))) {}
    }

    TestWorkspace test;
    std::unique_ptr<Workspace> reader;
};

UserQuery question(const QString &text, Group::Id group, qint64 limit)
{
    UserQuery query;
    query.text = text;
    query.group = group;
    query.limit = limit;
    return query;
}

ImportPlan planOf(Workspace &workspace, qint64 rows)
{
    ImportFile file;
    for (qint64 i = 0; i < rows; ++i) {
        const QString name = u"new%1"_s.arg(i);
        ImportRow row;
        row.place = i + 1;
        row.fields.insert(u"userName"_s, name);
        row.fields.insert(u"emails.value"_s, name + u"@example.com"_s);
        row.fields.insert(u"name.givenName"_s, u"Given"_s);
        row.fields.insert(u"name.familyName"_s, u"Family"_s);
        row.fields.insert(u"displayName"_s, u"Person "_s + name);
        file.rows.append(row);
    }
    NoProgress unwatched;
    return must(ImportService(workspace).plan(file, {}, unwatched));
}

}  // namespace

/// How long things take with a hundred thousand users, beside ten thousand: in processor time, so that a busy machine does not matter.
/// What the same takes with a million is measured by the benchmarks "window" and "workspace".
class TestScale : public QObject
{
    Q_OBJECT

    Company m_small{10'000};
    Company m_large{100'000};

    /// A little more than what is asked for, for what no clock is exact enough.
    template<typename Work>
    void compareTwice(int rounds, Work work)
    {
        const double small = quickest(rounds, [&] { work(m_small); });
        const double large = quickest(rounds, [&] { work(m_large); });
        QVERIFY2(large <= 2 * small + 0.2, qPrintable(u"%1 ms, and %2 ms with ten times as many"_s.arg(small).arg(large)));
    }

private Q_SLOTS:
    void readsTheFirstRowsAsQuickly()
    {
        const auto first = [](Company &of, const UserQuery &query, qsizetype rows) {
            const UserStore store((*of.test).database());
            QCOMPARE(must(store.records(must(store.ids(query)))).size(), rows);
        };
        compareTwice(9, [&](Company &of) { first(of, question({}, {}, 256), 256); });
        compareTwice(9, [&](Company &of) { first(of, question({}, {1}, 256), 256); });
        compareTwice(9, [&](Company &of) { first(of, question(u"kim"_s, {}, 256), 256); });
    }

    void findsTheFirstRowsAsQuickly()
    {
        for (const QString &part : {u"k"_s, u"IM"_s, u"example"_s}) {
            for (const Group::Id group : {Group::Id{}, Group::Id{1}}) {
                compareTwice(
                    9, [&](Company &of) { QCOMPARE(must(UserStore(of.reader->database()).ids(question(part, group, 256))).size(), 256); });
            }
        }
    }

    void findsWhatIsRareMuchSoonerThanALookAtEveryRow()
    {
        const auto ids = [](Database &database) { return must(UserStore(database).ids(question(u"ZOË"_s, {}, -1))); };
        QCOMPARE(ids(m_large.reader->database()).size(), 100);
        QCOMPARE(ids(m_large.reader->database()), ids((*m_large.test).database()));
        const double byIndex = quickest(5, [&] { (void)ids(m_large.reader->database()); });
        const double bySql = quickest(3, [&] { (void)ids((*m_large.test).database()); });
        QVERIFY2(byIndex < bySql / 4, qPrintable(u"%1 ms, and %2 ms without"_s.arg(byIndex).arg(bySql)));
    }

    void addsAUserAsQuickly()
    {
        int number = 0;
        compareTwice(7, [&](Company &of) { must(UserService(*of.test).create({TestWorkspace::person(u"late%1"_s.arg(++number))})); });
        QCOMPARE(must(UserStore(m_small.reader->database()).ids(question(u"LATE"_s, {}, -1))).size(), 7);
        QCOMPARE(must(UserStore(m_large.reader->database()).ids(question(u"LATE"_s, {}, -1))).size(), 7);
    }

    void importsARowAndTakesItBackInTheSameTime()
    {
        constexpr qint64 rows = 2000;
        NoProgress unwatched;
        const auto timeOf = [&](Company &of) {
            constexpr double never = std::numeric_limits<double>::max();
            std::pair least(never, never);
            for (int round = 0; round < 3; ++round) {
                ImportOutcome outcome;
                const double made = quickest(1, [&] {
                    const ImportPlan plan = planOf(*of.test, rows);
                    outcome = must(ImportService(*of.test).apply(plan, ImportService::Choice::AllRows, unwatched));
                });
                const double undone = quickest(1, [&] { must((*of.test).undo(outcome.change)); });
                least = {std::min(least.first, made), std::min(least.second, undone)};
            }
            return least;
        };
        const auto [made, undone] = timeOf(m_small);
        const auto [madeBesideMore, undoneBesideMore] = timeOf(m_large);
        QVERIFY2(madeBesideMore <= 2 * made, qPrintable(u"%1 ms, %2 ms"_s.arg(made).arg(madeBesideMore)));
        QVERIFY2(undoneBesideMore <= 2 * undone, qPrintable(u"%1 ms, %2 ms"_s.arg(undone).arg(undoneBesideMore)));
        QVERIFY2(undone <= 1.5 * made, qPrintable(u"%1 ms, and %2 ms to take it back"_s.arg(made).arg(undone)));
    }
};

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
