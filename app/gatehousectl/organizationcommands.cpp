// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/organizationservice.h"
#include "core/accounts/unitstore.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct OrganizationCommands {
    Q_DECLARE_TR_FUNCTIONS(OrganizationCommands)
};

struct Overview {
    Organization organization{};
    std::optional<Unit> root{};
    std::optional<Account> management{};
    qint64 units = 0;
    AccountCounts accounts{};
};

Result<Overview> overviewOf(Workspace &workspace)
{
    const auto organization = OrganizationService(workspace).organization();
    const UnitStore unitStore(workspace.database());
    const AccountStore accountStore(workspace.database());
    const auto root = unitStore.root();
    const auto units = unitStore.count();
    const auto management = accountStore.management();
    const auto accounts = accountStore.counts();
    if (!organization || !root || !units || !management || !accounts) {
        return !organization ? fail(organization)
               : !root       ? fail(root)
               : !units      ? fail(units)
               : !management ? fail(management)
                             : fail(accounts);
    }
    if (!*organization) {
        return fail(
            Error::Kind::NotFound,
            OrganizationCommands::tr("There is no organization yet. Make one with “organization enable” or “organization import”."));
    }
    return Overview{**organization, *root, *management, *units, *accounts};
}

Status show(Workspace &workspace, Context &context)
{
    const auto found = overviewOf(workspace);
    if (!found) {
        return fail(found);
    }
    Printer &printer = context.printer();
    const Organization &organization = found->organization;
    const auto instance = enabledInstance(workspace);
    const QString arn = instance ? instance->arn : QString();
    const QString store = instance ? instance->identityStoreId : QString();
    const QString management = found->management ? found->management->accountId : QString();
    const QString managementName = found->management ? found->management->name : QString();
    const QString enabledAt = organization.isEnabled() ? printer.time(organization.enabledAt) : QString();
    const QString features = printer.isForPeople() ? labelOf(organization.features) : nameOf(organization.features);
    const QString rootId = found->root ? found->root->unitId : QString();
    printer.record({{u"Id"_s, OrganizationCommands::tr("Organization ID")},
                    {u"FeatureSet"_s, OrganizationCommands::tr("Features")},
                    {u"MasterAccountId"_s, OrganizationCommands::tr("Management account")},
                    {u"MasterAccountName"_s, OrganizationCommands::tr("Its name")},
                    {u"RootId"_s, OrganizationCommands::tr("Root ID")},
                    {u"OrganizationalUnits"_s, OrganizationCommands::tr("Organizational units")},
                    {u"Accounts"_s, OrganizationCommands::tr("Accounts")},
                    {u"EnabledAt"_s, OrganizationCommands::tr("Single sign-on enabled")},
                    {u"InstanceArn"_s, OrganizationCommands::tr("Instance ARN")},
                    {u"IdentityStoreId"_s, OrganizationCommands::tr("Identity store ID")}},
                   {organization.organizationId, features, management, managementName, rootId, QString::number(found->units),
                    QString::number(found->accounts.all), enabledAt, arn, store},
                   {{u"Id"_s, organization.organizationId},
                    {u"FeatureSet"_s, nameOf(organization.features)},
                    {u"MasterAccountId"_s, management},
                    {u"RootId"_s, rootId},
                    {u"OrganizationalUnits"_s, found->units},
                    {u"Accounts"_s, found->accounts.all},
                    {u"EnabledAt"_s, enabledAt},
                    {u"InstanceArn"_s, arn},
                    {u"IdentityStoreId"_s, store}});
    return {};
}

Status check(Workspace &workspace, Context &context)
{
    const auto all = OrganizationService(workspace).prerequisites();
    if (!all) {
        return fail(all);
    }
    Printer &printer = context.printer();
    printer.beginList({{u"prerequisite"_s, OrganizationCommands::tr("Prerequisite")},
                       {u"state"_s, OrganizationCommands::tr("State")},
                       {u"found"_s, OrganizationCommands::tr("Found")},
                       {u"advice"_s, OrganizationCommands::tr("What to do")}});
    for (const Prerequisite &each : *all) {
        printer.addRow(
            [&]() -> QStringList {
                return {printer.isForPeople() ? each.title : nameOf(each.subject),
                        printer.isForPeople() ? labelOf(each.state) : nameOf(each.state), (QStringList{each.found} + each.items).join(u' '),
                        each.advice};
            },
            [&] {
                return QJsonObject{{u"prerequisite"_s, nameOf(each.subject)},
                                   {u"state"_s, nameOf(each.state)},
                                   {u"found"_s, each.found},
                                   {u"items"_s, QJsonArray::fromStringList(each.items)},
                                   {u"advice"_s, each.advice}};
            });
    }
    printer.endList();
    return {};
}

void addEnable(Command &noun, Context &context)
{
    auto management = std::make_shared<Account>();
    auto features = std::make_shared<bool>(false);
    Command &verb
        = addVerb(noun, "enable", OrganizationCommands::tr("Enable single sign-on, and create an organization where there is none"),
                  {u"gatehousectl -w corp.gatehouse organization enable --name \"Corp Management\" --email aws@example.com"_s,
                   u"gatehousectl -w corp.gatehouse organization enable"_s});
    addText(verb, "--name", management->name, OrganizationCommands::tr("Name of the management account, for a new organization"));
    addText(verb, "--email", management->email, OrganizationCommands::tr("Email address of its root user, for a new organization"));
    addText(verb, "--account-id", management->accountId, OrganizationCommands::tr("Its 12 digits, where they are known; drawn otherwise"));
    addFlag(verb, "--all-features", *features, OrganizationCommands::tr("Note first that all features of the organization were turned on"));
    onWorkspace(verb, context, [&context, management, features](Workspace &workspace) -> Status {
        OrganizationService service(workspace);
        const auto present = service.organization();
        if (!present) {
            return fail(present);
        }
        if (!*present && management->name.isEmpty() && management->email.isEmpty()) {
            return fail(
                Error::Kind::Invalid,
                OrganizationCommands::tr("There is no organization yet. Describe its management account with --name and --email, or "
                                         "import an organization first with “organization import”."),
                u"name"_s);
        }
        const auto turning = *features ? OrganizationService::Turning::AllFeaturesOn : OrganizationService::Turning::Nothing;
        if (auto enabled = service.enable(*management, turning); !enabled) {
            return enabled;
        }
        const auto instance = enabledInstance(workspace);
        if (!instance) {
            return fail(instance);
        }
        context.printer().outcome(OrganizationCommands::tr("Single sign-on is enabled: %1.").arg(instance->arn),
                                  {{u"InstanceArn"_s, instance->arn}, {u"IdentityStoreId"_s, instance->identityStoreId}});
        return {};
    });
}

}  // namespace

void addOrganizationCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand(
        "organization", OrganizationCommands::tr("The AWS organization: enable single sign-on, show, check, import").toStdString());
    addEnable(noun, context);
    Command &shown = addVerb(noun, "show", OrganizationCommands::tr("Show the organization and the instance"),
                             {u"gatehousectl -w corp.gatehouse organization show"_s});
    onWorkspace(shown, context, [&context](Workspace &workspace) { return show(workspace, context); });
    Command &checked = addVerb(noun, "check", OrganizationCommands::tr("Look at what has to be done before single sign-on is enabled"),
                               {u"gatehousectl -w corp.gatehouse organization check"_s});
    onWorkspace(checked, context, [&context](Workspace &workspace) { return check(workspace, context); });
    addOrganizationImportCommand(noun, context);
}

}  // namespace gatehouse::ctl
