// SPDX-License-Identifier: Apache-2.0
// Who may use an application: feature N4, and what deleting a user or a group takes along.
#include "core/quotas/quotaservice.h"
#include "tests/support/history.h"
#include "tests/support/testapplications.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestApplicationAccess : public QObject
{
    Q_OBJECT

    /// Stops at once.
    class Impatient final : public Progress
    {
    public:
        void report(qint64, qint64) override {}
        void itemFailed(const QString &, const QString &) override {}
        [[nodiscard]] bool isCancelled() const override { return true; }
    };

    static QStringList namesOf(const TestApplications &test, const ApplicationAssignmentQuery &query)
    {
        QStringList names;
        const ApplicationAssignmentStore store((*test).database());
        for (const ApplicationAssignment &each : must(store.records(must(store.ids(query))))) {
            names.append(each.applicationName + u' ' + each.principalName);
        }
        return names;
    }

    static ApplicationAssignmentOutcome assign(const TestApplications &test, const QList<Application::Id> &applications,
                                               const QList<Principal> &principals)
    {
        NoProgress unwatched;
        return must(ApplicationService(*test).assign(applications, principals, unwatched));
    }

private Q_SLOTS:
    void n4AssignsManyAtOnceAsOneChange()
    {
        const TestApplications test;
        const Application::Id wiki = test.add(u"Wiki"_s);
        const Application::Id mail = test.add(u"Mail"_s);
        const QList<Principal> who{Principal::of(test.ana), Principal::of(test.team), Principal::of(test.ana)};
        QCOMPARE(assign(test, {wiki, mail}, who), (ApplicationAssignmentOutcome{4, 0}));
        QCOMPARE(lastEvent(*test).name, u"AssociateProfile"_s);
        QCOMPARE(lastEvent(*test).summary, u"Assign 2 user(s) and group(s) to 2 application(s)"_s);
        QCOMPARE(test.read(wiki).assignedUsers, 1);
        QCOMPARE(test.read(wiki).assignedGroups, 1);
        const Event::Id newest = lastEvent(*test).id;
        QCOMPARE(assign(test, {wiki}, who), (ApplicationAssignmentOutcome{0, 2}));
        QCOMPARE(lastEvent(*test).id, newest);
        const qint64 change = must((*test).nextUndo())->id;
        must((*test).undo(change));
        QCOMPARE(namesOf(test, {}).size(), 0);
        must((*test).redo(change));
        QCOMPARE(namesOf(test, {}), QStringList({u"Mail ana"_s, u"Wiki ana"_s, u"Mail Team"_s, u"Wiki Team"_s}));
    }

    void n4CountsOnlyTheImmediateGroup()
    {
        const TestApplications test;
        const Application::Id wiki = test.add(u"Wiki"_s);
        assign(test, {wiki}, {Principal::of(test.team)});
        ApplicationQuery query;
        const ApplicationStore store((*test).database());
        query.reaching = test.bob;
        QCOMPARE(must(store.ids(query)).size(), 1);
        query.reaching = test.cai;
        QCOMPARE(must(store.ids(query)).size(), 0);
        query.reaching = {};
        query.assigned = Principal::of(test.bob);
        QCOMPARE(must(store.ids(query)).size(), 0);
        query.assigned = Principal::of(test.team);
        QCOMPARE(must(store.ids(query)).size(), 1);
    }

    void n4RemovesByPrincipalAndByKey()
    {
        const TestApplications test;
        NoProgress unwatched;
        const Application::Id wiki = test.add(u"Wiki"_s);
        const Application::Id mail = test.add(u"Mail"_s);
        assign(test, {wiki, mail}, {Principal::of(test.ana), Principal::of(test.team)});
        ApplicationService service(*test);
        QCOMPARE(must(service.unassign({wiki}, {Principal::of(test.ana), Principal::of(test.bob)}, unwatched)),
                 (ApplicationAssignmentOutcome{1, 1}));
        QCOMPARE(lastEvent(*test).name, u"DisassociateProfile"_s);
        ApplicationAssignmentQuery query;
        query.application = mail;
        QList<ApplicationAssignment::Id> ids;
        for (const qint64 id : must(ApplicationAssignmentStore((*test).database()).ids(query))) {
            ids.append(ApplicationAssignment::Id{id});
        }
        QCOMPARE(must(service.unassign(ids, unwatched)), (ApplicationAssignmentOutcome{2, 0}));
        QCOMPARE(namesOf(test, {}), QStringList{u"Wiki Team"_s});
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(namesOf(test, {}).size(), 3);
    }

    void n4RefusesADisabledUserAndWhatIsGone()
    {
        const TestApplications test;
        NoProgress unwatched;
        const Application::Id wiki = test.add(u"Wiki"_s);
        ApplicationService service(*test);
        must(UserService(*test).setStatus({test.ana}, User::Status::Disabled, unwatched));
        QCOMPARE(service.assign({wiki}, {Principal::of(test.ana)}, unwatched).error().kind, Error::Kind::Forbidden);
        QCOMPARE(service.assign({wiki}, {Principal::of(User::Id{999})}, unwatched).error().kind, Error::Kind::NotFound);
        QCOMPARE(service.assign({{999}}, {Principal::of(test.bob)}, unwatched).error().kind, Error::Kind::NotFound);
        QCOMPARE(namesOf(test, {}).size(), 0);
    }

    void assignsANewApplicationInTheSameChange()
    {
        const TestApplications test;
        NewApplication wanted{customApplication(u"Wiki"_s)};
        wanted.certificate.bits = 1024;
        wanted.principals = {Principal::of(test.ana), Principal::of(test.team)};
        must(ApplicationService(*test).create(wanted));
        QCOMPARE(namesOf(test, {}), (QStringList{u"Wiki ana"_s, u"Wiki Team"_s}));
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(ApplicationStore((*test).database()).count()), 0);
        // Who can't be assigned keeps all of it away.
        NoProgress unwatched;
        must(UserService(*test).setStatus({test.ana}, User::Status::Disabled, unwatched));
        QCOMPARE(ApplicationService(*test).create(wanted).error().kind, Error::Kind::Forbidden);
        QCOMPARE(must(ApplicationStore((*test).database()).count()), 0);
    }

    void countsWhoLosesAccess()
    {
        const TestApplications test;
        const Application::Id wiki = test.add(u"Wiki"_s);
        const Application::Id shop = test.add(u"Shop"_s);
        assign(test, {wiki}, {Principal::of(test.ana), Principal::of(test.bob), Principal::of(test.team)});
        const ApplicationService service(*test);
        // Ana and Bob are in the team, Bob alone in the night shift too.
        QCOMPARE(must(service.lossOf({wiki, shop}, {Principal::of(test.ana)})), (ApplicationAccessLoss{1, 1, 0}));
        QCOMPARE(must(service.lossOf({wiki}, {Principal::of(test.ana), Principal::of(test.team)})), (ApplicationAccessLoss{2, 0, 1}));
    }

    void leavesEverythingAsItWasWhenItIsCancelled()
    {
        const TestApplications test;
        Impatient impatient;
        const Application::Id wiki = test.add(u"Wiki"_s);
        QCOMPARE(ApplicationService(*test).assign({wiki}, {Principal::of(test.ana)}, impatient).error().kind, Error::Kind::Cancelled);
        QCOMPARE(namesOf(test, {}).size(), 0);
    }

    void aDeletedUserOrGroupTakesItsAssignmentsAlongAndBringsThemBack()
    {
        const TestApplications test;
        NoProgress unwatched;
        const Application::Id wiki = test.add(u"Wiki"_s);
        assign(test, {wiki}, {Principal::of(test.ana), Principal::of(test.team)});
        QCOMPARE(must(UserService(*test).consequenceOfRemoval({test.ana})).applications, 1);
        QCOMPARE(must(GroupService(*test).consequenceOfRemoval({test.team})).applications, 1);
        must(UserService(*test).remove({test.ana}, unwatched));
        const qint64 user = must((*test).nextUndo())->id;
        must(GroupService(*test).remove({test.team}, unwatched));
        QCOMPARE(namesOf(test, {}).size(), 0);
        must((*test).undo(must((*test).nextUndo())->id));
        must((*test).undo(user));
        QCOMPARE(namesOf(test, {}), QStringList({u"Wiki ana"_s, u"Wiki Team"_s}));
    }

    void countsGroupsOfApplicationsAmongThoseThatAreAssigned()
    {
        const TestApplications test;
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        const Application::Id wiki = test.add(u"Wiki"_s);
        QList<Principal> groups;
        for (int i = 0; i < 101; ++i) {
            groups.append(Principal::of(addGroup(*test, u"Group %1"_s.arg(i))));
        }
        NoProgress unwatched;
        QCOMPARE(ApplicationService(*test).assign({wiki}, groups, unwatched).error().field, u"quota"_s);
        QCOMPARE(assign(test, {wiki}, groups.first(100)).changed, 100);
    }
};

QTEST_GUILESS_MAIN(TestApplicationAccess)
#include "tst_applicationaccess.moc"
