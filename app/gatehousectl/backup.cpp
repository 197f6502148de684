// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/backup.h"

#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/context.h"
#include "app/gatehousectl/options.h"
#include "core/secrets/sealedbackup.h"
#include "core/workspace/snapshots.h"

#include <QFileInfo>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Backups {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

}  // namespace

void BackupWish::addSealTo(Command &verb)
{
    addFlag(verb, "--seal", sealed,
            Backups::tr("Seal the backup under a passphrase: of GATEHOUSE_NEW_PASSPHRASE, else a line of standard input"));
}

Status BackupWish::carryOut(Workspace &workspace, Context &context) const
{
    if (path.isEmpty()) {
        return {};
    }
    if (QFileInfo::exists(path) && !overwrite) {
        return fail(Error::Kind::Conflict,
                    Backups::tr("%1 exists already. Choose another name, or repeat the command with --overwrite.").arg(path), u"path"_s);
    }
    if (!sealed) {
        return Snapshots(workspace).backUp(path);
    }
    const auto passphrase = context.passphrases().chosen();
    ConsoleProgress progress;
    return passphrase ? sealedbackup::write(workspace, path, *passphrase, progress) : fail(passphrase);
}

}  // namespace gatehouse::ctl
