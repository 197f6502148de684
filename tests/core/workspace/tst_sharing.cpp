// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/files.h"
#include "tests/support/shadow.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// Several programs at one file at the same time.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsTwoProgramsWriteWhileOthersWatch()
    {
        const bool longer = qEnvironmentVariableIsSet("GATEHOUSE_LONG");
        const QString duration = longer ? u"20000"_s : u"2000"_s;
        ClosedWorkspace closed;
        const auto workspace = must(closed.open());
        Shadow shadow(*workspace, closed.test.folder.filePath(u"shadow.gatehouse"_s));
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        workspace->watch(20);

        Beside watcher({u"watch"_s, closed.path(), longer ? u"23000"_s : u"4000"_s});
        Beside one({u"write"_s, closed.path(), u"1"_s, duration});
        Beside two({u"write"_s, closed.path(), u"2"_s, duration});
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 3, 10'000);
        const QStringList first = one.lines();
        const QStringList second = two.lines();
        QCOMPARE(one.process().exitCode(), 0);
        QCOMPARE(two.process().exitCode(), 0);
        const QStringList watched = watcher.lines();

        Database &database = workspace->database();
        QVERIFY(workspacefile::check(database));
        QCOMPARE(shadow.follow(*workspace), QStringList());
        const qint64 newest = must(ChangeStore(database).newestEvent());
        QCOMPARE(watched.first(), u"ready"_s);
        QCOMPARE(watched.last().section(u' ', 1, 1).toLongLong(), newest);
        QVERIFY(!watched.join(u' ').contains(u"failed"_s));
        // Everything that either was told is done stands in the history, and nothing else does.
        const auto of
            = [&](const QString &name) { return must(database.integer("SELECT count(*) FROM events WHERE actor = ?", name)).value_or(0); };
        QCOMPARE(of(u"writer-1"_s), first.filter(u"done"_s).size());
        QCOMPARE(of(u"writer-2"_s), second.filter(u"done"_s).size());
        QVERIFY(of(u"writer-1"_s) > 0);
        QVERIFY(of(u"writer-2"_s) > 0);
        qInfo("%lld and %lld changes in %s ms; a watcher was told %s times", of(u"writer-1"_s), of(u"writer-2"_s), qPrintable(duration),
              qPrintable(watched.last().section(u' ', 2, 2)));
    }

    void showsEachTheChangesOfTheOther()
    {
        ClosedWorkspace closed;
        const auto one = must(closed.open());
        const auto two = must(closed.open());
        QSignalSpy heard(two.get(), &Workspace::changed);
        for (const QString &name : {u"dan"_s, u"eve"_s}) {
            must(UserService(*one).create({TestWorkspace::person(name)}));
            two->poll();
            QVERIFY(heard.takeLast().first().value<Rooms>().testFlag(Room::Users));
            QVERIFY(UserService(*two).find(name));
        }
        // Its own change does not hide what others did in between.
        must(GroupService(*one).create({{}, {}, u"Other"_s}));
        must(UserService(*two).create({TestWorkspace::person(u"fay"_s)}));
        QVERIFY(!heard.takeLast().first().value<Rooms>().testFlag(Room::Groups));
        two->poll();
        QVERIFY(heard.takeLast().first().value<Rooms>().testFlag(Room::Groups));
        heard.clear();
        two->poll();
        QCOMPARE(heard.count(), 0);
    }

    void hearsWithinASecond()
    {
        ClosedWorkspace closed;
        const auto one = must(closed.open());
        const auto two = must(closed.open());
        two->watch();
        QSignalSpy heard(two.get(), &Workspace::changed);
        must(UserService(*one).create({TestWorkspace::person(u"dan"_s)}));
        QVERIFY(heard.wait(1000));
    }

    void runsNoTimerWhileNothingHappens()
    {
        ClosedWorkspace closed;
        const auto one = must(closed.open());
        const auto two = must(closed.open());
        two->watch();
        const auto timers = two->findChildren<QTimer *>();
        QVERIFY(!timers.isEmpty());
        const auto rests = [&] { return std::none_of(timers.begin(), timers.end(), [](const QTimer *each) { return each->isActive(); }); };
        QTRY_VERIFY(rests());
        QSignalSpy heard(two.get(), &Workspace::changed);
        must(UserService(*one).create({TestWorkspace::person(u"dan"_s)}));
        QTRY_COMPARE(heard.count(), 1);
        QTRY_VERIFY(rests());
    }

    void hearsOfAChangeThatIsWrittenForAWhile()
    {
        ClosedWorkspace closed;
        const auto one = must(closed.open());
        const auto two = must(closed.open());
        two->watch(20);
        QSignalSpy heard(two.get(), &Workspace::changed);
        // With so little memory the change goes to the journal while it is made.
        must(one->database().execute("PRAGMA cache_size = 1; PRAGMA cache_spill = 1"));
        must(one->change({u"CreateUser"_s, u"many"_s}, [&](Change &change) -> Status {
            for (int i = 0; i < 200; ++i) {
                if (const auto added = UserService(*one).add(change, TestWorkspace::person(u"dan%1"_s.arg(i))); !added) {
                    return fail(added);
                }
                QCoreApplication::processEvents();
            }
            return heard.isEmpty() ? Status() : fail(Error::Kind::Invalid, u"too early"_s);
        }));
        QTRY_COMPARE(heard.count(), 1);
    }

    void readsOnWhileAnotherWrites()
    {
        ClosedWorkspace closed;
        const auto reader = must(closed.open());
        const auto writer = must(closed.open());
        const auto done = writer->change({u"CreateUser"_s, u"x"_s}, [&](Change &change) -> Status {
            const auto added = UserService(*writer).add(change, TestWorkspace::person(u"dan"_s));
            if (!added) {
                return fail(added);
            }
            // What is not finished is not to be seen, and nobody waits for it.
            return UserService(*reader).find(u"ana"_s) && !UserService(*reader).find(u"dan"_s) ? Status()
                                                                                               : fail(Error::Kind::Invalid, u"seen"_s);
        });
        QVERIFY(done);
        QVERIFY(UserService(*reader).find(u"dan"_s));
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
