// SPDX-License-Identifier: Apache-2.0
// The verbs of secrets that give a key out, bring it back, or make another one.
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/keyplace.h"
#include "app/gatehousectl/terminal.h"
#include "core/secrets/recoveryfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SecretsKeyCommands {
    Q_DECLARE_TR_FUNCTIONS(SecretsKeyCommands)
};

constexpr qint64 longestSheet = 65'536;  // bytes; a recovery key is 69 characters

Status exportKey(Workspace &workspace, Context &context, const QString &path)
{
    if (path != u"-"_s && QFileInfo::exists(path)) {
        return saveRecoverySheet(path, {});  // refused before the history says that the key was given out
    }
    auto key = KeyService(workspace).exportRecoveryKey();
    if (!key) {
        return fail(key);
    }
    QString sheet = recoverySheet(workspace.path(), *key);
    wipe(*key);
    if (path == u"-"_s) {
        QByteArray bytes = sheet.toUtf8();
        context.printer().device().write(bytes);
        wipe(bytes);
        wipe(sheet);
        return {};
    }
    auto saved = saveRecoverySheet(path, sheet);
    wipe(sheet);
    if (saved) {
        context.printer().outcome(
            SecretsKeyCommands::tr("Wrote the recovery key to %1. Keep it where the workspace is not.").arg(QDir::toNativeSeparators(path)),
            {{u"path"_s, QFileInfo(path).absoluteFilePath()}});
    }
    return saved;
}

void addRecoveryKey(Command &noun, Context &context)
{
    auto path = std::make_shared<QString>();
    Command &verb = addVerb(noun, "recovery-key", SecretsKeyCommands::tr("Write the recovery key to a new file that only you can read"),
                            {u"gatehousectl -w corp.gatehouse secrets recovery-key corp-recovery.txt"_s,
                             u"gatehousectl -w corp.gatehouse secrets recovery-key - | lpr"_s});
    addText(verb, "FILE", *path, SecretsKeyCommands::tr("The file; - for standard output")).required();
    onWorkspace(verb, context, [&context, path](Workspace &workspace) { return exportKey(workspace, context, *path); });
}

Result<QString> recoveryText(const QString &path)
{
    if (path.isEmpty()) {
        return Terminal::readLine(SecretsKeyCommands::tr("Recovery key: "), Terminal::Echo::No);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::NotFound,
                    SecretsKeyCommands::tr("%1 can't be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
                    u"recoveryKey"_s);
    }
    QByteArray bytes = file.read(longestSheet);
    QString text = QString::fromUtf8(bytes);
    wipe(bytes);
    return text;
}

void addRecover(Command &noun, Context &context)
{
    auto path = std::make_shared<QString>();
    Command &verb = addVerb(noun, "recover", SecretsKeyCommands::tr("Bring a lost key back with the recovery key"),
                            {u"gatehousectl -w corp.gatehouse secrets recover --recovery-key corp-recovery.txt --keychain"_s});
    addText(verb, "--recovery-key", *path, SecretsKeyCommands::tr("A file that has it; a line of standard input when none is given"));
    const auto place = addKeyPlace(verb);
    onWorkspace(verb, context, [&context, path, place](Workspace &workspace) -> Status {
        auto text = recoveryText(*path);
        if (!text) {
            return fail(text);
        }
        const auto keeping = place->keeping(context);
        if (!keeping) {
            return fail(keeping);
        }
        auto done = KeyService(workspace).recover(*text, *keeping);
        wipe(*text);
        if (done) {
            context.printer().outcome(SecretsKeyCommands::tr("The key is back. The secrets can be opened again."),
                                      {{u"place"_s, nameOf(keeping->place)}});
        }
        return done;
    });
}

/// The new key is kept where the present one is.
Result<Keeping> presentKeeping(Workspace &workspace, Context &context)
{
    const auto stands = KeyService(workspace).standing();
    if (!stands) {
        return fail(stands);
    }
    if (stands->state == KeyState::Ready && stands->record.place == KeyPlace::Passphrase) {
        return Keeping{KeyPlace::Passphrase, context.passphrases().passphrase()};
    }
    return Keeping{KeyPlace::Keychain, {}};
}

void addRotate(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "rotate", SecretsKeyCommands::tr("Make a new key, and seal every secret with it"),
                            {u"gatehousectl -w corp.gatehouse secrets rotate"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) -> Status {
        const auto keeping = presentKeeping(workspace, context);
        if (!keeping) {
            return fail(keeping);
        }
        const auto sealed = KeyService(workspace).rotate(*keeping);
        if (!sealed) {
            return fail(sealed);
        }
        context.printer().outcome(SecretsKeyCommands::tr("Made a new key and sealed %n value(s) with it. Export the new recovery key: the "
                                                         "earlier one is for backups from before.",
                                                         nullptr, int(*sealed)),
                                  {{u"values"_s, *sealed}});
        return {};
    });
}

void addGiveUp(Command &noun, Context &context)
{
    auto yes = std::make_shared<bool>(false);
    Command &verb
        = addVerb(noun, "give-up", SecretsKeyCommands::tr("Give up every secret when their key is lost for good, and start with a new key"),
                  {u"gatehousectl -w corp.gatehouse secrets give-up --keychain --yes"_s});
    const auto place = addKeyPlace(verb);
    addFlag(verb, "--yes", *yes, SecretsKeyCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [&context, yes, place](Workspace &workspace) -> Status {
        const auto stands = KeyService(workspace).standing();
        if (!stands) {
            return fail(stands);
        }
        const QString consequence = SecretsKeyCommands::tr(
            "%n secret(s) can't be opened ever again, and have to be entered anew. This can't be undone.", nullptr, int(stands->secrets));
        if (auto sure = Context::confirm(consequence, u"GIVE UP"_s, *yes); !sure) {
            return sure;
        }
        const auto keeping = place->keeping(context);
        if (!keeping) {
            return fail(keeping);
        }
        const auto gone = KeyService(workspace).startOver(*keeping);
        if (!gone) {
            return fail(gone);
        }
        context.printer().outcome(SecretsKeyCommands::tr("Gave up %n secret(s). There is a new key.", nullptr, int(*gone)),
                                  {{u"secrets"_s, *gone}});
        return {};
    });
}

}  // namespace

void addSecretsKeyCommands(Command &secrets, Context &context)
{
    addRecoveryKey(secrets, context);
    addRecover(secrets, context);
    addRotate(secrets, context);
    addGiveUp(secrets, context);
}

}  // namespace gatehouse::ctl
