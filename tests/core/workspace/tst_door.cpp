// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/groups/groupstore.h"
#include "core/history/eventstore.h"
#include "core/history/historyservice.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/tasks.h"
#include "tests/support/testworkspace.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

class NothingAllowed final : public Permission
{
public:
    [[nodiscard]] Status allows(const Operator &who, const Operation &what) const override
    {
        return fail(Error::Kind::Forbidden, u"%1 may not %2"_s.arg(who.name, what.name));
    }
};

}  // namespace

class TestDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOneEventForEveryChange()
    {
        TestWorkspace test;
        QSignalSpy changed(&*test, &Workspace::changed);
        test.addUser(u"ana"_s);

        const EventStore events((*test).database());
        QCOMPARE(events.count().value(), 1);
        const Event event = events.records(events.ids({}).value()).value().first();
        QCOMPARE(event.name, u"CreateUser"_s);
        QCOMPARE(event.actor, u"sam"_s);
        QCOMPARE(event.standing, Event::Standing::Done);
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.first().first().value<Rooms>().testFlag(Room::Users));
        QVERIFY(changed.first().first().value<Rooms>().testFlag(Room::Outbox));
    }

    void changesNothingWhenTheBodyFails()
    {
        TestWorkspace test;
        const auto done = (*test).change({u"CreateUser"_s, u"x"_s}, [&](Change &change) -> Status {
            (void)UserService(*test).add(change, TestWorkspace::person(u"ana"_s));
            return fail(Error::Kind::Invalid, u"no"_s);
        });
        QVERIFY(!done);
        QCOMPARE(UserStore((*test).database()).counts().value().all, 0);
        QCOMPARE(EventStore((*test).database()).count().value(), 0);
    }

    void leavesNoEventOfARequestForWhatIsSoAlready()
    {
        TestWorkspace test;
        const User::Id ana = test.addUser(u"ana"_s);
        const qint64 events = must(EventStore((*test).database()).count());
        QSignalSpy changed(&*test, &Workspace::changed);
        QSignalSpy unchanged(&*test, &Workspace::unchanged);
        const auto receipt = must((*test).change({u"UpdateUser"_s, u"Edit user ana"_s}, [&](Change &change) {
            return UserService(*test).update(change, must(UserService(*test).user(ana)));
        }));
        QCOMPARE(receipt.event, 0);
        QCOMPARE(receipt.change, 0);
        QCOMPARE(must(EventStore((*test).database()).count()), events);
        QCOMPARE(unchanged.count(), 1);
        QCOMPARE(changed.count(), 0);

        // What reached outside happened, whatever the workspace knows of it.
        const auto outside = must((*test).change({u"SendEmail"_s, u"Send"_s}, [](Change &change) -> Status {
            change.reachOutside(u"A letter has been sent."_s);
            return {};
        }));
        QVERIFY(outside.event > 0);
        QCOMPARE(changed.count(), 1);
    }

    void tellsWhichTaskChangedNothing()
    {
        TestWorkspace test;
        const User::Id ana = test.addUser(u"ana"_s);
        Tasks tasks(*test);
        QSignalSpy vain(&tasks, &Tasks::nothingChanged);
        const auto disable
            = [ana](Workspace &at, Progress &progress) { return UserService(at).setStatus({ana}, User::Status::Disabled, progress); };
        const Task *first = tasks.start<void>(Tasks::Lane::Write, u"Disable"_s, nullptr, disable, {});
        QTRY_VERIFY(first->isFinished());
        QVERIFY(!first->changedNothing());
        const Task *second = tasks.start<void>(Tasks::Lane::Write, u"Disable"_s, nullptr, disable, {});
        QTRY_COMPARE(vain.count(), 1);
        QVERIFY(second->changedNothing());
    }

    void asksForPermissionFirst()
    {
        TestWorkspace test;
        const NothingAllowed nobody;
        const auto locked = Workspace::open(test.path(), {{u"eve"_s, {}}, test.clock, test.random, nobody}).value();
        const auto refused = UserService(*locked).create({TestWorkspace::person(u"ana"_s)});
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QCOMPARE(refused.error().message, u"eve may not CreateUser"_s);
    }

    void undoesAndRedoesAfterARestart()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        test.addUser(u"bob"_s);
        test.reopen();
        const auto undo = (*test).nextUndo().value();
        QCOMPARE(undo->summary, u"Add user bob"_s);
        QVERIFY((*test).undo(undo->id));
        QVERIFY(!UserService(*test).find(u"bob"_s));
        test.reopen();
        const auto redo = (*test).nextRedo().value();
        QCOMPARE(redo->id, undo->id);
        QVERIFY((*test).redo(redo->id));
        QVERIFY(UserService(*test).find(u"bob"_s));
        QVERIFY(!(*test).nextRedo().value());
    }

    void aNewChangeEndsWhatCanBeRedone()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        QVERIFY((*test).undo((*test).nextUndo().value()->id));
        test.addUser(u"bob"_s);
        QVERIFY(!(*test).nextRedo().value());
    }

    void refusesAnUndoThatLaterRowsNeedAndNamesThem()
    {
        TestWorkspace test;
        const User::Id ana = test.addUser(u"ana"_s);
        const qint64 creation = (*test).nextUndo().value()->id;
        const Group::Id team = GroupService(*test).create({{}, {}, u"Team"_s}).value();
        NoProgress progress;
        QVERIFY(GroupService(*test).addMembers({team}, {ana}, progress));

        const auto refused = (*test).undo(creation);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().details.contains(u"ana → Team"_s), qPrintable(refused.error().details));
        QVERIFY(UserService(*test).find(u"ana"_s));
    }

    void refusesAnUndoWhenTheFieldWasChangedSince()
    {
        TestWorkspace test;
        const User::Id ana = test.addUser(u"ana"_s);
        User user = UserService(*test).user(ana).value();
        user.displayName = u"First"_s;
        test.clock.advance(1);
        QVERIFY(UserService(*test).update(user));
        const qint64 first = (*test).nextUndo().value()->id;
        user = UserService(*test).user(ana).value();
        user.displayName = u"Second"_s;
        test.clock.advance(1);
        QVERIFY(UserService(*test).update(user));

        const auto refused = (*test).undo(first);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().details.contains(u"Display name"_s), qPrintable(refused.error().details));
        QCOMPARE(UserService(*test).user(ana)->displayName, u"Second"_s);
    }

    void undoesAnOldChangeOfAnotherFieldUnderneath()
    {
        TestWorkspace test;
        const User::Id ana = test.addUser(u"ana"_s);
        User user = UserService(*test).user(ana).value();
        user.givenName = u"Anna"_s;
        test.clock.advance(1);
        QVERIFY(UserService(*test).update(user));
        const qint64 first = (*test).nextUndo().value()->id;
        user = UserService(*test).user(ana).value();
        user.familyName = u"Brandt"_s;
        test.clock.advance(1);
        QVERIFY(UserService(*test).update(user));

        QVERIFY((*test).undo(first));
        QCOMPARE(UserService(*test).user(ana)->givenName, u"Given"_s);
        QCOMPARE(UserService(*test).user(ana)->familyName, u"Brandt"_s);
    }

    void tellsBeforeAndAfterWithoutSecrets()
    {
        TestWorkspace test;
        const auto created = UserService(*test).create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}).value();
        const EventStore events((*test).database());
        const auto details = HistoryService(*test).details({events.ids({}).value().first()}).value();
        QString everything = QString::fromUtf8(QJsonDocument(details.record).toJson());
        for (const RowDescription &row : details.rows) {
            for (const auto &field : row.fields) {
                everything += field.name + field.before + field.after;
            }
        }
        QVERIFY(everything.contains(u"ana@example.com"_s));
        QVERIFY(!everything.contains(created.oneTimePassword));
        QVERIFY(!everything.contains(u"argon2"_s));
    }

    void hearsOfChangesThroughAnotherConnection()
    {
        TestWorkspace test;
        const auto other = (*test).connect().value();
        QSignalSpy changed(&*test, &Workspace::changed);
        QVERIFY(UserService(*other).create({TestWorkspace::person(u"ana"_s)}));
        QCOMPARE(changed.count(), 0);
        (*test).poll();
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.first().first().value<Rooms>().testFlag(Room::Users));
        (*test).poll();
        QCOMPARE(changed.count(), 1);
    }

    void waitsForABusyFileAndThenSaysSo()
    {
        TestWorkspace test(50);
        const auto other = (*test).connect().value();
        const auto outer = (*other).change({u"CreateUser"_s, u"x"_s}, [&](Change &) -> Status {
            const auto refused = UserService(*test).create({TestWorkspace::person(u"ana"_s)});
            return !refused && refused.error().kind == Error::Kind::Busy ? Status() : fail(Error::Kind::Invalid, u"was not busy"_s);
        });
        QVERIFY(outer);
    }

    void restoresASnapshotAsAChangeThatCanBeUndone()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        Snapshots snapshots(*test);
        const Snapshot snapshot = snapshots.take(u"before"_s).value();
        test.addUser(u"bob"_s);
        NoProgress progress;
        QVERIFY(UserService(*test).remove({UserService(*test).find(u"ana"_s)->id}, progress));

        QVERIFY(snapshots.restore(snapshot.path, progress));
        QVERIFY(UserService(*test).find(u"ana"_s));
        QVERIFY(!UserService(*test).find(u"bob"_s));
        QVERIFY((*test).undo((*test).nextUndo().value()->id));
        QVERIFY(UserService(*test).find(u"bob"_s));
        QVERIFY(!UserService(*test).find(u"ana"_s));
    }

    void comparesTwoFiles()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        Snapshots snapshots(*test);
        const Snapshot before = snapshots.take(u"before"_s).value();
        test.addUser(u"bob"_s);
        QStringList lines;
        QVERIFY(compareFiles(before.path, test.path(), [&](const RowDescription &row) {
            lines.append(u"%1 %2 %3"_s.arg(nameOf(row.kind), row.table, row.label));
            return true;
        }));
        QVERIFY2(lines.contains(u"inserted users bob"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(!lines.join(u' ').contains(u"ana"_s));
    }

    void runsTasksOnAnotherThreadAndTellsThisOne()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        QSignalSpy changed(&*test, &Workspace::changed);
        bool ended = false;
        const QThread *here = QThread::currentThread();
        tasks.start<CreatedUser>(
            Tasks::Lane::Write, u"Add"_s, this,
            [here](Workspace &workspace, Progress &) {
                return QThread::currentThread() == here ? Result<CreatedUser>(fail(Error::Kind::Invalid, u"same thread"_s))
                                                        : UserService(workspace).create({TestWorkspace::person(u"ana"_s)});
            },
            [&](const Result<CreatedUser> &result) { ended = result.has_value(); });
        QTRY_VERIFY(ended);
        QCOMPARE(changed.count(), 1);
        QVERIFY(UserService(*test).find(u"ana"_s));
    }

    void cancelsATaskWithNothingChanged()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        std::atomic<bool> started = false;
        Task *task = tasks.start<void>(Tasks::Lane::Write, u"Endless"_s, this,
                                       [&started](Workspace &workspace, Progress &progress) -> Status {
                                           const auto done = workspace.change({u"CreateUser"_s, u"x"_s}, [&](Change &change) -> Status {
                                               (void)UserService(workspace).add(change, TestWorkspace::person(u"ana"_s));
                                               started = true;
                                               while (!progress.isCancelled()) {
                                                   QThread::yieldCurrentThread();
                                               }
                                               return fail(Error::Kind::Cancelled, u"stopped"_s);
                                           });
                                           return done ? Status() : fail(done);
                                       },
                                       {});
        QTRY_VERIFY(started);
        task->cancel();
        QTRY_COMPARE(task->state(), Task::State::Cancelled);
        QVERIFY(!UserService(*test).find(u"ana"_s));
    }
};

QTEST_GUILESS_MAIN(TestDoor)
#include "tst_door.moc"
