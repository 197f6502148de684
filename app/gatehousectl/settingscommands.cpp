// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "core/settings/settingsservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SettingsCommands {
    Q_DECLARE_TR_FUNCTIONS(SettingsCommands)
};

QList<Column> columns()
{
    return {{u"name"_s, SettingsCommands::tr("Name")},
            {u"label"_s, SettingsCommands::tr("Setting")},
            {u"value"_s, SettingsCommands::tr("Value")},
            {u"isSet"_s, SettingsCommands::tr("Set")}};
}

/// The word for a setting, which the completion of the shell knows.
void addName(Command &verb, QString &name)
{
    QStringList names;
    for (const Setting &setting : allSettings()) {
        names.append(setting.name);
    }
    addText(verb, "NAME", name, SettingsCommands::tr("The name that “settings list” shows"))
        .required()
        ->type_name(names.join(u'|').toStdString());
}

struct Standing {
    QString value{};
    bool isSet = false;
};

Result<Standing> standingOf(Workspace &workspace, const Setting &setting)
{
    const SettingsService service(workspace);
    const auto value = service.value(setting.name);
    const auto isSet = service.isSet(setting.name);
    if (!value || !isSet) {
        return value ? fail(isSet) : fail(value);
    }
    return Standing{*value, *isSet};
}

QString lineOf(const QString &value)
{
    const qsizetype end = value.indexOf(u'\n');
    return end < 0 ? value : value.left(end) + u" …"_s;
}

QJsonObject toJson(const Setting &setting, const Standing &standing)
{
    return {{u"name"_s, setting.name}, {u"label"_s, setting.label}, {u"value"_s, standing.value}, {u"isSet"_s, standing.isSet}};
}

Status list(Workspace &workspace, Context &context)
{
    Printer &printer = context.printer();
    printer.beginList(columns());
    for (const Setting &setting : allSettings()) {
        const auto standing = standingOf(workspace, setting);
        if (!standing) {
            return fail(standing);
        }
        printer.addRow(
            [&]() -> QStringList {
                const QString yes = printer.isForPeople() ? SettingsCommands::tr("yes") : u"true"_s;
                const QString no = printer.isForPeople() ? SettingsCommands::tr("no") : u"false"_s;
                const QString value = printer.isForPeople() ? lineOf(shown(setting, standing->value)) : standing->value;
                return {setting.name, setting.label, value, standing->isSet ? yes : no};
            },
            [&] { return toJson(setting, *standing); });
    }
    printer.endList();
    return {};
}

/// What stands now, after a change or asked for: people and scripts get the bare value.
Status print(Workspace &workspace, Context &context, const QString &name)
{
    const Setting *setting = settingNamed(name);
    const auto value = SettingsService(workspace).value(name);
    if (!value) {
        return fail(value);
    }
    const auto standing = standingOf(workspace, *setting);
    if (!standing) {
        return fail(standing);
    }
    context.printer().outcome(standing->value, toJson(*setting, *standing));
    return {};
}

void addGet(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(noun, "get", SettingsCommands::tr("Print the value of a setting"),
                            {u"gatehousectl -w corp.gatehouse settings get sessions.signIn"_s});
    addName(verb, *name);
    onWorkspace(verb, context, [&context, name](Workspace &workspace) { return print(workspace, context, *name); });
}

void addSet(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto value = std::make_shared<QString>();
    Command &verb = addVerb(noun, "set", SettingsCommands::tr("Change a setting; “undo” takes it back"),
                            {u"gatehousectl -w corp.gatehouse settings set sessions.signIn 720"_s,
                             u"gatehousectl -w corp.gatehouse settings set name \"Example Corp.\""_s});
    addName(verb, *name);
    addText(verb, "VALUE", *value, SettingsCommands::tr("Minutes for a session; an empty value brings back what is usual")).required();
    onWorkspace(verb, context, [&context, name, value](Workspace &workspace) -> Status {
        auto done = SettingsService(workspace).set({{*name, *value}});
        return done ? print(workspace, context, *name) : done;
    });
}

void addOperator(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto who = std::make_shared<QString>();
    Command &verb
        = addVerb(noun, "operator-name", SettingsCommands::tr("Say what people call an operator in lists; an empty name takes it away"),
                  {u"gatehousectl -w corp.gatehouse settings operator-name \"Samira Okafor\""_s});
    addText(verb, "NAME", *name, SettingsCommands::tr("The name to display")).required();
    addText(verb, "--of", *who, SettingsCommands::tr("The operator; who runs the command unless given"));
    onWorkspace(verb, context, [&context, name, who](Workspace &workspace) -> Status {
        SettingsService service(workspace);
        const QString meant = who->isEmpty() ? workspace.who().name : *who;
        if (auto done = service.setOperatorName(meant, *name); !done) {
            return done;
        }
        context.printer().outcome(service.operatorName(meant), {{u"operator"_s, meant}, {u"displayName"_s, service.operatorName(meant)}});
        return {};
    });
}

void addPortalUrl(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("portal-url", SettingsCommands::tr("The address at which people sign in").toStdString());
    Command &show = addVerb(noun, "show", SettingsCommands::tr("Print the address"), {u"gatehousectl -w corp.gatehouse portal-url show"_s});
    onWorkspace(show, context, [&context](Workspace &workspace) -> Status {
        const bool chosen = !SettingsService(workspace).portalName().isEmpty();
        context.printer().outcome(workspace.portalUrl(), {{u"portalUrl"_s, workspace.portalUrl()}, {u"isCustomized"_s, chosen}});
        return {};
    });

    auto name = std::make_shared<QString>();
    auto yes = std::make_shared<bool>(false);
    Command &set = addVerb(noun, "set", SettingsCommands::tr("Choose the first part of the address: once, for good, without undo"),
                           {u"gatehousectl -w corp.gatehouse portal-url set example-corp --yes"_s});
    addText(set, "NAME", *name, SettingsCommands::tr("It becomes NAME.awsapps.com/start")).required();
    addFlag(set, "--yes", *yes, SettingsCommands::tr("Do not ask"));
    onWorkspace(set, context, [&context, name, yes](Workspace &workspace) -> Status {
        const auto url = SettingsService::portalUrlFor(*name);
        if (!url) {
            return fail(url);
        }
        const QString consequence = SettingsCommands::tr("The address becomes %1. It can't be changed later, and not be undone.").arg(*url);
        if (auto sure = Context::confirm(consequence, u"yes"_s, *yes); !sure) {
            return sure;
        }
        if (auto done = SettingsService(workspace).setPortalName(*name); !done) {
            return done;
        }
        context.printer().outcome(*url, {{u"portalUrl"_s, *url}});
        return {};
    });
}

}  // namespace

void addSettingsCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("settings", SettingsCommands::tr("Settings of the workspace").toStdString());
    Command &verb = addVerb(noun, "list", SettingsCommands::tr("List every setting with its value"),
                            {u"gatehousectl -w corp.gatehouse settings list"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) { return list(workspace, context); });
    addGet(noun, context);
    addSet(noun, context);
    addOperator(noun, context);
    addPortalUrl(root, context);
}

}  // namespace gatehouse::ctl
