// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupstore.h"
#include "core/storage/database.h"
#include "tests/support/testimport.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Choice = ImportService::Choice;

namespace {

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

class TestImportService : public QObject, private ImportTrial
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void createsUsersAndGroupsAsOneChangeThatCanBeUndone();
    void enablesFirstAndDisablesLast();
    void refusesAllRowsWhenOneIsWrong();
    void importsValidRowsOnly();
    void refusesAnOutdatedPlan_data();
    void refusesAnOutdatedPlan();
    void stopsWithNothingWritten();
    void doesNothingWhenThereIsNothingToDo();
    void importsManyRows();
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
