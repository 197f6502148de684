// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/assignmentimport.h"

#include "core/accounts/accountservice.h"
#include "core/groups/groupservice.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/storage/readingmoment.h"
#include "core/users/userservice.h"

#include <QSet>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Action = AssignmentRow::Action;
using Outcome = AssignmentImportPlan::Outcome;

namespace {

struct AssignmentImports {
    Q_DECLARE_TR_FUNCTIONS(AssignmentImports)
};

constexpr qsizetype betweenReports = 64;
constexpr qsizetype mostErrorsTold = 20;

/// Looks each word up once, however many rows name it.
class Lookup
{
public:
    explicit Lookup(Workspace &workspace) : m_accounts(workspace), m_sets(workspace), m_users(workspace), m_groups(workspace) {}

    Result<Account> account(const QString &word) { return known(m_knownAccounts, m_accounts, word); }
    Result<PermissionSet> set(const QString &word) { return known(m_knownSets, m_sets, word); }

    Result<User> user(const QString &word) { return known(m_knownUsers, m_users, word); }

    Result<Principal> principal(const AssignmentRow &row)
    {
        if (row.principal.isEmpty()) {
            return fail(Error::Kind::Invalid, AssignmentImports::tr("The row names no user and no group."), u"principal"_s);
        }
        const auto user = row.kind == Principal::Kind::Group ? Result<User>(fail(Error::Kind::NotFound, {}))
                                                             : known(m_knownUsers, m_users, row.principal);
        const auto group = row.kind == Principal::Kind::User ? Result<Group>(fail(Error::Kind::NotFound, {}))
                                                             : known(m_knownGroups, m_groups, row.principal);
        for (const auto *error : {user ? nullptr : &user.error(), group ? nullptr : &group.error()}) {
            if (error && error->kind != Error::Kind::NotFound) {
                return tl::unexpected<Error>(*error);
            }
        }
        if (user && group) {
            return fail(Error::Kind::Invalid,
                        AssignmentImports::tr("%1 is the name of a user and of a group; the column principal_type has to say which.")
                            .arg(row.principal),
                        u"principal"_s);
        }
        if (!user && !group) {
            return fail(Error::Kind::NotFound, AssignmentImports::tr("There is no user and no group named %1.").arg(row.principal),
                        u"principal"_s);
        }
        return user ? Principal::of(user->id) : Principal::of(group->id);
    }

private:
    template<typename Record, typename Service>
    static Result<Record> known(QHash<QString, Result<Record>> &all, const Service &service, const QString &word)
    {
        auto found = all.constFind(word);
        if (found == all.cend()) {
            found = all.insert(word, service.find(word));
        }
        return *found;
    }

    AccountService m_accounts;
    PermissionSetService m_sets;
    UserService m_users;
    GroupService m_groups;
    QHash<QString, Result<Account>> m_knownAccounts;
    QHash<QString, Result<PermissionSet>> m_knownSets;
    QHash<QString, Result<User>> m_knownUsers;
    QHash<QString, Result<Group>> m_knownGroups;
};

struct Resolved {
    Account::Id account{};
    PermissionSet::Id set{};
    Principal principal{};

    bool operator==(const Resolved &) const = default;
};

size_t qHash(const Resolved &row, size_t seed = 0)
{
    return qHashMulti(seed, row.account, row.set, row.principal);
}

Result<Resolved> resolve(Lookup &lookup, const AssignmentRow &row)
{
    const auto account = lookup.account(row.account);
    if (!account) {
        return fail(account);
    }
    const auto set = lookup.set(row.permissionSet);
    if (!set) {
        return fail(set);
    }
    const auto principal = lookup.principal(row);
    return principal ? Result<Resolved>(Resolved{account->id, set->id, *principal}) : fail(principal);
}

/// What is there already may stay; nothing new comes to an account that is not active, nor to a disabled user.
Status mayGain(Lookup &lookup, const AssignmentRow &row, Principal principal)
{
    const auto account = lookup.account(row.account);
    if (!account) {
        return fail(account);
    }
    if (account->state != Account::State::Active) {
        return fail(Error::Kind::Forbidden,
                    AssignmentImports::tr("%1 (%2) is not active: nobody can be assigned there.").arg(account->name, account->accountId),
                    u"account"_s);
    }
    const auto user = principal.kind == Principal::Kind::User ? lookup.user(row.principal) : Result<User>(User{});
    if (!user) {
        return fail(user);
    }
    return user->status != User::Status::Disabled
               ? Status()
               : fail(Error::Kind::Forbidden,
                      AssignmentImports::tr("%1 is disabled: the user can't be assigned. Enable the user first.").arg(user->username),
                      u"principal"_s);
}

bool stopsEverything(Error::Kind kind)
{
    return kind == Error::Kind::Storage || kind == Error::Kind::Busy || kind == Error::Kind::Cancelled;
}

QStringList errorsOf(const AssignmentImportPlan &plan)
{
    QStringList lines;
    for (const AssignmentRow &row : plan.table.rows) {
        if (row.error && lines.size() < mostErrorsTold) {
            lines.append(AssignmentImports::tr("line %1: %2").arg(row.line).arg(row.error->message));
        }
    }
    return lines;
}

}  // namespace

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Create:
        return u"create"_s;
    case Outcome::Present:
        return u"present"_s;
    case Outcome::Delete:
        return u"delete"_s;
    case Outcome::Absent:
        return u"absent"_s;
    case Outcome::Error:
        return u"error"_s;
    }
    return {};
}

Result<AssignmentImportPlan> AssignmentImport::plan(AssignmentTable table, const QString &source, Progress &progress) const
{
    const ReadingMoment moment(m_workspace.database());
    if (!moment.status()) {
        return fail(moment.status());
    }
    AssignmentImportPlan plan;
    plan.table = std::move(table);
    plan.source = source;
    Lookup lookup(m_workspace);
    const AssignmentStore store(m_workspace.database());
    QHash<Resolved, Action> seen;
    for (qsizetype i = 0; i < plan.table.rows.size(); ++i) {
        if (i % betweenReports == 0) {
            progress.report(i, plan.table.rows.size());
            if (progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
            }
        }
        AssignmentRow &row = plan.table.rows[i];
        const auto resolved = row.error ? Result<Resolved>(tl::unexpected<Error>(*row.error)) : resolve(lookup, row);
        if (!resolved && stopsEverything(resolved.error().kind)) {
            return fail(resolved);
        }
        if (resolved && seen.value(*resolved, row.action) != row.action) {
            row.error = Error{Error::Kind::Invalid, tr("Another row says the opposite."), {}};
        } else if (!resolved) {
            row.error = resolved.error();
        }
        const auto present = row.error ? Result<QList<Principal>>(QList<Principal>()) : store.principals(resolved->account, resolved->set);
        if (!present) {
            return fail(present);
        }
        const bool isThere
            = !row.error && (present->contains(resolved->principal) || (seen.contains(*resolved) && row.action == Action::Create));
        if (!row.error && !isThere && row.action == Action::Create) {
            if (const auto allowed = mayGain(lookup, row, resolved->principal); !allowed) {
                row.error = allowed.error();
            }
        }
        if (row.error) {
            plan.outcomes.append(Outcome::Error);
            ++plan.errors;
            continue;
        }
        seen.insert(*resolved, row.action);
        const Grant grant{resolved->account, resolved->set, {resolved->principal}};
        if (row.action == Action::Create) {
            plan.outcomes.append(isThere ? Outcome::Present : Outcome::Create);
            plan.edit.add.append(grant);
        } else {
            plan.outcomes.append(isThere ? Outcome::Delete : Outcome::Absent);
            plan.edit.remove.append(grant);
        }
    }
    const auto consequence = AssignmentService(m_workspace).consequenceOf(plan.edit, progress);
    if (!consequence) {
        return fail(consequence);
    }
    plan.consequence = *consequence;
    return plan;
}

Result<AssignmentConsequence> AssignmentImport::apply(const AssignmentImportPlan &plan, Choice choice, ManagementAccount management,
                                                      Progress &progress)
{
    if (choice == Choice::AllRows && plan.errors > 0) {
        return fail(Error::Kind::Invalid, tr("%n row(s) have errors. Nothing was imported.", nullptr, int(plan.errors)), {},
                    errorsOf(plan).join(u'\n'));
    }
    if (plan.consequence.changesNothing()) {
        return plan.consequence;
    }
    const Operation operation{u"ImportAccountAssignments"_s,
                              tr("Import %1: %2 assignments created, %3 deleted")
                                  .arg(plan.source.isEmpty() ? tr("assignments") : plan.source)
                                  .arg(plan.consequence.added)
                                  .arg(plan.consequence.removed),
                              {{u"source"_s, plan.source}, {u"leftOut"_s, plan.errors}},
                              u"gatehouse"_s};
    AssignmentConsequence consequence;
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto applied = AssignmentService(m_workspace).apply(change, plan.edit, management, progress);
        if (!applied) {
            return fail(applied);
        }
        consequence = *applied;
        change.addResponse(u"added"_s, consequence.added);
        change.addResponse(u"removed"_s, consequence.removed);
        return {};
    });
    return done ? Result<AssignmentConsequence>(consequence) : fail(done);
}

}  // namespace gatehouse
