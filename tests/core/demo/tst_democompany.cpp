// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountstore.h"
#include "core/accounts/organization.h"
#include "core/accounts/unitstore.h"
#include "core/demo/democompany.h"
#include "core/demo/names.h"
#include "core/groups/groupservice.h"
#include "core/groups/groupstore.h"
#include "core/history/eventstore.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/testworkspace.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Every value of every row of the company itself.
QByteArray fingerprint(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *table :
         {"users", "groups", "memberships", "passwords", "organization", "units", "accounts", "permission_sets", "permission_set_policies",
          "assignments", "access_control_attributes", "account_roles", "applications", "application_mappings", "application_assignments"}) {
        const qint64 columns = database.integer("SELECT count(*) FROM pragma_table_info('"_ba + table + "')").value().value();
        Statement rows = database.statement("SELECT * FROM "_ba + table + " ORDER BY id");
        while (rows.step()) {
            for (int column = 0; column < columns; ++column) {
                hash.addData(rows.text(column).toUtf8() + '\0');
            }
        }
    }
    return hash.result().toHex();
}

QList<User> everyUser(Workspace &workspace)
{
    const UserStore store(workspace.database());
    return must(store.records(must(store.ids({}))));
}

QList<Group> everyGroup(Workspace &workspace)
{
    const GroupStore store(workspace.database());
    return must(store.records(must(store.ids({}))));
}

/// Cancels when it is told that so many are done.
class CancelAt final : public Progress
{
public:
    explicit CancelAt(qint64 at) : m_at(at) {}
    void report(qint64 done, qint64) override { m_cancelled = done >= m_at; }
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return m_cancelled; }

private:
    qint64 m_at;
    bool m_cancelled = false;
};

class LastReport final : public Progress
{
public:
    void report(qint64 done, qint64 total) override
    {
        forward = forward && done >= last;
        last = done;
        of = total;
    }
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }

    qint64 last = 0;
    qint64 of = 0;
    bool forward = true;
};

}  // namespace

class TestDemoCompany : public QObject
{
    Q_OBJECT

private:
    NoProgress unwatched;

private Q_SLOTS:
    void isTheSameForTheSameSeedWhateverTheWorkspaceBrings()
    {
        TestWorkspace one;
        TestWorkspace other;
        other.clock.advance(86'400);
        (void)other.random.bytes(13);
        QVERIFY(generate(*one, {}, unwatched));
        QVERIFY(generate(*other, {}, unwatched));
        QCOMPARE(fingerprint((*one).database()), fingerprint((*other).database()));
    }

    void hasTheQuotasRaisedThatItIsLargerThan()
    {
        TestWorkspace test;
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        const auto limitOf = [&test](Quota quota) { return must(QuotaStore((*test).database()).limits(quota)).limit().value_or(0); };
        const qint64 usual = limitOf(Quota::Groups);
        const qint64 users = limitOf(Quota::Users);
        QVERIFY(usual > 0);
        DemoSize size;
        size.groups = usual;  // in between there are more than in the end
        QVERIFY(generate(*test, size, unwatched));
        QCOMPARE(must(GroupStore((*test).database()).count()), usual);
        QVERIFY(limitOf(Quota::Groups) > usual);
        QCOMPARE(limitOf(Quota::Users), users);
    }

    void differsForAnotherSeed()
    {
        TestWorkspace one;
        TestWorkspace other;
        QVERIFY(generate(*one, {240, 36, 1}, unwatched));
        QVERIFY(generate(*other, {240, 36, 2}, unwatched));
        QVERIFY(fingerprint((*one).database()) != fingerprint((*other).database()));
    }

    void hasAnOrganizationOfExactlyTheSizeAskedFor_data()
    {
        QTest::addColumn<qint64>("accounts");
        QTest::addColumn<qint64>("leastUnits");
        QTest::addColumn<qint64>("mostUnits");
        QTest::newRow("none") << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("one") << qint64(1) << qint64(0) << qint64(0);
        QTest::newRow("two") << qint64(2) << qint64(1) << qint64(1);
        QTest::newRow("usual") << qint64(42) << qint64(8) << qint64(8);
        QTest::newRow("middling") << qint64(300) << qint64(20) << qint64(40);
        QTest::newRow("large") << qint64(3000) << qint64(250) << qint64(350);
    }
    void hasAnOrganizationOfExactlyTheSizeAskedFor()
    {
        QFETCH(qint64, accounts);
        QFETCH(qint64, leastUnits);
        QFETCH(qint64, mostUnits);
        TestWorkspace test;
        QVERIFY(generate(*test, {0, 0, 1, accounts}, unwatched));
        const AccountStore store((*test).database());
        QCOMPARE(must(store.counts()).all, accounts);
        const qint64 units = must(UnitStore((*test).database()).count());
        QVERIFY2(units >= leastUnits && units <= mostUnits, qPrintable(QString::number(units)));
        QCOMPARE(must(store.management()).has_value(), accounts > 0);
        for (const Account &account : must(store.all())) {
            QVERIFY2(validate(account), qPrintable(account.name));
        }
        QCOMPARE(enabledInstance(*test).has_value(), accounts > 0);
    }

    void leavesThePeopleAsTheyAreWhateverTheNumberOfAccounts()
    {
        TestWorkspace one;
        TestWorkspace other;
        QVERIFY(generate(*one, {50, 20, 1, 0}, unwatched));
        QVERIFY(generate(*other, {50, 20, 1, 30}, unwatched));
        QCOMPARE(everyUser(*one), everyUser(*other));
    }

    void hasExactlyTheSizeAskedFor_data()
    {
        QTest::addColumn<qint64>("users");
        QTest::addColumn<qint64>("groups");
        for (const auto &[users, groups] :
             {std::pair<qint64, qint64>{0, 0}, {0, 36}, {1, 1}, {7, 36}, {240, 0}, {240, 36}, {100, 30}, {5000, 400}}) {
            QTest::addRow("%lld users, %lld groups", users, groups) << users << groups;
        }
    }

    void hasExactlyTheSizeAskedFor()
    {
        QFETCH(qint64, users);
        QFETCH(qint64, groups);
        TestWorkspace test;
        LastReport progress;
        const auto done = generate(*test, {users, groups, 5}, progress);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().details));
        QCOMPARE(UserStore((*test).database()).counts().value().all, users);
        QCOMPARE(GroupStore((*test).database()).count().value(), groups);
        QCOMPARE(progress.last, progress.of);
        QVERIFY(progress.forward);
        QVERIFY(workspacefile::check((*test).database()));
    }

    void everyRecordIsValidAndFitsTheRest()
    {
        TestWorkspace test;
        QVERIFY(generate(*test, {5000, 60, 3}, unwatched));
        const QList<User> users = everyUser(*test);
        QSet<QString> usernames;
        for (const User &user : users) {
            usernames.insert(user.username);
        }
        static const QRegularExpression plain(u"\\A[a-z'-]+\\.[a-z'-]+[0-9]*\\z"_s);
        for (const User &user : users) {
            const auto valid = validate(user);
            QVERIFY2(valid, qPrintable(user.username + (valid ? QString() : valid.error().message)));
            QVERIFY2(plain.match(user.username).hasMatch(), qPrintable(user.username));
            QVERIFY2(user.email.startsWith(user.username) && user.email.endsWith(u".example"_s), qPrintable(user.email));
            QVERIFY(user.createdAt <= user.updatedAt);
            QVERIFY(user.updatedAt < QDateTime({2026, 3, 1}, {0, 0}, Qt::UTC));
            const QString boss = fieldOf(user, u"enterprise.manager.value"_s);
            QVERIFY2(boss.isEmpty() || (usernames.contains(boss) && boss != user.username), qPrintable(user.username));
            const QString zone = fieldOf(user, u"timezone"_s);
            QVERIFY2(zone.isEmpty() || QTimeZone(zone.toLatin1()).isValid(), qPrintable(zone));
        }
        for (const Group &group : everyGroup(*test)) {
            QVERIFY2(validate(group), qPrintable(group.name));
            QVERIFY2(!group.description.isEmpty(), qPrintable(group.name));
        }
    }

    void looksLikeACompany()
    {
        TestWorkspace test;
        QVERIFY(generate(*test, {}, unwatched));
        const QList<User> users = everyUser(*test);
        const auto count = [&](auto what) { return std::count_if(users.cbegin(), users.cend(), what); };
        const auto disabled = count([](const User &user) { return user.status == User::Status::Disabled; });
        QVERIFY2(disabled > 4 && disabled < 30, qPrintable(QString::number(disabled)));
        const auto unverified = count([](const User &user) { return !user.emailVerified; });
        QVERIFY2(unverified > 4 && unverified < 40, qPrintable(QString::number(unverified)));
        QCOMPARE(count([](const User &user) { return fieldOf(user, u"enterprise.manager.value"_s).isEmpty(); }),
                 4);  // the chief, three joiners

        QSet<QChar::Script> scripts;
        for (const User &user : users) {
            for (const QChar c : user.displayName) {
                scripts.insert(c.script());
            }
        }
        QVERIFY2(scripts.size() >= 15, qPrintable(QString::number(scripts.size())));
        QVERIFY(count([](const User &user) { return user.displayName.isRightToLeft(); }) >= 5);
        QVERIFY(count([](const User &user) { return user.displayName.size() == 1; }) >= 1);
        QVERIFY(count([](const User &user) { return user.displayName.size() > 60; }) >= 1);
        QVERIFY(count([](const User &user) { return user.username.contains(u'\''); }) >= 2);
    }

    void putsPeopleWhereTheyBelong()
    {
        TestWorkspace test;
        QVERIFY(generate(*test, {}, unwatched));
        const UserStore users((*test).database());
        const GroupService groups(*test);
        const Group engineering = must(groups.find(u"Engineering"_s));
        UserQuery members;
        members.group = engineering.id;
        for (const User &user : must(users.records(must(users.ids(members))))) {
            QCOMPARE(fieldOf(user, u"enterprise.department"_s), u"Engineering"_s);
        }
        QVERIFY(engineering.memberCount > 40);
        QVERIFY(must(groups.find(u"All employees"_s)).memberCount > 200);
        QCOMPARE(must(groups.find(u"Emergency access"_s)).memberCount, 0);
        for (const Group &group : everyGroup(*test)) {
            QVERIFY2(group.memberCount > 0 || group.name == u"Emergency access"_s, qPrintable(group.name));
        }
        QVERIFY(must(groups.find(u"Auditors"_s)).memberCount <= 6);
    }

    void tellsARecentHistoryThatCanBeUndone()
    {
        TestWorkspace test;
        QSignalSpy changed(&*test, &Workspace::changed);
        QVERIFY(generate(*test, {}, unwatched));
        QVERIFY(!changed.isEmpty());
        const EventStore store((*test).database());
        const QList<Event> events = must(store.records(must(store.ids({}))));
        QVERIFY2(events.size() >= 24 && events.size() <= 32, qPrintable(QString::number(events.size())));
        QCOMPARE(events.last().name, u"CreateDemoCompany"_s);
        QCOMPARE(events.last().standing, Event::Standing::Plain);
        QCOMPARE(events.last().actor, u"sam"_s);
        QSet<QString> actors;
        for (const Event &event : events) {
            actors.insert(event.actor);
            QVERIFY(event.time < QDateTime({2026, 3, 1}, {0, 0}, Qt::UTC));
        }
        QVERIFY(actors.size() >= 3);
        QVERIFY((*test).database().integer("SELECT count(*) FROM outbox").value().value() >= 6);

        qint64 undone = 0;
        for (auto next = must((*test).nextUndo()); next; next = must((*test).nextUndo())) {
            const auto done = (*test).undo(next->id);
            QVERIFY2(done, qPrintable(next->summary + (done ? QString() : done.error().message + done.error().details)));
            ++undone;
        }
        QVERIFY(undone >= 20);
        QCOMPARE(UserStore((*test).database()).counts().value().all, 237);
    }

    void hasAHistoryForEverySeedAndTheSmallestSize()
    {
        for (quint64 seed = 0; seed < 5; ++seed) {
            TestWorkspace test;
            const auto done = generate(*test, {100, 30, seed}, unwatched);
            QVERIFY2(done, qPrintable(u"%1: %2"_s.arg(seed).arg(done ? QString() : done.error().message)));
            QCOMPARE(UserStore((*test).database()).counts().value().all, 100);
            QVERIFY(EventStore((*test).database()).count().value() > 15);
        }
    }

    void leavesNothingWhenItIsCancelled()
    {
        TestWorkspace test;
        CancelAt progress(2000);
        QCOMPARE(generate(*test, {5000, 36, 1}, progress).error().kind, Error::Kind::Cancelled);
        QCOMPARE(UserStore((*test).database()).counts().value().all, 0);
        QCOMPARE(GroupStore((*test).database()).count().value(), 0);
        QCOMPARE(EventStore((*test).database()).count().value(), 0);
        QVERIFY(generate(*test, {}, unwatched));
    }

    void refusesAWorkspaceInUse()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        QCOMPARE(generate(*test, {}, unwatched).error().kind, Error::Kind::Conflict);
        QCOMPARE(UserStore((*test).database()).counts().value().all, 1);

        TestWorkspace twice;
        QVERIFY(generate(*twice, {7, 3, 1}, unwatched));
        QCOMPARE(generate(*twice, {7, 3, 1}, unwatched).error().kind, Error::Kind::Conflict);
    }

    void refusesNegativeSizes()
    {
        TestWorkspace test;
        QCOMPARE(generate(*test, {-1, 36, 1}, unwatched).error().kind, Error::Kind::Invalid);
        QCOMPARE(generate(*test, {240, -1, 1}, unwatched).error().kind, Error::Kind::Invalid);
        QCOMPARE(generate(*test, {240, 36, 1, -1}, unwatched).error().kind, Error::Kind::Invalid);
    }

    void hasAnOfficeAndLatinLettersForEveryName()
    {
        static const QRegularExpression letters(u"\\A[a-z'-]+\\z"_s);
        for (const DemoCulture &culture : demoCultures()) {
            QVERIFY2(!culture.cities.isEmpty(), qPrintable(culture.locale));
            for (const auto &names : {culture.womensNames, culture.mensNames, culture.womensFamilyNames, culture.mensFamilyNames}) {
                QVERIFY(names.size() >= 4);
                for (const DemoName &name : names) {
                    QVERIFY2(letters.match(name.latin).hasMatch(), qPrintable(name.written));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoCompany)
#include "tst_democompany.moc"
