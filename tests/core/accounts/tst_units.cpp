// SPDX-License-Identifier: Apache-2.0
// A1 Organization tree: organizational units, and moving them and accounts.
#include "tests/support/history.h"
#include "tests/support/testorganization.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a1NeedsAnOrganization()
    {
        TestWorkspace test;
        QCOMPARE(UnitService(*test).create(u"Workloads"_s, {}).error().kind, Error::Kind::Forbidden);
    }

    void a1CreatesUnitsInUnits()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id workloads = addUnit(*test, u" Workloads "_s);
        const Unit::Id production = addUnit(*test, u"Production"_s, workloads);
        UnitService service(*test);
        const Unit made = must(service.unit(production));
        QVERIFY(isUnitId(made.unitId));
        QVERIFY(made.unitId.startsWith(u"ou-"_s + rootOf(*test).unitId.sliced(2)));
        QCOMPARE(must(service.path(production)), u"Workloads / Production"_s);
        QCOMPARE(must(service.path(rootOf(*test).id)), u"Root"_s);
        QCOMPARE(lastEvent(*test).name, u"CreateOrganizationalUnit"_s);
        QCOMPARE(lastRecord(*test)[u"eventSource"_s].toString(), u"organizations.amazonaws.com"_s);
        QCOMPARE(service.create(u"Lost"_s, {99}).error().kind, Error::Kind::NotFound);
    }

    void a1RefusesNamesThatAreNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"  "_s;
        QTest::newRow("one past the limit") << QString(129, u'x');
        QTest::newRow("a control character") << u"Work\u0007loads"_s;
    }
    void a1RefusesNamesThatAreNone()
    {
        QFETCH(QString, name);
        TestWorkspace test;
        enableSingleSignOn(*test);
        QCOMPARE(UnitService(*test).create(name, {}).error().field, u"name"_s);
        const Unit::Id unit = addUnit(*test, QString(128, u'x'));
        QCOMPARE(UnitService(*test).rename(unit, name).error().field, u"name"_s);
    }

    void a1WantsNamesUniqueInTheSamePlaceOnly()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id one = addUnit(*test, u"One"_s);
        const Unit::Id two = addUnit(*test, u"Two"_s);
        UnitService service(*test);
        QCOMPARE(service.create(u"ONE"_s, {}).error().kind, Error::Kind::Conflict);
        QCOMPARE(service.rename(two, u"one"_s).error().kind, Error::Kind::Conflict);
        const Unit::Id inner = addUnit(*test, u"One"_s, one);
        QCOMPARE(OrganizationService(*test).move({{inner}, {}}, rootOf(*test).id).error().kind, Error::Kind::Conflict);
        QVERIFY(service.rename(one, u"ONE"_s));
    }

    void a1GoesFiveLevelsDeepAndNoDeeper()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        QList<Unit::Id> levels{{}};
        for (int level = 1; level <= Unit::deepest; ++level) {
            levels.append(addUnit(*test, u"Level %1"_s.arg(level), levels.last()));
        }
        const auto refused = UnitService(*test).create(u"Level 6"_s, levels.last());
        QCOMPARE(refused.error().field, u"parent"_s);
        // A unit with one below it needs two levels.
        const Unit::Id top = addUnit(*test, u"Top"_s);
        addUnit(*test, u"Below"_s, top);
        OrganizationService organization(*test);
        QCOMPARE(organization.move({{top}, {}}, levels.at(4)).error().field, u"parent"_s);
        QVERIFY(organization.move({{top}, {}}, levels.at(3)));
    }

    void a1RefusesCycles()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id outer = addUnit(*test, u"Outer"_s);
        const Unit::Id inner = addUnit(*test, u"Inner"_s, outer);
        OrganizationService organization(*test);
        QCOMPARE(organization.move({{outer}, {}}, inner).error().field, u"parent"_s);
        QCOMPARE(organization.move({{outer}, {}}, outer).error().field, u"parent"_s);
        QCOMPARE(must(UnitService(*test).path(inner)), u"Outer / Inner"_s);
    }

    void a1LeavesTheRootAlone()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit root = rootOf(*test);
        const Unit::Id unit = addUnit(*test, u"Unit"_s);
        UnitService service(*test);
        QCOMPARE(service.rename(root.id, u"Top"_s).error().kind, Error::Kind::Forbidden);
        QCOMPARE(service.remove({root.id}).error().kind, Error::Kind::Forbidden);
        QCOMPARE(OrganizationService(*test).move({{root.id}, {}}, unit).error().kind, Error::Kind::Forbidden);
    }

    void a1RefusesToDeleteWhatIsNotEmptyAndSaysWhatIsInIt()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id unit = addUnit(*test, u"Workloads"_s);
        const Unit::Id inner = addUnit(*test, u"Production"_s, unit);
        const Account::Id account = addAccount(*test, u"Shop"_s, inner);
        UnitService service(*test);
        const auto refused = service.remove({unit});
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains(u"1 organizational unit"_s));
        QVERIFY(service.remove({inner}).error().message.contains(u"1 account"_s));
        // Together with what is in it, it is empty; but an account is never deleted along.
        QCOMPARE(service.remove({unit, inner}).error().kind, Error::Kind::Conflict);
        must(OrganizationService(*test).move({{}, {account}}, rootOf(*test).id));
        QVERIFY(service.remove({unit, inner}));
        QCOMPARE(service.remove({unit}).error().kind, Error::Kind::NotFound);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(service.path(inner)), u"Workloads / Production"_s);
    }

    void a1RenamesAndNoticesThatSomebodyElseDidMeanwhile()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id id = addUnit(*test, u"Old"_s);
        UnitService service(*test);
        const Unit before = must(service.unit(id));
        QVERIFY(service.rename(id, u"New"_s, before.updatedAt));
        QCOMPARE(must(service.unit(id)).name, u"New"_s);
        QCOMPARE(service.rename(id, u"Newest"_s, before.updatedAt).error().kind, Error::Kind::Conflict);
    }

    void a1FindsAUnitByIdByPathAndByAnUnmistakableName()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id one = addUnit(*test, u"One"_s);
        const Unit::Id two = addUnit(*test, u"Two"_s);
        const Unit::Id prodOne = addUnit(*test, u"Production"_s, one);
        const Unit::Id prodTwo = addUnit(*test, u"Production"_s, two);
        UnitService service(*test);
        QCOMPARE(must(service.find(must(service.unit(prodOne)).unitId)).id, prodOne);
        QCOMPARE(must(service.find(u"two/production"_s)).id, prodTwo);
        QCOMPARE(must(service.find(u"Two / Production"_s)).id, prodTwo);
        QCOMPARE(must(service.find(u"ONE"_s)).id, one);
        QCOMPARE(must(service.find(u"Root"_s)).id, rootOf(*test).id);
        QCOMPARE(service.find(u"Production"_s).error().kind, Error::Kind::Conflict);
        QCOMPARE(service.find(u"Nowhere"_s).error().kind, Error::Kind::NotFound);
    }

    void a1MovesUnitsWithEverythingInThemAsOneChange()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id from = addUnit(*test, u"From"_s);
        const Unit::Id inner = addUnit(*test, u"Inner"_s, from);
        const Unit::Id to = addUnit(*test, u"To"_s);
        const Account::Id deep = addAccount(*test, u"Deep"_s, inner);
        const Account::Id flat = addAccount(*test, u"Flat"_s);
        OrganizationService organization(*test);
        // The account in the unit is selected as well: it goes along and stays where it is in the unit.
        const TreeSelection selection{{from, inner}, {deep, flat}};
        const MoveConsequence consequence = must(organization.consequenceOfMove(selection, to));
        QCOMPARE(consequence.units, 2);
        QCOMPARE(consequence.accounts, 2);
        QCOMPARE(consequence.target, u"To"_s);
        QVERIFY(consequence.onlyName.isEmpty());
        must(organization.move(selection, to));
        AccountService accounts(*test);
        QCOMPARE(must(accounts.account(deep)).path, u"To / From / Inner"_s);
        QCOMPARE(must(accounts.account(flat)).path, u"To"_s);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(accounts.account(deep)).path, u"From / Inner"_s);
        QCOMPARE(must(accounts.account(flat)).path, u"Root"_s);
    }

    void a1NamesTheOnlyThingThatIsMoved()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id to = addUnit(*test, u"To"_s);
        const Account::Id account = addAccount(*test, u"Shop"_s);
        OrganizationService organization(*test);
        QCOMPARE(must(organization.consequenceOfMove({{}, {account}}, to)).onlyName, u"Shop"_s);
        must(organization.move({{}, {account}}, to));
        QCOMPARE(lastEvent(*test).summary, u"Move Shop to To"_s);
        QCOMPARE(lastEvent(*test).name, u"MoveAccount"_s);
        QCOMPARE(organization.move({{}, {account}}, {99}).error().kind, Error::Kind::NotFound);
        QCOMPARE(organization.move({{}, {{99}}}, to).error().kind, Error::Kind::NotFound);
        QCOMPARE(organization.move({{{99}}, {}}, to).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
