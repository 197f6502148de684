// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/workspace/comparison.h"
#include "core/workspace/snapshots.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

class Stopped final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

}  // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatDiffersByTableAndListsTheRows()
    {
        TestWorkspace test;
        const User::Id ana = test.addUser(u"ana"_s);
        const Snapshot before = must(Snapshots(*test).take(u"before"_s));
        test.addUser(u"ben"_s);
        User changed = must(UserService(*test).user(ana));
        changed.displayName = u"Ana Souza"_s;
        must(UserService(*test).update(changed));

        NoProgress progress;
        const Comparison comparison = must(compareWorkspaces(before.path, test.path(), progress));

        QVERIFY(!comparison.counts.isEmpty());
        const Comparison::Count users = comparison.counts.first();
        QCOMPARE(users.table, u"users"_s);
        QCOMPARE(users.added, 1);
        QCOMPARE(users.changed, 1);
        QCOMPARE(users.removed, 0);
        QCOMPARE(comparison.count(), comparison.rows.size());
        QCOMPARE(comparison.rows.first().table, u"users"_s);
        QVERIFY(!comparison.more);
    }

    void stopsWhenItIsCancelled()
    {
        TestWorkspace test;
        const Snapshot before = must(Snapshots(*test).take(u"before"_s));
        test.addUser(u"ana"_s);
        Stopped progress;
        const auto stopped = compareWorkspaces(before.path, test.path(), progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void deletesASnapshotAndNothingElse()
    {
        TestWorkspace test;
        Snapshots snapshots(*test);
        must(snapshots.take(u"one"_s));
        must(snapshots.take(u"two"_s));

        QVERIFY(snapshots.remove(u"one"_s).has_value());
        QCOMPARE(snapshots.all().size(), 1);
        QCOMPARE(snapshots.all().first().name, u"two"_s);
        QCOMPARE(snapshots.remove(u"one"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(snapshots.remove(u"../corp"_s).error().kind, Error::Kind::NotFound);
        QVERIFY(QFile::exists(test.path()));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
