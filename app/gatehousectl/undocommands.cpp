// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/provisioning.h"
#include "core/workspace/changestore.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct UndoCommands {
    Q_DECLARE_TR_FUNCTIONS(UndoCommands)
};

struct Asked {
    qint64 count = 1;
    qint64 change = 0;
};

enum class Way { Back, Forth };

Status takeOne(Workspace &workspace, Printer &printer, const ChangeLine &line, Way way)
{
    ConsoleProgress progress;
    const auto done = way == Way::Back ? workspace.undo(line.id, progress) : workspace.redo(line.id, progress);
    if (!done) {
        return fail(done);
    }
    printer.addRow(
        [&] {
            return QStringList{QString::number(line.id), line.summary};
        },
        [&] {
            return QJsonObject{{u"change"_s, line.id}, {u"summary"_s, line.summary}, {u"event"_s, done->event}};
        });
    return {};
}

Status nothingLeft(Way way, qint64 taken)
{
    if (way == Way::Back) {
        return fail(Error::Kind::NotFound,
                    taken == 0 ? UndoCommands::tr("There is nothing to undo.") : UndoCommands::tr("There is nothing more to undo."));
    }
    return fail(Error::Kind::NotFound,
                taken == 0 ? UndoCommands::tr("There is nothing to redo.") : UndoCommands::tr("There is nothing more to redo."));
}

/// What was taken, also when it stops before the end.
struct Taken {
    qint64 changes = 0;
    ProvisioningOutcome inAccounts{};
};

/// The accounts follow each change: the next one may have been what a role was made from.
Status takeAndFollow(Workspace &workspace, Printer &printer, const ChangeLine &line, Way way, Taken &taken)
{
    if (auto done = takeOne(workspace, printer, line, way); !done) {
        return done;
    }
    ++taken.changes;
    const auto followed = provisionAfterwards(workspace);
    if (!followed) {
        return fail(followed);
    }
    taken.inAccounts += *followed;
    return statusOf(*followed);
}

Status takeAll(Workspace &workspace, Printer &printer, const Asked &asked, Way way, Taken &taken)
{
    if (asked.change > 0) {
        const auto line = ChangeStore(workspace.database()).line(asked.change);
        return line ? takeAndFollow(workspace, printer, *line, way, taken) : fail(line);
    }
    while (taken.changes < asked.count) {
        const auto next = way == Way::Back ? workspace.nextUndo() : workspace.nextRedo();
        if (!next) {
            return fail(next);
        }
        if (!*next) {
            return nothingLeft(way, taken.changes);
        }
        if (auto done = takeAndFollow(workspace, printer, **next, way, taken); !done) {
            return done;
        }
    }
    return {};
}

void addWay(Command &root, Context &context, const char *name, Way way, const QString &what)
{
    auto asked = std::make_shared<Asked>();
    const QString program = u"gatehousectl -w corp.gatehouse "_s + QLatin1String(name);
    Command &verb = addVerb(root, name, what, {program, program + u" 3"_s, program + u" --change 17"_s});
    Option &count = addNumber(verb, "N", asked->count, 1, UndoCommands::tr("How many changes, one after the other (1)"));
    addNumber(verb, "--change", asked->change, 1, UndoCommands::tr("Exactly this change, as “history list” numbers it"))
        .type_name("ID")
        ->excludes(&count);
    onWorkspace(verb, context, [&context, asked, way](Workspace &workspace) -> Status {
        Printer &printer = context.printer();
        printer.beginList({{u"change"_s, UndoCommands::tr("Change"), Column::Align::Right},
                           {u"summary"_s, way == Way::Back ? UndoCommands::tr("Undone") : UndoCommands::tr("Done again")}});
        Taken taken;
        auto done = takeAll(workspace, printer, *asked, way, taken);
        if (taken.changes > 0 || !printer.isForPeople()) {
            printer.endList();
        }
        if (taken.inAccounts.total() > 0) {
            printer.paragraph(sentenceFor(taken.inAccounts));
        }
        return done;
    });
}

}  // namespace

void addUndoCommands(Command &root, Context &context)
{
    addWay(root, context, "undo", Way::Back, UndoCommands::tr("Take back the last changes"));
    addWay(root, context, "redo", Way::Forth, UndoCommands::tr("Make changes again that were taken back"));
}

}  // namespace gatehouse::ctl
