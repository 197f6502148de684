// SPDX-License-Identifier: Apache-2.0
// One permission set for a group in 3,000 accounts, its way back, and 500 permission sets provisioned again after a change: in
// 100 accounts, or in 3,000 with GATEHOUSE_BENCH_LARGE.
#include "core/accounts/accountstore.h"
#include "core/accounts/unitstore.h"
#include "core/assignments/assignmentservice.h"
#include "core/groups/groupservice.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "core/provisioning/replicastore.h"
#include "core/storage/database.h"
#include "tests/bench/measurements.h"
#include "tests/support/testorganization.h"

#include <QCoreApplication>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 accountCount = 3'000;
constexpr qint64 memberCount = 2'000;
constexpr qint64 setCount = 500;

/// Stops when it has seen so many reports, and tells how long it took until somebody listened.
class Stopping final : public Progress
{
public:
    explicit Stopping(int reports) : m_left(reports) {}
    void report(qint64, qint64) override
    {
        if (--m_left == 0) {
            m_since.start();
        }
    }
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return m_left <= 0; }
    [[nodiscard]] double waited() const { return double(m_since.nsecsElapsed()) / 1e6; }

private:
    int m_left;
    QElapsedTimer m_since;
};

struct Company {
    TestWorkspace test{};
    QList<Account::Id> accounts{};
    Group::Id group{};
    QList<PermissionSet::Id> sets{};

    Company()
    {
        Workspace &workspace = *test;
        enableSingleSignOn(workspace);
        must(workspace.change({u"Fill"_s, u"Fill"_s}, [&](Change &change) -> Status {
            Account account;
            account.unit = rootOf(workspace).id;
            account.createdAt = account.updatedAt = account.joinedAt = account.serviceRoleAt = change.now();
            for (qint64 i = 0; i < accountCount; ++i) {
                account.accountId = u"2%1"_s.arg(i, 11, 10, QLatin1Char('0'));
                account.name = u"Account %1"_s.arg(i);
                account.email = u"account%1@example.com"_s.arg(i);
                accounts.append(must(AccountStore(change.database()).insert(account)));
            }
            PermissionSetService service(workspace);
            for (qint64 i = 0; i < setCount; ++i) {
                PermissionSet set;
                set.name = u"Set%1"_s.arg(i);
                set.policies = {{u"arn:aws:iam::aws:policy/ReadOnlyAccess"_s}};
                sets.append(must(service.add(change, set)));
            }
            return {};
        }));
        QList<User::Id> members;
        NoProgress unwatched;
        must(workspace.change({u"Fill"_s, u"Fill"_s}, [&](Change &change) -> Status {
            UserService service(workspace);
            for (qint64 i = 0; i < memberCount; ++i) {
                members.append(must(service.add(change, TestWorkspace::person(u"user%1"_s.arg(i)))));
            }
            return {};
        }));
        Group team;
        team.name = u"Everybody"_s;
        group = must(GroupService(workspace).create(team));
        must(GroupService(workspace).addMembers({group}, members, unwatched));
    }
};

void perSecond(const QString &what, qint64 count, double milliseconds)
{
    std::printf("%-60s %12.0f a second\n", qUtf8Printable(what), double(count) * 1000 / std::max(milliseconds, 0.001));
}

template<typename Work>
double took(Measurements &measurements, const QString &what, qint64 size, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    measurements.add(what, size, milliseconds);
    return milliseconds;
}

void assignOne(Measurements &measurements, Company &company)
{
    Workspace &workspace = *company.test;
    AssignmentService assignments(workspace);
    ProvisioningService provisioning(workspace);
    LocalProvisioner local(workspace);
    NoProgress unwatched;
    const AssignmentEdit edit{{}, grantsFor(company.accounts, {company.sets.first()}, {Principal::of(company.group)})};
    took(measurements, u"say what one set for a group in every account does"_s, accountCount,
         [&] { must(assignments.consequenceOf(edit, unwatched)); });
    double sum = took(measurements, u"assign one set to a group in every account"_s, accountCount,
                      [&] { must(assignments.apply(edit, ManagementAccount::LeaveAlone, unwatched)); });
    const qint64 change = must(workspace.nextUndo())->id;
    Stopping stopping(20);
    (void)provisioning.run(local, stopping);
    measurements.add(u"stop the provisioning, from the wish to its end"_s, 1, stopping.waited());
    const qint64 left = must(provisioning.counts()).pending;
    const double rest = took(measurements, u"provision the rest of them"_s, left, [&] { must(provisioning.run(local, unwatched)); });
    perSecond(u"accounts assigned and provisioned"_s, accountCount, sum + rest * double(accountCount) / double(left));
    took(measurements, u"undo the assignment"_s, accountCount, [&] { must(workspace.undo(change)); });
    const double gone = took(measurements, u"remove the roles"_s, accountCount, [&] { must(provisioning.run(local, unwatched)); });
    perSecond(u"accounts deprovisioned"_s, accountCount, gone);
}

/// Gives every permission set to the group, role by role: what an administrator waits for.
void provision(Measurements &measurements, Company &company, qsizetype accounts)
{
    Workspace &workspace = *company.test;
    LocalProvisioner local(workspace);
    NoProgress unwatched;
    const qint64 roles = accounts * setCount;
    took(measurements, u"assign 500 sets to a group"_s, roles, [&] {
        const auto grants = grantsFor(company.accounts.first(accounts), company.sets, {Principal::of(company.group)});
        must(AssignmentService(workspace).apply({{}, grants}, ManagementAccount::LeaveAlone, unwatched));
    });
    const double made = took(measurements, u"provision them"_s, roles, [&] { must(ProvisioningService(workspace).run(local, unwatched)); });
    perSecond(u"roles made"_s, roles, made);
}

/// The same in every account, poured into the tables: to make 1.5 million roles one by one is not what is measured.
void pour(Measurements &measurements, Company &company)
{
    Workspace &workspace = *company.test;
    Database &database = workspace.database();
    took(measurements, u"(preparation: pour the roles into the replica)"_s, accountCount * setCount, [&] {
        const auto transaction = must(Transaction::begin(database));
        const RoleTemplate made = templateOf(must(PermissionSetService(workspace).permissionSet(company.sets.first())), false);
        ReplicaStore replica(database);
        const qint64 present = must(replica.templateWith(digestOf(made)));
        const qint64 madeFrom = present != 0 ? present : must(replica.insertTemplate(made, digestOf(made)));
        must(database.run("INSERT INTO assignments (account, permission_set, group_id, created_at) "
                          "SELECT a.id, s.id, ?, 0 FROM accounts a CROSS JOIN permission_sets s WHERE NOT a.management",
                          company.group));
        must(database.run("INSERT INTO account_roles (account, permission_set, name, template, made_at, provisioned_at) "
                          "SELECT x.account, s.id, 'AWSReservedSSO_' || s.name || '_' || printf('%016x', x.id), ?, 0, 0 "
                          "FROM assignments x JOIN permission_sets s ON s.id = x.permission_set",
                          madeFrom));
        must(database.run("DELETE FROM provisioning"));
        must(transaction->commit());
    });
}

/// After a change of every permission set whose roles stand in so many accounts.
void reprovision(Measurements &measurements, Company &company, qsizetype accounts)
{
    Workspace &workspace = *company.test;
    ProvisioningService provisioning(workspace);
    LocalProvisioner local(workspace);
    NoProgress unwatched;
    const qint64 roles = accounts * setCount;
    PermissionSetService service(workspace);
    must(workspace.change({u"Edit"_s, u"Edit"_s}, [&](Change &change) -> Status {
        for (const PermissionSet::Id id : company.sets) {
            PermissionSet set = must(service.permissionSet(id));
            set.policies.append({u"arn:aws:iam::aws:policy/SecurityAudit"_s});
            must(service.update(change, set));
        }
        return {};
    }));
    const double asked = took(measurements, u"ask for all the sets that are out of date"_s, roles,
                              [&] { must(provisioning.askEverywhere(company.sets, ReprovisionScope::OutOfDate)); });
    const double done = took(measurements, u"provision them again"_s, roles, [&] { must(provisioning.run(local, unwatched)); });
    perSecond(u"roles provisioned again"_s, roles, asked + done);
    AccountProvisioningQuery query;
    query.account = company.accounts.first();
    took(measurements, u"list what stands in one account"_s, setCount, [&] {
        const ProvisioningStore store(workspace.database());
        must(store.records(must(store.ids(query))));
    });
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Measurements measurements;
    Company company;
    assignOne(measurements, company);
    constexpr qsizetype few = 100;
    const bool isLarge = qEnvironmentVariableIsSet("GATEHOUSE_BENCH_LARGE");
    if (isLarge) {
        pour(measurements, company);
    } else {
        provision(measurements, company, few);
    }
    reprovision(measurements, company, isLarge ? accountCount : few);
    return measurements.finish(argc, argv);
}
