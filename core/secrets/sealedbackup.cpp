// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/sealedbackup.h"

#include "core/secrets/keyservice.h"
#include "core/secrets/secretcipher.h"
#include "core/storage/savefile.h"
#include "core/workspace/snapshots.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace gatehouse::sealedbackup {

using namespace Qt::StringLiterals;

namespace {

struct SealedBackups {
    Q_DECLARE_TR_FUNCTIONS(SealedBackups)
};

const QByteArray firstLine = "Gatehouse sealed backup 1\n";
constexpr qint64 pieceSize = qint64(256) * 1024;
constexpr qint64 mostSealedPiece = pieceSize + 1024;  // with nonce and tag
constexpr qint64 longestSalt = 64;

QByteArray contextOf(qint64 piece, bool isLast)
{
    return cipher::bound({u"gatehouse sealed backup"_s, QString::number(piece), isLast ? u"last"_s : u"more"_s});
}

tl::unexpected<Error> unreadable(const QFile &file)
{
    return fail(Error::Kind::Storage,
                SealedBackups::tr("%1 could not be read: %2.").arg(QFileInfo(file.fileName()).fileName(), file.errorString()));
}

tl::unexpected<Error> cancelled()
{
    return fail(Error::Kind::Cancelled, SealedBackups::tr("Cancelled."));
}

Status sealInto(QIODevice &device, QFile &plain, const SecretBytes &passphrase, Progress &progress)
{
    const cipher::Derivation how = cipher::newDerivation();
    const auto key = cipher::derive(passphrase, how);
    if (!key) {
        return fail(key);
    }
    device.write(firstLine);
    QDataStream out(&device);
    out << how.salt << how.operations << how.memory;
    const qint64 size = plain.size();
    for (qint64 piece = 0, done = 0; done < size; ++piece) {
        if (progress.isCancelled()) {
            return cancelled();
        }
        const QByteArray bytes = plain.read(pieceSize);
        if (bytes.isEmpty()) {
            return unreadable(plain);
        }
        done += bytes.size();
        out << cipher::seal(*key, contextOf(piece, done >= size), SecretBytes::ofBytes(bytes));
        progress.report(done, size);
    }
    return out.status() == QDataStream::Ok ? Status() : fail(Error::Kind::Storage, device.errorString());
}

/// Nothing where it would be longer than `most`: a length that nobody wrote must not ask for as much memory.
QByteArray bytesFrom(QDataStream &in, qint64 most)
{
    const QByteArray length = in.device()->peek(sizeof(quint32));
    quint32 announced = 0;
    QDataStream(length) >> announced;
    QByteArray bytes;
    if (length.size() == sizeof(quint32) && announced <= most) {
        in >> bytes;
    } else {
        in.setStatus(QDataStream::ReadCorruptData);
    }
    return bytes;
}

/// Pieces one after the other; the last one has to say that it is.
Status openInto(QIODevice &target, QFile &sealed, const SecretBytes &passphrase, Progress &progress)
{
    const auto damaged = [&sealed] {
        return fail(Error::Kind::Storage, SealedBackups::tr("%1 is damaged or not complete.").arg(QFileInfo(sealed.fileName()).fileName()));
    };
    if (sealed.read(firstLine.size()) != firstLine) {
        return fail(Error::Kind::Storage, SealedBackups::tr("%1 is no sealed backup.").arg(QFileInfo(sealed.fileName()).fileName()),
                    u"path"_s);
    }
    QDataStream in(&sealed);
    cipher::Derivation how;
    how.salt = bytesFrom(in, longestSalt);
    in >> how.operations >> how.memory;
    const auto key = in.status() == QDataStream::Ok ? cipher::derive(passphrase, how) : Result<SecretBytes>(damaged());
    if (!key) {
        return fail(key);
    }
    for (qint64 piece = 0;; ++piece) {
        if (progress.isCancelled()) {
            return cancelled();
        }
        const QByteArray bytes = bytesFrom(in, mostSealedPiece);
        const bool isLast = sealed.atEnd();
        const SecretBytes plain = cipher::open(*key, contextOf(piece, isLast), bytes);
        if (plain.isEmpty()) {
            // The first piece tells a wrong passphrase; damage there looks the same.
            return piece == 0 ? fail(Error::Kind::Forbidden, SealedBackups::tr("The passphrase is not right, or the file is damaged."),
                                     u"passphrase"_s)
                              : Status(damaged());
        }
        if (target.write(plain.view().data(), plain.size()) != plain.size()) {
            return fail(Error::Kind::Storage, target.errorString());
        }
        progress.report(sealed.pos(), sealed.size());
        if (isLast) {
            return {};
        }
    }
}

}  // namespace

Status write(Workspace &workspace, const QString &path, const SecretBytes &passphrase, Progress &progress)
{
    if (auto valid = KeyService::validatePassphrase(passphrase); !valid) {
        return valid;
    }
    // Beside the workspace, where its content lies as plainly already, and in a folder that only the owner may enter.
    const QTemporaryDir scratch(QFileInfo(workspace.path()).absoluteDir().filePath(u".sealing-XXXXXX"_s));
    const QString copy = scratch.filePath(u"copy.gatehouse"_s);
    if (!scratch.isValid()) {
        return fail(Error::Kind::Storage, scratch.errorString());
    }
    if (auto copied = Snapshots(workspace).backUp(copy); !copied) {
        return copied;
    }
    QFile plain(copy);
    if (!plain.open(QIODevice::ReadOnly)) {
        return unreadable(plain);
    }
    return saveFile(path, [&](QIODevice &device) { return sealInto(device, plain, passphrase, progress); });
}

Status open(const QString &path, const SecretBytes &passphrase, const QString &target, Progress &progress)
{
    if (QFileInfo::exists(target)) {
        return fail(Error::Kind::Conflict,
                    SealedBackups::tr("%1 exists already. Choose another name.").arg(QDir::toNativeSeparators(target)), u"path"_s);
    }
    QFile sealed(path);
    if (!sealed.open(QIODevice::ReadOnly)) {
        return unreadable(sealed);
    }
    return saveFile(target, [&](QIODevice &device) { return openInto(device, sealed, passphrase, progress); });
}

}  // namespace gatehouse::sealedbackup
