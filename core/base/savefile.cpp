// SPDX-License-Identifier: Apache-2.0
#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace gatehouse {

namespace {

struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

}  // namespace

Status saveFile(const QString &path, const std::function<Status(QIODevice &)> &write)
{
    QSaveFile file(path);
    const auto unwritten = [&] {
        return fail(Error::Kind::Storage, SaveFile::tr("%1 can't be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return unwritten();
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
