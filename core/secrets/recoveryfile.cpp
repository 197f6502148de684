// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/recoveryfile.h"

#include "core/secrets/secretbytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct RecoveryFile {
    Q_DECLARE_TR_FUNCTIONS(RecoveryFile)
};

}  // namespace

QString recoverySheet(const QString &workspacePath, const QString &recoveryKey)
{
    return RecoveryFile::tr("Recovery key of the Gatehouse workspace %1").arg(QFileInfo(workspacePath).fileName()) + u"\n\n    "_s
           + recoveryKey + u"\n\n"_s
           + RecoveryFile::tr(
               "Whoever has this key and the file can open every secret in it: private keys, seeds, passwords of servers. Keep "
               "it where the file is not, on paper for instance.")
           + u"\n\n"_s
           + RecoveryFile::tr("When the key is lost, enter this one in the console under Secrets, or use “gatehousectl secrets recover”.")
           + u'\n';
}

Status saveRecoverySheet(const QString &path, const QString &sheet)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path)) {
        return fail(Error::Kind::Conflict, RecoveryFile::tr("There is a file %1 already. A recovery key does not replace it.").arg(shown),
                    u"output"_s);
    }
    QFile file(path);
    QByteArray bytes = sheet.toUtf8();
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    const bool written = opened && file.write(bytes) == bytes.size() && file.flush();
    wipe(bytes);
    if (!written) {
        const QString why = file.errorString();
        if (opened) {
            file.remove();
        }
        return fail(Error::Kind::Storage, RecoveryFile::tr("%1 can't be written: %2.").arg(shown, why), u"output"_s);
    }
    return {};
}

}  // namespace gatehouse
