// SPDX-License-Identifier: Apache-2.0
// Q1 Quotas: limits by profile, use, raising, and what they refuse.
#include "core/groups/groupservice.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "core/transfer/importservice.h"
#include "tests/support/history.h"

#include <QSet>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QuotaUse useOf(const TestWorkspace &test, Quota quota)
{
    const auto all = must(QuotaService(*test).uses());
    const auto found = std::find_if(all.begin(), all.end(), [&](const QuotaUse &use) { return use.quota == quota; });
    return found == all.end() ? QuotaUse{quota} : *found;
}

/// A limit that a test can reach.
void limitTo(const TestWorkspace &test, Quota quota, qint64 count)
{
    const auto &about = describe(quota);
    const qint64 usual = *about.limits.at(std::size_t(QuotaProfile::Year2021));
    must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
    const QByteArray table = quota == Quota::Users ? "users" : "groups";
    const QByteArray columns
        = quota == Quota::Users ? "INSERT INTO users (user_id, username, username_key, email, email_key, given_name, family_name, "
                                  "display_name, display_key, status, email_verified, attributes, created_at, updated_at) "
                                  "SELECT 'u' || n, 'u' || n, 'u' || n, 'u' || n, 'u' || n, '', '', '', '', 'ENABLED', 0, '{}', 0, 0 FROM c"
                                : "INSERT INTO groups (group_id, name, name_key, description, external_id, created_at, updated_at) "
                                  "SELECT 'g' || n, 'g' || n, 'g' || n, '', '', 0, 0 FROM c";
    const QByteArray rows = QByteArray::number(usual - count);
    must((*test).change({u"Test"_s, u"Test"_s}, [&](Change &change) {
        return change.database().execute("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < " + rows + ") "
                                         + columns);
    }));
}

}  // namespace

class TestQuotas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q1DescribesEveryQuotaOnce()
    {
        QSet<QString> ids;
        QSet<int> quotas;
        for (const QuotaDescription &each : allQuotas()) {
            ids.insert(each.id);
            quotas.insert(int(each.quota));
            QVERIFY(!each.title.isEmpty());
            QCOMPARE(quotaNamed(each.id), &describe(each.quota));
        }
        QCOMPARE(ids.size(), allQuotas().size());
        QCOMPARE(quotas.size(), int(Quota::OutstandingAssignments) + 1);
        QVERIFY(!quotaNamed(u"none"_s));
    }

    void q1KnowsTheLimitsOfEachEdition_data()
    {
        QTest::addColumn<int>("quota");
        QTest::addColumn<QList<qint64>>("limits");  // 0: unknown to the edition
        QTest::addColumn<bool>("hard");
        const auto row = [](const char *name, Quota quota, const QList<qint64> &limits, bool hard) {
            QTest::newRow(name) << int(quota) << limits << hard;
        };
        row("permission sets", Quota::PermissionSets, {500, 2000, 3500}, false);
        row("permission sets of an account", Quota::PermissionSetsPerAccount, {50, 50, 500}, false);
        row("inline policies", Quota::InlinePoliciesPerSet, {1, 1, 1}, true);
        row("size of an inline policy", Quota::InlinePolicySize, {10240, 10240, 32768}, true);
        row("repairs", Quota::RolesRepairedAtOnce, {1, 1, 1}, true);
        row("accounts and applications", Quota::AccountsAndApplications, {500, 3000, 3000}, false);
        row("users", Quota::Users, {50000, 100000, 100000}, false);
        row("groups", Quota::Groups, {10000, 100000, 100000}, false);
        row("assigned groups", Quota::AssignedGroups, {100, 0, 0}, false);
        row("directory groups", Quota::AssignedDirectoryGroups, {2500, 0, 0}, false);
        row("groups of a user", Quota::GroupsPerUser, {1000, 0, 0}, true);
        row("directories", Quota::ConnectedDirectories, {1, 1, 1}, true);
        row("requests", Quota::TransactionsPerSecond, {20, 20, 20}, true);
        row("assignments at a time", Quota::OutstandingAssignments, {10, 10, 10}, true);
        row("SCIM tokens", Quota::ScimTokens, {2, 2, 2}, true);
        row("authenticator apps", Quota::AuthenticatorApps, {2, 2, 2}, true);
        row("security keys", Quota::SecurityKeys, {0, 6, 6}, true);
        row("certificate", Quota::CertificateSize, {2048, 2048, 2048}, true);
    }
    void q1KnowsTheLimitsOfEachEdition()
    {
        QFETCH(int, quota);
        QFETCH(QList<qint64>, limits);
        QFETCH(bool, hard);
        TestWorkspace test;
        QuotaService service(*test);
        QCOMPARE(must(service.profile()), QuotaProfile::Current);
        for (qsizetype i = 0; i < limits.size(); ++i) {
            must(service.setProfile(allQuotaProfiles.at(std::size_t(i))));
            QCOMPARE(useOf(test, Quota(quota)).limit().value_or(0), limits.at(i));
        }
        QCOMPARE(describe(Quota(quota)).isHard, hard);
    }

    void q1RaisesWhatCanBeRaisedAndKeepsItOverEditions()
    {
        TestWorkspace test;
        QuotaService service(*test);
        must(service.setProfile(QuotaProfile::Year2021));
        must(service.raise(Quota::PermissionSets, 600));
        QCOMPARE(useOf(test, Quota::PermissionSets).limit(), 600);
        QCOMPARE(lastEvent(*test).name, u"RequestServiceQuotaIncrease"_s);
        must(service.setProfile(QuotaProfile::Current));
        QCOMPARE(useOf(test, Quota::PermissionSets).limit(), 3500);
        must(service.setProfile(QuotaProfile::Year2021));
        QCOMPARE(useOf(test, Quota::PermissionSets).limit(), 600);
        must(service.raise(Quota::PermissionSets, std::nullopt));
        QCOMPARE(useOf(test, Quota::PermissionSets).limit(), 500);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(useOf(test, Quota::PermissionSets).raised, 600);
    }

    void q1RefusesToRaiseHardOnesAndToLowerOthers()
    {
        TestWorkspace test;
        QuotaService service(*test);
        QCOMPARE(service.raise(Quota::InlinePoliciesPerSet, 2).error().kind, Error::Kind::Forbidden);
        QCOMPARE(service.raise(Quota::PermissionSets, 3500).error().field, u"limit"_s);
        QCOMPARE(service.raise(Quota::PermissionSets, -1).error().field, u"limit"_s);
        QCOMPARE(service.raise(Quota::AssignedGroups, 200).error().kind, Error::Kind::Invalid);
        must(service.setProfile(QuotaProfile::Year2021));
        QVERIFY(service.raise(Quota::AssignedGroups, 200));
    }

    void q1SaysUseAndLimitWhereItRefuses()
    {
        TestWorkspace test;
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        Database &database = (*test).database();
        QVERIFY(quotaCheck(database, Quota::PermissionSets, 500));
        const auto refused = quotaCheck(database, Quota::PermissionSets, 501);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QCOMPARE(refused.error().field, u"quota"_s);
        QVERIFY(refused.error().message.contains(u"500"_s));
        QVERIFY(refused.error().message.contains(u"501"_s));
        QVERIFY(quotaCheck(database, Quota::InlinePolicySize, 10241).error().message.contains(u"bytes"_s));
        must(QuotaService(*test).raise(Quota::PermissionSets, 501));
        QVERIFY(quotaCheck(database, Quota::PermissionSets, 501));
        must(QuotaService(*test).setProfile(QuotaProfile::Current));
        QVERIFY(quotaCheck(database, Quota::AssignedGroups, 1000000));
    }

    void q1CountsTheUse()
    {
        TestWorkspace test;
        GroupService groups(*test);
        NoProgress progress;
        const User::Id ana = test.addUser(u"ana"_s);
        const User::Id bob = test.addUser(u"bob"_s);
        const Group::Id one = must(groups.create({{}, {}, u"One"_s}));
        const Group::Id two = must(groups.create({{}, {}, u"Two"_s}));
        must(groups.addMembers({one, two}, {ana}, progress));
        must(groups.addMembers({one}, {bob}, progress));
        QCOMPARE(useOf(test, Quota::Users).used, 2);
        QCOMPARE(useOf(test, Quota::Groups).used, 2);
        QVERIFY(!useOf(test, Quota::GroupsPerUser).used);  // a quota of the first edition alone
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        QCOMPARE(useOf(test, Quota::GroupsPerUser).used, 2);
        QCOMPARE(useOf(test, Quota::GroupsPerUser).where, u"ana"_s);
        QVERIFY(!useOf(test, Quota::ScimTokens).used);
    }

    void q1TellsWhatTheInstanceHasApart()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        QList<Quota> ofInstance;
        for (const QuotaUse &use : must(QuotaService(*test).uses(QuotaService::Holder::Instance))) {
            QVERIFY(use.where.isEmpty());
            QCOMPARE(use, useOf(test, use.quota));
            ofInstance.append(use.quota);
        }
        QVERIFY(ofInstance.contains(Quota::Users) && ofInstance.contains(Quota::PermissionSets));
        QVERIFY(!ofInstance.contains(Quota::GroupsPerUser) && !ofInstance.contains(Quota::PermissionSetsPerAccount));
    }

    void q1RefusesUsersBeyondTheQuota()
    {
        TestWorkspace test;
        limitTo(test, Quota::Users, 1);
        test.addUser(u"ana"_s);
        QCOMPARE(UserService(*test).create({TestWorkspace::person(u"bob"_s)}).error().field, u"quota"_s);
        NoProgress progress;
        ImportFile file;
        ImportRow row;
        for (const auto &[name, value] : {std::pair(u"userName"_s, u"cai"_s), std::pair(u"emails.value"_s, u"cai@example.com"_s),
                                          std::pair(u"name.givenName"_s, u"Cai"_s), std::pair(u"name.familyName"_s, u"Li"_s),
                                          std::pair(u"displayName"_s, u"Cai Li"_s)}) {
            row.fields.insert(name, value);
        }
        file.rows.append(row);
        ImportService imports(*test);
        const auto plan = must(imports.plan(file, {}, progress));
        QCOMPARE(imports.apply(plan, ImportService::Choice::AllRows, progress).error().field, u"quota"_s);
        must(QuotaService(*test).raise(Quota::Users, 60000));
        QCOMPARE(must(imports.apply(plan, ImportService::Choice::AllRows, progress)).created, 1);
    }

    void q1RefusesGroupsBeyondTheQuota()
    {
        TestWorkspace test;
        limitTo(test, Quota::Groups, 1);
        GroupService groups(*test);
        must(groups.create({{}, {}, u"One"_s}));
        QCOMPARE(groups.create({{}, {}, u"Two"_s}).error().field, u"quota"_s);
    }
};

QTEST_GUILESS_MAIN(TestQuotas)
#include "tst_quotas.moc"
