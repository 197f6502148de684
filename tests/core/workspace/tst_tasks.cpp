// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/tasks.h"

#include "core/storage/database.h"
#include "core/users/userstore.h"
#include "tests/support/files.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr auto endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

Status nothing(Workspace &, Progress &)
{
    return {};
}

}  // namespace

class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesTheWorkOfALaneInItsOrder()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        QStringList order;
        for (int i = 0; i < 20; ++i) {
            tasks.start<void>(
                Tasks::Lane::Write, u"Add"_s, this,
                [i](Workspace &workspace, Progress &) -> Status {
                    const auto added = UserService(workspace).create({TestWorkspace::person(u"user%1"_s.arg(10 + i))});
                    return added ? Status() : fail(added);
                },
                [&order, i](const Result<void> &done) { order.append(done ? QString::number(i) : done.error().message); });
        }
        QTRY_COMPARE(order.size(), 20);
        QCOMPARE(order.first(), u"0"_s);
        QCOMPARE(order.last(), u"19"_s);
        const UserStore users((*test).database());
        const QList<User> added = must(users.records(must(users.ids({}))));
        QVERIFY(std::is_sorted(added.cbegin(), added.cend(), [](const User &a, const User &b) { return a.id < b.id; }));
    }

    void tellsHowFarItIs()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        std::atomic<bool> goOn = false;
        Task *task = tasks.start<void>(Tasks::Lane::Read, u"Count"_s, this,
                                       [&goOn](Workspace &, Progress &progress) -> Status {
                                           progress.report(25, 100);
                                           progress.itemFailed(u"row 3"_s, u"no name"_s);
                                           while (!goOn && !progress.isCancelled()) {
                                               QThread::yieldCurrentThread();
                                           }
                                           progress.report(100, 100);
                                           return {};
                                       },
                                       {});
        QSignalSpy finished(task, &Task::finished);
        QCOMPARE(task->state(), Task::State::Waiting);
        QVERIFY(!task->remaining());
        QTRY_COMPARE(task->done(), 25);
        QTRY_COMPARE(task->state(), Task::State::Running);
        QCOMPARE(task->total(), 100);
        QTRY_VERIFY(task->remaining());
        QVERIFY(*task->remaining() > task->elapsed());
        QCOMPARE(tasks.runningCount(), 1);
        goOn = true;
        QTRY_COMPARE(task->state(), Task::State::Done);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(task->done(), 100);
        QCOMPARE(task->itemErrors(), (QList<Task::ItemError>{{u"row 3"_s, u"no name"_s}}));
        QVERIFY(!task->remaining());
    }

    void letsListsAndChangesGoOnWhileTheAccountsAreAtWork()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        Task *work = tasks.start<void>(Tasks::Lane::Accounts, u"Provision"_s, this,
                                       [](Workspace &, Progress &progress) -> Status {
                                           while (!progress.isCancelled()) {
                                               QThread::yieldCurrentThread();
                                           }
                                           return fail(Error::Kind::Cancelled, u"Stopped."_s);
                                       },
                                       {});
        int ended = 0;
        for (const Tasks::Lane lane : {Tasks::Lane::Write, Tasks::Lane::Read, Tasks::Lane::Lists}) {
            tasks.start<void>(lane, u"Look"_s, this, nothing, [&ended](const Result<void> &) { ++ended; });
        }
        QTRY_COMPARE(ended, 3);
        QVERIFY(!work->isFinished());
        work->cancel();
        QTRY_COMPARE(work->state(), Task::State::Cancelled);
    }

    void keepsAFailureWithItsReason()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        Task *task
            = tasks.start<void>(Tasks::Lane::Write, u"Fail"_s, this,
                                [](Workspace &, Progress &) -> Status { return fail(Error::Kind::Invalid, u"no"_s, u"field"_s); }, {});
        QTRY_COMPARE(task->state(), Task::State::Failed);
        QCOMPARE(task->error().message, u"no"_s);
        QCOMPARE(task->error().field, u"field"_s);
    }

    void stopsALongQueryInItsMiddle()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        std::atomic<bool> started = false;
        Task *task = tasks.start<void>(Tasks::Lane::Lists, u"Endless"_s, this,
                                       [&started](Workspace &workspace, Progress &) -> Status {
                                           started = true;
                                           const auto found = workspace.database().integer(endless);
                                           return found ? Status() : fail(found);
                                       },
                                       {});
        QTRY_VERIFY(started);
        task->cancel();
        QTRY_COMPARE(task->state(), Task::State::Cancelled);
        // The connection is as good as before.
        Task *next = tasks.start<void>(Tasks::Lane::Lists, u"Next"_s, this,
                                       [](Workspace &workspace, Progress &) -> Status {
                                           const auto found = workspace.database().integer("SELECT count(*) FROM users");
                                           return found ? Status() : fail(found);
                                       },
                                       {});
        QTRY_COMPARE(next->state(), Task::State::Done);
    }

    void neverBeginsWhatWasCancelledBefore()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        bool ran = false;
        std::atomic<bool> goOn = false;
        tasks.start<void>(Tasks::Lane::Write, u"First"_s, this,
                          [&goOn](Workspace &, Progress &) -> Status {
                              while (!goOn) {
                                  QThread::yieldCurrentThread();
                              }
                              return {};
                          },
                          {});
        Task *task = tasks.start<void>(Tasks::Lane::Write, u"Never"_s, this,
                                       [&ran](Workspace &, Progress &) -> Status {
                                           ran = true;
                                           return {};
                                       },
                                       {});
        task->cancel();
        goOn = true;
        QTRY_COMPARE(task->state(), Task::State::Cancelled);
        QVERIFY(!ran);
    }

    void tellsNobodyWhoIsGone()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        bool told = false;
        auto context = std::make_unique<QObject>();
        Task *task
            = tasks.start<void>(Tasks::Lane::Read, u"Orphan"_s, context.get(), nothing, [&told](const Result<void> &) { told = true; });
        context.reset();
        QTRY_COMPARE(task->state(), Task::State::Done);
        QVERIFY(!told);
    }

    void keepsTheShownOnesUntilTheyAreDismissed()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        QSignalSpy changed(&tasks, &Tasks::listChanged);
        Task *shown = tasks.start<void>(Tasks::Lane::Read, u"Shown"_s, this, nothing, {});
        bool ended = false;
        tasks.start<void>(
            Tasks::Lane::Read, u"Hidden"_s, this, nothing, [&ended](const Result<void> &) { ended = true; }, Task::Shown::No);
        QTRY_VERIFY(ended);
        QCOMPARE(tasks.all(), QList<Task *>{shown});
        tasks.dismiss(shown);
        QVERIFY(tasks.all().isEmpty());
        QVERIFY(changed.count() >= 3);
        QCOMPARE(tasks.runningCount(), 0);
    }

    void stopsEverythingWhenItGoes()
    {
        TestWorkspace test;
        std::atomic<bool> started = false;
        bool told = false;
        {
            Tasks tasks(*test);
            tasks.start<void>(
                Tasks::Lane::Write, u"Endless"_s, this,
                [&started](Workspace &workspace, Progress &) -> Status {
                    const auto done = workspace.change({u"X"_s, u"x"_s}, [&](Change &change) -> Status {
                        must(UserService(workspace).add(change, TestWorkspace::person(u"ana"_s)));
                        started = true;
                        const auto found = change.database().integer(endless);
                        return found ? Status() : fail(found);
                    });
                    return done ? Status() : fail(done);
                },
                [&told](const Result<void> &) { told = true; });
            tasks.start<void>(Tasks::Lane::Write, u"Behind"_s, this, nothing, {});
            QTRY_VERIFY(started);
        }
        QVERIFY(!told);
        QVERIFY(!UserService(*test).find(u"ana"_s));
        test.addUser(u"ana"_s);
    }

    void saysSoWhenTheFileIsGone()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        const QString away = test.folder.filePath(u"away"_s);
        QVERIFY(QFile::rename(test.path(), away));
        Task *task = tasks.start<void>(Tasks::Lane::Write, u"Lost"_s, this, nothing, {});
        QTRY_COMPARE(task->state(), Task::State::Failed);
        QVERIFY(QFile::rename(away, test.path()));
        Task *again = tasks.start<void>(Tasks::Lane::Write, u"Found"_s, this, nothing, {});
        QTRY_COMPARE(again->state(), Task::State::Done);
    }
};

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
