// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/assignmentfields.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "core/assignments/assignmentimport.h"
#include "protocols/csv/csvassignments.h"

#include <QFileInfo>
#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using Outcome = AssignmentImportPlan::Outcome;

namespace {

struct AssignmentImportCommand {
    Q_DECLARE_TR_FUNCTIONS(AssignmentImportCommand)
};

struct Asked {
    QString path{};
    bool dryRun = false;
    bool validOnly = false;
    bool management = false;
    bool yes = false;
    ProvisioningWishes provisioning{};
};

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Create:
        return AssignmentImportCommand::tr("create");
    case Outcome::Present:
        return AssignmentImportCommand::tr("there already");
    case Outcome::Delete:
        return AssignmentImportCommand::tr("delete");
    case Outcome::Absent:
        return AssignmentImportCommand::tr("not there");
    case Outcome::Error:
        return AssignmentImportCommand::tr("error");
    }
    return {};
}

QJsonObject toJson(const AssignmentRow &row, Outcome outcome)
{
    QJsonObject object{{u"line"_s, row.line},
                       {u"action"_s, nameOf(outcome)},
                       {u"account"_s, row.account},
                       {u"permissionSet"_s, row.permissionSet},
                       {u"principal"_s, row.principal}};
    if (row.error) {
        object.insert(
            u"error"_s,
            QJsonObject{{u"kind"_s, nameOf(row.error->kind)}, {u"message"_s, row.error->message}, {u"field"_s, row.error->field}});
    }
    return object;
}

void printPlan(Printer &printer, const AssignmentImportPlan &plan)
{
    if (printer.format() == OutputFormat::Json) {
        QJsonArray rows;
        for (qsizetype i = 0; i < plan.table.rows.size(); ++i) {
            rows.append(toJson(plan.table.rows.at(i), plan.outcomes.at(i)));
        }
        QJsonObject facts = ctl::toJson(plan.consequence);
        facts.insert(u"errors"_s, plan.errors);
        facts.insert(u"notes"_s, QJsonArray::fromStringList(plan.table.notes));
        facts.insert(u"rows"_s, rows);
        printer.outcome({}, facts);
        return;
    }
    printer.beginList({{u"line"_s, AssignmentImportCommand::tr("Line"), Column::Align::Right},
                       {u"action"_s, AssignmentImportCommand::tr("Action")},
                       {u"account"_s, AssignmentImportCommand::tr("Account")},
                       {u"permissionSet"_s, AssignmentImportCommand::tr("Permission set")},
                       {u"principal"_s, AssignmentImportCommand::tr("Assigned to")},
                       {u"remark"_s, AssignmentImportCommand::tr("Remark")}});
    for (qsizetype i = 0; i < plan.table.rows.size(); ++i) {
        const AssignmentRow &row = plan.table.rows.at(i);
        const Outcome outcome = plan.outcomes.at(i);
        printer.addRow(
            [&]() -> QStringList {
                return {QString::number(row.line),
                        printer.isForPeople() ? wordFor(outcome) : nameOf(outcome),
                        row.account,
                        row.permissionSet,
                        row.principal,
                        row.error ? row.error->message : QString()};
            },
            {});
    }
    printer.endList();
    printer.paragraph((plan.table.notes + QStringList(sentenceFor(plan.consequence, Tense::Future))).join(u'\n'));
}

/// Names the rows that were left out.
void printErrors(Printer &printer, const AssignmentImportPlan &plan)
{
    for (const AssignmentRow &row : plan.table.rows) {
        if (row.error) {
            printer.paragraph(AssignmentImportCommand::tr("Line %1 was left out: %2").arg(row.line).arg(row.error->message));
        }
    }
    printer.paragraph(AssignmentImportCommand::tr("%n row(s) with errors were left out.", nullptr, int(plan.errors)));
}

QJsonArray leftOut(const AssignmentImportPlan &plan)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < plan.table.rows.size(); ++i) {
        if (plan.table.rows.at(i).error) {
            rows.append(toJson(plan.table.rows.at(i), plan.outcomes.at(i)));
        }
    }
    return rows;
}

Status refusal(const AssignmentImportPlan &plan)
{
    return fail(Error::Kind::Invalid,
                AssignmentImportCommand::tr("%n row(s) have errors: the file would be refused.", nullptr, int(plan.errors)));
}

Status import(Workspace &workspace, Context &context, const Asked &asked)
{
    QFile file(asked.path);
    if (!(asked.path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        return fail(Error::Kind::NotFound, AssignmentImportCommand::tr("%1 can't be read: %2.").arg(asked.path, file.errorString()),
                    u"file"_s);
    }
    auto table = CsvAssignments().read(file);
    if (!table) {
        return fail(table);
    }
    if (const auto reasons = asked.provisioning.reasons(workspace); !reasons) {
        return fail(reasons);
    }
    ConsoleProgress progress;
    AssignmentImport service(workspace);
    const auto plan = service.plan(std::move(*table), QFileInfo(asked.path).fileName(), progress);
    if (!plan) {
        return fail(plan);
    }
    const auto management = asked.management ? ManagementAccount::Confirmed : ManagementAccount::LeaveAlone;
    if (asked.dryRun) {
        printPlan(context.printer(), *plan);
        if (plan->errors > 0 && !asked.validOnly) {
            return refusal(*plan);
        }
        const auto would = AssignmentService(workspace).rehearse(plan->edit, management, progress);
        return would ? Status() : withManagementOption(fail(would));
    }
    const bool isWhole = plan->errors == 0 || asked.validOnly;
    if (isWhole && plan->consequence.removed > 0) {
        if (auto sure = Context::confirm(sentenceFor(plan->consequence, Tense::Future), u"DELETE"_s, asked.yes); !sure) {
            return sure;
        }
    }
    const auto done = service.apply(*plan, asked.validOnly ? AssignmentImport::Choice::ValidRows : AssignmentImport::Choice::AllRows,
                                    management, progress);
    if (!done) {
        return withManagementOption(fail(done));
    }
    if (plan->errors > 0) {
        printErrors(context.printer(), *plan);
    }
    return finish(workspace, context, *done, asked.provisioning, {{u"leftOut"_s, leftOut(*plan)}});
}

}  // namespace

void addAssignmentImportCommand(Command &assignment, Context &context)
{
    auto asked = std::make_shared<Asked>();
    Command &verb
        = addVerb(assignment, "import", AssignmentImportCommand::tr("Create and delete assignments from a CSV file, as one change"),
                  {u"gatehousectl -w corp.gatehouse assignment import access.csv --dry-run"_s,
                   u"gatehousectl -w corp.gatehouse assignment import access.csv --valid-only"_s});
    addText(verb, "FILE", asked->path, AssignmentImportCommand::tr("The file to read; - for standard input")).required();
    addFlag(verb, "--dry-run", asked->dryRun, AssignmentImportCommand::tr("Only say, row by row, what would be done"));
    addFlag(verb, "--valid-only", asked->validOnly, AssignmentImportCommand::tr("Leave out rows with errors instead of refusing the file"));
    addFlag(verb, "--management-account", asked->management,
            AssignmentImportCommand::tr("The management account may be among the accounts"));
    addFlag(verb, "--yes", asked->yes, AssignmentImportCommand::tr("Take assignments away without asking"));
    asked->provisioning.addTo(verb);
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return import(workspace, context, *asked); });
}

}  // namespace gatehouse::ctl
