// SPDX-License-Identifier: Apache-2.0
// The work in the accounts, run by run: features A3 and A5.
#include "core/accesscontrol/accesscontrolstore.h"
#include "core/storage/database.h"
#include "tests/support/testprovisioning.h"

#include <QFile>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using State = AccountProvisioning::State;
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

private Q_SLOTS:
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
