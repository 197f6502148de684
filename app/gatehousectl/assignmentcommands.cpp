// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/assignmentfields.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/people.h"
#include "app/gatehousectl/places.h"
#include "app/gatehousectl/provisioning.h"
#include "core/assignments/assignmentservice.h"
#include "core/assignments/holdingstore.h"
#include "core/permissionsets/permissionsetservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct AssignmentCommands {
    Q_DECLARE_TR_FUNCTIONS(AssignmentCommands)
};

struct Asked {
    QStringList accounts{};
    QStringList units{};
    QStringList sets{};
    NamedPrincipals who{};
    bool allOrphaned = false;
    bool management = false;
    bool dryRun = false;
    bool yes = false;
    ProvisioningWishes provisioning{};
};

Result<QList<PermissionSet::Id>> findSets(Workspace &workspace, const QStringList &names)
{
    const PermissionSetService service(workspace);
    QList<PermissionSet::Id> ids;
    for (const QString &name : names) {
        const auto set = service.find(name);
        if (!set) {
            return fail(set);
        }
        ids.append(set->id);
    }
    return ids;
}

/// The accounts that were named, and those in the units that were named.
Result<QList<Account::Id>> findTargets(Workspace &workspace, const Asked &asked)
{
    const auto accounts = findAccounts(workspace, asked.accounts);
    const auto units = findUnits(workspace, asked.units);
    if (!accounts || !units) {
        return accounts ? fail(units) : fail(accounts);
    }
    QList<Account::Id> targets = idsOf(*accounts);
    QSet<Account::Id> seen(targets.cbegin(), targets.cend());
    for (const Unit &unit : *units) {
        const auto below = AssignmentService(workspace).accountsIn(unit.id);
        if (!below) {
            return fail(below);
        }
        for (const Account::Id account : *below) {
            if (!seen.contains(account)) {
                seen.insert(account);
                targets.append(account);
            }
        }
    }
    return targets;
}

Result<QList<Grant>> grantsOf(Workspace &workspace, const Asked &asked)
{
    const auto targets = findTargets(workspace, asked);
    const auto sets = findSets(workspace, asked.sets);
    const auto principals = findPrincipals(workspace, asked.who);
    if (!targets || !sets || !principals) {
        return !targets ? fail(targets) : !sets ? fail(sets) : fail(principals);
    }
    return grantsFor(*targets, *sets, *principals);
}

/// All that is orphaned goes at once, from accounts and applications; a removal asks first.
Status removeOrphaned(Workspace &workspace, Context &context, const Asked &asked)
{
    if (const auto reasons = asked.provisioning.reasons(workspace); !reasons) {
        return fail(reasons);
    }
    AssignmentService service(workspace);
    ConsoleProgress progress;
    const auto edit = service.removalOfOrphaned();
    const auto consequence = edit ? service.consequenceOf(*edit, progress) : Result<AssignmentConsequence>(fail(edit));
    const auto orphans = HoldingStore(workspace.database()).orphanCounts();
    if (!consequence || !orphans) {
        return consequence ? fail(orphans) : fail(consequence);
    }
    const QString sentence
        = AssignmentCommands::tr("This removes what is orphaned: %n assignment(s) to accounts,", nullptr, int(orphans->assignments)) + u' '
          + AssignmentCommands::tr("%n assignment(s) to applications.", nullptr, int(orphans->applications));
    const QJsonObject facts{{u"orphanedAssignments"_s, orphans->assignments}, {u"orphanedApplicationAssignments"_s, orphans->applications}};
    if (asked.dryRun || orphans->principals == 0) {
        context.printer().outcome(orphans->principals == 0 ? AssignmentCommands::tr("Nothing is orphaned.") : sentence, facts);
        return {};
    }
    if (auto sure = Context::confirm(sentence, u"DELETE"_s, asked.yes); !sure) {
        return sure;
    }
    const auto management = asked.management ? ManagementAccount::Confirmed : ManagementAccount::LeaveAlone;
    const auto done = service.removeOrphaned(management, progress);
    return done ? finish(workspace, context, *consequence, asked.provisioning, facts) : withManagementOption(fail(done));
}

/// A removal asks first.
Status confirm(Workspace &workspace, const Asked &asked, const AssignmentEdit &edit)
{
    if (edit.remove.isEmpty()) {
        return {};
    }
    ConsoleProgress progress;
    const auto consequence = AssignmentService(workspace).consequenceOf(edit, progress);
    return consequence ? Context::confirm(sentenceFor(*consequence, Tense::Future), u"DELETE"_s, asked.yes) : Status(fail(consequence));
}

Status change(Workspace &workspace, Context &context, const Asked &asked, bool add)
{
    const auto grants = grantsOf(workspace, asked);
    if (!grants) {
        return fail(grants);
    }
    if (const auto reasons = asked.provisioning.reasons(workspace); !reasons) {
        return fail(reasons);
    }
    const auto management = asked.management ? ManagementAccount::Confirmed : ManagementAccount::LeaveAlone;
    const AssignmentEdit edit = add ? AssignmentEdit{{}, *grants} : AssignmentEdit{*grants, {}};
    AssignmentService service(workspace);
    ConsoleProgress progress;
    if (asked.dryRun) {
        const auto consequence = service.rehearse(edit, management, progress);
        if (consequence) {
            context.printer().outcome(sentenceFor(*consequence, Tense::Future), toJson(*consequence));
        }
        return consequence ? Status() : withManagementOption(fail(consequence));
    }
    if (auto sure = confirm(workspace, asked, edit); !sure) {
        return sure;
    }
    const auto done = service.apply(edit, management, progress);
    return done ? finish(workspace, context, *done, asked.provisioning) : withManagementOption(fail(done));
}

void addChange(Command &noun, Context &context, const char *word, bool add, const QString &what, const QStringList &examples)
{
    auto asked = std::make_shared<Asked>();
    Command &verb = addVerb(noun, word, what, examples);
    const Option *accounts = &addTexts(verb, "--account", asked->accounts, AssignmentCommands::tr("An account: ID, email address or name"));
    const Option *units = &addTexts(verb, "--ou", asked->units, AssignmentCommands::tr("Every active account in this unit and below it"));
    const Option *sets = &addTexts(verb, "--permission-set", asked->sets, AssignmentCommands::tr("A permission set: name, ID or ARN"));
    addTexts(verb, "--user", asked->who.users, AssignmentCommands::tr("A user: username, user ID or email address"));
    addTexts(verb, "--group", asked->who.groups, AssignmentCommands::tr("A group: name or group ID"));
    if (!add) {
        addTexts(verb, "--orphan", asked->who.orphans,
                 AssignmentCommands::tr("A deleted user or group whose assignments stayed: name or ID"));
        addFlag(verb, "--all-orphaned", asked->allOrphaned,
                AssignmentCommands::tr("All that is orphaned, in accounts and in applications"));
    }
    addFlag(verb, "--management-account", asked->management, AssignmentCommands::tr("The management account may be among the accounts"));
    addFlag(verb, "--dry-run", asked->dryRun, AssignmentCommands::tr("Only say what would be done"));
    if (!add) {
        addFlag(verb, "--yes", asked->yes, AssignmentCommands::tr("Do it without asking"));
    }
    asked->provisioning.addTo(verb);
    onWorkspace(verb, context, [&context, asked, add](Workspace &workspace) {
        return asked->allOrphaned ? removeOrphaned(workspace, context, *asked) : change(workspace, context, *asked, add);
    });
    verb.parse_complete_callback([=] {
        const bool where = accounts->count() + units->count() > 0;
        const bool who = !asked->who.isEmpty();
        if (asked->allOrphaned && (where || who || sets->count() > 0)) {
            refuseUsage(AssignmentCommands::tr("--all-orphaned removes all that is orphaned and stands alone."));
        }
        if (!asked->allOrphaned && (!where || !who || sets->count() == 0)) {
            refuseUsage(
                add ? AssignmentCommands::tr("Give --account or --ou, --permission-set, and --user or --group; each as often as needed.")
                    : AssignmentCommands::tr("Give --account or --ou, --permission-set, and --user, --group or --orphan; each as "
                                             "often as needed. Or give --all-orphaned."));
        }
    });
}

struct Listed {
    QString account{};
    QString unit{};
    QString set{};
    QString user{};
    QString group{};
    QString reaching{};
    QString sort{};
    bool orphaned = false;
    AssignmentQuery query{};
};

/// Fills in what words name.
Result<AssignmentQuery> queryOf(Workspace &workspace, const Listed &asked)
{
    const auto one = [](const QString &word) { return word.isEmpty() ? QStringList() : QStringList(word); };
    const auto accounts = findAccounts(workspace, one(asked.account));
    const auto units = findUnits(workspace, one(asked.unit));
    const auto sets = findSets(workspace, one(asked.set));
    const auto users = findUsers(workspace, one(asked.user));
    const auto groups = findGroups(workspace, one(asked.group));
    const auto reaching = findUsers(workspace, one(asked.reaching));
    if (!accounts || !units || !sets) {
        return !accounts ? fail(accounts) : !units ? fail(units) : fail(sets);
    }
    if (!users || !groups || !reaching) {
        return !users ? fail(users) : !groups ? fail(groups) : fail(reaching);
    }
    AssignmentQuery query = asked.query;
    query.kind = asked.orphaned ? std::optional(Principal::Kind::Orphan) : std::nullopt;
    query.account = accounts->value(0).id;
    query.unit = units->value(0).id;
    query.set = sets->value(0);
    query.reaching = reaching->value(0).id;
    query.principal = users->isEmpty() ? Principal::of(groups->value(0).id) : Principal::of(users->first().id);
    query.order = asked.sort == u"permission-set"_s ? AssignmentQuery::Order::PermissionSet
                  : asked.sort == u"principal"_s    ? AssignmentQuery::Order::Principal
                  : asked.sort == u"created"_s      ? AssignmentQuery::Order::Created
                                                    : AssignmentQuery::Order::Account;
    return query;
}

void addFilters(Command &verb, Listed &asked)
{
    addText(verb, "--account", asked.account, AssignmentCommands::tr("Only in this account"));
    addText(verb, "--ou", asked.unit, AssignmentCommands::tr("Only in accounts of this unit and below it"));
    addText(verb, "--permission-set", asked.set, AssignmentCommands::tr("Only of this permission set"));
    Option &user = addText(verb, "--user", asked.user, AssignmentCommands::tr("Only those of this user"));
    addText(verb, "--group", asked.group, AssignmentCommands::tr("Only those of this group")).excludes(&user);
    addFlag(verb, "--orphaned", asked.orphaned, AssignmentCommands::tr("Only those of users and groups that were deleted"));
    addText(verb, "--reaching", asked.reaching, AssignmentCommands::tr("Only what this user has, directly or through a group"));
    addText(verb, "--filter", asked.query.text, AssignmentCommands::tr("Part of the account's, permission set's, user's or group's name"));
}

void addList(Command &noun, Context &context)
{
    auto asked = std::make_shared<Listed>();
    Command &verb = addVerb(noun, "list", AssignmentCommands::tr("List who has what where"),
                            {u"gatehousectl -w corp.gatehouse assignment list --account 111122223333"_s,
                             u"gatehousectl -w corp.gatehouse assignment list --reaching ana --format json"_s});
    addFilters(verb, *asked);
    addChoice(verb, "--sort", asked->sort, {u"account"_s, u"permission-set"_s, u"principal"_s, u"created"_s},
              AssignmentCommands::tr("The order (account)"));
    addNumber(verb, "--limit", asked->query.limit, 0, AssignmentCommands::tr("At most so many"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) {
        const auto query = queryOf(workspace, *asked);
        return query ? printAssignments(workspace, context, *query) : fail(query);
    });
}

void addExport(Command &noun, Context &context)
{
    auto asked = std::make_shared<Listed>();
    auto path = std::make_shared<QString>();
    Command &verb = addVerb(noun, "export", AssignmentCommands::tr("Write assignments to a CSV file"),
                            {u"gatehousectl -w corp.gatehouse assignment export --output access.csv"_s,
                             u"gatehousectl -w corp.gatehouse assignment export --ou Production"_s});
    addText(verb, "-o,--output", *path, AssignmentCommands::tr("The file to write; standard output when none is given"));
    addFilters(verb, *asked);
    const auto csv = [] { return QStringList{u"csv"_s}; };
    onDocument(verb, context, {path, u"csv"_s, csv}, [&context, asked, path](Workspace &workspace) {
        const auto query = queryOf(workspace, *asked);
        return query ? exportAssignments(workspace, context, *query, *path) : fail(query);
    });
}

}  // namespace

void addAssignmentCommands(Command &root, Context &context)
{
    Command &noun
        = *root.add_subcommand("assignment", AssignmentCommands::tr("Who has which permission set in which account").toStdString());
    addList(noun, context);
    addChange(noun, context, "create", true,
              AssignmentCommands::tr("Give users and groups permission sets in accounts; everybody everything everywhere"),
              {u"gatehousectl -w corp.gatehouse assignment create --account 111122223333 --permission-set Audit --group Auditors"_s,
               u"gatehousectl -w corp.gatehouse assignment create --ou Production --permission-set ReadOnly --user ana --dry-run"_s});
    addChange(noun, context, "delete", false, AssignmentCommands::tr("Take permission sets away"),
              {u"gatehousectl -w corp.gatehouse assignment delete --account 111122223333 --permission-set Audit --group Auditors --yes"_s,
               u"gatehousectl -w corp.gatehouse assignment delete --all-orphaned"_s});
    addAssignmentImportCommand(noun, context);
    addExport(noun, context);
}

}  // namespace gatehouse::ctl
