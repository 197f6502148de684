// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/history/eventstore.h"
#include "core/history/historyservice.h"
#include "core/storage/database.h"
#include "core/users/userstore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestUndoFrom : public QObject
{
    Q_OBJECT

private:
    static Event::Id eventOf(const TestWorkspace &test, const QString &text)
    {
        return {must(EventStore((*test).database()).ids({text})).last()};
    }
    static qint64 userCount(const TestWorkspace &test) { return must(UserStore((*test).database()).counts()).all; }

private Q_SLOTS:
    void takesBackTheNewestFirstDownToTheEvent()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        const User::Id ben = test.addUser(u"ben"_s);
        NoProgress quiet;
        must(UserService(*test).setStatus({ben}, User::Status::Disabled, quiet));
        HistoryService history(*test);
        const Event::Id from = eventOf(test, u"ben"_s);
        QCOMPARE(must(history.changesFrom(from)).size(), 2);

        NoProgress progress;
        QCOMPARE(must(history.undoFrom(from, progress)), 2);

        QCOMPARE(userCount(test), 1);
        QVERIFY(must(history.changesFrom(from)).isEmpty());
        QCOMPARE(must(history.details(from)).event.standing, Event::Standing::Undone);
    }

    void namesTheChangeToUndoFirst()
    {
        TestWorkspace test;
        const User::Id ana = test.addUser(u"ana"_s);
        const Group::Id team = must(GroupService(*test).create({{}, {}, u"Team"_s}));
        NoProgress progress;
        must(GroupService(*test).addMembers({team}, {ana}, progress));
        test.addUser(u"ben"_s);
        const auto refused = HistoryService(*test).undo(eventOf(test, u"Add user ana"_s), progress);
        QVERIFY(!refused);
        // The newest change of all has nothing to do with it.
        const QString later = must(HistoryService(*test).changesFrom(eventOf(test, u"Add user ana"_s))).at(1).summary;
        QVERIFY2(later.contains(u"Team"_s), qPrintable(later));
        QVERIFY2(refused.error().message.contains(u"First undo “%1”"_s.arg(later)), qPrintable(refused.error().message));
    }

    void undoesNothingWhenAChangeOnTheWayReachedOutside()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        must((*test).change({u"SendEmail"_s, u"Send a message"_s}, [](Change &change) -> Status {
            change.reachOutside(u"The message has been sent."_s);
            return change.database().execute("UPDATE settings SET value = 'x' WHERE name = 'region'");
        }));
        test.addUser(u"ben"_s);
        NoProgress progress;

        const auto refused = HistoryService(*test).undoFrom(eventOf(test, u"ana"_s), progress);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(refused.error().message.contains(u"Send a message"_s));
        QCOMPARE(userCount(test), 2);
    }
};

QTEST_GUILESS_MAIN(TestUndoFrom)
#include "tst_undofrom.moc"
