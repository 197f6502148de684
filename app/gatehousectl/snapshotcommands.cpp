// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/provisioning.h"
#include "app/gatehousectl/rowchanges.h"
#include "core/workspace/snapshots.h"

#include <QFileInfo>
#include <QLocale>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SnapshotCommands {
    Q_DECLARE_TR_FUNCTIONS(SnapshotCommands)
};

QJsonObject toJson(const Snapshot &snapshot)
{
    return {{u"name"_s, snapshot.name},
            {u"path"_s, snapshot.path},
            {u"takenAt"_s, snapshot.takenAt.toString(Qt::ISODateWithMs)},
            {u"size"_s, snapshot.size}};
}

/// The file of a snapshot with this name, else the file of this name.
Result<QString> fileOf(Workspace *workspace, const QString &name)
{
    if (workspace) {
        if (const auto snapshot = Snapshots(*workspace).find(name)) {
            return snapshot->path;
        }
    }
    if (QFileInfo::exists(name)) {
        return name;
    }
    return fail(Error::Kind::NotFound,
                workspace ? SnapshotCommands::tr("There is neither a snapshot nor a file named %1.").arg(name)
                          : SnapshotCommands::tr("There is no file %1.").arg(name),
                u"name"_s);
}

void addTake(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(noun, "snapshot", SnapshotCommands::tr("Save the present state beside the workspace"),
                            {u"gatehousectl -w corp.gatehouse workspace snapshot \"before the merger\""_s});
    addText(verb, "NAME", *name, SnapshotCommands::tr("Its name; the time when none is given"));
    onWorkspace(verb, context, [&context, name](Workspace &workspace) -> Status {
        const auto taken = Snapshots(workspace).take(*name);
        if (!taken) {
            return fail(taken);
        }
        context.printer().outcome(SnapshotCommands::tr("Took the snapshot %1.").arg(taken->name), toJson(*taken));
        return {};
    });
}

void addList(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "snapshots", SnapshotCommands::tr("List the snapshots, the newest first"),
                            {u"gatehousectl -w corp.gatehouse workspace snapshots"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) -> Status {
        Printer &printer = context.printer();
        printer.beginList({{u"name"_s, SnapshotCommands::tr("Name")},
                           {u"takenAt"_s, SnapshotCommands::tr("Taken")},
                           {u"size"_s, SnapshotCommands::tr("Size"), Column::Align::Right},
                           {u"path"_s, SnapshotCommands::tr("File")}});
        for (const Snapshot &snapshot : Snapshots(workspace).all()) {
            const QString size = printer.isForPeople() ? QLocale().formattedDataSize(snapshot.size, 1) : QString::number(snapshot.size);
            printer.addRow(
                [&] {
                    return QStringList{snapshot.name, printer.time(snapshot.takenAt), size, snapshot.path};
                },
                [&] { return toJson(snapshot); });
        }
        printer.endList();
        return {};
    });
}

Status restore(Workspace &workspace, Context &context, const QString &name, bool yes)
{
    const auto path = fileOf(&workspace, name);
    if (!path) {
        return fail(path);
    }
    qint64 rows = 0;
    auto compared = compareFiles(workspace.path(), *path, [&rows](const RowDescription &) {
        ++rows;
        return true;
    });
    if (!compared) {
        return compared;
    }
    const QString consequence
        = SnapshotCommands::tr("Restoring %1 changes %n row(s); it stands in the history and can be undone.", nullptr, int(rows)).arg(name);
    if (rows > 0) {
        if (auto sure = Context::confirm(consequence, u"RESTORE"_s, yes); !sure) {
            return sure;
        }
    }
    ConsoleProgress progress;
    const auto done = Snapshots(workspace).restore(*path, progress);
    if (!done) {
        return fail(done);
    }
    context.printer().outcome(SnapshotCommands::tr("Restored %1: %n row(s) changed.", nullptr, int(rows)).arg(name),
                              {{u"path"_s, *path}, {u"rows"_s, rows}, {u"change"_s, done->change}});
    return followUp(workspace, context);
}

void addRestore(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto yes = std::make_shared<bool>(false);
    Command &verb = addVerb(noun, "restore", SnapshotCommands::tr("Bring back the state of a snapshot or of another workspace file"),
                            {u"gatehousectl -w corp.gatehouse workspace restore \"before the merger\" --yes"_s});
    addText(verb, "NAME|FILE", *name, SnapshotCommands::tr("A snapshot or a file")).required();
    addFlag(verb, "--yes", *yes, SnapshotCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [&context, name, yes](Workspace &workspace) { return restore(workspace, context, *name, *yes); });
}

struct Comparison {
    QString before{};
    QString after{};
};

Status compare(Context &context, Workspace *workspace, const Comparison &asked)
{
    const auto before = fileOf(workspace, asked.before);
    if (!before) {
        return fail(before);
    }
    const auto after = workspace && asked.after.isEmpty() ? Result<QString>(workspace->path()) : fileOf(workspace, asked.after);
    if (!after) {
        return fail(after);
    }
    RowChanges rows(context);
    rows.begin();
    auto done = compareFiles(*before, *after, [&rows](const RowDescription &row) {
        rows.add(row);
        return true;
    });
    rows.end();
    if (done) {
        context.printer().paragraph(rows.count() == 0 ? SnapshotCommands::tr("No differences.")
                                                      : SnapshotCommands::tr("%n row(s) differ.", nullptr, int(rows.count())));
    }
    return done;
}

void addCompare(Command &noun, Context &context)
{
    auto asked = std::make_shared<Comparison>();
    Command &verb = addVerb(noun, "compare", SnapshotCommands::tr("Show every row that differs between two states"),
                            {u"gatehousectl -w corp.gatehouse workspace compare \"before the merger\""_s,
                             u"gatehousectl workspace compare monday.gatehouse tuesday.gatehouse --format json"_s});
    addText(verb, "BEFORE", asked->before, SnapshotCommands::tr("A snapshot or a file")).type_name("NAME|FILE")->required();
    addText(verb, "AFTER", asked->after, SnapshotCommands::tr("A snapshot or a file; the workspace as it is when none is given"))
        .type_name("NAME|FILE");
    verb.callback([&context, asked] {
        if (asked->after.isEmpty() && !context.isWorkspaceNamed()) {
            refuseUsage(SnapshotCommands::tr("Compare with what? Name a second file, or the workspace with -w FILE."));
        }
        context.plan([&context, asked]() -> Status {
            if (!context.isWorkspaceNamed()) {
                return compare(context, nullptr, *asked);
            }
            const auto workspace = context.open();
            return workspace ? compare(context, workspace->get(), *asked) : fail(workspace);
        });
    });
}

}  // namespace

void addSnapshotCommands(Command &workspace, Context &context)
{
    addTake(workspace, context);
    addList(workspace, context);
    addRestore(workspace, context);
    addCompare(workspace, context);
}

}  // namespace gatehouse::ctl
