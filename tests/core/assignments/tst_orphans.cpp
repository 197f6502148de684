// SPDX-License-Identifier: Apache-2.0
// U4, G1 and S5: what is assigned to a user or group that is deleted goes along with the built-in store, and stays, orphaned, where
// users come from a directory.
#include "core/accounts/accountaccessstore.h"
#include "core/assignments/holdings.h"
#include "core/assignments/matrixstore.h"
#include "core/dashboard/dashboardservice.h"
#include "core/identitysource/identitysourcestore.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "core/storage/database.h"
#include "core/workspace/rowdescription.h"
#include "tests/support/history.h"
#include "tests/support/testapplications.h"
#include "tests/support/testsource.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// The small company under Active Directory: Ana reads in the shop and uses the wiki herself, the team reads in the sandbox and uses the
/// wiki too.
class Corp : public TestApplications
{
public:
    explicit Corp(SourceKind source = SourceKind::ActiveDirectory, ProvisioningMode mode = ProvisioningMode::Manual)
    {
        wiki = add(u"Wiki"_s);
        User user = must(UserService(*workspace).user(ana));
        user.attributes.insert(u"externalId"_s, u"guid-ana"_s);
        must(UserService(*workspace).update(user));
        assign(*workspace, {shop}, {reading}, {Principal::of(ana)});
        assign(*workspace, {sandbox}, {reading}, {Principal::of(team)});
        NoProgress unwatched;
        must(ApplicationService(*workspace).assign({wiki}, {Principal::of(ana), Principal::of(team)}, unwatched));
        pretendSource(*workspace, source, mode);
    }

    [[nodiscard]] QStringList accounts() const
    {
        const AssignmentStore store(workspace->database());
        QStringList lines;
        for (const Assignment &each : must(store.records(must(store.ids({}))))) {
            lines.append(u"%1 %2 %3%4"_s.arg(each.accountName, nameOf(each.kind), each.principalName, each.isOrphaned() ? u"!"_s : u""_s));
        }
        return lines;
    }
    [[nodiscard]] QStringList applications() const
    {
        const ApplicationAssignmentStore store(workspace->database());
        QStringList lines;
        for (const ApplicationAssignment &each : must(store.records(must(store.ids({}))))) {
            lines.append(u"%1 %2%3"_s.arg(nameOf(each.kind), each.principalName, each.isOrphaned() ? u"!"_s : u""_s));
        }
        return lines;
    }
    [[nodiscard]] OrphanCounts orphans() const { return must(HoldingStore(workspace->database()).orphanCounts()); }
    [[nodiscard]] Principal orphan(const QString &name) const
    {
        return {Principal::Kind::Orphan, must(HoldingStore(workspace->database()).orphansNamed(name)).value(0).value};
    }

    void removeAna() const
    {
        NoProgress unwatched;
        must(UserService(*workspace).remove({ana}, unwatched));
    }
    void removeTeam() const
    {
        NoProgress unwatched;
        must(GroupService(*workspace).remove({team}, unwatched));
    }
    /// Somebody of the directory, as a synchronisation writes it.
    User::Id addFromDirectory(const QString &name, const QString &externalId) const
    {
        User user = person(name);
        user.attributes.insert(u"externalId"_s, externalId);
        User::Id id{};
        must(workspace->change({u"Test"_s, u"Synchronise"_s}, [&](Change &change) -> Status {
            const auto added = UserService(*workspace).add(change, user);
            id = added.value_or(User::Id{});
            return added ? Status() : fail(added);
        }));
        return id;
    }
    void write(const QByteArray &sql) const
    {
        must(workspace->change({u"Test"_s, u"Test"_s}, [&](Change &change) { return change.database().execute(sql); }));
    }

    Application::Id wiki{};
};

qint64 newest(const Corp &corp)
{
    return must((*corp).nextUndo())->id;
}

}  // namespace

class TestOrphans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOrHoldsByTheSource_data()
    {
        QTest::addColumn<SourceKind>("source");
        QTest::addColumn<ProvisioningMode>("mode");
        QTest::addColumn<bool>("stays");
        QTest::newRow("identity store") << SourceKind::IdentityStore << ProvisioningMode::Manual << false;
        QTest::newRow("Active Directory") << SourceKind::ActiveDirectory << ProvisioningMode::Manual << true;
        QTest::newRow("provider, by hand") << SourceKind::ExternalProvider << ProvisioningMode::Manual << false;
        QTest::newRow("provider, automatic") << SourceKind::ExternalProvider << ProvisioningMode::Automatic << true;
    }
    void staysOrHoldsByTheSource()
    {
        QFETCH(SourceKind, source);
        QFETCH(ProvisioningMode, mode);
        QFETCH(bool, stays);
        const Corp corp(source, mode);
        const UserRemoval removal = must(UserService(*corp).consequenceOfRemoval({corp.ana}));
        QCOMPARE(removal.assignments, 1);
        QCOMPARE(removal.applications, 1);
        QCOMPARE(removal.afterwards, stays ? Afterwards::Orphaned : Afterwards::Removed);
        QCOMPARE(must(GroupService(*corp).consequenceOfRemoval({corp.team})).afterwards, removal.afterwards);
        corp.removeAna();
        corp.removeTeam();
        const QStringList accounts{u"Sandbox GROUP Team!"_s, u"Shop USER ana!"_s};
        const QStringList applications{u"USER ana!"_s, u"GROUP Team!"_s};
        QCOMPARE(corp.accounts(), stays ? accounts : QStringList());
        QCOMPARE(corp.applications(), stays ? applications : QStringList());
        QCOMPARE(corp.orphans(), stays ? (OrphanCounts{2, 2, 2}) : OrphanCounts());
    }

    void saysItInWords()
    {
        QCOMPARE(sentencesAbout({2, 0}, Afterwards::Removed), QStringList{u"2 assignment(s) to AWS accounts are removed."_s});
        QCOMPARE(sentencesAbout({0, 1}, Afterwards::Orphaned),
                 QStringList{u"1 assignment(s) to applications stay, orphaned: they give nobody access."_s});
        QVERIFY(sentencesAbout({}, Afterwards::Orphaned).isEmpty());
    }

    void givesNobodyAccess()
    {
        const Corp corp;
        NoProgress unwatched;
        const AccountAccessStore access((*corp).database());
        QCOMPARE(must(access.peopleIn({corp.shop, corp.sandbox})), 2);
        corp.removeAna();
        corp.removeTeam();
        QCOMPARE(must(access.peopleIn({corp.shop, corp.sandbox})), 0);
        QVERIFY(!must(ApplicationAssignmentStore((*corp).database()).reaches(corp.wiki, corp.bob)));
        const Application wiki = corp.read(corp.wiki);
        QCOMPARE(wiki.assignedUsers + wiki.assignedGroups, 0);
        QCOMPARE(wiki.orphaned, 2);
        AssignmentQuery reaching;
        reaching.reaching = corp.bob;
        QVERIFY(must(AssignmentStore((*corp).database()).ids(reaching)).isEmpty());
        // The roles stay, as the assignments do; whoever takes one of them away takes it from nobody.
        AssignmentQuery orphaned;
        orphaned.kind = Principal::Kind::Orphan;
        const auto grants = must(AssignmentStore((*corp).database()).grants(orphaned));
        QCOMPARE(grants.size(), 2);
        const auto consequence = must(AssignmentService(*corp).consequenceOf({grants, {}}, unwatched));
        QCOMPARE(consequence.removed, 2);
        QCOMPARE(consequence.rolesRemoved, 2);
        QCOMPARE(consequence.peopleLosing, 0);
    }

    void asksNothingOfTheAccounts()
    {
        const Corp corp;
        NoProgress unwatched;
        LocalProvisioner local(*corp);
        must(ProvisioningService(*corp).run(local, unwatched));
        corp.removeAna();
        QCOMPARE(must(ProvisioningService(*corp).counts()).pending, 0);
        must(UserService(*corp).remove({corp.cai}, unwatched));
        QCOMPARE(corp.orphans().principals, 1);
    }

    void isUndoneAndDoneAgain()
    {
        const Corp corp;
        const QStringList accounts = corp.accounts();
        const QStringList applications = corp.applications();
        corp.removeAna();
        const qint64 change = newest(corp);
        must((*corp).undo(change));
        QCOMPARE(corp.accounts(), accounts);
        QCOMPARE(corp.applications(), applications);
        QCOMPARE(corp.orphans(), OrphanCounts());
        must((*corp).redo(must((*corp).nextRedo())->id));
        QCOMPARE(corp.accounts(), (QStringList{u"Sandbox GROUP Team"_s, u"Shop USER ana!"_s}));
    }

    void namesTheOrphanInTheHistory()
    {
        const Corp corp;
        corp.removeAna();
        QStringList labels;
        const auto changeset = must(ChangeStore((*corp).database()).changeset(newest(corp)));
        must(describeRows((*corp).database(), changeset, [&](const RowDescription &row) {
            labels.append(row.noun + u": "_s + row.label);
            return true;
        }));
        QVERIFY2(labels.contains(u"orphaned user or group: ana"_s), qPrintable(labels.join(u'\n')));
        QVERIFY2(labels.contains(u"assignment: Reading → ana @ Shop"_s), qPrintable(labels.join(u'\n')));
        QVERIFY2(labels.contains(u"assignment to an application: Wiki → ana"_s), qPrintable(labels.join(u'\n')));
    }

    void isRemovedOneByOne()
    {
        const Corp corp;
        NoProgress unwatched;
        corp.removeAna();
        const Principal ana = corp.orphan(u"ANA"_s);
        unassign(*corp, {corp.shop}, {corp.reading}, {ana});
        QCOMPARE(lastEvent(*corp).summary, u"Remove the access Reading of ana in Shop"_s);
        QCOMPARE(corp.orphans(), (OrphanCounts{0, 1, 1}));
        must(ApplicationService(*corp).unassign({corp.wiki}, {ana}, unwatched));
        // With the last of it the name is forgotten too, and comes back with an undo.
        QCOMPARE(corp.orphans(), OrphanCounts());
        must((*corp).undo(newest(corp)));
        QCOMPARE(corp.applications(), (QStringList{u"USER ana!"_s, u"GROUP Team"_s}));
    }

    void isRemovedAllAtOnce()
    {
        const Corp corp;
        NoProgress unwatched;
        corp.removeAna();
        corp.removeTeam();
        QCOMPARE(must(AssignmentService(*corp).removeOrphaned(ManagementAccount::LeaveAlone, unwatched)), (OrphanCounts{2, 2, 2}));
        QCOMPARE(lastEvent(*corp).name, u"DeleteOrphanedAssignments"_s);
        QVERIFY(corp.accounts().isEmpty());
        QVERIFY(corp.applications().isEmpty());
        QCOMPARE(corp.orphans(), OrphanCounts());
        must((*corp).undo(newest(corp)));
        QCOMPARE(corp.orphans(), (OrphanCounts{2, 2, 2}));
    }

    void guardsTheManagementAccountWhenAllGoes()
    {
        const Corp corp;
        NoProgress unwatched;
        assign(*corp, {corp.management}, {corp.reading}, {Principal::of(corp.ana)});
        corp.removeAna();
        const auto refused = AssignmentService(*corp).removeOrphaned(ManagementAccount::LeaveAlone, unwatched);
        QCOMPARE(refused.error().field, u"managementAccount"_s);
        QCOMPARE(corp.orphans(), (OrphanCounts{2, 1, 1}));
    }

    void canNotBeAssignedAgain()
    {
        const Corp corp;
        NoProgress unwatched;
        corp.removeAna();
        const Principal ana = corp.orphan(u"ana"_s);
        const auto refused
            = AssignmentService(*corp).apply({{}, grantsFor({corp.bank}, {corp.reading}, {ana})}, ManagementAccount::LeaveAlone, unwatched);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(!ApplicationService(*corp).assign({corp.wiki}, {ana}, unwatched));
    }

    void whoComesBackUnderTheSameExternalIdGetsItBack()
    {
        const Corp corp;
        corp.removeAna();
        const User::Id again = corp.addFromDirectory(u"ana.new"_s, u"guid-ana"_s);
        QVERIFY(again.isValid() && again != corp.ana);
        QCOMPARE(corp.accounts(), (QStringList{u"Sandbox GROUP Team"_s, u"Shop USER ana.new"_s}));
        QCOMPARE(corp.orphans(), OrphanCounts());
        must((*corp).undo(newest(corp)));
        QCOMPARE(corp.accounts(), (QStringList{u"Sandbox GROUP Team"_s, u"Shop USER ana!"_s}));
    }

    void whoHasOnlyTheSameNameDoesNot()
    {
        const Corp corp;
        corp.removeAna();
        corp.addFromDirectory(u"ana"_s, u"guid-other"_s);
        QCOMPARE(corp.accounts(), (QStringList{u"Sandbox GROUP Team"_s, u"Shop USER ana!"_s}));
        QCOMPARE(corp.orphans().principals, 1);
    }

    /// Guide: "My user is referenced in a permission set but can't access the assigned accounts or applications".
    void anIdentityProviderMakesSomebodyNew()
    {
        const Corp corp(SourceKind::ExternalProvider, ProvisioningMode::Automatic);
        corp.removeAna();
        corp.addFromDirectory(u"ana"_s, u"guid-ana"_s);
        QCOMPARE(corp.orphans(), (OrphanCounts{1, 1, 1}));
    }

    void showsTheIdWhereThereIsNoName()
    {
        const Corp corp;
        const QString id = must(UserService(*corp).user(corp.ana)).userId;
        corp.removeAna();
        corp.write("UPDATE orphans SET name = ''");
        QCOMPARE(corp.accounts().at(1), u"Shop USER %1!"_s.arg(id));
        QCOMPARE(corp.applications().first(), u"USER %1!"_s.arg(id));
        QCOMPARE(must(MatrixStore((*corp).database()).holdersOf(corp.reading, {})).last().name, id);
    }

    void standsInTheMatrix()
    {
        const Corp corp;
        corp.removeAna();
        const MatrixStore matrix((*corp).database());
        const auto holders = must(matrix.holdersOf(corp.reading, {}));
        QCOMPARE(holders.size(), 2);
        QCOMPARE(holders.last().name, u"ana"_s);
        QVERIFY(holders.last().isDisabled);
        const qint64 key = MatrixStore::keyOf(holders.last());
        QCOMPARE(must(matrix.held({corp.reading, {}}, corp.shop)), QList<qint64>{key});
        QCOMPARE(MatrixStore::principalOf(key), corp.orphan(u"ana"_s));
        QCOMPARE(MatrixStore::principalOf(MatrixStore::keyOf(holders.first())), Principal::of(corp.team));
    }

    void isFoundByNameAndByKind()
    {
        const Corp corp;
        corp.removeAna();
        const AssignmentStore store((*corp).database());
        QCOMPARE(must(store.ids({.text = u"AN"_s})).size(), 2);  // and the sandbox
        QCOMPARE(must(store.ids({.text = u"AN"_s, .kind = Principal::Kind::Orphan})).size(), 1);
        QCOMPARE(must(store.ids({.text = u"AN"_s, .kind = Principal::Kind::User})).size(), 0);
    }

    void isAConcernOfTheDashboard()
    {
        const Corp corp;
        NoProgress unwatched;
        const auto about = [&corp, &unwatched] {
            QString text;
            for (const Concern &concern : must(DashboardService(*corp).dashboard(corp.clock.now().date(), unwatched)).concerns) {
                text = concern.about == Concern::About::Orphaned ? concern.text : text;
            }
            return text;
        };
        QCOMPARE(about(), QString());
        corp.removeAna();
        QCOMPARE(about(), u"2 assignment(s) are orphaned: who had them was deleted."_s);
    }

    void goesWithTheApplicationAndWithEverything()
    {
        const Corp corp;
        NoProgress unwatched;
        corp.removeAna();
        unassign(*corp, {corp.shop}, {corp.reading}, {corp.orphan(u"ana"_s)});
        QCOMPARE(must(ApplicationService(*corp).consequenceOfRemoval({corp.wiki})).assignments, 2);
        must(ApplicationService(*corp).remove({corp.wiki}, unwatched));
        QCOMPARE(corp.orphans(), OrphanCounts());
        must((*corp).undo(newest(corp)));
        QCOMPARE(corp.orphans(), (OrphanCounts{0, 1, 1}));
        must((*corp).change({u"Test"_s, u"Test"_s},
                            [&](Change &change) { return IdentitySourceStore(change.database()).removeIdentities(unwatched); }));
        QCOMPARE(corp.orphans(), OrphanCounts());
    }

    void noUndoBringsAUserBackBesideWhatIsOrphaned()
    {
        const Corp corp;
        NoProgress unwatched;
        const QString id = must(UserService(*corp).user(corp.cai)).userId;
        must(UserService(*corp).remove({corp.cai}, unwatched));
        const qint64 deleted = newest(corp);
        corp.removeAna();
        corp.write("UPDATE orphans SET principal_id = '" + id.toUtf8() + "'");
        const auto refused = (*corp).undo(deleted);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().details, u"ana would be there again, and what was assigned to ana would stay orphaned."_s);
    }

    void noUndoLeavesAnOrphanWithNothing()
    {
        const Corp corp;
        corp.removeAna();
        const Principal ana = corp.orphan(u"ana"_s);
        corp.write("INSERT INTO assignments (account, permission_set, orphan, created_at) SELECT " + QByteArray::number(corp.bank.value)
                   + ", permission_set, orphan, 0 FROM assignments WHERE orphan IS NOT NULL");
        const qint64 more = newest(corp);
        unassign(*corp, {corp.shop}, {corp.reading}, {ana});
        NoProgress unwatched;
        must(ApplicationService(*corp).unassign({corp.wiki}, {ana}, unwatched));
        const auto refused = (*corp).undo(more);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().details, u"Nothing that is orphaned would be left of what was assigned to ana."_s);
    }
};

QTEST_GUILESS_MAIN(TestOrphans)
#include "tst_orphans.moc"
