// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/backup.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "core/demo/democompany.h"
#include "core/demo/demodevices.h"
#include "core/groups/groupstore.h"
#include "core/history/eventstore.h"
#include "core/outbox/outboxstore.h"
#include "core/secrets/sealedbackup.h"
#include "core/users/userstore.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspacefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceCommands {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommands)
};

struct Creation {
    QString path{};
    bool demo = false;
    qint64 users = DemoSize().users;
    qint64 groups = DemoSize().groups;
    qint64 seed = qint64(DemoSize().seed);
    qint64 accounts = DemoSize().accounts;
    qint64 permissionSets = DemoSize().permissionSets;
};

/// The demo company is made in a folder of its own beside the file: who looks there finds the whole of it or nothing.
Status createDemo(Context &context, const Creation &asked)
{
    const QFileInfo target(asked.path);
    if (target.exists()) {
        return fail(Error::Kind::Conflict, WorkspaceCommands::tr("%1 exists already. Choose another name.").arg(asked.path), u"path"_s);
    }
    const QTemporaryDir folder(target.absolutePath() + u"/."_s + target.fileName() + u".partial-XXXXXX"_s);
    if (!folder.isValid()) {
        return fail(Error::Kind::Storage,
                    WorkspaceCommands::tr("%1 can't be written: %2.").arg(QDir::toNativeSeparators(asked.path), folder.errorString()),
                    u"path"_s);
    }
    const QString making = folder.filePath(target.fileName());
    {
        auto workspace = Workspace::create(making, context.setup());
        if (!workspace) {
            return fail(workspace);
        }
        context.passphrases().setAsking(TypedPassphrase::Asking::Never);
        if (auto done = protectDemo(**workspace, context.passphrases()); !done) {
            return done;
        }
        ConsoleProgress progress;
        if (auto done
            = generate(**workspace, {asked.users, asked.groups, quint64(asked.seed), asked.accounts, asked.permissionSets}, progress);
            !done) {
            return done;
        }
    }
    return QFile::rename(making, asked.path)
               ? Status()
               : fail(Error::Kind::Conflict, WorkspaceCommands::tr("%1 exists already. Choose another name.").arg(asked.path), u"path"_s);
}

Status create(Context &context, const Creation &asked)
{
    if (auto made = asked.demo ? createDemo(context, asked) : Status(); !made) {
        return made;
    }
    auto workspace = asked.demo ? Workspace::open(asked.path, context.setup()) : Workspace::create(asked.path, context.setup());
    if (!workspace) {
        return fail(workspace);
    }
    context.printer().outcome(
        WorkspaceCommands::tr("Created the workspace %1.").arg(QDir::toNativeSeparators(asked.path)),
        {{u"path"_s, QFileInfo(asked.path).absoluteFilePath()}, {u"identityStoreId"_s, (*workspace)->setting(u"identityStoreId"_s)}});
    return {};
}

void addCreate(Command &noun, Context &context)
{
    auto asked = std::make_shared<Creation>();
    Command &verb = addVerb(noun, "create", WorkspaceCommands::tr("Make a new workspace file, empty or with a demo company"),
                            {u"gatehousectl workspace create corp.gatehouse"_s,
                             u"gatehousectl workspace create demo.gatehouse --demo --users 1000 --groups 50"_s});
    addText(verb, "FILE", asked->path, WorkspaceCommands::tr("The file to make; it must not exist")).required();
    addFlag(verb, "--demo", asked->demo, WorkspaceCommands::tr("Fill it with a believable company, the same for the same seed"));
    const Option *users
        = &addNumber(verb, "--users", asked->users, 0, WorkspaceCommands::tr("Users of the demo company (%1)").arg(asked->users));
    const Option *groups
        = &addNumber(verb, "--groups", asked->groups, 0, WorkspaceCommands::tr("Groups of the demo company (%1)").arg(asked->groups));
    const Option *accounts = &addNumber(verb, "--accounts", asked->accounts, 0,
                                        WorkspaceCommands::tr("AWS accounts of the demo company (%1)").arg(asked->accounts));
    const Option *sets = &addNumber(verb, "--permission-sets", asked->permissionSets, 0,
                                    WorkspaceCommands::tr("Permission sets of the demo company (%1)").arg(asked->permissionSets));
    const Option *seed
        = &addNumber(verb, "--seed", asked->seed, 0, WorkspaceCommands::tr("Which demo company it is (%1)").arg(asked->seed));
    verb.callback([=, &context] {
        asked->demo = asked->demo || users->count() + groups->count() + accounts->count() + sets->count() + seed->count() > 0;
        context.plan([&context, asked] { return create(context, *asked); });
    });
}

struct Counts {
    UserCounts users{};
    qint64 groups = 0;
    qint64 events = 0;
    qint64 mailsWaiting = 0;
};

Result<Counts> count(Workspace &workspace)
{
    Counts counts;
    const auto users = UserStore(workspace.database()).counts();
    if (!users) {
        return fail(users);
    }
    counts.users = *users;
    for (const auto &[target, counted] : {std::pair(&counts.groups, GroupStore(workspace.database()).count()),
                                          std::pair(&counts.events, EventStore(workspace.database()).count()),
                                          std::pair(&counts.mailsWaiting, OutboxStore(workspace.database()).waitingCount())}) {
        if (!counted) {
            return fail(counted);
        }
        *target = *counted;
    }
    return counts;
}

Status showWorkspace(Workspace &workspace, Context &context)
{
    const auto counts = count(workspace);
    if (!counts) {
        return fail(counts);
    }
    const QString path = QFileInfo(workspace.path()).absoluteFilePath();
    const qint64 size = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
    const qint64 snapshots = Snapshots(workspace).all().size();
    const QString id = workspace.setting(u"instanceId"_s);
    const QString instance = id.isEmpty() ? QString() : u"arn:aws:sso:::instance/"_s + id;
    const QStringList ids{workspace.setting(u"region"_s), workspace.setting(u"identityStoreId"_s), instance, workspace.portalUrl()};
    const auto shownSize = [&] { return context.printer().isForPeople() ? QLocale().formattedDataSize(size, 1) : QString::number(size); };
    context.printer().record({{u"path"_s, WorkspaceCommands::tr("File")},
                              {u"name"_s, WorkspaceCommands::tr("Name")},
                              {u"formatVersion"_s, WorkspaceCommands::tr("Format version")},
                              {u"size"_s, WorkspaceCommands::tr("Size")},
                              {u"users"_s, WorkspaceCommands::tr("Users")},
                              {u"disabledUsers"_s, WorkspaceCommands::tr("Disabled users")},
                              {u"groups"_s, WorkspaceCommands::tr("Groups")},
                              {u"events"_s, WorkspaceCommands::tr("Events in the history")},
                              {u"mailsWaiting"_s, WorkspaceCommands::tr("Messages waiting")},
                              {u"snapshots"_s, WorkspaceCommands::tr("Snapshots")},
                              {u"region"_s, WorkspaceCommands::tr("Region")},
                              {u"identityStoreId"_s, WorkspaceCommands::tr("Identity store ID")},
                              {u"instanceArn"_s, WorkspaceCommands::tr("Instance ARN")},
                              {u"portalUrl"_s, WorkspaceCommands::tr("Portal URL")}},
                             QStringList{path, workspace.setting(u"name"_s), QString::number(workspacefile::currentVersion()), shownSize(),
                                         QString::number(counts->users.all), QString::number(counts->users.disabled),
                                         QString::number(counts->groups), QString::number(counts->events),
                                         QString::number(counts->mailsWaiting), QString::number(snapshots)}
                                 + ids,
                             {{u"path"_s, path},
                              {u"name"_s, workspace.setting(u"name"_s)},
                              {u"formatVersion"_s, workspacefile::currentVersion()},
                              {u"size"_s, size},
                              {u"users"_s, counts->users.all},
                              {u"disabledUsers"_s, counts->users.disabled},
                              {u"groups"_s, counts->groups},
                              {u"events"_s, counts->events},
                              {u"mailsWaiting"_s, counts->mailsWaiting},
                              {u"snapshots"_s, snapshots},
                              {u"region"_s, ids.at(0)},
                              {u"identityStoreId"_s, ids.at(1)},
                              {u"instanceArn"_s, ids.at(2)},
                              {u"portalUrl"_s, ids.at(3)}});
    return {};
}

void addInfo(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "info", WorkspaceCommands::tr("Show what the workspace is and holds"),
                            {u"gatehousectl -w corp.gatehouse workspace info"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) { return showWorkspace(workspace, context); });
}

void addCheck(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "check", WorkspaceCommands::tr("Look for damage in every page, index and reference"),
                            {u"gatehousectl -w corp.gatehouse workspace check"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) -> Status {
        if (auto fine = workspacefile::check(workspace.database()); !fine) {
            return fine;
        }
        context.printer().outcome(WorkspaceCommands::tr("No damage found."), {{u"path"_s, workspace.path()}, {u"damaged"_s, false}});
        return {};
    });
}

void addBackup(Command &noun, Context &context)
{
    auto wish = std::make_shared<BackupWish>();
    Command &verb = addVerb(noun, "backup", WorkspaceCommands::tr("Copy the workspace to a file while others go on working"),
                            {u"gatehousectl -w corp.gatehouse workspace backup /var/backups/corp.gatehouse --overwrite"_s,
                             u"gatehousectl -w corp.gatehouse workspace backup corp.gatehouse-sealed --seal < passphrase.txt"_s});
    addText(verb, "FILE", wish->path, WorkspaceCommands::tr("The file to write")).required();
    addFlag(verb, "--overwrite", wish->overwrite, WorkspaceCommands::tr("Replace the file if it exists"));
    wish->addSealTo(verb);
    onWorkspace(verb, context, [&context, wish](Workspace &workspace) -> Status {
        if (auto done = wish->carryOut(workspace, context); !done) {
            return done;
        }
        context.printer().outcome(WorkspaceCommands::tr("Copied the workspace to %1.").arg(QDir::toNativeSeparators(wish->path)),
                                  {{u"path"_s, QFileInfo(wish->path).absoluteFilePath()}, {u"size"_s, QFileInfo(wish->path).size()}});
        return {};
    });
}

void addUnseal(Command &noun, Context &context)
{
    auto path = std::make_shared<QString>();
    auto target = std::make_shared<QString>();
    Command &verb = addVerb(noun, "unseal", WorkspaceCommands::tr("Make a workspace of a sealed backup"),
                            {u"gatehousectl workspace unseal corp.gatehouse-sealed corp.gatehouse < passphrase.txt"_s});
    addText(verb, "BACKUP", *path, WorkspaceCommands::tr("The sealed backup")).required();
    addText(verb, "FILE", *target, WorkspaceCommands::tr("The workspace to make; it must not exist")).required();
    verb.callback([=, &context] {
        context.plan([=, &context]() -> Status {
            const auto passphrase = context.passphrases().present();
            if (!passphrase) {
                return fail(passphrase);
            }
            ConsoleProgress progress;
            if (auto done = sealedbackup::open(*path, *passphrase, *target, progress); !done) {
                return done;
            }
            context.printer().outcome(WorkspaceCommands::tr("Made the workspace %1.").arg(QDir::toNativeSeparators(*target)),
                                      {{u"path"_s, QFileInfo(*target).absoluteFilePath()}});
            return {};
        });
    });
}

}  // namespace

void addWorkspaceCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("workspace",
                                         WorkspaceCommands::tr("The workspace file: make, check, back up, restore, compare").toStdString());
    addCreate(noun, context);
    addInfo(noun, context);
    addCheck(noun, context);
    addBackup(noun, context);
    addUnseal(noun, context);
    addSnapshotCommands(noun, context);
}

}  // namespace gatehouse::ctl
