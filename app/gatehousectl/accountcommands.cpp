// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/pages.h"
#include "app/gatehousectl/people.h"
#include "app/gatehousectl/places.h"
#include "core/accounts/accountaccessstore.h"
#include "core/accounts/accountservice.h"
#include "core/accounts/organizationservice.h"
#include "core/accounts/unitservice.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct AccountCommands {
    Q_DECLARE_TR_FUNCTIONS(AccountCommands)
};

struct ListOptions {
    AccountQuery query{};
    QString unit{};
    QString state{};
    QString sort{};
};

Result<AccountQuery> queryFrom(Workspace &workspace, const ListOptions &asked)
{
    AccountQuery query = asked.query;
    if (!asked.unit.isEmpty()) {
        const auto unit = UnitService(workspace).find(asked.unit);
        if (!unit) {
            return fail(unit);
        }
        query.unit = unit->id;
    }
    for (const auto state : {Account::State::Active, Account::State::Suspended, Account::State::PendingClosure}) {
        if (asked.state == nameOf(state).toLower().replace(u'_', u'-')) {
            query.state = state;
        }
    }
    query.order = asked.sort == u"id"_s       ? AccountQuery::Order::AccountId
                  : asked.sort == u"ou"_s     ? AccountQuery::Order::Path
                  : asked.sort == u"email"_s  ? AccountQuery::Order::Email
                  : asked.sort == u"joined"_s ? AccountQuery::Order::Joined
                                              : AccountQuery::Order::Name;
    return query;
}

Status list(Workspace &workspace, Context &context, const ListOptions &asked)
{
    const auto query = queryFrom(workspace, asked);
    if (!query) {
        return fail(query);
    }
    const AccountStore store(workspace.database());
    const auto ids = store.ids(*query);
    if (!ids) {
        return fail(ids);
    }
    Printer &printer = context.printer();
    printer.beginList({{u"Name"_s, AccountCommands::tr("Account name")},
                       {u"Id"_s, AccountCommands::tr("Account ID")},
                       {u"Path"_s, AccountCommands::tr("In")},
                       {u"Email"_s, AccountCommands::tr("Email address")},
                       {u"Status"_s, AccountCommands::tr("Status")}});
    auto printed = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto accounts = store.records(page);
        if (!accounts) {
            return fail(accounts);
        }
        for (const Account &account : *accounts) {
            printer.addRow(
                [&]() -> QStringList {
                    return {account.name, account.accountId, account.path, account.email,
                            printer.isForPeople() ? labelOf(account.state) : nameOf(account.state)};
                },
                [&] { return toJson(workspace, account).value_or(QJsonObject()); });
        }
        return {};
    });
    printer.endList();
    return printed;
}

void addList(Command &noun, Context &context)
{
    auto asked = std::make_shared<ListOptions>();
    Command &verb = addVerb(noun, "list", AccountCommands::tr("List accounts"),
                            {u"gatehousectl -w corp.gatehouse account list --ou Workloads/Production"_s,
                             u"gatehousectl -w corp.gatehouse account list --status suspended --format json"_s});
    addText(verb, "--filter", asked->query.text, AccountCommands::tr("Part of the name, the account ID or the email address"));
    addText(verb, "--ou", asked->unit, AccountCommands::tr("Only accounts in this organizational unit or below it: ID, path or name"));
    addChoice(verb, "--status", asked->state, {u"active"_s, u"suspended"_s, u"pending-closure"_s},
              AccountCommands::tr("Only accounts in this state"));
    addChoice(verb, "--sort", asked->sort, {u"name"_s, u"id"_s, u"ou"_s, u"email"_s, u"joined"_s}, AccountCommands::tr("The order (name)"));
    addNumber(verb, "--limit", asked->query.limit, 0, AccountCommands::tr("At most so many"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return list(workspace, context, *asked); });
}

void addShow(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(noun, "show", AccountCommands::tr("Show everything about an account"),
                            {u"gatehousectl -w corp.gatehouse account show 123456789012"_s});
    addText(verb, "ACCOUNT", *name, AccountCommands::tr("Account ID, email address or name")).required();
    onWorkspace(verb, context, [&context, name](Workspace &workspace) -> Status {
        const auto found = AccountService(workspace).find(*name);
        return found ? printAccount(workspace, context, found->id) : fail(found);
    });
}

Status done(Workspace &workspace, Context &context, Account::Id id, const QString &sentence)
{
    if (!context.printer().isForPeople()) {
        return printAccount(workspace, context, id);
    }
    context.printer().outcome(sentence, {});
    return {};
}

void addCreate(Command &noun, Context &context)
{
    auto asked = std::make_shared<Account>();
    auto unit = std::make_shared<QString>();
    Command &verb
        = addVerb(noun, "create", AccountCommands::tr("Add an account"),
                  {u"gatehousectl -w corp.gatehouse account create \"Shop Production\" --email aws+shop@example.com --ou Production"_s});
    addText(verb, "NAME", asked->name, AccountCommands::tr("The name of the account")).required();
    addText(verb, "--email", asked->email, AccountCommands::tr("The email address of its root user")).required();
    addText(verb, "--account-id", asked->accountId, AccountCommands::tr("Its 12 digits, where they are known; drawn otherwise"));
    addText(verb, "--ou", *unit, AccountCommands::tr("The organizational unit it comes into: ID, path or name (the root)"));
    onWorkspace(verb, context, [&context, asked, unit](Workspace &workspace) -> Status {
        if (!unit->isEmpty()) {
            const auto found = UnitService(workspace).find(*unit);
            if (!found) {
                return fail(found);
            }
            asked->unit = found->id;
        }
        const auto id = AccountService(workspace).create(*asked);
        if (!id) {
            return fail(id);
        }
        const auto made = AccountService(workspace).account(*id);
        return made ? done(workspace, context, *id, AccountCommands::tr("Created account %1 (%2).").arg(made->name, made->accountId))
                    : fail(made);
    });
}

void addRename(Command &noun, Context &context)
{
    struct Asked {
        QString account{};
        QString name{};
        QString email{};
    };
    auto asked = std::make_shared<Asked>();
    Command &verb = addVerb(noun, "rename", AccountCommands::tr("Change the name of an account, or its email address"),
                            {u"gatehousectl -w corp.gatehouse account rename 123456789012 \"Shop Production\""_s});
    addText(verb, "ACCOUNT", asked->account, AccountCommands::tr("Account ID, email address or name")).required();
    const Option *name = &addText(verb, "NAME", asked->name, AccountCommands::tr("The new name"));
    const Option *email = &addText(verb, "--email", asked->email, AccountCommands::tr("The new email address"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        AccountService service(workspace);
        const auto found = service.find(asked->account);
        if (!found) {
            return fail(found);
        }
        Account edited = *found;
        edited.name = name->count() > 0 ? asked->name : edited.name;
        edited.email = email->count() > 0 ? asked->email : edited.email;
        const auto changed = service.update(edited);
        return changed ? done(workspace, context, edited.id, AccountCommands::tr("Changed account %1.").arg(edited.name)) : changed;
    });
    verb.parse_complete_callback([=] {
        if (name->count() + email->count() == 0) {
            refuseUsage(AccountCommands::tr("Nothing to change. Give a name or --email."));
        }
    });
}

void addMove(Command &noun, Context &context)
{
    auto names = std::make_shared<QStringList>();
    auto unit = std::make_shared<QString>();
    Command &verb = addVerb(noun, "move", AccountCommands::tr("Move accounts to another organizational unit; all of them or none"),
                            {u"gatehousectl -w corp.gatehouse account move 123456789012 Shop --to Workloads/Production"_s});
    addWords(verb, "ACCOUNT", *names, AccountCommands::tr("Account IDs, email addresses or names"));
    addText(verb, "--to", *unit, AccountCommands::tr("Where to: ID, path or name of an organizational unit")).required();
    onWorkspace(verb, context, [&context, names, unit](Workspace &workspace) -> Status {
        const auto accounts = findAccounts(workspace, *names);
        const auto target = UnitService(workspace).find(*unit);
        if (!accounts || !target) {
            return accounts ? fail(target) : fail(accounts);
        }
        if (auto moved = OrganizationService(workspace).move({{}, idsOf(*accounts)}, target->id); !moved) {
            return moved;
        }
        context.printer().outcome(AccountCommands::tr("Moved %n account(s) to %1.", nullptr, int(accounts->size())).arg(target->name),
                                  {{u"count"_s, accounts->size()}, {u"ParentId"_s, target->unitId}});
        return {};
    });
}

Status setState(Workspace &workspace, Context &context, const QStringList &names, Account::State state)
{
    const auto accounts = findAccounts(workspace, names);
    if (!accounts) {
        return fail(accounts);
    }
    ConsoleProgress progress;
    const auto changed = AccountService(workspace).setState(idsOf(*accounts), state, progress);
    if (!changed) {
        return fail(changed);
    }
    const int count = int(*changed);
    const QString sentence = state == Account::State::Active      ? AccountCommands::tr("Reactivated %n account(s).", nullptr, count)
                             : state == Account::State::Suspended ? AccountCommands::tr("Suspended %n account(s).", nullptr, count)
                                                                  : AccountCommands::tr("Began to close %n account(s).", nullptr, count);
    QJsonArray ids;
    for (const Account &account : *accounts) {
        ids.append(account.accountId);
    }
    context.printer().outcome(sentence, {{u"accounts"_s, ids}, {u"changed"_s, count}, {u"Status"_s, nameOf(state)}});
    return {};
}

Status confirmClosing(Workspace &workspace, const QStringList &names, bool yes)
{
    auto accounts = findAccounts(workspace, names);
    if (!accounts) {
        return fail(accounts);
    }
    accounts->removeIf([](const Account &account) { return account.state == Account::State::PendingClosure; });
    if (accounts->isEmpty()) {
        return {};
    }
    const auto people = AccountAccessStore(workspace.database()).peopleIn(idsOf(*accounts));
    if (!people) {
        return fail(people);
    }
    const QString consequence = AccountCommands::tr("This closes %n account(s).", nullptr, int(accounts->size())) + u' '
                                + AccountCommands::tr("%n user(s) lose access.", nullptr, int(*people));
    return Context::confirm(consequence, u"CLOSE"_s, yes);
}

void addState(Command &noun, Context &context, const char *name, Account::State state, const QString &what)
{
    auto names = std::make_shared<QStringList>();
    auto yes = std::make_shared<bool>(false);
    Command &verb = addVerb(noun, name, what, {u"gatehousectl -w corp.gatehouse account %1 123456789012"_s.arg(QLatin1String(name))});
    addWords(verb, "ACCOUNT", *names, AccountCommands::tr("Account IDs, email addresses or names"));
    const bool closes = state == Account::State::PendingClosure;
    if (closes) {
        addFlag(verb, "--yes", *yes, AccountCommands::tr("Do it without asking"));
    }
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        if (auto sure = closes ? confirmClosing(workspace, *names, *yes) : Status(); !sure) {
            return sure;
        }
        return setState(workspace, context, *names, state);
    });
}

}  // namespace

void addAccountCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand(
        "account", AccountCommands::tr("AWS accounts of the organization: list, add, rename, move, suspend, close").toStdString());
    addList(noun, context);
    addShow(noun, context);
    addCreate(noun, context);
    addRename(noun, context);
    addMove(noun, context);
    addState(noun, context, "suspend", Account::State::Suspended, AccountCommands::tr("Suspend accounts; all of them or none"));
    addState(noun, context, "reactivate", Account::State::Active, AccountCommands::tr("Make suspended accounts active again"));
    addState(noun, context, "close", Account::State::PendingClosure, AccountCommands::tr("Begin to close accounts; all of them or none"));
    addAccountRoleCommands(noun, context);
}

}  // namespace gatehouse::ctl
