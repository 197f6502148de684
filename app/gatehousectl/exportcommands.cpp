// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/outputfile.h"
#include "core/transfer/exportservice.h"
#include "protocols/transferformats.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ExportCommands {
    Q_DECLARE_TR_FUNCTIONS(ExportCommands)
};

struct Asked {
    QString type{};
    QString path{};
    QString text{};
    ImportRow::Kind kind = ImportRow::Kind::User;
};

Result<QList<qint64>> chosen(const ExportService &service, const Asked &asked)
{
    if (asked.kind == ImportRow::Kind::User) {
        UserQuery query;
        query.text = asked.text;
        return service.users(query);
    }
    GroupQuery query;
    query.text = asked.text;
    return service.groups(query);
}

/// JSON is SCIM, as it is everywhere.
QString typeOf(const QString &format)
{
    return format == u"json"_s ? u"scim"_s : format;
}

Status exportAll(Workspace &workspace, Context &context, const Asked &asked)
{
    const bool isFile = !asked.path.isEmpty() && asked.path != u"-"_s;
    const TransferFormats formats = allTransferFormats();
    const TransferFormat *format = formats.find(asked.type);
    if (!format) {
        format = isFile ? formats.guess(asked.path, {}) : formats.find(typeOf(context.wishes.format));
    }
    if (!format) {
        format = formats.find(u"csv"_s);
    }
    const ExportService service(workspace);
    const auto ids = chosen(service, asked);
    if (!ids) {
        return fail(ids);
    }
    return writeTo(asked.path, context, [&](QIODevice &out) -> Status {
        ConsoleProgress progress;
        const auto written = asked.kind == ImportRow::Kind::User ? service.writeUsers(*ids, *format, out, progress)
                                                                 : service.writeGroups(*ids, *format, out, progress);
        return written ? Status() : fail(written);
    });
}

}  // namespace

void addExportCommand(Command &noun, Context &context, ImportRow::Kind kind)
{
    const bool users = kind == ImportRow::Kind::User;
    auto asked = std::make_shared<Asked>();
    asked->kind = kind;
    const QString program = u"gatehousectl -w corp.gatehouse %1 export "_s.arg(users ? u"user"_s : u"group"_s);
    Command &verb = addVerb(noun, "export",
                            users ? ExportCommands::tr("Write users with their groups to a file")
                                  : ExportCommands::tr("Write groups with their members to a file"),
                            {program + u"--output all.csv"_s, program + u"--type scim --filter sales"_s});
    addChoice(verb, "--type", asked->type, {u"csv"_s, u"ldif"_s, u"scim"_s},
              ExportCommands::tr("The format; else what the name of the file says, else CSV"));
    addText(verb, "-o,--output", asked->path, ExportCommands::tr("The file to write; standard output when none is given"))
        .type_name("FILE");
    addText(verb, "--filter", asked->text, ExportCommands::tr("Only what “list --filter” would show"));
    const auto formats = [asked] {
        QStringList words{u"csv"_s, u"json"_s};
        words.removeIf([&asked](const QString &word) { return !asked->type.isEmpty() && typeOf(word) != asked->type; });
        return words;
    };
    onDocument(verb, context,
               {std::shared_ptr<QString>(asked, &asked->path),
                ExportCommands::tr("csv or json, which is SCIM; --type says which, and knows ldif too"), formats},
               [&context, asked](Workspace &workspace) { return exportAll(workspace, context, *asked); });
}

}  // namespace gatehouse::ctl
