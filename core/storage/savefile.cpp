// SPDX-License-Identifier: Apache-2.0
#include "core/storage/savefile.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

constexpr auto ofOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 headOfKey = 8192;  ///< bytes in which a PEM file with remarks above it says what it is

Status mayBeReplaced(const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        return {};
    }
    const QString shown = QDir::toNativeSeparators(path);
    // Through SQLite: it may be the very workspace that is open, which must keep its locks.
    const auto header = Database::header(path);
    if (header && header->startsWith(QByteArray("SQLite format 3\0", 16))) {
        return fail(Error::Kind::Forbidden,
                    SaveFile::tr("%1 is a workspace or another database. It was left as it is. Choose another file.").arg(shown),
                    u"path"_s);
    }
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.read(headOfKey).contains("PRIVATE KEY-----")) {
        return fail(Error::Kind::Forbidden, SaveFile::tr("%1 holds a private key. It was left as it is. Choose another file.").arg(shown),
                    u"path"_s);
    }
    return {};
}

}  // namespace

Status saveFile(const QString &path, const std::function<Status(QIODevice &)> &write, Readers readers)
{
    if (auto free = mayBeReplaced(path); !free) {
        return free;
    }
    QSaveFile file(path);
    const auto unwritten = [&] {
        return fail(Error::Kind::Storage, SaveFile::tr("%1 can't be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return unwritten();
    }
    if (readers == Readers::Owner) {
        // Before there is anything in it. A stick that knows no owners refuses, and takes the file all the same.
        const QFileInfo present(path);
        (void)file.setPermissions(present.exists() ? present.permissions() & ofOwner : ofOwner);
    }
    if (auto done = write(file); !done) {
        file.cancelWriting();
        return done;
    }
    // Qt 6.4 does not notice in commit() that the end of the file, which it had held back, could not be written.
    if (!file.flush() || file.error() != QFileDevice::NoError) {
        const auto why = unwritten();
        file.cancelWriting();
        return why;
    }
    return file.commit() ? Status() : unwritten();
}

}  // namespace gatehouse
