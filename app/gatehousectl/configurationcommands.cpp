// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/backup.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/provisioning.h"
#include "core/identitysource/configurationservice.h"
#include "core/identitysource/region.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ConfigurationCommands {
    Q_DECLARE_TR_FUNCTIONS(ConfigurationCommands)
};

struct Deletion {
    QString confirm{};
    BackupWish backup{};
    bool dryRun = false;
};

QStringList sentencesOf(const ConfigurationConsequence &consequence)
{
    QStringList lines;
    for (const ConfigurationPart part : consequence.parts()) {
        lines.append(consequence.sentenceFor(part));
    }
    return lines;
}

QJsonObject toJson(const ConfigurationConsequence &consequence)
{
    QJsonObject object{{u"permissionSets"_s, consequence.configuration.permissionSets},
                       {u"applications"_s, consequence.configuration.applications},
                       {u"certificates"_s, consequence.configuration.certificates},
                       {u"accountAssignments"_s, consequence.identities.assignments},
                       {u"applicationAssignments"_s, consequence.identities.applicationAssignments},
                       {u"identitySource"_s, nameOf(consequence.source)},
                       {u"identitiesDeleted"_s, consequence.deletesIdentities()},
                       {u"remarks"_s, QJsonArray::fromStringList(consequence.remarks())}};
    if (consequence.deletesIdentities()) {
        object.insert(u"users"_s, consequence.identities.users);
        object.insert(u"groups"_s, consequence.identities.groups);
    }
    return object;
}

Status remove(Workspace &workspace, Context &context, const Deletion &asked)
{
    ConfigurationService service(workspace);
    const auto consequence = service.consequence();
    if (!consequence) {
        return fail(consequence);
    }
    Printer &printer = context.printer();
    const QStringList lines = sentencesOf(*consequence);
    if (asked.dryRun) {
        printer.outcome(ConfigurationCommands::tr("This would be deleted: %1.").arg(lines.join(u"; "_s)), toJson(*consequence));
        printer.paragraph(consequence->remarks().join(u'\n'));
        return {};
    }
    const QString question = ConfigurationCommands::tr("This is deleted: %1.").arg(lines.join(u"; "_s));
    if (auto sure = Context::confirm(question, ConfigurationService::deletionWord, asked.confirm); !sure) {
        return sure;
    }
    if (auto kept = asked.backup.carryOut(workspace, context); !kept) {
        return kept;
    }
    ConsoleProgress progress;
    const QString word = asked.confirm.isEmpty() ? QString(ConfigurationService::deletionWord) : asked.confirm;
    const auto done = service.remove({consequence->parts(), word, *consequence}, progress);
    if (!done) {
        return fail(done);
    }
    QJsonObject facts = toJson(*consequence);
    facts.insert(u"change"_s, done->change);
    printer.outcome(ConfigurationCommands::tr("Deleted the configuration of single sign-on. “undo” brings it back."), facts);
    return followUp(workspace, context);
}

void addDelete(Command &noun, Context &context)
{
    auto asked = std::make_shared<Deletion>();
    Command &verb
        = addVerb(noun, "delete",
                  ConfigurationCommands::tr("Delete permission sets, applications and all assignments, and with the identity store "
                                            "its users and groups; asks first"),
                  {u"gatehousectl -w corp.gatehouse configuration delete --dry-run"_s,
                   u"gatehousectl -w corp.gatehouse configuration delete --confirm DELETE --backup corp.gatehouse-sealed --seal"_s});
    addText(verb, "--confirm", asked->confirm, ConfigurationCommands::tr("The word DELETE: do it without asking")).type_name("WORD");
    addText(verb, "--backup", asked->backup.path, ConfigurationCommands::tr("Write the present state into this file first"))
        .type_name("FILE");
    addFlag(verb, "--overwrite", asked->backup.overwrite, ConfigurationCommands::tr("Replace the file of the backup if it exists"));
    asked->backup.addSealTo(verb);
    addFlag(verb, "--dry-run", asked->dryRun, ConfigurationCommands::tr("Say what would be deleted, and delete nothing"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return remove(workspace, context, *asked); });
    verb.parse_complete_callback([asked] {
        if (asked->backup.sealed && asked->backup.path.isEmpty()) {
            refuseUsage(ConfigurationCommands::tr("--seal is for the backup: name its file with --backup."));
        }
    });
}

Status list(Workspace *workspace, Context &context)
{
    Printer &printer = context.printer();
    const QString present = workspace ? workspace->setting(u"region"_s) : QString();
    printer.beginList({{u"region"_s, ConfigurationCommands::tr("Region")},
                       {u"name"_s, ConfigurationCommands::tr("Name")},
                       {u"chosen"_s, ConfigurationCommands::tr("Chosen")}});
    for (const Region &region : regions()) {
        const bool chosen = region.code == present;
        printer.addRow(
            [&]() -> QStringList {
                return {region.code, region.name,
                        chosen ? (printer.isForPeople() ? ConfigurationCommands::tr("yes") : u"true"_s) : QString()};
            },
            [&] {
                return QJsonObject{{u"region"_s, region.code}, {u"name"_s, region.name}, {u"chosen"_s, chosen}};
            });
    }
    printer.endList();
    return {};
}

}  // namespace

void addConfigurationCommands(Command &root, Context &context)
{
    Command &noun
        = *root.add_subcommand("configuration", ConfigurationCommands::tr("The configuration of single sign-on as a whole").toStdString());
    addDelete(noun, context);
}

void addRegionCommands(Command &root, Context &context)
{
    Command &noun
        = *root.add_subcommand("region", ConfigurationCommands::tr("The AWS Region of single sign-on: list, choose").toStdString());
    Command &listed = addVerb(noun, "list", ConfigurationCommands::tr("List the Regions in which the service is available"),
                              {u"gatehousectl -w corp.gatehouse region list"_s});
    listed.callback([&context] {
        context.plan([&context]() -> Status {
            if (!context.isWorkspaceNamed()) {
                return list(nullptr, context);
            }
            const auto workspace = context.open();
            return workspace ? list(workspace->get(), context) : fail(workspace);
        });
    });
    auto code = std::make_shared<QString>();
    Command &set
        = addVerb(noun, "set", ConfigurationCommands::tr("Use single sign-on in another Region; refused while there is a configuration"),
                  {u"gatehousectl -w corp.gatehouse region set eu-central-1"_s});
    addText(set, "REGION", *code, ConfigurationCommands::tr("Its code")).required();
    onWorkspace(set, context, [&context, code](Workspace &workspace) -> Status {
        if (auto done = ConfigurationService(workspace).setRegion(*code); !done) {
            return done;
        }
        context.printer().outcome(ConfigurationCommands::tr("The Region is %1.").arg(labelOfRegion(*code)),
                                  {{u"region"_s, *code}, {u"portalUrl"_s, workspace.portalUrl()}});
        return {};
    });
}

}  // namespace gatehouse::ctl
