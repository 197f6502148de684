// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/importreport.h"
#include "app/gatehousectl/options.h"
#include "core/transfer/importservice.h"
#include "protocols/transferformats.h"

#include <QFile>
#include <QFileInfo>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ImportCommands {
    Q_DECLARE_TR_FUNCTIONS(ImportCommands)
};

constexpr qint64 beginningSize = 4096;  // bytes that tell one format from another

struct Asked {
    QString path{};
    QString type{};
    QStringList columns{};
    bool dryRun = false;
    bool validOnly = false;
    bool createGroups = false;
    bool clearEmpty = false;
    ImportRow::Kind kind = ImportRow::Kind::User;
};

Status open(QFile &file, const Asked &asked)
{
    const bool opened = asked.path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    return opened ? Status()
                  : fail(Error::Kind::NotFound, ImportCommands::tr("%1 can't be read: %2.").arg(asked.path, file.errorString()), u"file"_s);
}

Result<ImportFile> read(const Asked &asked, Progress &progress)
{
    const TransferFormats formats = allTransferFormats();
    QFile file(asked.path);
    if (auto opened = open(file, asked); !opened) {
        return fail(opened);
    }
    const TransferFormat *format = asked.type.isEmpty() ? formats.guess(asked.path, file.peek(beginningSize)) : formats.find(asked.type);
    if (!format) {
        return fail(
            Error::Kind::Invalid,
            ImportCommands::tr("Neither the name nor the beginning of %1 says what it is. Say --type csv, ldif or scim.").arg(asked.path),
            u"type"_s);
    }
    ReadOptions options;
    options.kind = asked.kind;
    options.progress = &progress;
    for (const QString &column : asked.columns) {
        options.columns.insert(column.section(u'=', 0, -2), column.section(u'=', -1));
    }
    return format->read(file, options);
}

Status import(Workspace &workspace, Context &context, const Asked &asked)
{
    ConsoleProgress progress;
    auto file = read(asked, progress);
    if (!file) {
        return fail(file);
    }
    ImportOptions options;
    options.missingGroups = asked.createGroups ? ImportOptions::MissingGroups::Create : ImportOptions::MissingGroups::Report;
    options.emptyValues = asked.clearEmpty ? ImportOptions::EmptyValues::Clear : ImportOptions::EmptyValues::Keep;
    options.source = QFileInfo(asked.path).fileName();
    ImportService service(workspace);
    const auto plan = service.plan(std::move(*file), options, progress);
    if (!plan) {
        return fail(plan);
    }
    if (asked.dryRun) {
        printPlan(context, *plan);
        return plan->counts.errors > 0 && !asked.validOnly
                   ? fail(Error::Kind::Invalid,
                          ImportCommands::tr("%n row(s) have errors: the file would be refused.", nullptr, int(plan->counts.errors)))
                   : Status();
    }
    const auto done = service.apply(*plan, asked.validOnly ? ImportService::Choice::ValidRows : ImportService::Choice::AllRows, progress);
    if (!done) {
        return fail(done);
    }
    printOutcome(context, *plan, *done);
    return {};
}

void addColumnOption(Command &verb, Asked &asked)
{
    const auto isMapping = [](const std::string &word) -> std::string {
        return textOf(word).contains(u'=')
                   ? std::string()
                   : ImportCommands::tr("“%1” has no =; write it as in --column \"Job=title\"").arg(textOf(word)).toStdString();
    };
    addTexts(verb, "--column", asked.columns,
             ImportCommands::tr("What a column of a table is, where its header does not say; an empty target leaves it out"))
        .check(isMapping)
        ->type_name("HEADER=PATH");
}

}  // namespace

void addImportCommand(Command &noun, Context &context, ImportRow::Kind kind)
{
    const bool users = kind == ImportRow::Kind::User;
    auto asked = std::make_shared<Asked>();
    asked->kind = kind;
    const QString program = u"gatehousectl -w corp.gatehouse %1 import "_s.arg(users ? u"user"_s : u"group"_s);
    Command &verb = addVerb(noun, "import",
                            users ? ImportCommands::tr("Add and change users from a file, as one change")
                                  : ImportCommands::tr("Add and change groups from a file, as one change"),
                            {program + u"people.csv --dry-run"_s, program + u"people.ldif --valid-only --create-groups"_s,
                             program + u"- --type scim < people.json"_s});
    addText(verb, "FILE", asked->path, ImportCommands::tr("The file to read; - for standard input")).required();
    addChoice(verb, "--type", asked->type, {u"csv"_s, u"ldif"_s, u"scim"_s},
              ImportCommands::tr("What the file is, where its content and name do not say"));
    addFlag(verb, "--dry-run", asked->dryRun, ImportCommands::tr("Only say, row by row, what would be done"));
    addFlag(verb, "--valid-only", asked->validOnly, ImportCommands::tr("Leave out rows with errors instead of refusing the file"));
    addFlag(verb, "--create-groups", asked->createGroups, ImportCommands::tr("Make the groups that rows name and that do not exist"));
    addFlag(verb, "--clear-empty", asked->clearEmpty,
            ImportCommands::tr("An empty value removes what is there, instead of saying nothing"));
    addColumnOption(verb, *asked);
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return import(workspace, context, *asked); });
}

}  // namespace gatehouse::ctl
