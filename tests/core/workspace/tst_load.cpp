// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/history/eventstore.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"
#include "tests/support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const Operation filling{u"Fill"_s, u"Fill the workspace"_s};

}  // namespace

class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAnEventAndNothingToUndo()
    {
        TestWorkspace test;
        QSignalSpy changed(&*test, &Workspace::changed);
        const auto receipt = (*test).load(filling, [&](Change &change) -> Status {
            const auto id = UserService(*test).add(change, TestWorkspace::person(u"ana"_s));
            return id ? Status() : fail(id);
        });
        QVERIFY(receipt);
        QCOMPARE(receipt->change, 0);
        QVERIFY(UserService(*test).find(u"ana"_s));
        QVERIFY(!(*test).nextUndo().value());
        const EventStore events((*test).database());
        QCOMPARE(events.records(events.ids({}).value()).value().first().standing, Event::Standing::Plain);
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.first().first().value<Rooms>().testFlag(Room::Users));
    }

    void changesNothingWhenTheBodyFails()
    {
        TestWorkspace test;
        QVERIFY(!(*test).load(filling, [&](Change &change) -> Status {
            (void)UserService(*test).add(change, TestWorkspace::person(u"ana"_s));
            return fail(Error::Kind::Invalid, u"no"_s);
        }));
        QCOMPARE(UserStore((*test).database()).counts().value().all, 0);
        QCOMPARE(EventStore((*test).database()).count().value(), 0);
    }

    void isRefusedOnceThereIsAUserOrAGroup()
    {
        const auto nothing = [](Change &) { return Status(); };
        TestWorkspace users;
        users.addUser(u"ana"_s);
        QCOMPARE((*users).load(filling, nothing).error().kind, Error::Kind::Conflict);
        TestWorkspace groups;
        QVERIFY(GroupService(*groups).create({{}, {}, u"Team"_s}));
        QCOMPARE((*groups).load(filling, nothing).error().kind, Error::Kind::Conflict);
    }

    void asksForPermissionFirst()
    {
        class NothingAllowed final : public Permission
        {
        public:
            [[nodiscard]] Status allows(const Operator &, const Operation &) const override
            {
                return fail(Error::Kind::Forbidden, u"no"_s);
            }
        };
        TestWorkspace test;
        const NothingAllowed nobody;
        const auto locked = Workspace::open(test.path(), {{u"eve"_s, {}}, test.clock, test.random, nobody}).value();
        QCOMPARE(locked->load(filling, [](Change &) { return Status(); }).error().kind, Error::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
