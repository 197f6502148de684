// SPDX-License-Identifier: Apache-2.0
// What holds between rows: an undo from the middle never breaks it, and says what is in its way.
#include "core/accesscontrol/accesscontrolservice.h"
#include "core/base/progress.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "core/workspace/invariants.h"
#include "core/workspace/snapshots.h"
#include "tests/support/testassignments.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

qint64 newest(const TestWorkspace &test)
{
    return must((*test).nextUndo())->id;
}

/// What is named as being in the way of the undo; empty when it was done.
QString undone(const TestWorkspace &test, qint64 change)
{
    const auto done = (*test).undo(change);
    if (done) {
        return {};
    }
    return done.error().kind == Error::Kind::Conflict ? done.error().details : u"other: "_s + done.error().message;
}

Unit unitOf(const TestWorkspace &test, Unit::Id id)
{
    return must(UnitService(*test).unit(id));
}

void moveUnit(const TestWorkspace &test, Unit::Id id, Unit::Id target)
{
    must(OrganizationService(*test).move({{id}, {}}, target));
}

void rename(const TestWorkspace &test, Unit::Id id, const QString &name)
{
    must(UnitService(*test).rename(id, name));
}

void setPolicies(const TestWorkspace &test, PermissionSet::Id id, int from, int to)
{
    PermissionSet set = must(PermissionSetService(*test).permissionSet(id));
    set.policies.clear();
    for (int i = from; i < to; ++i) {
        set.policies.append({u"/Policy%1"_s.arg(i)});
    }
    must(PermissionSetService(*test).update(set));
}

ProvisioningOutcome provision(const TestWorkspace &test)
{
    LocalProvisioner local(*test);
    NoProgress unwatched;
    return must(ProvisioningService(*test).run(local, unwatched));
}

void addSets(const TestWorkspace &test, int count)
{
    must((*test).change({u"Test"_s, u"Test"_s}, [&](Change &change) {
        return change.database().execute(
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < " + QByteArray::number(count)
            + ") INSERT INTO permission_sets (permission_set_id, name, name_key, description, session_seconds, relay_state, "
              "inline_policy, boundary, created_at, updated_at) SELECT 'p' || n, 'p' || n, 'p' || n, '', 3600, '', '', '', 0, 0 FROM c");
    }));
}

}  // namespace

class TestInvariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithoutMistakesAndFindsNothingInWhatServicesMade()
    {
        const TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        provision(test);
        QStringList tables;
        for (const RecordedTable &table : recordedTables()) {
            tables.append(QString::fromLatin1(table.name));
        }
        for (const Invariant &invariant : invariants()) {
            for (const QString &table : invariant.tables) {
                QVERIFY2(tables.contains(table), qPrintable(table));
            }
        }
        QCOMPARE(must(breaches((*test).database(), tables, test.clock.now())).size(), 0);
    }

    void keepsSingleSignOnEnabledUnderPermissionSets()
    {
        const TestWorkspace test;
        enableSingleSignOn(*test);
        const qint64 enabling = newest(test);
        QVERIFY(addPermissionSet(*test, u"Audit"_s).isValid());
        const qint64 creation = newest(test);
        QVERIFY(undone(test, enabling).contains(u"Audit"_s));
        QCOMPARE(undone(test, creation), QString());
        QCOMPARE(undone(test, enabling), QString());
    }

    void keepsAccessControlEnabledUnderItsAttributes()
    {
        const TestWorkspace test;
        enableSingleSignOn(*test);
        AccessControlService service(*test);
        must(service.enable());
        const qint64 enabling = newest(test);
        must(service.set({{{}, u"CostCenter"_s, u"${path:enterprise.costCenter}"_s}}));
        QVERIFY(undone(test, enabling).contains(u"CostCenter"_s));
        QCOMPARE(must(service.attributes()).size(), 1);
        QVERIFY(must(service.isEnabled()));
    }

    void keepsUnitsAtMostFiveLevelsDeep()
    {
        const TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id one = addUnit(*test, u"One"_s);
        const Unit::Id two = addUnit(*test, u"Two"_s, one);
        const Unit::Id three = addUnit(*test, u"Three"_s, two);
        moveUnit(test, three, rootOf(*test).id);
        const qint64 move = newest(test);
        const Unit::Id four = addUnit(*test, u"Four"_s, three);
        const Unit::Id five = addUnit(*test, u"Five"_s, four);
        addUnit(*test, u"Six"_s, five);
        const qint64 deepest = newest(test);
        QVERIFY(undone(test, move).contains(u"Six"_s));
        QCOMPARE(unitOf(test, three).parent, rootOf(*test).id);
        QCOMPARE(undone(test, deepest), QString());
        QCOMPARE(undone(test, move), QString());
    }

    void keepsUnitsInATree()
    {
        const TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id above = addUnit(*test, u"Above"_s);
        const Unit::Id below = addUnit(*test, u"Below"_s, above);
        moveUnit(test, below, rootOf(*test).id);
        const qint64 move = newest(test);
        moveUnit(test, above, below);
        QVERIFY(undone(test, move).contains(u"Above"_s));
    }

    void keepsNamesOfUnitsApartWithoutRegardToCase()
    {
        const TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id first = addUnit(*test, u"Élan"_s);
        rename(test, first, u"Other"_s);
        const qint64 renaming = newest(test);
        addUnit(*test, u"ÉLAN"_s);
        QVERIFY(undone(test, renaming).contains(u"ÉLAN"_s));
        QCOMPARE(unitOf(test, first).name, u"Other"_s);
    }

    void keepsThePoliciesOfAPermissionSetWithinTheQuota()
    {
        const TestAssignments test;
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        setPolicies(test, test.reading, 0, 10);
        setPolicies(test, test.reading, 0, 9);
        const qint64 detaching = newest(test);
        PermissionSet set = must(PermissionSetService(*test).permissionSet(test.reading));
        set.policies.append({u"/Another"_s});
        must(PermissionSetService(*test).update(set));
        QVERIFY(undone(test, detaching).contains(u"Reading"_s));
        QCOMPARE(must(PermissionSetService(*test).permissionSet(test.reading)).policies.size(), 10);
    }

    void keepsPermissionSetsWithinTheQuota()
    {
        const TestWorkspace test;
        enableSingleSignOn(*test);
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        const PermissionSet::Id first = addPermissionSet(*test, u"First"_s);
        NoProgress unwatched;
        must(PermissionSetService(*test).remove({first}, unwatched));
        const qint64 removal = newest(test);
        addSets(test, 500);
        QVERIFY(undone(test, removal).contains(u"501"_s));
    }

    void keepsPermissionSetsOfAnAccountWithinTheQuota()
    {
        const TestAssignments test;
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        unassign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        const qint64 removal = newest(test);
        QList<PermissionSet::Id> sets;
        for (int i = 0; i < 50; ++i) {
            sets.append(addPermissionSet(*test, u"Set%1"_s.arg(i)));
        }
        assign(*test, {test.shop}, sets, {Principal::of(test.ana)});
        QVERIFY(undone(test, removal).contains(u"Shop"_s));
    }

    void goesBackToWhatWasThereAlthoughTheQuotaIsLowerNow()
    {
        const TestWorkspace test;
        enableSingleSignOn(*test);
        addSets(test, 600);
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        const PermissionSet::Id set = must(PermissionSetService(*test).find(u"p7"_s)).id;
        NoProgress unwatched;
        must(PermissionSetService(*test).remove({set}, unwatched));
        const qint64 removal = newest(test);
        QCOMPARE(undone(test, removal), QString());
        must((*test).redo(removal));
        QCOMPARE(undone(test, removal), QString());
    }

    void leavesARoleWhosePermissionSetIsTakenBackToTheProvisioning()
    {
        const TestAssignments test;
        const PermissionSet::Id late = addPermissionSet(*test, u"Late"_s);
        const qint64 creation = newest(test);
        assign(*test, {test.shop}, {late}, {Principal::of(test.ana)});
        const qint64 assignment = newest(test);
        provision(test);
        QCOMPARE(undone(test, assignment), QString());
        QCOMPARE(undone(test, creation), QString());
        QCOMPARE(provision(test).removed, 1);
        QVERIFY(must(ProvisioningStore((*test).database()).ids({})).isEmpty());
    }

    void leavesARoleInAnAccountThatIsTakenBackToTheProvisioning()
    {
        const TestAssignments test;
        const Account::Id late = addAccount(*test, u"Late"_s);
        const qint64 creation = newest(test);
        assign(*test, {late}, {test.reading}, {Principal::of(test.ana)});
        const qint64 assignment = newest(test);
        provision(test);
        QCOMPARE(undone(test, assignment), QString());
        QCOMPARE(undone(test, creation), QString());
        QCOMPARE(provision(test).removed, 1);
        QVERIFY(must(ProvisioningStore((*test).database()).ids({})).isEmpty());
    }

    /// The accounts follow each of these changes; that is no change which an undo would have to go around.
    void takesARestoreBackAfterTheAccountsHaveFollowedIt()
    {
        const TestAssignments test;
        must(Snapshots(*test).take(u"before"_s));
        const PermissionSet::Id late = addPermissionSet(*test, u"Late"_s);
        assign(*test, {test.shop}, {late}, {Principal::of(test.ana)});
        QCOMPARE(provision(test).made, 1);
        NoProgress unwatched;
        const qint64 restore = must(Snapshots(*test).restore(must(Snapshots(*test).find(u"before"_s)).path, unwatched)).change;
        QCOMPARE(provision(test).removed, 1);
        QCOMPARE(undone(test, restore), QString());
        QCOMPARE(provision(test).made, 1);
        must((*test).redo(restore));
        QCOMPARE(provision(test).removed, 1);
        QVERIFY(must(ProvisioningStore((*test).database()).ids({})).isEmpty());
    }

    void exchangesTheNamesOfTwoUnitsBack()
    {
        const TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id a = addUnit(*test, u"A"_s);
        const Unit::Id b = addUnit(*test, u"B"_s);
        must((*test).change({u"Test"_s, u"Test"_s}, [&](Change &change) {
            return change.database().execute("UPDATE units SET name = 'x' WHERE name = 'A'; UPDATE units SET name = 'A', name_key = 'a' "
                                             "WHERE name = 'B'; UPDATE units SET name = 'B', name_key = 'b' WHERE name = 'x'");
        }));
        QCOMPARE(undone(test, newest(test)), QString());
        QCOMPARE(unitOf(test, a).name, u"A"_s);
        QCOMPARE(unitOf(test, b).name, u"B"_s);
    }

    void undoesFirstWhatWasDoneAgainLast()
    {
        const TestWorkspace test;
        test.addUser(u"ana"_s);
        const qint64 middle = newest(test);
        test.addUser(u"ben"_s);
        const qint64 last = newest(test);
        must((*test).undo(middle));
        must((*test).redo(middle));
        QCOMPARE(newest(test), middle);
        must((*test).undo(middle));
        QCOMPARE(newest(test), last);
    }
};

QTEST_GUILESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
