// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentservice.h"
#include "core/groups/groupservice.h"
#include "core/permissionsets/permissionsetservice.h"
#include "tests/support/testorganization.h"

namespace gatehouse {

[[nodiscard]] inline PermissionSet::Id addPermissionSet(Workspace &workspace, const QString &name)
{
    PermissionSet set;
    set.name = name;
    set.policies = {{QStringLiteral("arn:aws:iam::aws:policy/ReadOnlyAccess")}};
    return must(PermissionSetService(workspace).create(set));
}

[[nodiscard]] inline Group::Id addGroup(Workspace &workspace, const QString &name, const QList<User::Id> &members = {})
{
    Group group;
    group.name = name;
    const Group::Id id = must(GroupService(workspace).create(group));
    NoProgress unwatched;
    must(GroupService(workspace).addMembers({id}, members, unwatched));
    return id;
}

/// Everybody of `principals` gets every one of `sets` in every one of `accounts`.
inline AssignmentConsequence assign(Workspace &workspace, const QList<Account::Id> &accounts, const QList<PermissionSet::Id> &sets,
                                    const QList<Principal> &principals)
{
    NoProgress unwatched;
    return must(AssignmentService(workspace).apply({{}, grantsFor(accounts, sets, principals)}, ManagementAccount::Confirmed, unwatched));
}

inline AssignmentConsequence unassign(Workspace &workspace, const QList<Account::Id> &accounts, const QList<PermissionSet::Id> &sets,
                                      const QList<Principal> &principals)
{
    NoProgress unwatched;
    return must(AssignmentService(workspace).apply({grantsFor(accounts, sets, principals), {}}, ManagementAccount::Confirmed, unwatched));
}

/// An organization with three accounts in two units, two permission sets, three people and two groups.
struct SmallCompany {
    explicit SmallCompany(const TestWorkspace &test)
    {
        Workspace &workspace = *test;
        enableSingleSignOn(workspace);
        workloads = addUnit(workspace, QStringLiteral("Workloads"));
        production = addUnit(workspace, QStringLiteral("Production"), workloads);
        sandbox = addAccount(workspace, QStringLiteral("Sandbox"), {}, QStringLiteral("100000000001"));
        shop = addAccount(workspace, QStringLiteral("Shop"), production, QStringLiteral("100000000002"));
        bank = addAccount(workspace, QStringLiteral("Bank"), workloads, QStringLiteral("100000000003"));
        management = must(AccountService(workspace).find(managementAccount().accountId)).id;
        reading = addPermissionSet(workspace, QStringLiteral("Reading"));
        writing = addPermissionSet(workspace, QStringLiteral("Writing"));
        ana = test.addUser(QStringLiteral("ana"));
        bob = test.addUser(QStringLiteral("bob"));
        cai = test.addUser(QStringLiteral("cai"));
        team = addGroup(workspace, QStringLiteral("Team"), {ana, bob});
        night = addGroup(workspace, QStringLiteral("Night"), {bob, cai});
    }

    Unit::Id workloads{};
    Unit::Id production{};
    Account::Id sandbox{};
    Account::Id shop{};
    Account::Id bank{};
    Account::Id management{};
    PermissionSet::Id reading{};
    PermissionSet::Id writing{};
    User::Id ana{};
    User::Id bob{};
    User::Id cai{};
    Group::Id team{};
    Group::Id night{};
};

/// A workspace with that company.
class TestAssignments : public TestWorkspace, public SmallCompany
{
public:
    TestAssignments() : SmallCompany(static_cast<const TestWorkspace &>(*this)) {}

    [[nodiscard]] qint64 count() const { return must(AssignmentStore(workspace->database()).count()); }
};

}  // namespace gatehouse
