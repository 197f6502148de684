// SPDX-License-Identifier: Apache-2.0
// E1 Enable, E2 Prerequisites check.
#include "core/storage/database.h"
#include "core/workspace/changestore.h"
#include "tests/support/history.h"
#include "tests/support/testorganization.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

Prerequisite::State stateOf(const TestWorkspace &test, Prerequisite::Subject subject)
{
    const auto all = must(OrganizationService(*test).prerequisites());
    const auto found = std::find_if(all.begin(), all.end(), [&](const Prerequisite &each) { return each.subject == subject; });
    return found->state;
}

void run(const TestWorkspace &test, const QByteArray &sql)
{
    must((*test).change({u"Test"_s, u"Test"_s}, [&](Change &change) { return change.database().execute(sql); }));
}

}  // namespace

class TestOrganization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void e1MakesAnOrganizationWithARootAndAManagementAccount()
    {
        TestWorkspace test;
        OrganizationService service(*test);
        QVERIFY(!must(service.organization()));
        QCOMPARE(enabledInstance(*test).error().kind, Error::Kind::Forbidden);
        must(service.enable(managementAccount()));

        const Organization made = *must(service.organization());
        QVERIFY(made.isEnabled());
        QVERIFY(isOrganizationId(made.organizationId));
        QCOMPARE(made.features, Organization::Features::All);
        const Unit root = rootOf(*test);
        QVERIFY(isRootId(root.unitId));
        QVERIFY(root.isRoot());
        const Account management = *must(AccountStore((*test).database()).management());
        QCOMPARE(management.accountId, u"111122223333"_s);
        QCOMPARE(management.unit, root.id);
        QCOMPARE(management.path, root.name);
        QCOMPARE(management.serviceRoleAt, test.clock.now());
        const Instance instance = must(enabledInstance(*test));
        QVERIFY(QRegularExpression(u"\\Aarn:aws:sso:::instance/ssoins-[0-9a-f]{16}\\z"_s).match(instance.arn).hasMatch());
        QVERIFY(QRegularExpression(u"\\Ad-[0-9a-f]{10}\\z"_s).match(instance.identityStoreId).hasMatch());
        QCOMPARE(lastEvent(*test).name, u"StartSSO"_s);
        QCOMPARE(lastRecord(*test)[u"eventSource"_s].toString(), u"sso.amazonaws.com"_s);
    }

    void e1DrawsAnAccountIdWhereNoneIsGiven()
    {
        TestWorkspace test;
        Account management = managementAccount();
        management.accountId.clear();
        must(OrganizationService(*test).enable(management));
        QVERIFY(isAccountId(must(AccountStore((*test).database()).management())->accountId));
    }

    void e1IsOneChangeThatCanBeUndone()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        must((*test).undo(must((*test).nextUndo())->id));
        QVERIFY(!must(OrganizationService(*test).organization()));
        QCOMPARE(must(AccountStore((*test).database()).counts()).all, 0);
        must((*test).redo(must((*test).nextRedo())->id));
        QVERIFY(must(OrganizationService(*test).organization())->isEnabled());
    }

    void e1IsRefusedWhenItIsEnabled()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        QCOMPARE(OrganizationService(*test).enable(managementAccount()).error().kind, Error::Kind::Conflict);
        QCOMPARE(must(AccountStore((*test).database()).counts()).all, 1);
    }

    void e1IsRefusedWithAWrongManagementAccount_data()
    {
        QTest::addColumn<QString>("accountId");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << QString() << u" "_s << u"aws@example.com"_s << u"name"_s;
        QTest::newRow("no email") << QString() << u"Main"_s << QString() << u"email"_s;
        QTest::newRow("short id") << u"1234"_s << u"Main"_s << u"aws@example.com"_s << u"accountId"_s;
    }
    void e1IsRefusedWithAWrongManagementAccount()
    {
        QFETCH(QString, accountId);
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, field);
        TestWorkspace test;
        Account account;
        account.accountId = accountId;
        account.name = name;
        account.email = email;
        QCOMPARE(OrganizationService(*test).enable(account).error().field, field);
        QVERIFY(!must(OrganizationService(*test).organization()));
    }

    void e1GivesTheServiceLinkedRoleToEveryAccountAlsoToLaterOnes()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const Account::Id early = addAccount(*test, u"Early"_s);
        run(test, "UPDATE organization SET enabled_at = NULL; UPDATE accounts SET service_role_at = NULL");
        const Account::Id before = addAccount(*test, u"Before"_s);
        AccountService accounts(*test);
        QVERIFY(!must(accounts.account(before)).serviceRoleAt.isValid());
        test.clock.advance(60);
        enableSingleSignOn(*test);
        QCOMPARE(must(accounts.account(early)).serviceRoleAt, test.clock.now());
        QCOMPARE(must(accounts.account(before)).serviceRoleAt, test.clock.now());
        test.clock.advance(60);
        QCOMPARE(must(accounts.account(addAccount(*test, u"Later"_s))).serviceRoleAt, test.clock.now());
    }

    void e1DrawsIdsForAnInstanceWhoseConfigurationIsGone()
    {
        TestWorkspace test;
        run(test, "DELETE FROM settings WHERE name IN ('instanceId', 'identityStoreId')");
        enableSingleSignOn(*test);
        QVERIFY(must(enabledInstance(*test)).arn.startsWith(u"arn:aws:sso:::instance/ssoins-"_s));
        QVERIFY(must(enabledInstance(*test)).identityStoreId.startsWith(u"d-"_s));
    }

    void e2NeedsAllFeatures()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        OrganizationService service(*test);
        QCOMPARE(service.enableAllFeatures().error().kind, Error::Kind::Conflict);
        run(test, "UPDATE organization SET enabled_at = NULL, feature_set = 'CONSOLIDATED_BILLING'");
        QCOMPARE(stateOf(test, Prerequisite::Subject::Features), Prerequisite::State::Missing);
        QCOMPARE(service.enable({}).error().field, u"features"_s);
        must(service.enableAllFeatures());
        QCOMPARE(stateOf(test, Prerequisite::Subject::Features), Prerequisite::State::Met);
        must(service.enable({}));
    }

    void e2NeedsToKnowTheManagementAccount()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        run(test, "UPDATE organization SET enabled_at = NULL; UPDATE accounts SET management = 0");
        QCOMPARE(stateOf(test, Prerequisite::Subject::ManagementAccount), Prerequisite::State::Missing);
        QCOMPARE(OrganizationService(*test).enable({}).error().field, u"management"_s);
    }

    void e2OffersAnOrganizationWhereThereIsNone()
    {
        TestWorkspace test;
        QCOMPARE(OrganizationService(*test).enableAllFeatures().error().kind, Error::Kind::NotFound);
        for (const auto subject :
             {Prerequisite::Subject::Organization, Prerequisite::Subject::Features, Prerequisite::Subject::ManagementAccount}) {
            QCOMPARE(stateOf(test, subject), Prerequisite::State::Offered);
        }
        enableSingleSignOn(*test);
        for (const auto subject :
             {Prerequisite::Subject::Organization, Prerequisite::Subject::Features, Prerequisite::Subject::ManagementAccount}) {
            QCOMPARE(stateOf(test, subject), Prerequisite::State::Met);
        }
    }

    void e2NamesWhatWebFiltersMustLetThrough()
    {
        const AllowList list = allowListFor(u"d-0123456789"_s, u"eu-central-1"_s);
        QCOMPARE(list.domains, (QStringList{u"*.awsapps.com"_s, u"*.signin.aws"_s}));
        QCOMPARE(list.urls, (QStringList{u"https://d-0123456789.awsapps.com/start"_s, u"https://d-0123456789.awsapps.com/login"_s,
                                         u"https://eu-central-1.signin.aws/platform/login"_s}));
        TestWorkspace test;
        const auto all = must(OrganizationService(*test).prerequisites());
        QCOMPARE(all.last().items.size(), 5);
        QVERIFY(all.last().items.last(2).first().contains((*test).setting(u"identityStoreId"_s)));
    }
};

QTEST_GUILESS_MAIN(TestOrganization)
#include "tst_organization.moc"
