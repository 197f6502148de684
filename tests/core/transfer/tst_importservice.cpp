// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/groups/groupstore.h"
#include "core/storage/database.h"
#include "core/transfer/importservice.h"
#include "core/transfer/transferstore.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Action = PlannedRow::Action;
using Choice = ImportService::Choice;

namespace {

ImportRow person(const QString &username, const QStringList &groups = {})
{
    ImportRow row;
    const User user = TestWorkspace::person(username);
    for (const QString &path : {u"userName"_s, u"emails.value"_s, u"name.givenName"_s, u"name.familyName"_s, u"displayName"_s}) {
        row.fields.insert(path, fieldOf(user, path));
    }
    row.groups = groups;
    return row;
}

ImportRow team(const QString &name, const QStringList &members = {})
{
    ImportRow row;
    row.kind = ImportRow::Kind::Group;
    row.fields.insert(u"displayName"_s, name);
    row.members = members;
    return row;
}

ImportRow with(ImportRow row, const QString &path, const QString &value)
{
    row.fields.insert(path, value);
    return row;
}

ImportRow with(ImportRow row, ImportRow::Active active)
{
    row.active = active;
    return row;
}

ImportFile fileOf(QList<ImportRow> rows)
{
    ImportFile file;
    for (ImportRow &row : rows) {
        row.place = file.rows.size() + 2;
        file.rows.append(row);
    }
    return file;
}

class Impatient final : public Progress
{
public:
    explicit Impatient(int looks) : m_left(looks) {}
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    bool isCancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

}  // namespace

class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void createsUsersAndGroupsAsOneChangeThatCanBeUndone();
    void plansWithoutWriting();
    void updatesOnlyWhatDiffers();
    void skipsWhatIsThereAlready();
    void keepsOrClearsEmptyValues();
    void reportsDuplicatesInTheFile();
    void reportsAnEmailAddressOfAnotherUser();
    void letsAnEmailAddressMoveToAnotherUser();
    void reportsInvalidValues();
    void reportsOrCreatesMissingGroups();
    void joinsGroupsThatTheFileMakes();
    void findsMembersByUserId();
    void reportsUnknownMembersAndWhatDependsOnThem();
    void leavesDisabledUsersAlone();
    void enablesFirstAndDisablesLast();
    void refusesAllRowsWhenOneIsWrong();
    void importsValidRowsOnly();
    void refusesAnOutdatedPlan_data();
    void refusesAnOutdatedPlan();
    void stopsWithNothingWritten();
    void doesNothingWhenThereIsNothingToDo();
    void importsManyRows();

private:
    Workspace &workspace() const { return **m_workspace; }
    ImportPlan plan(const QList<ImportRow> &rows, const ImportOptions &options = {}) const
    {
        NoProgress unwatched;
        return must(ImportService(workspace()).plan(fileOf(rows), options, unwatched));
    }
    Result<ImportOutcome> apply(const ImportPlan &plan, Choice choice = Choice::AllRows) const
    {
        NoProgress unwatched;
        return ImportService(workspace()).apply(plan, choice, unwatched);
    }
    QStringList actions(const ImportPlan &plan) const
    {
        QStringList words;
        for (const PlannedRow &row : plan.rows) {
            words.append(toString(row.action));
        }
        return words;
    }
    static QString fieldOfError(const ImportPlan &plan, qsizetype row) { return plan.file.rows.at(row).error.value_or(Error{}).field; }
    User user(const QString &name) const { return must(UserService(workspace()).find(name)); }
    QStringList groupNamesOf(const QString &username) const
    {
        return must(TransferStore(workspace().database()).groupNamesOf(user(username).id));
    }
    qint64 userCount() const { return must(UserStore(workspace().database()).counts()).all; }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestImportService::createsUsersAndGroupsAsOneChangeThatCanBeUndone()
{
    const ImportPlan planned
        = plan({team(u"Ops"_s, {u"ana"_s}), person(u"ana"_s), person(u"bob"_s, {u"Ops"_s})}, {{}, {}, u"people.csv"_s});
    QCOMPARE(actions(planned), QStringList({u"create"_s, u"create"_s, u"create"_s}));
    const auto outcome = apply(planned);
    QVERIFY(outcome);
    QCOMPARE(outcome->created, 3);
    QCOMPARE(outcome->memberships, 2);
    QCOMPARE(user(u"bob"_s).email, u"bob@example.com"_s);
    QCOMPARE(groupNamesOf(u"ana"_s), QStringList(u"Ops"_s));
    QCOMPARE(groupNamesOf(u"bob"_s), QStringList(u"Ops"_s));
    const auto next = must(workspace().nextUndo());
    QVERIFY(next && next->id == outcome->change);
    QVERIFY2(next->summary.contains(u"people.csv"_s), qPrintable(next->summary));

    QVERIFY(workspace().undo(outcome->change));
    QCOMPARE(userCount(), 0);
    QCOMPARE(must(GroupStore(workspace().database()).count()), 0);
    QVERIFY(workspace().redo(outcome->change));
    QCOMPARE(groupNamesOf(u"bob"_s), QStringList(u"Ops"_s));
}

void TestImportService::plansWithoutWriting()
{
    const qint64 before = must(workspace().database().integer("SELECT count(*) FROM events")).value_or(-1);
    plan({person(u"ana"_s)});
    QCOMPARE(userCount(), 0);
    QCOMPARE(must(workspace().database().integer("SELECT count(*) FROM events")).value_or(-2), before);
}

void TestImportService::updatesOnlyWhatDiffers()
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

void TestImportService::skipsWhatIsThereAlready()
{
    QVERIFY(apply(plan({team(u"Ops"_s, {u"ana"_s}), person(u"ana"_s)})));
    const ImportPlan again = plan({team(u"ops"_s, {u"ana"_s}), person(u"ana"_s, {u"Ops"_s})});
    QCOMPARE(actions(again), QStringList({u"update"_s, u"skip"_s}));  // the group's name is spelt anew
    QCOMPARE(actions(plan({team(u"Ops"_s, {u"ana"_s}), person(u"ana"_s, {u"ops"_s})})), QStringList({u"skip"_s, u"skip"_s}));
}

void TestImportService::keepsOrClearsEmptyValues()
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

void TestImportService::reportsDuplicatesInTheFile()
{
    const ImportPlan planned = plan({person(u"ana"_s), person(u"ANA"_s), with(person(u"bob"_s), u"emails.value"_s, u"Ana@Example.com"_s),
                                     team(u"Ops"_s), team(u"OPS"_s)});
    QCOMPARE(actions(planned), QStringList({u"create"_s, u"error"_s, u"error"_s, u"create"_s, u"error"_s}));
    QCOMPARE(fieldOfError(planned, 1), u"userName"_s);
    QVERIFY(planned.file.rows.at(1).error->message.contains(u"line 2"_s));
    QCOMPARE(fieldOfError(planned, 2), u"emails.value"_s);
    QCOMPARE(fieldOfError(planned, 4), u"displayName"_s);
}

void TestImportService::reportsAnEmailAddressOfAnotherUser()
{
    m_workspace->addUser(u"ana"_s);
    const ImportPlan planned = plan({with(person(u"anna"_s), u"emails.value"_s, u"ANA@example.com"_s)});
    QCOMPARE(actions(planned), QStringList(u"error"_s));
    QVERIFY(planned.file.rows.first().error->message.contains(u"ana"_s));
}

void TestImportService::letsAnEmailAddressMoveToAnotherUser()
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

void TestImportService::reportsInvalidValues()
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

void TestImportService::reportsOrCreatesMissingGroups()
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

void TestImportService::joinsGroupsThatTheFileMakes()
{
    QVERIFY(apply(plan({person(u"ana"_s, {u"Ops"_s}), team(u"Ops"_s)})));
    QCOMPARE(groupNamesOf(u"ana"_s), QStringList(u"Ops"_s));
}

void TestImportService::findsMembersByUserId()
{
    m_workspace->addUser(u"ana"_s);
    QVERIFY(apply(plan({team(u"Ops"_s, {user(u"ana"_s).userId, u"ANA"_s})})));
    QCOMPARE(groupNamesOf(u"ana"_s), QStringList(u"Ops"_s));
}

void TestImportService::reportsUnknownMembersAndWhatDependsOnThem()
{
    const ImportPlan planned = plan({person(u"ana"_s, {u"Ops"_s}), team(u"Ops"_s, {u"nobody"_s}), team(u"Dev"_s, {u"ana"_s})});
    QCOMPARE(actions(planned), QStringList({u"error"_s, u"error"_s, u"error"_s}));
    QCOMPARE(fieldOfError(planned, 1), u"members"_s);
    QCOMPARE(fieldOfError(planned, 0), u"groups"_s);
    QCOMPARE(fieldOfError(planned, 2), u"members"_s);
}

void TestImportService::leavesDisabledUsersAlone()
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

void TestImportService::enablesFirstAndDisablesLast()
{
    NoProgress unwatched;
    QVERIFY(apply(plan({team(u"Ops"_s), person(u"ana"_s), person(u"bob"_s)})));
    QVERIFY(UserService(workspace()).setStatus({user(u"ana"_s).id}, User::Status::Disabled, unwatched));
    const ImportPlan planned = plan({with(with(person(u"ana"_s, {u"Ops"_s}), u"title"_s, u"x"_s), ImportRow::Active::Yes),
                                     with(with(person(u"bob"_s, {u"Ops"_s}), u"title"_s, u"y"_s), ImportRow::Active::No),
                                     with(person(u"cyd"_s, {u"Ops"_s}), ImportRow::Active::No)});
    QCOMPARE(actions(planned), QStringList({u"update"_s, u"update"_s, u"create"_s}));
    QCOMPARE(planned.changesOf(0).at(1), (FieldChange{u"active"_s, u"Status"_s, u"Disabled"_s, u"Enabled"_s}));
    const auto outcome = apply(planned);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().details));
    QVERIFY(user(u"ana"_s).status == User::Status::Enabled);
    QVERIFY(user(u"bob"_s).status == User::Status::Disabled);
    QVERIFY(user(u"cyd"_s).status == User::Status::Disabled);
    QCOMPARE(fieldOf(user(u"bob"_s), u"title"_s), u"y"_s);
    QCOMPARE(outcome->memberships, 3);
}

void TestImportService::refusesAllRowsWhenOneIsWrong()
{
    const auto refused = apply(plan({person(u"ana"_s), person(u"b b"_s)}));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::Invalid);
    QVERIFY(refused.error().details.contains(u"line 3"_s));
    QCOMPARE(userCount(), 0);
}

void TestImportService::importsValidRowsOnly()
{
    const auto outcome = apply(plan({person(u"ana"_s), person(u"b b"_s), person(u"cyd"_s)}), Choice::ValidRows);
    QVERIFY(outcome);
    QCOMPARE(outcome->created, 2);
    QCOMPARE(userCount(), 2);
}

void TestImportService::refusesAnOutdatedPlan_data()
{
    QTest::addColumn<QString>("meanwhile");
    for (const char *what : {"same username", "same email", "edited", "deleted", "group deleted", "group made"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestImportService::refusesAnOutdatedPlan()
{
    QFETCH(QString, meanwhile);
    NoProgress unwatched;
    m_workspace->addUser(u"old"_s);
    QVERIFY(apply(plan({team(u"Ops"_s)})));
    const ImportPlan planned
        = plan({person(u"first"_s), person(u"ana"_s, {u"Ops"_s, u"New"_s}), with(person(u"old"_s), u"title"_s, u"x"_s)},
               {ImportOptions::MissingGroups::Create, {}, {}});
    QCOMPARE(planned.counts, (ImportCounts{2, 1, 0, 0}));
    m_workspace->clock.advance(60);
    UserService users(workspace());
    GroupService groups(workspace());
    if (meanwhile == u"same username"_s) {
        m_workspace->addUser(u"ANA"_s);
    } else if (meanwhile == u"same email"_s) {
        User other = TestWorkspace::person(u"other"_s);
        other.email = u"ana@example.com"_s;
        QVERIFY(users.create({other}));
    } else if (meanwhile == u"edited"_s) {
        User old = user(u"old"_s);
        old.displayName = u"Somebody"_s;
        QVERIFY(users.update(old));
    } else if (meanwhile == u"deleted"_s) {
        QVERIFY(users.remove({user(u"old"_s).id}, unwatched));
    } else if (meanwhile == u"group deleted"_s) {
        QVERIFY(groups.remove({must(groups.find(u"Ops"_s)).id}, unwatched));
    } else {
        Group made;
        made.name = u"new"_s;
        QVERIFY(groups.create(made));
    }
    const qint64 count = userCount();
    const auto refused = apply(planned);
    QVERIFY(!refused);
    QVERIFY2(refused.error().kind == Error::Kind::Conflict, qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(u"preview"_s));
    QCOMPARE(userCount(), count);
    QVERIFY(!must(UserStore(workspace().database()).byUsername(u"first"_s)));
}

void TestImportService::stopsWithNothingWritten()
{
    QList<ImportRow> rows;
    for (int i = 0; i < 500; ++i) {
        rows.append(person(u"user%1"_s.arg(i)));
    }
    Impatient atOnce(0);
    const auto unplanned = ImportService(workspace()).plan(fileOf(rows), {}, atOnce);
    QVERIFY(!unplanned && unplanned.error().kind == Error::Kind::Cancelled);
    const ImportPlan planned = plan(rows);
    Impatient later(12);
    const auto stopped = ImportService(workspace()).apply(planned, Choice::AllRows, later);
    QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
    QCOMPARE(userCount(), 0);
}

void TestImportService::doesNothingWhenThereIsNothingToDo()
{
    m_workspace->addUser(u"ana"_s);
    const qint64 before = must(workspace().database().integer("SELECT count(*) FROM events")).value_or(-1);
    const auto outcome = apply(plan({person(u"ana"_s)}));
    QVERIFY(outcome);
    QCOMPARE(outcome->change, 0);
    QCOMPARE(must(workspace().database().integer("SELECT count(*) FROM events")).value_or(-2), before);
}

void TestImportService::importsManyRows()
{
    QList<ImportRow> rows;
    for (int i = 0; i < 5000; ++i) {
        rows.append(person(u"user%1"_s.arg(i), {u"Team %1"_s.arg(i % 50)}));
    }
    const ImportPlan planned = plan(rows, {ImportOptions::MissingGroups::Create, {}, {}});
    QCOMPARE(planned.counts, (ImportCounts{5000, 0, 0, 0}));
    const auto outcome = apply(planned);
    QVERIFY(outcome);
    QCOMPARE(outcome->memberships, 5000);
    QCOMPARE(plan(rows).counts, (ImportCounts{0, 0, 5000, 0}));
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
