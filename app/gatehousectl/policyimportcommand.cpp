// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "core/policies/knowledge.h"
#include "core/policies/knowledgefile.h"
#include "core/policies/managedpolicies.h"
#include "core/policydocuments/policyimport.h"
#include "protocols/policydocuments/awspoliciesformat.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using Action = PlannedDocument::Action;

namespace {

struct PolicyImportCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyImportCommand)
};

struct Asked {
    QStringList paths{};
    bool dryRun = false;
    bool validOnly = false;
};

QString wordFor(Action action)
{
    switch (action) {
    case Action::Create:
        return PolicyImportCommand::tr("create");
    case Action::Update:
        return PolicyImportCommand::tr("update");
    case Action::Same:
        return PolicyImportCommand::tr("same");
    case Action::Error:
        return PolicyImportCommand::tr("error");
    }
    return {};
}

QJsonObject toJson(const PlannedDocument &entry)
{
    return {{u"Policy"_s, entry.policy.text},    {u"Name"_s, entry.title},
            {u"VersionId"_s, entry.version},     {u"VersionBefore"_s, entry.versionBefore},
            {u"action"_s, nameOf(entry.action)}, {u"file"_s, entry.file},
            {u"remark"_s, entry.remark}};
}

QJsonObject toJson(const PolicyImportPlan &plan)
{
    QJsonArray entries;
    for (const PlannedDocument &entry : plan.entries) {
        entries.append(toJson(entry));
    }
    QJsonArray problems;
    for (const FileProblem &problem : plan.listing.problems) {
        problems.append(QJsonObject{{u"file"_s, problem.file}, {u"reason"_s, problem.reason}});
    }
    return {{u"creates"_s, plan.counts.creates},
            {u"updates"_s, plan.counts.updates},
            {u"same"_s, plan.counts.same},
            {u"errors"_s, plan.counts.errors},
            {u"problems"_s, problems},
            {u"notes"_s, QJsonArray::fromStringList(plan.listing.notes)},
            {u"policies"_s, entries}};
}

void printPlan(Printer &printer, const PolicyImportPlan &plan, bool onlyErrors)
{
    for (const FileProblem &problem : plan.listing.problems) {
        printer.paragraph(PolicyImportCommand::tr("%1 was left out: %2").arg(problem.file, problem.reason));
    }
    for (const QString &note : plan.listing.notes) {
        printer.paragraph(note);
    }
    if (onlyErrors && printer.isForPeople() && plan.counts.errors == plan.listing.problems.size()) {
        return;
    }
    printer.beginList({{u"action"_s, PolicyImportCommand::tr("Action")},
                       {u"policy"_s, PolicyImportCommand::tr("Policy")},
                       {u"version"_s, PolicyImportCommand::tr("Version")},
                       {u"file"_s, PolicyImportCommand::tr("File")},
                       {u"remark"_s, PolicyImportCommand::tr("Remark")}});
    for (const PlannedDocument &entry : plan.entries) {
        if (onlyErrors && entry.action != Action::Error) {
            continue;
        }
        printer.addRow(
            [&]() -> QStringList {
                return {printer.isForPeople() ? wordFor(entry.action) : nameOf(entry.action),
                        printer.isForPeople() ? entry.title : entry.policy.text, entry.version, entry.file, entry.remark};
            },
            {});
    }
    printer.endList();
}

Status import(Workspace &workspace, Context &context, const Asked &asked)
{
    ConsoleProgress progress;
    auto listing = readPolicies(AwsPoliciesFormat(), asked.paths, progress);
    if (!listing) {
        return fail(listing);
    }
    const Knowledge knowledge(knowledgefile::path());
    const ManagedPolicies managed(knowledge);
    PolicyImport service(workspace, managed);
    const auto plan = service.plan(std::move(*listing));
    if (!plan) {
        return fail(plan);
    }
    if (!asked.dryRun) {
        const auto choice = asked.validOnly ? PolicyImport::Choice::ValidEntries : PolicyImport::Choice::AllEntries;
        if (const auto done = service.apply(*plan, choice); !done) {
            return fail(done);
        }
    }
    Printer &printer = context.printer();
    auto outcome = asked.dryRun && !asked.validOnly && plan->counts.errors > 0
                       ? fail(Error::Kind::Invalid, PolicyImportCommand::tr("%n file(s) or policy(ies) have errors: the import would be "
                                                                            "refused.",
                                                                            nullptr, int(plan->counts.errors)))
                       : Status();
    if (printer.format() == OutputFormat::Json) {
        printer.record({}, {}, toJson(*plan));
        return outcome;
    }
    printPlan(printer, *plan, !asked.dryRun);
    const QString sentence
        = asked.dryRun ? PolicyImportCommand::tr("To create: %1. To update: %2. As they are: %3. Errors: %4. Nothing was changed.")
                       : PolicyImportCommand::tr("Created: %1. Updated: %2. As they were: %3. Left out because of errors: %4.");
    const PolicyImportCounts &counts = plan->counts;
    printer.paragraph(sentence.arg(counts.creates).arg(counts.updates).arg(counts.same).arg(counts.errors));
    return outcome;
}

}  // namespace

void addPolicyImportCommand(Command &policy, Context &context)
{
    auto asked = std::make_shared<Asked>();
    Command &verb = addVerb(policy, "import",
                            PolicyImportCommand::tr("Read the documents of managed policies, as “aws iam” prints them, as one change"),
                            {u"gatehousectl -w corp.gatehouse policy import policies/ --dry-run"_s,
                             u"gatehousectl -w corp.gatehouse policy import ReadOnlyAccess.json account.json"_s});
    addWords(verb, "PATH", asked->paths, PolicyImportCommand::tr("Files, or folders of them"));
    addFlag(verb, "--dry-run", asked->dryRun, PolicyImportCommand::tr("Only say what would be done"));
    addFlag(verb, "--valid-only", asked->validOnly, PolicyImportCommand::tr("Leave out what has errors instead of refusing everything"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return import(workspace, context, *asked); });
    Command &commands = addVerb(policy, "commands", PolicyImportCommand::tr("Print the commands that write what “import” reads"),
                                {u"gatehousectl policy commands > fetch.sh"_s});
    commands.callback([&context] {
        context.plan([&context] {
            context.printer().device().write(AwsPoliciesFormat().commands().toUtf8());
            return Status();
        });
    });
}

}  // namespace gatehouse::ctl
