// SPDX-License-Identifier: Apache-2.0
// What stands in the accounts after a decision: features A3, A4, A5, P3, P4 and B1.
#include "core/accesscontrol/accesscontrolstore.h"
#include "core/provisioning/failingprovisioner.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "core/storage/database.h"
#include "tests/support/history.h"
#include "tests/support/testassignments.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Stops after some reports; keeps what failed.
class Watch final : public Progress
{
public:
    explicit Watch(int reports = -1) : m_left(reports) {}
    void report(qint64 done, qint64 total) override
    {
        last = {done, total};
        --m_left;
    }
    void itemFailed(const QString &item, const QString &reason) override { failures.append(item + u": "_s + reason); }
    [[nodiscard]] bool isCancelled() const override { return m_left == 0; }

    QStringList failures;
    std::pair<qint64, qint64> last{};

private:
    int m_left;
};

/// Counts how many orders it is given at a time, and looks at what is noted as begun meanwhile.
class Counting final : public Provisioner
{
public:
    Counting(Provisioner &inner, Workspace &workspace) : m_inner(inner), m_workspace(workspace) {}
    [[nodiscard]] Result<QList<Result<RoleChange>>> carryOut(const QList<RoleOrder> &orders) override
    {
        batches.append(orders.size());
        begun = must(m_workspace.database().integer("SELECT count(*) FROM provisioning WHERE state = 'IN_PROGRESS'")).value_or(0);
        return breaks ? Result<QList<Result<RoleChange>>>(fail(Error::Kind::Network, u"gone"_s)) : m_inner.carryOut(orders);
    }
    [[nodiscard]] Status repairProvider(const Account &account) override { return m_inner.repairProvider(account); }
    [[nodiscard]] Status removeProvider(const Account &account) override { return m_inner.removeProvider(account); }

    QList<qsizetype> batches;
    qint64 begun = 0;
    bool breaks = false;

private:
    Provisioner &m_inner;
    Workspace &m_workspace;
};

}  // namespace

class TestProvisioning : public QObject
{
    Q_OBJECT

    static ProvisioningOutcome run(const TestAssignments &test)
    {
        LocalProvisioner local(*test);
        NoProgress progress;
        return must(ProvisioningService(*test).run(local, progress));
    }

    static ProvisioningOutcome runFailing(const TestAssignments &test, const QString &accountId)
    {
        LocalProvisioner local(*test);
        FailingProvisioner failing(local, {{accountId, u"The account is frozen."_s}});
        NoProgress progress;
        return must(ProvisioningService(*test).run(failing, progress));
    }

    static AccountProvisioning::State stateOf(const TestAssignments &test, Account::Id account, PermissionSet::Id set)
    {
        const auto found = must(ProvisioningStore((*test).database()).records({AccountProvisioning::idOf(account, set).value}));
        return found.first().state;
    }

    static std::optional<AccountRole> roleOf(const TestAssignments &test, Account::Id account, PermissionSet::Id set)
    {
        return must(ReplicaStore((*test).database()).role(account, set));
    }

    static qint64 roles(const TestAssignments &test) { return must(ReplicaStore((*test).database()).roleCount()); }

    using State = AccountProvisioning::State;

private Q_SLOTS:
    void a3MakesTheRoleAndTheIdentityProvider()
    {
        const TestAssignments test;
        PermissionSet set = must(PermissionSetService(*test).permissionSet(test.reading));
        set.policies.append({u"/team/Audit"_s});
        set.inlinePolicy = u"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}"_s;
        set.boundary = {u"/Limit"_s};
        must(PermissionSetService(*test).update(set));
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Pending);
        QCOMPARE(run(test), (ProvisioningOutcome{1, 0, 0, 0, 0}));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Provisioned);

        const auto role = roleOf(test, test.shop, test.reading);
        QVERIFY(role);
        QVERIFY(QRegularExpression(u"^AWSReservedSSO_Reading_[0-9a-f]{16}$"_s).match(role->name).hasMatch());
        const auto provider = must(ReplicaStore((*test).database()).provider(test.shop));
        QVERIFY(provider);
        QVERIFY(QRegularExpression(u"^AWSSSO_[0-9a-f]{16}_DO_NOT_DELETE$"_s).match(provider->name).hasMatch());
        const QJsonObject json = toJson(*role, u"100000000002"_s, provider->name);
        QCOMPARE(json[u"Path"_s].toString(), u"/aws-reserved/sso.amazonaws.com/"_s);
        QCOMPARE(json[u"Arn"_s].toString(), u"arn:aws:iam::100000000002:role/aws-reserved/sso.amazonaws.com/"_s + role->name);
        QCOMPARE(json[u"MaxSessionDuration"_s].toInt(), 43200);
        QCOMPARE(json[u"AttachedPolicies"_s].toArray().size(), 2);
        QCOMPARE(json[u"AttachedPolicies"_s][0][u"PolicyArn"_s].toString(), u"arn:aws:iam::100000000002:policy/team/Audit"_s);
        QCOMPARE(json[u"InlinePolicies"_s][0][u"PolicyDocument"_s][u"Version"_s].toString(), u"2012-10-17"_s);
        QCOMPARE(json[u"PermissionsBoundary"_s][u"PermissionsBoundaryArn"_s].toString(), u"arn:aws:iam::100000000002:policy/Limit"_s);
        const QJsonValue trust = json[u"AssumeRolePolicyDocument"_s][u"Statement"_s][0];
        QCOMPARE(trust[u"Principal"_s][u"Federated"_s].toString(), u"arn:aws:iam::100000000002:saml-provider/"_s + provider->name);
        QCOMPARE(trust[u"Action"_s].toArray(), QJsonArray{u"sts:AssumeRoleWithSAML"_s});
        QCOMPARE(lastEvent(*test).name, u"ProvisionPermissionSet"_s);
        // A second time there is nothing to do, and nothing is said about it.
        const auto before = lastEvent(*test);
        QCOMPARE(run(test), ProvisioningOutcome{});
        QCOMPARE(lastEvent(*test).id, before.id);
    }

    void b1LetsSessionsBeTaggedWhileAttributesAreEnabled()
    {
        const TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        run(test);
        must(AccessControlStore((*test).database()).setEnabled(true));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::OutOfDate);
        QCOMPARE(must(ProvisioningService(*test).askEverywhere({test.reading}, ReprovisionScope::OutOfDate)), 1);
        QCOMPARE(run(test).renewed, 1);
        QCOMPARE(trustPolicy({}, {}, roleOf(test, test.shop, test.reading)->made.tagsSession)[u"Statement"_s][0][u"Action"_s].toArray(),
                 (QJsonArray{u"sts:AssumeRoleWithSAML"_s, u"sts:TagSession"_s}));
    }

    void a4RemovesTheRoleWithItsLastAssignment()
    {
        const TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana), Principal::of(test.team)});
        run(test);
        unassign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        QCOMPARE(run(test), (ProvisioningOutcome{0, 0, 0, 1, 0}));
        QCOMPARE(roles(test), 1);
        unassign(*test, {test.shop}, {test.reading}, {Principal::of(test.team)});
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Pending);
        QCOMPARE(run(test), (ProvisioningOutcome{0, 0, 1, 0, 0}));
        QCOMPARE(roles(test), 0);
        // The identity provider stays.
        QVERIFY(must(ReplicaStore((*test).database()).provider(test.shop)));
    }

    void p4RefusesToDeleteASetWhoseRoleStillStands()
    {
        const TestAssignments test;
        NoProgress progress;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        run(test);
        unassign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        PermissionSetService sets(*test);
        QCOMPARE(sets.remove({test.reading}, progress).error().details, u"Shop (100000000002)"_s);
        run(test);
        QVERIFY(sets.remove({test.reading}, progress));
    }

    void p3MarksAccountsThatAreOutOfDateAndReprovisionsThoseChosen()
    {
        const TestAssignments test;
        ProvisioningService provisioning(*test);
        assign(*test, {test.shop, test.bank, test.sandbox}, {test.reading}, {Principal::of(test.ana)});
        run(test);
        PermissionSet set = must(PermissionSetService(*test).permissionSet(test.reading));
        QCOMPARE(set.provisionedAccounts, 3);
        set.description = u"no part of the role"_s;
        set.tags.insert(u"team"_s, u"x"_s);
        must(PermissionSetService(*test).update(set));
        QCOMPARE(must(provisioning.outOfDateCount(test.reading)), 0);
        set = must(PermissionSetService(*test).permissionSet(test.reading));
        set.sessionSeconds = 7200;
        must(PermissionSetService(*test).update(set));
        QCOMPARE(must(provisioning.outOfDateCount(test.reading)), 3);
        must(provisioning.ask(test.reading, {test.shop}));
        QCOMPARE(run(test), (ProvisioningOutcome{0, 1, 0, 0, 0}));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Provisioned);
        QCOMPARE(stateOf(test, test.bank, test.reading), State::OutOfDate);
        // Without a role there is nothing to provision again.
        QCOMPARE(provisioning.ask(test.reading, {test.bank, test.management}).error().kind, Error::Kind::NotFound);
        QCOMPARE(must(provisioning.counts()).pending, 0);
        QCOMPARE(must(provisioning.askEverywhere({test.reading}, ReprovisionScope::OutOfDate)), 2);
        QCOMPARE(run(test).renewed, 2);
        QCOMPARE(must(provisioning.askEverywhere({test.reading}, ReprovisionScope::Provisioned)), 3);
        QCOMPARE(run(test).unchanged, 3);
        // What no role is made from any more is forgotten.
        QCOMPARE(must((*test).database().integer("SELECT count(*) FROM role_templates")).value_or(0), 1);
    }

    void p3IsUpToDateAgainWhenTheEditIsUndone()
    {
        const TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        run(test);
        PermissionSet set = must(PermissionSetService(*test).permissionSet(test.reading));
        set.policies.clear();
        must(PermissionSetService(*test).update(set));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::OutOfDate);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Provisioned);
    }

    void a3FollowsUndoAndRedo()
    {
        const TestAssignments test;
        assign(*test, {test.shop, test.bank}, {test.reading}, {Principal::of(test.ana)});
        const qint64 change = must((*test).nextUndo())->id;
        run(test);
        // What was done in the accounts is no change of its own: the decision is what is undone.
        QCOMPARE(must((*test).nextUndo())->id, change);
        must((*test).undo(change));
        QCOMPARE(must(ProvisioningService(*test).counts()).pending, 2);
        QCOMPARE(run(test), (ProvisioningOutcome{0, 0, 2, 0, 0}));
        must((*test).redo(change));
        QCOMPARE(run(test), (ProvisioningOutcome{2, 0, 0, 0, 0}));
        // Done and undone before anything reached the accounts.
        must((*test).undo(change));
        must((*test).redo(change));
        QCOMPARE(run(test), (ProvisioningOutcome{0, 0, 0, 2, 0}));
    }

    void a3KeepsTheReasonOfAFailureAndTriesAgain()
    {
        const TestAssignments test;
        ProvisioningService provisioning(*test);
        assign(*test, {test.shop, test.bank}, {test.reading, test.writing}, {Principal::of(test.ana)});
        LocalProvisioner local(*test);
        FailingProvisioner failing(local, {{u"100000000002"_s, u"The account is frozen."_s}});
        Watch watch;
        QCOMPARE(must(provisioning.run(failing, watch)), (ProvisioningOutcome{2, 0, 0, 0, 2}));
        QCOMPARE(watch.failures,
                 (QStringList{u"Reading in 100000000002: The account is frozen."_s, u"Writing in 100000000002: The account is frozen."_s}));
        QCOMPARE(watch.last, std::pair(qint64(4), qint64(4)));
        AccountProvisioningQuery query;
        query.state = State::Failed;
        const ProvisioningStore store((*test).database());
        const auto failed = must(store.records(must(store.ids(query))));
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed.first().reason, u"The account is frozen."_s);
        QCOMPARE(failed.first().endedAt, test.clock.now());
        QVERIFY(failed.first().roleName.isEmpty());
        // It stays failed until somebody asks for it.
        QCOMPARE(run(test), ProvisioningOutcome{});
        QCOMPARE(must(provisioning.retry(test.shop, test.writing)), 1);
        QCOMPARE(must(provisioning.retry()), 1);
        QCOMPARE(run(test).made, 2);
        QCOMPARE(must(provisioning.counts()), ProvisioningCounts{});
    }

    void a3LeavesNothingHalfMade()
    {
        const TestAssignments test;
        assign(*test, {test.shop, test.bank}, {test.reading}, {Principal::of(test.ana)});
        // The role can't be made, after the identity provider was.
        must((*test).database().execute("CREATE TEMP TRIGGER refuse BEFORE INSERT ON account_roles WHEN new.account = "
                                        + QByteArray::number(test.shop.value) + " BEGIN SELECT raise(ABORT, 'no'); END"));
        QCOMPARE(run(test), (ProvisioningOutcome{1, 0, 0, 0, 1}));
        QVERIFY(!must(ReplicaStore((*test).database()).provider(test.shop)));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Failed);
        QCOMPARE(stateOf(test, test.bank, test.reading), State::Provisioned);
    }

    void a3FailsInASuspendedAccount()
    {
        const TestAssignments test;
        NoProgress progress;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        must(AccountService(*test).setState({test.shop}, Account::State::Suspended, progress));
        QCOMPARE(run(test).failed, 1);
        QCOMPARE(roles(test), 0);
    }

    void a3HasAtMostTenAssignmentsOutstanding()
    {
        const TestAssignments test;
        QList<Account::Id> accounts;
        for (int i = 0; i < 25; ++i) {
            accounts.append(addAccount(*test, u"Account %1"_s.arg(i)));
        }
        assign(*test, accounts, {test.reading}, {Principal::of(test.team)});
        LocalProvisioner local(*test);
        Counting counting(local, *test);
        Watch watch;
        must(ProvisioningService(*test).run(counting, watch));
        QCOMPARE(counting.batches, (QList<qsizetype>{10, 10, 5}));
        QCOMPARE(counting.begun, 5);
        QCOMPARE(roles(test), 25);
    }

    void a3StopsBetweenTwoStepsAndGoesOnLater()
    {
        const TestAssignments test;
        QList<Account::Id> accounts;
        for (int i = 0; i < 25; ++i) {
            accounts.append(addAccount(*test, u"Account %1"_s.arg(i)));
        }
        assign(*test, accounts, {test.reading}, {Principal::of(test.team)});
        LocalProvisioner local(*test);
        Watch watch(2);
        const auto stopped = ProvisioningService(*test).run(local, watch);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(roles(test), 20);
        QCOMPARE(must(ProvisioningService(*test).counts()), (ProvisioningCounts{5, 0}));
        QCOMPARE(run(test).made, 5);
    }

    void a3GoesOnAfterABreakWithWhatWasBegun()
    {
        TestAssignments test;
        assign(*test, {test.shop, test.bank}, {test.reading}, {Principal::of(test.ana)});
        LocalProvisioner local(*test);
        Counting counting(local, *test);
        counting.breaks = true;
        NoProgress progress;
        QCOMPARE(ProvisioningService(*test).run(counting, progress).error().kind, Error::Kind::Network);
        QCOMPARE(stateOf(test, test.shop, test.reading), State::InProgress);
        test.reopen();
        QCOMPARE(run(test).made, 2);
    }

    void a3DoesAgainWhatWasDecidedMeanwhile()
    {
        const TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        /// Takes the assignment away while its role is being made.
        class Meddling final : public Provisioner
        {
        public:
            explicit Meddling(const TestAssignments &test) : m_test(test), m_local(*test) {}
            [[nodiscard]] Result<QList<Result<RoleChange>>> carryOut(const QList<RoleOrder> &orders) override
            {
                auto done = m_local.carryOut(orders);
                if (std::exchange(m_first, false)) {
                    unassign(*m_test, {m_test.shop}, {m_test.reading}, {Principal::of(m_test.ana)});
                }
                return done;
            }
            [[nodiscard]] Status repairProvider(const Account &) override { return {}; }
            [[nodiscard]] Status removeProvider(const Account &) override { return {}; }

        private:
            const TestAssignments &m_test;
            LocalProvisioner m_local;
            bool m_first = true;
        } meddling(test);
        NoProgress progress;
        QCOMPARE(must(ProvisioningService(*test).run(meddling, progress)), (ProvisioningOutcome{1, 0, 1, 0, 0}));
        QCOMPARE(roles(test), 0);
    }

    void a3RunsOnceAtATime()
    {
        const TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        QLockFile other((*test).path() + u"-provisioning"_s);
        QVERIFY(other.tryLock());
        LocalProvisioner local(*test);
        NoProgress progress;
        QCOMPARE(ProvisioningService(*test).run(local, progress).error().kind, Error::Kind::Busy);
        other.unlock();
        QCOMPARE(run(test).made, 1);
        QVERIFY(!QFile::exists((*test).path() + u"-provisioning"_s));
    }

    void a5RepairsOneRoleAtATime()
    {
        const TestAssignments test;
        ProvisioningService provisioning(*test);
        assign(*test, {test.shop, test.bank}, {test.reading, test.writing}, {Principal::of(test.ana)});
        run(test);
        for (const PermissionSet::Id set : {test.reading, test.writing}) {
            must(ReplicaStore((*test).database()).removeRole(test.shop, set));
        }
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Missing);
        must(provisioning.repairRole(test.shop, test.reading));
        QCOMPARE(provisioning.repairRole(test.shop, test.writing).error().field, u"quota"_s);
        QVERIFY(provisioning.repairRole(test.bank, test.writing));
        QCOMPARE(run(test), (ProvisioningOutcome{1, 0, 0, 1, 0}));
        QVERIFY(provisioning.repairRole(test.shop, test.writing));
        QCOMPARE(run(test).made, 1);
    }

    void a5RepairsAndRemovesTheIdentityProvider()
    {
        const TestAssignments test;
        ProvisioningService provisioning(*test);
        LocalProvisioner local(*test);
        ReplicaStore replica((*test).database());
        using ProviderState = ProvisioningService::ProviderState;
        QCOMPARE(must(provisioning.providerState(test.shop)), ProviderState::Absent);
        QCOMPARE(provisioning.removeProvider(local, test.shop).error().kind, Error::Kind::NotFound);
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        run(test);
        AccountProvider provider = *must(replica.provider(test.shop));
        const QString name = provider.name;
        provider.issuer = u"https://somebody.else"_s;
        must(replica.putProvider(provider));
        QCOMPARE(must(provisioning.providerState(test.shop)), ProviderState::Altered);
        must(provisioning.repairProvider(local, test.shop));
        QCOMPARE(must(provisioning.providerState(test.shop)), ProviderState::Present);
        QCOMPARE(must(replica.provider(test.shop))->name, name);
        QCOMPARE(lastEvent(*test).name, u"RepairIdentityProvider"_s);
        must(provisioning.removeProvider(local, test.shop));
        QCOMPARE(must(provisioning.providerState(test.shop)), ProviderState::Absent);
        QCOMPARE(lastEvent(*test).name, u"RemoveIdentityProvider"_s);
        FailingProvisioner failing(local, {{u"100000000002"_s, u"no"_s}});
        QCOMPARE(provisioning.repairProvider(failing, test.shop).error().message, u"no"_s);
    }

    void forgetsRolesOfWhatIsGone()
    {
        const TestAssignments test;
        NoProgress progress;
        const Account::Id late = addAccount(*test, u"Late"_s);
        const qint64 creation = must((*test).nextUndo())->id;
        assign(*test, {late}, {test.reading}, {Principal::of(test.ana)});
        const qint64 assignment = must((*test).nextUndo())->id;
        run(test);
        must((*test).undo(assignment));
        // As a restored snapshot leaves it; an undo would wait for the role to go.
        QVERIFY(!(*test).undo(creation));
        must((*test).change({u"Test"_s, u"Test"_s}, [late](Change &change) {
            return change.database().execute("DELETE FROM accounts WHERE id = " + QByteArray::number(late.value));
        }));
        QCOMPARE(run(test), (ProvisioningOutcome{0, 0, 1, 0, 0}));
    }

    void listsByAccountSetStateAndText()
    {
        const TestAssignments test;
        assign(*test, {test.shop, test.bank}, {test.reading, test.writing}, {Principal::of(test.ana)});
        runFailing(test, u"100000000003"_s);
        assign(*test, {test.sandbox}, {test.writing}, {Principal::of(test.ana)});
        const ProvisioningStore store((*test).database());
        const auto lines = [&](const AccountProvisioningQuery &query) {
            QStringList found;
            for (const auto &each : must(store.records(must(store.ids(query))))) {
                found.append(u"%1 %2 %3"_s.arg(each.accountName, each.setName, nameOf(each.state)));
            }
            return found;
        };
        QCOMPARE(lines({}), (QStringList{u"Bank Reading FAILED"_s, u"Bank Writing FAILED"_s, u"Sandbox Writing PENDING"_s,
                                         u"Shop Reading PROVISIONED"_s, u"Shop Writing PROVISIONED"_s}));
        AccountProvisioningQuery query;
        query.account = test.shop;
        query.direction = Qt::DescendingOrder;
        QCOMPARE(lines(query), (QStringList{u"Shop Writing PROVISIONED"_s, u"Shop Reading PROVISIONED"_s}));
        query = {};
        query.set = test.writing;
        query.order = AccountProvisioningQuery::Order::Standing;
        QCOMPARE(lines(query), (QStringList{u"Bank Writing FAILED"_s, u"Sandbox Writing PENDING"_s, u"Shop Writing PROVISIONED"_s}));
        query = {};
        query.state = State::Failed;
        query.limit = 1;
        QCOMPARE(lines(query), QStringList{u"Bank Reading FAILED"_s});
        query = {};
        query.text = u"SANDB"_s;
        QCOMPARE(lines(query).size(), 1);
        for (const State state : {State::Provisioned, State::OutOfDate, State::Pending, State::InProgress, State::Failed, State::Missing}) {
            QCOMPARE(provisioningStateNamed(nameOf(state)), state);
        }
    }

    void keepsTheDoorForWhatIsRecorded()
    {
        const TestAssignments test;
        const auto refused = (*test).keep({u"Sneak"_s, u"Sneak"_s},
                                          [&](Change &change) { return AccessControlStore(change.database()).setEnabled(true); });
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(!must(AccessControlStore((*test).database()).isEnabled()));
    }
};

QTEST_GUILESS_MAIN(TestProvisioning)
#include "tst_provisioning.moc"
