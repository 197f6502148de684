// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/provisioning.h"
#include "core/accounts/accountservice.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct AccountRoleCommands {
    Q_DECLARE_TR_FUNCTIONS(AccountRoleCommands)
};

using ProviderState = ProvisioningService::ProviderState;

Option &addAccount(Command &verb, QString &account)
{
    Option &option = addText(verb, "ACCOUNT", account, AccountRoleCommands::tr("Account ID, email address or name"));
    option.required();
    return option;
}

/// What stands in the account, as IAM describes it.
Status showRoles(Workspace &workspace, Context &context, const QString &name)
{
    const auto account = AccountService(workspace).find(name);
    if (!account) {
        return fail(account);
    }
    const ReplicaStore replica(workspace.database());
    const auto roles = replica.rolesIn(account->id);
    const auto provider = replica.provider(account->id);
    if (!roles || !provider) {
        return roles ? fail(provider) : fail(roles);
    }
    Printer &printer = context.printer();
    const QString trusted = *provider ? (*provider)->name : QString();
    printer.beginList({{u"RoleName"_s, AccountRoleCommands::tr("Role")},
                       {u"Policies"_s, AccountRoleCommands::tr("Policies")},
                       {u"MaxSessionDuration"_s, AccountRoleCommands::tr("Longest session"), Column::Align::Right},
                       {u"ProvisionedDate"_s, AccountRoleCommands::tr("Provisioned")},
                       {u"SamlProvider"_s, AccountRoleCommands::tr("Identity provider")}});
    for (const AccountRole &role : *roles) {
        QStringList policies;
        for (const PolicyReference &policy : role.made.policies) {
            policies.append(policy.title());
        }
        if (!role.made.inlinePolicy.isEmpty()) {
            policies.append(AccountRoleCommands::tr("inline policy"));
        }
        printer.addRow(
            [&]() -> QStringList {
                return {role.name, policies.join(u", "_s), QString::number(longestRoleSession), printer.time(role.provisionedAt), trusted};
            },
            [&] { return toJson(role, account->accountId, trusted); });
    }
    printer.endList();
    return {};
}

void addRoles(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(noun, "roles", AccountRoleCommands::tr("List the roles that stand in an account"),
                            {u"gatehousectl -w corp.gatehouse account roles 111122223333 --format json"_s});
    addAccount(verb, *name);
    onWorkspace(verb, context, [&context, name](Workspace &workspace) { return showRoles(workspace, context, *name); });
}

void addRepairRole(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto set = std::make_shared<QString>();
    auto wishes = std::make_shared<ProvisioningWishes>();
    Command &verb = addVerb(noun, "repair-role", AccountRoleCommands::tr("Make a role again that was deleted or altered in its account"),
                            {u"gatehousectl -w corp.gatehouse account repair-role 111122223333 Audit"_s});
    addAccount(verb, *name);
    addText(verb, "PERMISSION_SET", *set, AccountRoleCommands::tr("Name, permission set ID or ARN")).required();
    wishes->addTo(verb);
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const auto account = AccountService(workspace).find(*name);
        const auto found = PermissionSetService(workspace).find(*set);
        if (!account || !found) {
            return account ? Status(fail(found)) : Status(fail(account));
        }
        if (const auto reasons = wishes->reasons(workspace); !reasons) {
            return fail(reasons);
        }
        if (auto asked = ProvisioningService(workspace).repairRole(account->id, found->id); !asked) {
            return asked;
        }
        const auto done = provision(workspace, *wishes);
        if (!done) {
            return fail(done);
        }
        context.printer().outcome(sentenceFor(*done), toJson(*done));
        return statusOf(*done);
    });
}

QString nameOf(ProviderState state)
{
    return state == ProviderState::Absent ? u"ABSENT"_s : state == ProviderState::Altered ? u"ALTERED"_s : u"PRESENT"_s;
}

QString labelOf(ProviderState state)
{
    return state == ProviderState::Absent    ? AccountRoleCommands::tr("The account has no identity provider.")
           : state == ProviderState::Altered ? AccountRoleCommands::tr("The identity provider of the account was altered.")
                                             : AccountRoleCommands::tr("The identity provider of the account is in order.");
}

struct ProviderWishes {
    QString account{};
    bool repair = false;
    bool remove = false;
    bool yes = false;
};

Status changeProvider(Workspace &workspace, const ProviderWishes &asked, Account::Id account)
{
    ProvisioningService service(workspace);
    LocalProvisioner local(workspace);
    if (asked.repair) {
        return service.repairProvider(local, account);
    }
    if (!asked.remove) {
        return {};
    }
    const QString consequence = AccountRoleCommands::tr("Nobody comes into the account any more until its identity provider is repaired.");
    const auto sure = Context::confirm(consequence, u"DELETE"_s, asked.yes);
    return sure ? service.removeProvider(local, account) : sure;
}

void addProvider(Command &noun, Context &context)
{
    auto asked = std::make_shared<ProviderWishes>();
    Command &verb = addVerb(noun, "provider", AccountRoleCommands::tr("Look at the identity provider of an account, repair or remove it"),
                            {u"gatehousectl -w corp.gatehouse account provider 111122223333"_s,
                             u"gatehousectl -w corp.gatehouse account provider 111122223333 --repair"_s});
    addAccount(verb, asked->account);
    Option &repair = addFlag(verb, "--repair", asked->repair, AccountRoleCommands::tr("Make it as it shall be"));
    addFlag(verb, "--remove", asked->remove, AccountRoleCommands::tr("Remove it; the roles stay")).excludes(&repair);
    addFlag(verb, "--yes", asked->yes, AccountRoleCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) -> Status {
        const auto account = AccountService(workspace).find(asked->account);
        if (!account) {
            return fail(account);
        }
        if (auto changed = changeProvider(workspace, *asked, account->id); !changed) {
            return changed;
        }
        const auto state = ProvisioningService(workspace).providerState(account->id);
        const auto provider = ReplicaStore(workspace.database()).provider(account->id);
        if (!state || !provider) {
            return state ? Status(fail(provider)) : Status(fail(state));
        }
        QJsonObject facts{{u"Status"_s, nameOf(*state)}};
        if (*provider) {
            facts.insert(u"SamlProvider"_s, toJson(**provider, account->accountId));
        }
        context.printer().outcome(labelOf(*state), facts);
        return {};
    });
}

}  // namespace

void addAccountRoleCommands(Command &account, Context &context)
{
    addRoles(account, context);
    addRepairRole(account, context);
    addProvider(account, context);
}

}  // namespace gatehouse::ctl
