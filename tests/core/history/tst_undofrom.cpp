// SPDX-License-Identifier: Apache-2.0
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
