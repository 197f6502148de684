// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/files.h"
#include "tests/support/randomchanges.h"
#include "tests/support/shadow.h"

#include <QTest>

#include <ctime>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QStringList differences(const QString &before, const QString &after)
{
    QStringList lines;
    must(compareFiles(before, after, [&](const RowDescription &row) {
        lines.append(u"%1 %2 %3"_s.arg(nameOf(row.kind), row.table, row.label));
        return true;
    }));
    return lines;
}

void change(TestWorkspace &test, quint64 seed, int steps, RandomChanges::History history)
{
    RandomChanges changes(*test, seed, history);
    for (int step = 0; step < steps; ++step) {
        test.clock.advance(1);
        const auto done = changes.step();
        if (!done && (done.error().kind == Error::Kind::Storage || done.error().kind == Error::Kind::Busy)) {
            qFatal("%s", qPrintable(done.error().message + done.error().details));
        }
    }
}

/// A group and so many members, as one change.
qint64 addTeam(TestWorkspace &test, int size)
{
    NoProgress unwatched;
    return must((*test).change({u"Import"_s, u"Import a team"_s},
                               [&](Change &change) -> Status {
                                   GroupService groups(*test);
                                   const Group::Id group = must(groups.add(change, {{}, {}, u"Team"_s}));
                                   QList<User::Id> members;
                                   for (int i = 0; i < size; ++i) {
                                       User person = TestWorkspace::person(u"user%1"_s.arg(i));
                                       person.attributes.insert(u"title"_s, QString(1000, u'x'));
                                       members.append(must(UserService(*test).add(change, person)));
                                   }
                                   const auto joined = groups.addMembers(change, {group}, members, unwatched);
                                   return joined ? Status() : fail(joined);
                               }))
        .change;
}

/// Seconds that this program computed, which other programs on the machine don't lengthen.
template<typename Work>
double processorTime(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Cancels when it is told that so many are done.
struct StopAt final : Progress {
    explicit StopAt(qint64 rows) : limit(rows) {}
    void report(qint64 now, qint64 all) override
    {
        done = now;
        total = all;
    }
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return done >= limit; }

    qint64 limit;
    qint64 done = 0;
    qint64 total = 0;
};

QString stateOf(TestWorkspace &test, const QString &name)
{
    const QString path = test.folder.filePath(name);
    must(Snapshots(*test).backUp(path));
    return path;
}

}  // namespace

/// Long random histories, taken back and done again.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverythingBackAndDoesItAgain_data()
    {
        QTest::addColumn<quint64>("seed");
        const int seeds = qEnvironmentVariableIsSet("GATEHOUSE_LONG") ? 12 : 2;
        for (int seed = 1; seed <= seeds; ++seed) {
            QTest::addRow("seed %d", seed) << quint64(seed);
        }
    }
    void takesEverythingBackAndDoesItAgain()
    {
        QFETCH(quint64, seed);
        TestWorkspace test;
        SeededRandom random(seed);
        const QString empty = stateOf(test, u"empty"_s);
        change(test, seed, 150, RandomChanges::History::Undone);
        const QString end = stateOf(test, u"end"_s);

        int undone = 0;
        while (const auto line = must((*test).nextUndo())) {
            const auto done = (*test).undo(line->id);
            QVERIFY2(done, qPrintable(line->summary + u": "_s + (done ? QString() : done.error().details)));
            ++undone;
            if (random.below(20) == 0) {
                test.reopen();
            }
        }
        QVERIFY(undone > 50);
        QCOMPARE(differences(empty, test.path()), QStringList());
        QVERIFY(workspacefile::check((*test).database()));

        // What had been taken back when the random history ended comes again too: as many as were undone just now.
        for (; undone > 0; --undone) {
            const auto line = must((*test).nextRedo());
            QVERIFY(line);
            const auto done = (*test).redo(line->id);
            QVERIFY2(done, qPrintable(line->summary + u": "_s + (done ? QString() : done.error().details)));
            if (random.below(20) == 0) {
                test.reopen();
            }
        }
        QCOMPARE(differences(end, test.path()), QStringList());
        QVERIFY(workspacefile::check((*test).database()));
    }

    void takesBackAnyChangeOrNamesWhatIsInTheWay()
    {
        TestWorkspace test;
        change(test, 5, 120, RandomChanges::History::Untouched);
        SeededRandom random(99);
        const qint64 last = must((*test).nextUndo())->id;
        const QString before = stateOf(test, u"before"_s);
        Shadow shadow(*test, test.folder.filePath(u"shadow"_s));
        int done = 0;
        int refused = 0;
        for (int round = 0; round < 120; ++round) {
            const qint64 id = 1 + random.below(quint32(last));
            const qint64 events = must(ChangeStore((*test).database()).newestEvent());
            const bool again = must(ChangeStore((*test).database()).line(id)).undone;
            const auto receipt = again ? (*test).redo(id) : (*test).undo(id);
            if (receipt) {
                ++done;
                continue;
            }
            ++refused;
            QCOMPARE(receipt.error().kind, Error::Kind::Conflict);
            QVERIFY2(!receipt.error().details.isEmpty(), qPrintable(receipt.error().message));
            QCOMPARE(must(ChangeStore((*test).database()).newestEvent()), events);
        }
        QVERIFY(done > 10);
        QVERIFY(refused > 10);
        QVERIFY(workspacefile::check((*test).database()));
        QCOMPARE(shadow.follow(*test), QStringList());
    }

    void leavesEverythingAsItWasWhenItRefuses()
    {
        TestWorkspace test;
        change(test, 6, 80, RandomChanges::History::Untouched);
        const QString before = stateOf(test, u"before"_s);
        const qint64 last = must((*test).nextUndo())->id;
        int refused = 0;
        for (qint64 id = 1; id <= last; ++id) {
            const auto receipt = (*test).undo(id);
            if (receipt) {
                QVERIFY((*test).redo(id));
            } else {
                ++refused;
            }
        }
        QVERIFY(refused > 10);
        // Nothing but the time of the last change differs where a change was taken back and made again.
        QCOMPARE(differences(before, test.path()).filter(u"inserted"_s), QStringList());
        QCOMPARE(differences(before, test.path()).filter(u"deleted"_s), QStringList());
        compare(before, test);
    }

    void noticesAnEditThatBeganBeforeAnUndoUnderneath()
    {
        TestWorkspace test;
        UserService users(*test);
        const User::Id ana = test.addUser(u"ana"_s);
        const User form = must(users.user(ana));
        User user = form;
        user.givenName = u"Anna"_s;
        test.clock.advance(1);
        must(users.update(user));
        const qint64 first = must((*test).nextUndo())->id;
        user = must(users.user(ana));
        user.familyName = u"Brandt"_s;
        test.clock.advance(1);
        must(users.update(user));
        must((*test).undo(first));

        // The form was opened before both edits; saving it would bring the old family name back.
        User late = form;
        late.displayName = u"Late"_s;
        QCOMPARE(users.update(late).error().kind, Error::Kind::Conflict);
        QCOMPARE(must(users.user(ana)).familyName, u"Brandt"_s);
        late = must(users.user(ana));
        late.displayName = u"In time"_s;
        QVERIFY(users.update(late));
    }

    void takesBackManyRowsAsFastAsItMakesThem()
    {
        TestWorkspace test;
        const qint64 change = addTeam(test, 4000);
        const double first = processorTime([&] { must((*test).undo(change)); });
        const double again = processorTime([&] { must((*test).redo(change)); });
        const double undo = std::min(first, processorTime([&] { must((*test).undo(change)); }));
        QVERIFY2(undo < 4 * again, qPrintable(u"undo %1 s, redo %2 s"_s.arg(undo).arg(again)));
    }

    void tellsHowFarItIsAndStopsWithNothingChanged()
    {
        TestWorkspace test;
        const qint64 change = addTeam(test, 200);
        const QString before = stateOf(test, u"before"_s);
        const qint64 events = must(ChangeStore((*test).database()).newestEvent());
        StopAt half(200);
        QCOMPARE((*test).undo(change, half).error().kind, Error::Kind::Cancelled);
        QCOMPARE(half.total, 401);  // a group, its members, their memberships
        QCOMPARE(differences(before, test.path()), QStringList());
        QCOMPARE(must(ChangeStore((*test).database()).newestEvent()), events);

        StopAt never(1000);
        QVERIFY((*test).undo(change, never));
        QCOMPARE(never.done, 401);
        StopAt atOnce(0);
        QCOMPARE((*test).redo(change, atOnce).error().kind, Error::Kind::Cancelled);
        QVERIFY((*test).redo(change, never));
        QCOMPARE(differences(before, test.path()), QStringList());
    }

    void refusesWhatWasUndoneOrNeverWas()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        const qint64 id = must((*test).nextUndo())->id;
        QCOMPARE((*test).redo(id).error().kind, Error::Kind::Conflict);
        QVERIFY((*test).undo(id));
        QCOMPARE((*test).undo(id).error().kind, Error::Kind::Conflict);
        QCOMPARE((*test).undo(999).error().kind, Error::Kind::NotFound);
        QCOMPARE((*test).redo(999).error().kind, Error::Kind::NotFound);
    }

    void neverUndoesWhatReachedOutside()
    {
        TestWorkspace test;
        const auto receipt = must((*test).change({u"CreateUser"_s, u"Add user ana"_s}, [&](Change &made) -> Status {
            made.reachOutside(u"A letter has been sent."_s);
            const auto id = UserService(*test).add(made, TestWorkspace::person(u"ana"_s));
            return id ? Status() : fail(id);
        }));
        const auto refused = (*test).undo(receipt.change);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(refused.error().message.contains(u"A letter has been sent."_s));
        QVERIFY(UserService(*test).find(u"ana"_s));
    }

private:
    void compare(const QString &before, TestWorkspace &test)
    {
        must(compareFiles(before, test.path(), [](const RowDescription &row) {
            if (!row.fields.isEmpty()) {
                qFatal("%s %s differs", qPrintable(row.table), qPrintable(row.label));
            }
            return true;
        }));
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
