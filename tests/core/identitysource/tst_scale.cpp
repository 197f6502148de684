// SPDX-License-Identifier: Apache-2.0
// A change that deletes many users costs a few times what bare SQLite takes for the same rows, and not a second for every thousand.
#include "core/identitysource/identitysourceservice.h"
#include "core/storage/database.h"
#include "tests/support/filledsource.h"
#include "tests/support/workclock.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesManyAtOnce()
    {
        constexpr qint64 users = 20'000;
        const FilledSource test(users, users / 2);
        const QString copy = test.folder.filePath(u"bare.gatehouse"_s);
        must(Snapshots(*test).backUp(copy));
        const WorkClock bareClock;
        {
            const auto bare = must(Database::open(copy, Database::Access::ReadWrite));
            must(bare->execute(
                "BEGIN IMMEDIATE; DELETE FROM assignments; DELETE FROM memberships; DELETE FROM users; DELETE FROM groups; COMMIT"));
        }
        const qint64 bareWork = std::max<qint64>(bareClock.elapsed(), 10);

        NoProgress unwatched;
        const WorkClock clock;
        const SourceOutcome outcome = must(IdentitySourceService(*test).change({test.toDirectory(), u"CONFIRM"_s, {}}, unwatched));
        const qint64 work = clock.elapsed();
        qInfo("%lld ms of processor time, %lld in bare SQLite", work, bareWork);
        QVERIFY2(work < 30 * bareWork, "users are deleted one by one");
        QCOMPARE(must(IdentitySourceStore((*test).database()).identities()), IdentityCounts());
        must((*test).undo(outcome.change));
        QCOMPARE(must(IdentitySourceStore((*test).database()).identities()).users, users);
        QCOMPARE(must(IdentitySourceStore((*test).database()).identities()).assignments, users / 2);
    }
};

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
