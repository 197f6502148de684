// SPDX-License-Identifier: Apache-2.0
// A1 Organization tree: the numbers at each account; Q1 Quotas: the use by accounts and permission sets.
#include "core/accounts/accountaccessstore.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "tests/support/testassignments.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QuotaUse useOf(const TestAssignments &test, Quota quota)
{
    return must(QuotaStore((*test).database()).use(quota));
}

QHash<Account::Id, AccountAccess> accessOf(const TestAssignments &test)
{
    NoProgress unwatched;
    return must(AccountAccessStore((*test).database()).all(unwatched));
}

class Cancelled final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

}  // namespace

class TestAccountAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a1CountsEveryPersonOnceHoweverTheyCameToTheAccess()
    {
        TestAssignments test;
        QVERIFY(accessOf(test).isEmpty());
        assign(*test, {test.shop, test.bank}, {test.reading}, {Principal::of(test.team), Principal::of(test.night)});
        assign(*test, {test.shop}, {test.writing}, {Principal::of(test.ana)});
        assign(*test, {test.sandbox}, {test.writing}, {Principal::of(test.ana)});
        const auto access = accessOf(test);
        QCOMPARE(access.value(test.shop).people, 3);
        QCOMPARE(access.value(test.bank).people, 3);
        QCOMPARE(access.value(test.sandbox).people, 1);
        QVERIFY(!access.contains(test.management));
        const AccountAccessStore store((*test).database());
        QCOMPARE(must(store.peopleIn({test.sandbox})), 1);
        QCOMPARE(must(store.peopleIn({test.sandbox, test.bank})), 3);
        QCOMPARE(must(store.peopleIn({test.management})), 0);
    }

    void a1CountsThePermissionSetsThatAreProvisioned()
    {
        TestAssignments test;
        assign(*test, {test.shop}, {test.reading, test.writing}, {Principal::of(test.ana)});
        QCOMPARE(accessOf(test).value(test.shop).sets, 0);
        LocalProvisioner provisioner(*test);
        NoProgress unwatched;
        must(ProvisioningService(*test).run(provisioner, unwatched));
        QCOMPARE(accessOf(test).value(test.shop).sets, 2);
    }

    void e2WarnsWhereAnAccountComesNearItsQuotaOfRoles()
    {
        TestAssignments test;
        const auto found = [&test] {
            const auto all = must(OrganizationService(*test).prerequisites());
            return std::find_if(all.begin(), all.end(),
                                [](const Prerequisite &each) { return each.subject == Prerequisite::Subject::IamRoles; })
                ->found;
        };
        QVERIFY(!found().contains(u"Shop"_s));
        const QByteArray shop = QByteArray::number(test.shop.value);
        must((*test).database().execute(
            "INSERT INTO role_templates (digest, policies, inline_policy, boundary, session_seconds, relay_state, tags_session) "
            "VALUES (x'00', '', '', '', 3600, '', 0);"
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 800) "
            "INSERT INTO account_roles (account, permission_set, name, template, made_at, provisioned_at) "
            "SELECT "
            + shop + ", n, 'r' || n, (SELECT id FROM role_templates WHERE digest = x'00'), 0, 0 FROM c"));
        QVERIFY2(found().contains(u"Shop (100000000002) has 800"_s), qPrintable(found()));
    }

    void a1LeavesDisabledUsersOut()
    {
        TestAssignments test;
        NoProgress unwatched;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.team), Principal::of(test.cai)});
        QCOMPARE(accessOf(test).value(test.shop).people, 3);
        must(UserService(*test).setStatus({test.ana, test.cai}, User::Status::Disabled, unwatched));
        QCOMPARE(accessOf(test).value(test.shop).people, 1);
    }

    void a1StopsCountingWhenItIsCancelled()
    {
        TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        Cancelled cancelled;
        QCOMPARE(AccountAccessStore((*test).database()).all(cancelled).error().kind, Error::Kind::Cancelled);
    }

    void q1CountsWhatAccountsAndPermissionSetsUse()
    {
        TestAssignments test;
        QCOMPARE(useOf(test, Quota::PermissionSets).used, 2);
        QCOMPARE(useOf(test, Quota::PoliciesPerSet).used, 1);
        QCOMPARE(useOf(test, Quota::InlinePoliciesPerSet).used, 0);
        QCOMPARE(useOf(test, Quota::InlinePoliciesPerSet).where, QString());
        QCOMPARE(useOf(test, Quota::PermissionSetsPerAccount).used, 0);
        QCOMPARE(useOf(test, Quota::OutstandingAssignments).used, 0);
        QCOMPARE(useOf(test, Quota::RolesRepairedAtOnce).used, 0);
        assign(*test, {test.shop}, {test.reading, test.writing}, {Principal::of(test.team), Principal::of(test.ana)});
        assign(*test, {test.bank}, {test.reading}, {Principal::of(test.ana)});
        QCOMPARE(useOf(test, Quota::PermissionSetsPerAccount).used, 2);
        QCOMPARE(useOf(test, Quota::PermissionSetsPerAccount).where, u"Shop"_s);
        QCOMPARE(useOf(test, Quota::AccountsAndApplications).used, 2);
        QVERIFY(!useOf(test, Quota::AssignedGroups).used);  // today's service has no such quota
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        QCOMPARE(useOf(test, Quota::AssignedGroups).used, 1);
    }
};

QTEST_GUILESS_MAIN(TestAccountAccess)
#include "tst_accountaccess.moc"
