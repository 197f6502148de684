// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupstore.h"
#include "core/storage/database.h"
#include "tests/support/testimport.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Action = PlannedRow::Action;

class TestImportPlan : public QObject, private ImportTrial
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void plansWithoutWriting();
    void updatesOnlyWhatDiffers();
    void skipsWhatIsThereAlready();
    void keepsOrClearsEmptyValues();
    void namesNewUsersByFirstAndLastName();
    void reportsDuplicatesInTheFile();
    void reportsAnEmailAddressOfAnotherUser();
    void letsAnEmailAddressMoveToAnotherUser();
    void reportsInvalidValues();
    void reportsOrCreatesMissingGroups();
    void joinsGroupsThatTheFileMakes();
    void findsMembersByUserId();
    void reportsUnknownMembersAndWhatDependsOnThem();
    void leavesDisabledUsersAlone();
};

void TestImportPlan::plansWithoutWriting()
{
    const qint64 before = must(workspace().database().integer("SELECT count(*) FROM events")).value_or(-1);
    plan({person(u"ana"_s)});
    QCOMPARE(userCount(), 0);
    QCOMPARE(must(workspace().database().integer("SELECT count(*) FROM events")).value_or(-2), before);
}

void TestImportPlan::updatesOnlyWhatDiffers()
{
    m_workspace->addUser(u"ana"_s);
    const ImportPlan planned = plan({with(with(person(u"ANA"_s), u"title"_s, u" Engineer "_s), u"emails.value"_s, u"ana@example.com"_s)});
    QCOMPARE(actions(planned), QStringList(u"update"_s));
    const QList<FieldChange> changes = planned.changesOf(0);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0), (FieldChange{u"displayName"_s, u"Display name"_s, u"Person ana"_s, u"Person ANA"_s}));
    QCOMPARE(changes.at(1), (FieldChange{u"title"_s, u"Title"_s, QString(), u"Engineer"_s}));
    QVERIFY(apply(planned));
    QCOMPARE(user(u"ana"_s).username, u"ana"_s);
    QCOMPARE(fieldOf(user(u"ana"_s), u"title"_s), u"Engineer"_s);
}

void TestImportPlan::skipsWhatIsThereAlready()
{
    QVERIFY(apply(plan({team(u"Ops"_s, {u"ana"_s}), person(u"ana"_s)})));
    const ImportPlan again = plan({team(u"ops"_s, {u"ana"_s}), person(u"ana"_s, {u"Ops"_s})});
    QCOMPARE(actions(again), QStringList({u"update"_s, u"skip"_s}));  // the group's name is spelt anew
    QCOMPARE(actions(plan({team(u"Ops"_s, {u"ana"_s}), person(u"ana"_s, {u"ops"_s})})), QStringList({u"skip"_s, u"skip"_s}));
}

void TestImportPlan::keepsOrClearsEmptyValues()
{
    QVERIFY(apply(plan({with(person(u"ana"_s), u"title"_s, u"Engineer"_s)})));
    const QList<ImportRow> rows{with(person(u"ana"_s), u"title"_s, u" "_s)};
    QCOMPARE(actions(plan(rows)), QStringList(u"skip"_s));
    const ImportPlan clearing = plan(rows, {{}, ImportOptions::EmptyValues::Clear, {}});
    QCOMPARE(actions(clearing), QStringList(u"update"_s));
    QVERIFY(apply(clearing));
    QVERIFY(user(u"ana"_s).attributes.isEmpty());
    QCOMPARE(actions(plan({with(person(u"ana"_s), u"emails.value"_s, QString())}, {{}, ImportOptions::EmptyValues::Clear, {}})),
             QStringList(u"error"_s));
}

void TestImportPlan::namesNewUsersByFirstAndLastName()
{
    m_workspace->addUser(u"ana"_s);
    const auto unnamed = [](const QString &username) {
        ImportRow row;
        for (const auto &[path, value] :
             {std::pair(u"userName"_s, username), std::pair(u"name.givenName"_s, u" Eva "_s), std::pair(u"name.familyName"_s, u"Berg"_s),
              std::pair(u"emails.value"_s, username + u"@example.com"_s)}) {
            row.fields.insert(path, value);
        }
        return row;
    };
    const ImportPlan planned = plan({unnamed(u"eva"_s), with(unnamed(u"eve"_s), u"displayName"_s, u"  "_s), unnamed(u"ana"_s),
                                     with(unnamed(u"ida"_s), u"displayName"_s, u"Ida B."_s)});
    QCOMPARE(actions(planned), QStringList({u"create"_s, u"create"_s, u"update"_s, u"create"_s}));
    QVERIFY(apply(planned));
    QCOMPARE(user(u"eva"_s).displayName, u"Eva Berg"_s);
    QCOMPARE(user(u"eve"_s).displayName, u"Eva Berg"_s);
    QCOMPARE(user(u"ida"_s).displayName, u"Ida B."_s);
    QCOMPARE(user(u"ana"_s).displayName, u"Person ana"_s);  // who is there keeps the name
}

void TestImportPlan::reportsDuplicatesInTheFile()
{
    const ImportPlan planned = plan({person(u"ana"_s), person(u"ANA"_s), with(person(u"bob"_s), u"emails.value"_s, u"Ana@Example.com"_s),
                                     team(u"Ops"_s), team(u"OPS"_s)});
    QCOMPARE(actions(planned), QStringList({u"create"_s, u"error"_s, u"error"_s, u"create"_s, u"error"_s}));
    QCOMPARE(fieldOfError(planned, 1), u"userName"_s);
    QVERIFY(planned.file.rows.at(1).error->message.contains(u"line 2"_s));
    QCOMPARE(fieldOfError(planned, 2), u"emails.value"_s);
    QCOMPARE(fieldOfError(planned, 4), u"displayName"_s);
}

void TestImportPlan::reportsAnEmailAddressOfAnotherUser()
{
    m_workspace->addUser(u"ana"_s);
    const ImportPlan planned = plan({with(person(u"anna"_s), u"emails.value"_s, u"ANA@example.com"_s)});
    QCOMPARE(actions(planned), QStringList(u"error"_s));
    QVERIFY(planned.file.rows.first().error->message.contains(u"ana"_s));
}

void TestImportPlan::letsAnEmailAddressMoveToAnotherUser()
{
    m_workspace->addUser(u"ana"_s);
    const ImportRow renamed = with(person(u"ana"_s), u"emails.value"_s, u"a.garcia@example.com"_s);
    const ImportRow heir = with(person(u"anna"_s), u"emails.value"_s, u"ana@example.com"_s);
    const ImportPlan planned = plan({renamed, heir});
    QCOMPARE(actions(planned), QStringList({u"update"_s, u"create"_s}));
    QVERIFY(apply(planned));
    QCOMPARE(user(u"anna"_s).email, u"ana@example.com"_s);
    QCOMPARE(actions(plan({with(person(u"zoe"_s), u"emails.value"_s, u"ana@example.com"_s)})), QStringList(u"error"_s));
}

void TestImportPlan::reportsInvalidValues()
{
    const ImportPlan planned
        = plan({person(u"a b"_s), with(person(u"bob"_s), u"name.givenName"_s, QString()),
                with(person(u"cyd"_s), u"title"_s, QString(2000, u'x')), person(QString()), team(QString()), person(u"Administrator"_s)});
    QCOMPARE(planned.counts, (ImportCounts{0, 0, 0, 6}));
    QCOMPARE(fieldOfError(planned, 0), u"userName"_s);
    QCOMPARE(fieldOfError(planned, 1), u"name.givenName"_s);
    QCOMPARE(fieldOfError(planned, 2), u"title"_s);
    QCOMPARE(fieldOfError(planned, 3), u"userName"_s);
    QCOMPARE(fieldOfError(planned, 4), u"displayName"_s);
}

void TestImportPlan::reportsOrCreatesMissingGroups()
{
    const QList<ImportRow> rows{person(u"ana"_s, {u"Ops"_s, u"ops"_s}), person(u"bob"_s, {u"Ops"_s})};
    QCOMPARE(fieldOfError(plan(rows), 0), u"groups"_s);
    const ImportPlan creating = plan(rows, {ImportOptions::MissingGroups::Create, {}, {}});
    QCOMPARE(creating.newGroups, QStringList(u"Ops"_s));
    const auto outcome = apply(creating);
    QVERIFY(outcome);
    QCOMPARE(outcome->groups, 1);
    QCOMPARE(outcome->memberships, 2);
    QCOMPARE(must(GroupStore(workspace().database()).count()), 1);
}

void TestImportPlan::joinsGroupsThatTheFileMakes()
{
    QVERIFY(apply(plan({person(u"ana"_s, {u"Ops"_s}), team(u"Ops"_s)})));
    QCOMPARE(groupNamesOf(u"ana"_s), QStringList(u"Ops"_s));
}

void TestImportPlan::findsMembersByUserId()
{
    m_workspace->addUser(u"ana"_s);
    QVERIFY(apply(plan({team(u"Ops"_s, {user(u"ana"_s).userId, u"ANA"_s})})));
    QCOMPARE(groupNamesOf(u"ana"_s), QStringList(u"Ops"_s));
}

void TestImportPlan::reportsUnknownMembersAndWhatDependsOnThem()
{
    const ImportPlan planned = plan({person(u"ana"_s, {u"Ops"_s}), team(u"Ops"_s, {u"nobody"_s}), team(u"Dev"_s, {u"ana"_s})});
    QCOMPARE(actions(planned), QStringList({u"error"_s, u"error"_s, u"error"_s}));
    QCOMPARE(fieldOfError(planned, 1), u"members"_s);
    QCOMPARE(fieldOfError(planned, 0), u"groups"_s);
    QCOMPARE(fieldOfError(planned, 2), u"members"_s);
}

void TestImportPlan::leavesDisabledUsersAlone()
{
    NoProgress unwatched;
    QVERIFY(apply(plan({team(u"Ops"_s), person(u"ana"_s), person(u"bob"_s, {u"Ops"_s})})));
    QVERIFY(UserService(workspace()).setStatus({user(u"ana"_s).id, user(u"bob"_s).id}, User::Status::Disabled, unwatched));
    QCOMPARE(actions(plan({person(u"ana"_s)})), QStringList(u"skip"_s));
    QCOMPARE(fieldOfError(plan({with(person(u"ana"_s), u"title"_s, u"x"_s)}), 0), u"active"_s);
    QCOMPARE(fieldOfError(plan({person(u"ana"_s, {u"Ops"_s})}), 0), u"groups"_s);
    QCOMPARE(fieldOfError(plan({team(u"Ops"_s, {u"ana"_s})}), 0), u"members"_s);
    QCOMPARE(actions(plan({team(u"Ops"_s, {u"bob"_s}), with(person(u"bob"_s, {u"Ops"_s}), ImportRow::Active::No)})),
             QStringList({u"skip"_s, u"skip"_s}));
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
