// SPDX-License-Identifier: Apache-2.0
// A1 Organization tree: accounts, their rules, and the lists of them.
#include "tests/support/history.h"
#include "tests/support/testorganization.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

Account asked(const QString &accountId, const QString &name, const QString &email)
{
    Account account;
    account.accountId = accountId;
    account.name = name;
    account.email = email;
    return account;
}

}  // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a1NeedsAnOrganization()
    {
        TestWorkspace test;
        QCOMPARE(AccountService(*test).create(asked({}, u"Shop"_s, u"shop@example.com"_s)).error().kind, Error::Kind::Forbidden);
    }

    void a1CreatesAnAccountAndFindsIt()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id unit = addUnit(*test, u"Workloads"_s);
        const Account::Id id = addAccount(*test, u"Shop"_s, unit, u"123456789012"_s);
        AccountService service(*test);
        const Account made = must(service.account(id));
        QCOMPARE(made.state, Account::State::Active);
        QCOMPARE(made.joined, Account::Joined::Created);
        QCOMPARE(made.path, u"Workloads"_s);
        QVERIFY(!made.isManagement);
        QCOMPARE(must(service.find(u"123456789012"_s)).id, id);
        QCOMPARE(must(service.find(u"1234-5678-9012"_s)).id, id);
        QCOMPARE(must(service.find(u"SHOP@example.com"_s)).id, id);
        QCOMPARE(must(service.find(u"shop"_s)).id, id);
        QCOMPARE(service.find(u"store"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(service.account({99}).error().kind, Error::Kind::NotFound);
        // Names may be shared; then only the ID is unmistakable.
        must(service.create(asked({}, u"Shop"_s, u"other@example.com"_s)));
        QCOMPARE(service.find(u"Shop"_s).error().kind, Error::Kind::Conflict);
    }

    void a1RefusesWhatIsNoAccount_data()
    {
        QTest::addColumn<QString>("accountId");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("field");
        const QString good = u"123456789012"_s;
        const QString mail = u"shop@example.com"_s;
        QTest::newRow("11 digits") << u"12345678901"_s << u"Shop"_s << mail << u"accountId"_s;
        QTest::newRow("13 digits") << u"1234567890123"_s << u"Shop"_s << mail << u"accountId"_s;
        QTest::newRow("letters") << u"12345678901a"_s << u"Shop"_s << mail << u"accountId"_s;
        QTest::newRow("other digits") << u"１２３４５６７８９０１２"_s << u"Shop"_s << mail << u"accountId"_s;
        QTest::newRow("taken id") << u"111122223333"_s << u"Shop"_s << mail << u"accountId"_s;
        QTest::newRow("no name") << good << u"  "_s << mail << u"name"_s;
        QTest::newRow("long name") << good << QString(51, u'x') << mail << u"name"_s;
        QTest::newRow("control character") << good << u"Sh\u0001op"_s << mail << u"name"_s;
        QTest::newRow("no email") << good << u"Shop"_s << QString() << u"email"_s;
        QTest::newRow("short email") << good << u"Shop"_s << u"a@b.c"_s << u"email"_s;
        QTest::newRow("long email") << good << u"Shop"_s << QString(53, u'x') + u"@example.com"_s << u"email"_s;
        QTest::newRow("no address") << good << u"Shop"_s << u"shop.example.com"_s << u"email"_s;
        QTest::newRow("taken email") << good << u"Shop"_s << u"AWS@example.com"_s << u"email"_s;
    }
    void a1RefusesWhatIsNoAccount()
    {
        QFETCH(QString, accountId);
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, field);
        TestWorkspace test;
        enableSingleSignOn(*test);
        QCOMPARE(AccountService(*test).create(asked(accountId, name, email)).error().field, field);
        QCOMPARE(must(AccountStore((*test).database()).counts()).all, 1);
    }

    void a1TakesValuesUpToTheirLimits()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        AccountService service(*test);
        QVERIFY(service.create(asked(u"000000000001"_s, QString(50, u'x'), QString(52, u'x') + u"@example.com"_s)));
        QVERIFY(service.create(asked({}, u"x"_s, u"a@b.cd"_s)));
        Account lost = asked({}, u"Lost"_s, u"lost@example.com"_s);
        lost.unit = {99};
        QCOMPARE(service.create(lost).error().kind, Error::Kind::NotFound);
    }

    void a1EditsNameAndEmailAndNoticesOtherEdits()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        AccountService service(*test);
        const Account::Id id = addAccount(*test, u"Shop"_s);
        Account edit = must(service.account(id));
        edit.name = u"Store"_s;
        edit.email = u"aws@example.com"_s;
        QCOMPARE(service.update(edit).error().field, u"email"_s);
        edit.email = u"store@example.com"_s;
        QVERIFY(service.update(edit));
        QCOMPARE(must(service.account(id)).name, u"Store"_s);
        QCOMPARE(service.update(edit).error().kind, Error::Kind::Conflict);
        const auto before = must((*test).nextUndo());
        QVERIFY(service.update(must(service.account(id))));
        QCOMPARE(must((*test).nextUndo()), before);
    }

    void a1SuspendsReactivatesAndCloses()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        NoProgress progress;
        AccountService service(*test);
        const Account::Id one = addAccount(*test, u"One"_s);
        const Account::Id two = addAccount(*test, u"Two"_s);
        QVERIFY(service.setState({one, two}, Account::State::Suspended, progress));
        QCOMPARE(must(service.account(two)).state, Account::State::Suspended);
        QCOMPARE(must(AccountStore((*test).database()).counts()).inactive, 2);
        QCOMPARE(lastEvent(*test).name, u"SuspendAccount"_s);
        // Only what changes is counted.
        QCOMPARE(must(service.setState({one, two}, Account::State::Suspended, progress)), 0);
        QVERIFY(service.setState({one}, Account::State::Active, progress));
        QCOMPARE(must(service.setState({one, two}, Account::State::Suspended, progress)), 1);
        QCOMPARE(lastEvent(*test).summary, u"Suspend account One"_s);
        // What is suspended has been closed already; and one refusal refuses all.
        QVERIFY(service.setState({two}, Account::State::Active, progress));
        QCOMPARE(service.setState({two, one}, Account::State::PendingClosure, progress).error().kind, Error::Kind::Conflict);
        QCOMPARE(must(service.account(two)).state, Account::State::Active);
        QVERIFY(service.setState({two}, Account::State::PendingClosure, progress));
        QCOMPARE(lastEvent(*test).name, u"CloseAccount"_s);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(service.account(two)).state, Account::State::Active);
        QCOMPARE(service.setState({{99}}, Account::State::Active, progress).error().kind, Error::Kind::NotFound);
    }

    void a1NeverSuspendsOrClosesTheManagementAccountButMovesIt()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        NoProgress progress;
        AccountService service(*test);
        const Account::Id management = must(AccountStore((*test).database()).management())->id;
        const Account::Id other = addAccount(*test, u"Other"_s);
        for (const auto state : {Account::State::Suspended, Account::State::PendingClosure}) {
            QCOMPARE(service.setState({other, management}, state, progress).error().kind, Error::Kind::Forbidden);
        }
        QCOMPARE(must(service.account(other)).state, Account::State::Active);
        const Unit::Id unit = addUnit(*test, u"Core"_s);
        QVERIFY(OrganizationService(*test).move({{}, {management}}, unit));
        QCOMPARE(must(service.account(management)).path, u"Core"_s);
    }

    void a1FiltersAndOrdersTheFlatList()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Unit::Id work = addUnit(*test, u"Work"_s);
        const Unit::Id inner = addUnit(*test, u"Inner"_s, work);
        const qint64 management = must(AccountStore((*test).database()).management())->id.value;
        const qint64 beta = addAccount(*test, u"beta"_s, work, u"200000000000"_s).value;
        const qint64 alpha = addAccount(*test, u"Alpha"_s, inner, u"300000000000"_s).value;
        const AccountStore store((*test).database());
        const auto ids = [&](const AccountQuery &query) { return must(store.ids(query)); };
        QCOMPARE(ids({}), (QList<qint64>{alpha, beta, management}));
        AccountQuery query;
        query.order = AccountQuery::Order::AccountId;
        query.direction = Qt::DescendingOrder;
        QCOMPARE(ids(query), (QList<qint64>{alpha, beta, management}));
        query.order = AccountQuery::Order::Path;
        query.direction = Qt::AscendingOrder;
        QCOMPARE(ids(query), (QList<qint64>{management, beta, alpha}));
        query = {};
        query.unit = work;
        QCOMPARE(ids(query), (QList<qint64>{alpha, beta}));
        query.scope = AccountQuery::Scope::Directly;
        QCOMPARE(ids(query), QList<qint64>{beta});
        query = {};
        query.text = u"ALPHA"_s;
        QCOMPARE(ids(query), QList<qint64>{alpha});
        query.text = u"2000"_s;
        QCOMPARE(ids(query), QList<qint64>{beta});
        query.text = u"aws@"_s;
        QCOMPARE(ids(query), QList<qint64>{management});
        query = {};
        query.state = Account::State::Suspended;
        QVERIFY(ids(query).isEmpty());
        query = {};
        query.limit = 1;
        QCOMPARE(ids(query), QList<qint64>{alpha});
        QCOMPARE(must(store.records({alpha, 99})).size(), 1);
        QCOMPARE(must(store.records({alpha})).first().path, u"Work / Inner"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
