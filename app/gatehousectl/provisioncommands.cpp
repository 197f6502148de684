// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/pages.h"
#include "app/gatehousectl/people.h"
#include "app/gatehousectl/places.h"
#include "app/gatehousectl/provisioning.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/provisioning/provisioningservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ProvisionCommands {
    Q_DECLARE_TR_FUNCTIONS(ProvisionCommands)
};

struct Asked {
    QStringList sets{};
    QStringList accounts{};
    bool all = false;
    bool retry = false;
    ProvisioningWishes provisioning{};
};

Result<QList<PermissionSet>> findSets(Workspace &workspace, const QStringList &names)
{
    const PermissionSetService service(workspace);
    QList<PermissionSet> sets;
    for (const QString &name : names) {
        const auto set = service.find(name);
        if (!set) {
            return fail(set);
        }
        sets.append(*set);
    }
    return sets;
}

Result<QList<PermissionSet>> allSets(Workspace &workspace)
{
    const PermissionSetStore store(workspace.database());
    const auto ids = store.ids({});
    return ids ? store.records(*ids) : fail(ids);
}

/// What to do where roles are out of date and nothing waits.
Result<QString> adviceFor(Workspace &workspace)
{
    AccountProvisioningQuery query;
    query.state = AccountProvisioning::State::OutOfDate;
    const auto ids = ProvisioningStore(workspace.database()).ids(query);
    if (!ids) {
        return fail(ids);
    }
    return ids->isEmpty() ? ProvisionCommands::tr("There is nothing to do in the accounts.")
                          : ProvisionCommands::tr(
                              "Nothing waits. %n role(s) are out of date; “permission-set provision --all” brings them up to date.",
                              nullptr, int(ids->size()));
}

/// Notes what was asked for; what waits already is done with it.
Status ask(Workspace &workspace, const Asked &asked)
{
    if (const auto reasons = asked.provisioning.reasons(workspace); !reasons) {
        return fail(reasons);
    }
    ProvisioningService service(workspace);
    const auto sets = asked.sets.isEmpty() && asked.all ? allSets(workspace) : findSets(workspace, asked.sets);
    const auto accounts = findAccounts(workspace, asked.accounts);
    if (!sets || !accounts) {
        return sets ? Status(fail(accounts)) : Status(fail(sets));
    }
    if (asked.retry) {
        if (const auto again = service.retry(); !again) {
            return fail(again);
        }
    }
    for (const PermissionSet &set : *sets) {
        if (auto noted = accounts->isEmpty() ? Status() : service.ask(set.id, idsOf(*accounts)); !noted) {
            return noted;
        }
    }
    if (!accounts->isEmpty() || sets->isEmpty()) {
        return {};
    }
    const auto noted = service.askEverywhere(idsOf(*sets), asked.all ? ReprovisionScope::Provisioned : ReprovisionScope::OutOfDate);
    return noted ? Status() : fail(noted);
}

Status provisionSets(Workspace &workspace, Context &context, const Asked &asked)
{
    if (auto noted = ask(workspace, asked); !noted) {
        return noted;
    }
    const auto done = provision(workspace, asked.provisioning);
    if (!done) {
        return fail(done);
    }
    const QString sentence = sentenceFor(*done);
    const auto advice = sentence.isEmpty() ? adviceFor(workspace) : Result<QString>(sentence);
    if (!advice) {
        return fail(advice);
    }
    context.printer().outcome(*advice, toJson(*done));
    return statusOf(*done);
}

void addProvision(Command &noun, Context &context)
{
    auto asked = std::make_shared<Asked>();
    Command &verb = addVerb(noun, "provision", ProvisionCommands::tr("Bring the accounts to what was decided"),
                            {u"gatehousectl -w corp.gatehouse permission-set provision"_s,
                             u"gatehousectl -w corp.gatehouse permission-set provision Audit"_s,
                             u"gatehousectl -w corp.gatehouse permission-set provision Audit --account 111122223333"_s});
    addTexts(verb, "PERMISSION_SET", asked->sets,
             ProvisionCommands::tr("Permission sets to provision again where they are out of date; without any only what waits is done"))
        .allow_extra_args(true);
    Option &accounts
        = addTexts(verb, "--account", asked->accounts, ProvisionCommands::tr("Only in this account, whether it is out of date or not"));
    addFlag(verb, "--all", asked->all,
            ProvisionCommands::tr("Wherever the permission sets are provisioned, out of date or not; every one when none is named"))
        .excludes(&accounts);
    addFlag(verb, "--retry", asked->retry, ProvisionCommands::tr("Try again what failed"));
    asked->provisioning.addTo(verb);
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return provisionSets(workspace, context, *asked); });
}

struct Listed {
    QString account{};
    QString set{};
    QString state{};
    AccountProvisioningQuery query{};
};

Result<AccountProvisioningQuery> queryOf(Workspace &workspace, const Listed &asked)
{
    const auto one = [](const QString &word) { return word.isEmpty() ? QStringList() : QStringList(word); };
    const auto sets = findSets(workspace, one(asked.set));
    const auto accounts = findAccounts(workspace, one(asked.account));
    if (!sets || !accounts) {
        return sets ? fail(accounts) : fail(sets);
    }
    AccountProvisioningQuery query = asked.query;
    query.set = sets->isEmpty() ? PermissionSet::Id{} : sets->first().id;
    query.account = accounts->isEmpty() ? Account::Id{} : accounts->first().id;
    query.state = provisioningStateNamed(QString(asked.state).replace(u'-', u'_').toUpper());
    return query;
}

Status list(Workspace &workspace, Context &context, const AccountProvisioningQuery &query)
{
    Printer &printer = context.printer();
    const ProvisioningStore store(workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    printer.beginList({{u"AccountId"_s, ProvisionCommands::tr("Account ID")},
                       {u"AccountName"_s, ProvisionCommands::tr("Account")},
                       {u"PermissionSetName"_s, ProvisionCommands::tr("Permission set")},
                       {u"Status"_s, ProvisionCommands::tr("Status")},
                       {u"RoleName"_s, ProvisionCommands::tr("Role")},
                       {u"ProvisionedDate"_s, ProvisionCommands::tr("Provisioned")},
                       {u"FailureReason"_s, ProvisionCommands::tr("Reason")}});
    auto printed = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto records = store.records(page);
        if (!records) {
            return fail(records);
        }
        for (const AccountProvisioning &each : *records) {
            const QString when = each.provisionedAt.isValid() ? printer.time(each.provisionedAt) : QString();
            printer.addRow(
                [&]() -> QStringList {
                    return {each.accountId, each.accountName,
                            each.setName,   printer.isForPeople() ? labelOf(each.state) : nameOf(each.state),
                            each.roleName,  when,
                            each.reason};
                },
                [&]() -> QJsonObject {
                    return {{u"AccountId"_s, each.accountId},  {u"AccountName"_s, each.accountName}, {u"PermissionSetName"_s, each.setName},
                            {u"Status"_s, nameOf(each.state)}, {u"Assigned"_s, each.isAssigned},     {u"RoleName"_s, each.roleName},
                            {u"ProvisionedDate"_s, when},      {u"FailureReason"_s, each.reason}};
                });
        }
        return {};
    });
    printer.endList();
    return printed;
}

void addList(Command &noun, Context &context)
{
    auto asked = std::make_shared<Listed>();
    Command &verb = addVerb(noun, "provisioning", ProvisionCommands::tr("List how it stands with permission sets in accounts"),
                            {u"gatehousectl -w corp.gatehouse permission-set provisioning --state failed"_s,
                             u"gatehousectl -w corp.gatehouse permission-set provisioning --permission-set Audit"_s});
    addText(verb, "--account", asked->account, ProvisionCommands::tr("Only in this account"));
    addText(verb, "--permission-set", asked->set, ProvisionCommands::tr("Only of this permission set"));
    addChoice(verb, "--state", asked->state,
              {u"provisioned"_s, u"out-of-date"_s, u"pending"_s, u"in-progress"_s, u"failed"_s, u"missing"_s},
              ProvisionCommands::tr("Only what stands so"));
    addText(verb, "--filter", asked->query.text, ProvisionCommands::tr("Part of the account's name or ID or of the permission set's name"));
    addNumber(verb, "--limit", asked->query.limit, 0, ProvisionCommands::tr("At most so many"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) {
        const auto query = queryOf(workspace, *asked);
        return query ? list(workspace, context, *query) : fail(query);
    });
}

}  // namespace

void addProvisionCommands(Command &permissionSet, Context &context)
{
    addProvision(permissionSet, context);
    addList(permissionSet, context);
}

}  // namespace gatehouse::ctl
