// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "core/accounts/organizationimport.h"
#include "protocols/organizations/organizationsformat.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(OrganizationImportCommand)
};

struct Asked {
    QStringList paths{};
    bool dryRun = false;
    bool validOnly = false;
};

QString wordsFor(const PlannedEntry &entry)
{
    if (entry.isError()) {
        return ImportCommand::tr("error");
    }
    if (entry.creates) {
        return ImportCommand::tr("create");
    }
    return entry.moves ? entry.updates() ? ImportCommand::tr("update, move") : ImportCommand::tr("move") : ImportCommand::tr("update");
}

QString remarkOn(const PlannedEntry &entry)
{
    QStringList remarks;
    if (entry.isError()) {
        remarks.append(entry.error);
    }
    for (const FieldChange &change : entry.changes) {
        remarks.append(u"%1: %2 → %3"_s.arg(change.label, change.before, change.after));
    }
    if (entry.moves) {
        remarks.append(ImportCommand::tr("from %1").arg(entry.placeBefore));
    }
    if (entry.isPlaceUnknown && !entry.isError()) {
        remarks.append(ImportCommand::tr("no file says what it is in"));
    }
    return remarks.join(u"; "_s);
}

QJsonObject toJson(const PlannedEntry &entry)
{
    QJsonArray changes;
    for (const FieldChange &change : entry.changes) {
        changes.append(QJsonObject{{u"name"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    }
    QJsonObject object{{u"Id"_s, entry.id},      {u"Name"_s, entry.name}, {u"action"_s, actionOf(entry)},
                       {u"Path"_s, entry.place}, {u"changes"_s, changes}, {u"placeUnknown"_s, entry.isPlaceUnknown}};
    if (entry.isError()) {
        object.insert(u"error"_s, entry.error);
    }
    return object;
}

QJsonObject toJson(const OrganizationPlan &plan, qint64 change)
{
    QJsonArray entries;
    for (const PlannedEntry &entry : plan.entries) {
        if (entry.isChange() || entry.isError()) {
            entries.append(toJson(entry));
        }
    }
    QJsonArray problems;
    for (const auto &problem : plan.listing.problems) {
        problems.append(QJsonObject{{u"file"_s, problem.file}, {u"reason"_s, problem.reason}});
    }
    const OrganizationCounts &counts = plan.counts;
    return {{u"creates"_s, counts.creates},
            {u"updates"_s, counts.updates},
            {u"moves"_s, counts.moves},
            {u"same"_s, counts.same},
            {u"unknownPlaces"_s, counts.unknownPlaces},
            {u"errors"_s, counts.errors},
            {u"problems"_s, problems},
            {u"notes"_s, QJsonArray::fromStringList(plan.notes)},
            {u"entries"_s, entries},
            {u"change"_s, change}};
}

void print(Printer &printer, const OrganizationPlan &plan, const std::function<bool(const PlannedEntry &)> &wanted)
{
    for (const auto &problem : plan.listing.problems) {
        printer.paragraph(ImportCommand::tr("%1 was left out: %2").arg(problem.file, problem.reason));
    }
    for (const QString &note : plan.notes) {
        printer.paragraph(note);
    }
    if (printer.isForPeople() && std::none_of(plan.entries.begin(), plan.entries.end(), wanted)) {
        return;
    }
    printer.beginList({{u"action"_s, ImportCommand::tr("Action")},
                       {u"Name"_s, ImportCommand::tr("Name")},
                       {u"Id"_s, ImportCommand::tr("ID")},
                       {u"Path"_s, ImportCommand::tr("In")},
                       {u"remark"_s, ImportCommand::tr("Remark")}});
    for (const PlannedEntry &entry : plan.entries) {
        if (wanted(entry)) {
            printer.addRow(
                [&]() -> QStringList {
                    return {printer.isForPeople() ? wordsFor(entry) : actionOf(entry), entry.name, entry.id, entry.place, remarkOn(entry)};
                },
                {});
        }
    }
    printer.endList();
}

Status import(Workspace &workspace, Context &context, const Asked &asked)
{
    ConsoleProgress progress;
    const auto listing = readOrganization(OrganizationsFormat(), asked.paths, progress);
    if (!listing) {
        return fail(listing);
    }
    OrganizationImport service(workspace);
    const auto plan = service.plan(*listing);
    if (!plan) {
        return fail(plan);
    }
    const auto choice = asked.validOnly ? OrganizationImport::Choice::ValidEntries : OrganizationImport::Choice::AllEntries;
    const auto done = asked.dryRun ? Result<qint64>(0) : service.apply(*plan, choice, progress);
    if (!done) {
        return fail(done);
    }
    Printer &printer = context.printer();
    auto outcome = asked.dryRun && !asked.validOnly && plan->counts.errors > 0
                       ? fail(Error::Kind::Invalid, ImportCommand::tr("%n account(s) or unit(s) have errors: the import would be refused.",
                                                                      nullptr, int(plan->counts.errors)))
                       : Status();
    if (printer.format() == OutputFormat::Json) {
        printer.record({}, {}, toJson(*plan, *done));
        return outcome;
    }
    const OrganizationCounts &counts = plan->counts;
    const bool dryRun = asked.dryRun;
    print(printer, *plan, [dryRun](const PlannedEntry &entry) { return entry.isError() || (dryRun && entry.isChange()); });
    const QString sentence = asked.dryRun ? ImportCommand::tr("To create: %1. To update: %2. To move: %3. As they are: %4. Errors: %5. "
                                                              "Nothing was changed.")
                                          : ImportCommand::tr("Created: %1. Updated: %2. Moved: %3. As they were: %4. Left out because of "
                                                              "errors: %5.");
    printer.paragraph(sentence.arg(counts.creates).arg(counts.updates).arg(counts.moves).arg(counts.same).arg(counts.errors));
    return outcome;
}

}  // namespace

void addOrganizationImportCommand(Command &organization, Context &context)
{
    auto asked = std::make_shared<Asked>();
    Command &verb = addVerb(organization, "import", ImportCommand::tr("Read what “aws organizations” printed, as one change"),
                            {u"gatehousectl -w corp.gatehouse organization import organization/ --dry-run"_s,
                             u"gatehousectl -w corp.gatehouse organization import roots.json units-r-ab12.json accounts.json"_s});
    addWords(verb, "PATH", asked->paths, ImportCommand::tr("Files, or folders of them"));
    addFlag(verb, "--dry-run", asked->dryRun, ImportCommand::tr("Only say what would be done"));
    addFlag(verb, "--valid-only", asked->validOnly, ImportCommand::tr("Leave out what has errors instead of refusing everything"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return import(workspace, context, *asked); });
    Command &commands = addVerb(organization, "commands", ImportCommand::tr("Print the commands that write what “import” reads"),
                                {u"gatehousectl organization commands > list.sh"_s});
    commands.callback([&context] {
        context.plan([&context] {
            context.printer().device().write(OrganizationsFormat().commands().toUtf8());
            return Status();
        });
    });
}

}  // namespace gatehouse::ctl
