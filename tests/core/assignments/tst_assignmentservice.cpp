// SPDX-License-Identifier: Apache-2.0
// Who has which permission set where: features A2, A4, A6, P4, U4 and G1.
#include "core/permissionsets/permissionsetstore.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "tests/support/history.h"
#include "tests/support/testassignments.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Refuses one operation.
class Refusing final : public Permission
{
public:
    explicit Refusing(QString name) : m_name(std::move(name)) {}
    [[nodiscard]] Status allows(const Operator &, const Operation &what) const override
    {
        return what.name == m_name ? Status(fail(Error::Kind::Forbidden, m_name)) : Status();
    }

private:
    QString m_name;
};

/// Stops at once.
class Stopped final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

}  // namespace

class TestAssignmentService : public QObject
{
    Q_OBJECT

    static AssignmentEdit adding(const QList<Account::Id> &accounts, const QList<PermissionSet::Id> &sets,
                                 const QList<Principal> &principals)
    {
        return {{}, grantsFor(accounts, sets, principals)};
    }

    static QStringList linesOf(const TestAssignments &test, const AssignmentQuery &query)
    {
        const AssignmentStore store((*test).database());
        QStringList lines;
        for (const Assignment &each : must(store.records(must(store.ids(query))))) {
            lines.append(u"%1 %2 %3"_s.arg(each.accountName, each.setName, each.principalName));
        }
        return lines;
    }

private Q_SLOTS:
    void a2AssignsManyToManyAtOnceAndSaysWhatItDoes()
    {
        const TestAssignments test;
        AssignmentService service(*test);
        NoProgress progress;
        const AssignmentEdit edit
            = adding({test.sandbox, test.shop}, {test.reading, test.writing}, {Principal::of(test.team), Principal::of(test.cai)});
        const AssignmentConsequence expected{8, 0, 0, 0, 2, 4, 0, 3, 0, false};
        QCOMPARE(must(service.consequenceOf(edit, progress)), expected);
        QCOMPARE(test.count(), 0);
        QCOMPARE(must(service.apply(edit, ManagementAccount::LeaveAlone, progress)), expected);
        QCOMPARE(test.count(), 8);
        QCOMPARE(lastEvent(*test).name, u"CreateAccountAssignment"_s);
        QCOMPARE(lastRecord(*test)[u"requestParameters"_s][u"assignments"_s].toArray().size(), 8);
        // A second time there is nothing left to do.
        const AssignmentConsequence again = must(service.apply(edit, ManagementAccount::LeaveAlone, progress));
        QCOMPARE(again.present, 8);
        QVERIFY(again.changesNothing());
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(test.count(), 0);
        QVERIFY((*test).redo(must((*test).nextRedo())->id));
        QCOMPARE(test.count(), 8);
    }

    void a2CountsOnlyPeopleWhoHaveNoOtherWay()
    {
        const TestAssignments test;
        AssignmentService service(*test);
        NoProgress progress;
        assign(*test, {test.sandbox}, {test.reading}, {Principal::of(test.team)});
        // Bob has it through the team.
        const auto consequence = must(
            service.consequenceOf(adding({test.sandbox}, {test.reading}, {Principal::of(test.night), Principal::of(test.bob)}), progress));
        QCOMPARE(consequence.added, 2);
        QCOMPARE(consequence.rolesMade, 0);
        QCOMPARE(consequence.peopleGaining, 1);
        // Whoever is disabled gains nothing.
        must(UserService(*test).setStatus({test.cai}, User::Status::Disabled, progress));
        QCOMPARE(must(service.consequenceOf(adding({test.sandbox}, {test.reading}, {Principal::of(test.night)}), progress)).peopleGaining,
                 0);
    }

    void a4RemovesAndCountsTheRolesThatGo()
    {
        const TestAssignments test;
        AssignmentService service(*test);
        NoProgress progress;
        assign(*test, {test.sandbox, test.shop}, {test.reading}, {Principal::of(test.team), Principal::of(test.ana)});
        AssignmentQuery query;
        query.principal = Principal::of(test.team);
        QList<Assignment::Id> ids;
        for (const qint64 id : must(AssignmentStore((*test).database()).ids(query))) {
            ids.append(Assignment::Id{id});
        }
        const AssignmentEdit removal = must(service.removalOf(ids));
        AssignmentConsequence consequence = must(service.apply(removal, ManagementAccount::LeaveAlone, progress));
        QCOMPARE(consequence, (AssignmentConsequence{0, 0, 2, 0, 2, 0, 0, 0, 1, false}));
        QCOMPARE(lastEvent(*test).name, u"DeleteAccountAssignment"_s);
        consequence = unassign(*test, {test.sandbox}, {test.reading}, {Principal::of(test.ana), Principal::of(test.cai)});
        QCOMPARE(consequence, (AssignmentConsequence{0, 0, 1, 1, 1, 0, 1, 0, 1, false}));
        QCOMPARE(test.count(), 1);
    }

    void a4ExchangesInOneChange()
    {
        const TestAssignments test;
        AssignmentService service(*test);
        NoProgress progress;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        const AssignmentEdit edit{grantsFor({test.shop}, {test.reading}, {Principal::of(test.ana)}),
                                  grantsFor({test.shop}, {test.reading}, {Principal::of(test.cai)})};
        const auto consequence = must(service.apply(edit, ManagementAccount::LeaveAlone, progress));
        QCOMPARE(consequence, (AssignmentConsequence{1, 0, 1, 0, 1, 0, 0, 1, 1, false}));
        QCOMPARE(linesOf(test, {}), QStringList{u"Shop Reading cai"_s});
        // The history names whom it was about.
        const QString said = must((*test).nextUndo()).value_or(ChangeLine()).summary;
        QVERIFY2(said.contains(u"Reading"_s) && said.contains(u"Shop"_s), qPrintable(said));
    }

    void a2AssignsToAWholeUnit()
    {
        const TestAssignments test;
        const AssignmentService service(*test);
        NoProgress progress;
        QCOMPARE(must(service.accountsIn(test.workloads)), (QList<Account::Id>{test.bank, test.shop}));
        must(AccountService(*test).setState({test.shop}, Account::State::Suspended, progress));
        QCOMPARE(must(service.accountsIn(test.workloads)), QList<Account::Id>{test.bank});
    }

    void a6GuardsTheManagementAccount()
    {
        TestAssignments test;
        AssignmentService service(*test);
        NoProgress progress;
        const AssignmentEdit edit = adding({test.sandbox, test.management}, {test.reading}, {Principal::of(test.ana)});
        QVERIFY(must(service.consequenceOf(edit, progress)).management);
        const auto refused = service.apply(edit, ManagementAccount::LeaveAlone, progress);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QCOMPARE(refused.error().field, u"managementAccount"_s);
        QCOMPARE(test.count(), 0);
        QVERIFY(service.apply(edit, ManagementAccount::Confirmed, progress));
        const AssignmentEdit removal{grantsFor({test.management}, {test.reading}, {Principal::of(test.ana)}), {}};
        QCOMPARE(service.apply(removal, ManagementAccount::LeaveAlone, progress).error().field, u"managementAccount"_s);

        // Who may assign elsewhere may not assign there.
        const Refusing refusing(u"ChangeManagementAccountAccess"_s);
        const auto other = must((*test).connect({{u"lee"_s, u"test/1.0"_s}, test.clock, test.random, refusing}));
        AssignmentService limited(*other);
        QCOMPARE(limited.apply(removal, ManagementAccount::Confirmed, progress).error().message, u"ChangeManagementAccountAccess"_s);
        QVERIFY(limited.apply({grantsFor({test.sandbox}, {test.reading}, {Principal::of(test.ana)}), {}}, ManagementAccount::LeaveAlone,
                              progress));
        QCOMPARE(test.count(), 1);
    }

    void u3RefusesADisabledUserWithTheWholeRequest()
    {
        const TestAssignments test;
        AssignmentService service(*test);
        NoProgress progress;
        assign(*test, {test.sandbox}, {test.reading}, {Principal::of(test.bob)});
        must(UserService(*test).setStatus({test.bob}, User::Status::Disabled, progress));
        const AssignmentEdit edit = adding({test.shop}, {test.reading}, {Principal::of(test.ana), Principal::of(test.bob)});
        QCOMPARE(service.consequenceOf(edit, progress).error().field, u"user"_s);
        QCOMPARE(service.apply(edit, ManagementAccount::LeaveAlone, progress).error().kind, Error::Kind::Forbidden);
        QCOMPARE(test.count(), 1);
        // What a disabled user has can be taken away.
        QCOMPARE(unassign(*test, {test.sandbox}, {test.reading}, {Principal::of(test.bob)}).removed, 1);
    }

    void a2RefusesWhatIsGoneOrNotActive()
    {
        const TestAssignments test;
        AssignmentService service(*test);
        NoProgress progress;
        const auto refusal
            = [&](const AssignmentEdit &edit) { return service.apply(edit, ManagementAccount::LeaveAlone, progress).error(); };
        QCOMPARE(refusal(adding({{99}}, {test.reading}, {Principal::of(test.ana)})).kind, Error::Kind::NotFound);
        QCOMPARE(refusal(adding({test.shop}, {{99}}, {Principal::of(test.ana)})).kind, Error::Kind::NotFound);
        QCOMPARE(refusal(adding({test.shop}, {test.reading}, {Principal::of(User::Id{99})})).kind, Error::Kind::NotFound);
        QCOMPARE(refusal(adding({test.shop}, {test.reading}, {Principal::of(Group::Id{99})})).kind, Error::Kind::NotFound);
        must(AccountService(*test).setState({test.shop}, Account::State::Suspended, progress));
        QCOMPARE(refusal(adding({test.shop}, {test.reading}, {Principal::of(test.ana)})).kind, Error::Kind::Forbidden);
        Stopped stopped;
        QCOMPARE(service.apply(adding({test.bank}, {test.reading}, {Principal::of(test.ana)}), ManagementAccount::LeaveAlone, stopped)
                     .error()
                     .kind,
                 Error::Kind::Cancelled);
        QCOMPARE(test.count(), 0);
    }

    void a2WaitsUntilSingleSignOnIsEnabled()
    {
        const TestWorkspace test;
        NoProgress progress;
        QCOMPARE(AssignmentService(*test).apply({}, ManagementAccount::LeaveAlone, progress).error().kind, Error::Kind::Forbidden);
    }

    void q1LimitsPermissionSetsInAnAccount()
    {
        const TestAssignments test;
        AssignmentService service(*test);
        NoProgress progress;
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        QList<PermissionSet::Id> sets;
        for (int i = 0; i < 51; ++i) {
            sets.append(addPermissionSet(*test, u"Set%1"_s.arg(i)));
        }
        assign(*test, {test.shop}, sets.first(50), {Principal::of(test.ana)});
        const auto refused
            = service.apply(adding({test.shop}, {sets.last()}, {Principal::of(test.ana)}), ManagementAccount::LeaveAlone, progress);
        QCOMPARE(refused.error().field, u"quota"_s);
        QCOMPARE(refused.error().details, u"Shop (100000000002)"_s);
        // More people for what is there are no more permission sets.
        QCOMPARE(assign(*test, {test.shop}, {sets.first()}, {Principal::of(test.bob)}).added, 1);
        QCOMPARE(test.count(), 51);
    }

    void q1LimitsTheGroupsThatAreAssigned()
    {
        const TestAssignments test;
        AssignmentService service(*test);
        NoProgress progress;
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        QList<Principal> groups;
        for (int i = 0; i < 101; ++i) {
            groups.append(Principal::of(addGroup(*test, u"Group%1"_s.arg(i))));
        }
        QCOMPARE(service.apply(adding({test.shop}, {test.reading}, groups), ManagementAccount::LeaveAlone, progress).error().field,
                 u"quota"_s);
        QCOMPARE(assign(*test, {test.shop}, {test.reading}, groups.first(100)).added, 100);
    }

    void p4RefusesToDeleteAPermissionSetThatIsAssigned()
    {
        const TestAssignments test;
        NoProgress progress;
        assign(*test, {test.shop, test.sandbox}, {test.reading}, {Principal::of(test.ana)});
        const auto refused = PermissionSetService(*test).remove({test.reading}, progress);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().details, u"Sandbox (100000000001)\nShop (100000000002)"_s);
        QCOMPARE(must(PermissionSetService(*test).permissionSet(test.reading)).assignedAccounts, 2);
    }

    void u4TakesAssignmentsAlongWithTheUserAndBringsThemBack()
    {
        const TestAssignments test;
        NoProgress progress;
        assign(*test, {test.shop, test.sandbox}, {test.reading}, {Principal::of(test.ana), Principal::of(test.team)});
        QCOMPARE(must(UserService(*test).consequenceOfRemoval({test.ana, test.bob})).assignments, 2);
        QVERIFY(UserService(*test).remove({test.ana}, progress));
        QCOMPARE(test.count(), 2);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(test.count(), 4);
    }

    void g1TakesAssignmentsAlongWithTheGroup()
    {
        const TestAssignments test;
        NoProgress progress;
        assign(*test, {test.shop, test.sandbox}, {test.reading}, {Principal::of(test.ana), Principal::of(test.team)});
        QCOMPARE(must(GroupService(*test).consequenceOfRemoval({test.team})).assignments, 2);
        QVERIFY(GroupService(*test).remove({test.team}, progress));
        QCOMPARE(test.count(), 2);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(test.count(), 4);
    }

    void a6GuardsTheManagementAccountWhenSomebodyIsDeletedToo()
    {
        TestAssignments test;
        NoProgress progress;
        assign(*test, {test.management}, {test.reading}, {Principal::of(test.ana), Principal::of(test.team)});
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.cai)});
        const Refusing refusing(u"ChangeManagementAccountAccess"_s);
        const auto other = must((*test).connect({{u"lee"_s, u"test/1.0"_s}, test.clock, test.random, refusing}));
        QCOMPARE(UserService(*other).remove({test.ana}, progress).error().message, u"ChangeManagementAccountAccess"_s);
        QCOMPARE(GroupService(*other).remove({test.team}, progress).error().message, u"ChangeManagementAccountAccess"_s);
        QCOMPARE(test.count(), 3);
        QVERIFY(UserService(*other).remove({test.cai}, progress));
        QVERIFY(UserService(*test).remove({test.ana}, progress));
        QVERIFY(GroupService(*test).remove({test.team}, progress));
        QCOMPARE(test.count(), 0);
    }

    void keepsAnUndoFromTakingAwayWhatIsAssigned()
    {
        const TestAssignments test;
        const PermissionSet::Id late = addPermissionSet(*test, u"Late"_s);
        const qint64 creation = must((*test).nextUndo())->id;
        assign(*test, {test.shop}, {late}, {Principal::of(test.ana)});
        const auto refused = (*test).undo(creation);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().details.contains(u"Late → ana @ Shop"_s), qPrintable(refused.error().details));
    }

    void filtersAndOrders()
    {
        const TestAssignments test;
        const AssignmentStore store((*test).database());
        assign(*test, {test.shop, test.sandbox}, {test.reading}, {Principal::of(test.ana), Principal::of(test.team)});
        assign(*test, {test.bank}, {test.writing}, {Principal::of(test.night)});
        QCOMPARE(linesOf(test, {}), (QStringList{u"Bank Writing Night"_s, u"Sandbox Reading ana"_s, u"Sandbox Reading Team"_s,
                                                 u"Shop Reading ana"_s, u"Shop Reading Team"_s}));
        AssignmentQuery query;
        query.order = AssignmentQuery::Order::Principal;
        query.direction = Qt::DescendingOrder;
        query.limit = 2;
        QCOMPARE(linesOf(test, query), (QStringList{u"Shop Reading Team"_s, u"Sandbox Reading Team"_s}));
        query = {};
        query.text = u"BAN"_s;
        QCOMPARE(linesOf(test, query), QStringList{u"Bank Writing Night"_s});
        query.text = u"0002"_s;
        QCOMPARE(linesOf(test, query).size(), 2);
        query = {};
        query.account = test.shop;
        query.kind = Principal::Kind::Group;
        QCOMPARE(linesOf(test, query), QStringList{u"Shop Reading Team"_s});
        query = {};
        query.unit = test.workloads;
        QCOMPARE(linesOf(test, query).size(), 3);
        query = {};
        query.set = test.writing;
        QCOMPARE(linesOf(test, query).size(), 1);
        query = {};
        query.reaching = test.bob;
        QCOMPARE(linesOf(test, query), (QStringList{u"Bank Writing Night"_s, u"Sandbox Reading Team"_s, u"Shop Reading Team"_s}));
        QCOMPARE(must(store.grants(query)).size(), 3);
        query = {};
        query.set = test.reading;
        const QList<Grant> grants = must(store.grants(query));
        QCOMPARE(grants.size(), 2);
        QCOMPARE(grants.first().principals.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAssignmentService)
#include "tst_assignmentservice.moc"
