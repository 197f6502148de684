// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"

#include "core/groups/groupstore.h"
#include "core/users/userstore.h"
#include "tests/support/history.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

Group called(const QString &name)
{
    return {{}, {}, name};
}

qint64 membersOf(const TestWorkspace &test, Group::Id id)
{
    return must(GroupService(*test).group(id)).memberCount;
}

}  // namespace

class TestGroupService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAGroupAndFindsIt()
    {
        TestWorkspace test;
        GroupService groups(*test);
        const Group::Id id = must(groups.create({{}, {}, u" Team "_s, u" All of us "_s}));
        const Group team = must(groups.group(id));
        QCOMPARE(team.name, u"Team"_s);
        QCOMPARE(team.description, u"All of us"_s);
        QCOMPARE(must(groups.find(u"TEAM"_s)).id, id);
        QCOMPARE(must(groups.find(team.groupId)).id, id);
        QCOMPARE(groups.find(u"other"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(groups.group({99}).error().kind, Error::Kind::NotFound);
    }

    void wantsNamesUniqueWithoutRegardToCase_data()
    {
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("asked");
        QTest::newRow("case") << u"Team"_s << u"TEAM"_s;
        QTest::newRow("sharp s") << u"Große"_s << u"GROSSE"_s;
        QTest::newRow("composed") << u"Équipe"_s << u"e\u0301quipe"_s;
        QTest::newRow("spaces around") << u"Team"_s << u"  team "_s;
        QTest::newRow("a joiner that nobody sees") << u"علی‌رضا"_s << u"علیرضا"_s;
    }
    void wantsNamesUniqueWithoutRegardToCase()
    {
        QFETCH(QString, taken);
        QFETCH(QString, asked);
        TestWorkspace test;
        GroupService groups(*test);
        must(groups.create(called(taken)));
        const Group::Id other = must(groups.create(called(u"Other"_s)));
        const auto refused = groups.create(called(asked));
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().field, u"displayName"_s);
        Group group = must(groups.group(other));
        group.name = asked;
        QCOMPARE(groups.update(group).error().kind, Error::Kind::Conflict);
        QCOMPARE(must(GroupStore((*test).database()).count()), 2);
    }

    void letsAGroupChangeTheLettersOfItsOwnName()
    {
        TestWorkspace test;
        GroupService groups(*test);
        Group group = must(groups.group(must(groups.create(called(u"team"_s)))));
        group.name = u"Team"_s;
        QVERIFY(groups.update(group));
    }

    void refusesNamesThatAreNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"  \t"_s;
        QTest::newRow("reserved") << u"Administrator"_s;
        QTest::newRow("reserved in other letters") << u"awsadministrators"_s;
        QTest::newRow("reserved between blanks") << u" AWSAdministrators "_s;
        QTest::newRow("one past the limit") << u"𝒜"_s.repeated(1025);
        QTest::newRow("a control character") << u"Team\u0007"_s;
    }
    void refusesNamesThatAreNone()
    {
        QFETCH(QString, name);
        TestWorkspace test;
        const auto refused = GroupService(*test).create(called(name));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().field, u"displayName"_s);
    }

    void takesNamesAndDescriptionsUpToTheirLimits()
    {
        TestWorkspace test;
        GroupService groups(*test);
        QVERIFY(groups.create({{}, {}, u"𝒜"_s.repeated(1024), u"ß"_s.repeated(1024)}));
        QVERIFY(groups.create(called(u"Research & Development / 東京　支社"_s)));
        QCOMPARE(groups.create({{}, {}, u"a"_s, QString(1025, u'x')}).error().field, u"description"_s);
        QCOMPARE(groups.create({{}, {}, u"a"_s, u"a\u0001"_s}).error().field, u"description"_s);
        QCOMPARE(groups.create({{}, {}, u"a"_s, {}, QString(257, u'x')}).error().field, u"externalId"_s);
        QVERIFY(groups.create({{}, {}, u"a"_s, {}, QString(256, u'x')}));
    }

    void leavesNothingToUndoWhereNothingWasChanged()
    {
        TestWorkspace test;
        GroupService groups(*test);
        const Group::Id id = must(groups.create(called(u"Team"_s)));
        const auto before = must((*test).nextUndo());
        QVERIFY(groups.update(must(groups.group(id))));
        QCOMPARE(must((*test).nextUndo()), before);
    }

    void noticesThatSomebodyElseEditedTheSameGroup()
    {
        TestWorkspace test;
        GroupService groups(*test);
        Group mine = must(groups.group(must(groups.create(called(u"Team"_s)))));
        Group theirs = mine;
        theirs.description = u"theirs"_s;
        QVERIFY(groups.update(theirs));
        mine.description = u"mine"_s;
        QCOMPARE(groups.update(mine).error().kind, Error::Kind::Conflict);
        QCOMPARE(must(groups.group(mine.id)).description, u"theirs"_s);
        mine.id = {99};
        QCOMPARE(groups.update(mine).error().kind, Error::Kind::NotFound);
    }

    void addsManyAtOnceOrNone()
    {
        TestWorkspace test;
        GroupService groups(*test);
        NoProgress progress;
        const Group::Id one = must(groups.create(called(u"One"_s)));
        const Group::Id two = must(groups.create(called(u"Two"_s)));
        const User::Id ana = test.addUser(u"ana"_s);
        const User::Id bob = test.addUser(u"bob"_s);
        const User::Id cai = test.addUser(u"cai"_s);
        QCOMPARE(must(groups.addMembers({one, two}, {ana, bob}, progress)), 4);
        QCOMPARE(membersOf(test, one), 2);
        // Who is a member already is counted once.
        QCOMPARE(must(groups.addMembers({one}, {ana, cai}, progress)), 1);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(membersOf(test, one), 2);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(membersOf(test, two), 0);

        QVERIFY(UserService(*test).setStatus({bob}, User::Status::Disabled, progress));
        QCOMPARE(groups.addMembers({one}, {ana, bob, cai}, progress).error().kind, Error::Kind::Forbidden);
        QCOMPARE(groups.addMembers({one}, {ana, {99}}, progress).error().kind, Error::Kind::NotFound);
        QCOMPARE(groups.addMembers({one, {99}}, {ana}, progress).error().kind, Error::Kind::NotFound);
        QCOMPARE(membersOf(test, one), 0);
    }

    void removesMembersAndBringsThemBack()
    {
        TestWorkspace test;
        GroupService groups(*test);
        NoProgress progress;
        const Group::Id team = must(groups.create(called(u"Team"_s)));
        const User::Id ana = test.addUser(u"ana"_s);
        const User::Id bob = test.addUser(u"bob"_s);
        must(groups.addMembers({team}, {ana, bob}, progress));
        // A disabled user can be taken out.
        QVERIFY(UserService(*test).setStatus({ana}, User::Status::Disabled, progress));
        QCOMPARE(must(groups.removeMembers({team}, {ana}, progress)), 1);
        QCOMPARE(must(groups.removeMembers({team}, {ana}, progress)), 0);
        QCOMPARE(membersOf(test, team), 1);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(membersOf(test, team), 2);
    }

    void takesMembershipsAlongAndBringsThemBack()
    {
        TestWorkspace test;
        GroupService groups(*test);
        NoProgress progress;
        const Group::Id one = must(groups.create(called(u"One"_s)));
        const Group::Id two = must(groups.create(called(u"Two"_s)));
        const User::Id ana = test.addUser(u"ana"_s);
        must(groups.addMembers({one, two}, {ana}, progress));
        QCOMPARE(must(groups.consequenceOfRemoval({one, two})).memberships, 2);
        QVERIFY(groups.remove({one, two}, progress));
        QVERIFY(must(UserService(*test).groupsOf(ana)).isEmpty());
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(UserService(*test).groupsOf(ana)).size(), 2);
        QCOMPARE(groups.remove({one, {99}}, progress).error().kind, Error::Kind::NotFound);
        QCOMPARE(must(GroupStore((*test).database()).count()), 2);
    }

    void filtersAndOrders()
    {
        TestWorkspace test;
        GroupService groups(*test);
        const GroupStore store((*test).database());
        NoProgress progress;
        const Group::Id alpha = must(groups.create({{}, {}, u"alpha"_s, u"First"_s}));
        const Group::Id beta = must(groups.create({{}, {}, u"Beta"_s, u"second"_s}));
        const Group::Id gamma = must(groups.create({{}, {}, u"gamma"_s, u"Straße"_s}));
        const User::Id ana = test.addUser(u"ana"_s);
        must(groups.addMembers({beta}, {ana}, progress));
        const auto ids = [&](const GroupQuery &query) { return must(store.ids(query)); };
        QCOMPARE(ids({}), (QList<qint64>{alpha.value, beta.value, gamma.value}));
        GroupQuery query;
        query.direction = Qt::DescendingOrder;
        QCOMPARE(ids(query), (QList<qint64>{gamma.value, beta.value, alpha.value}));
        query = {};
        query.order = GroupQuery::Order::Members;
        query.direction = Qt::DescendingOrder;
        QCOMPARE(ids(query).first(), beta.value);
        query = {};
        query.text = u"STRASSE"_s;
        QCOMPARE(ids(query), QList<qint64>{gamma.value});
        query.text = u"a"_s;
        query.limit = 2;
        QCOMPARE(ids(query).size(), 2);
        query = {};
        query.member = ana;
        QCOMPARE(ids(query), QList<qint64>{beta.value});
        query = {};
        query.notMember = ana;
        QCOMPARE(ids(query), (QList<qint64>{alpha.value, gamma.value}));
    }
};

QTEST_GUILESS_MAIN(TestGroupService)
#include "tst_groupservice.moc"
