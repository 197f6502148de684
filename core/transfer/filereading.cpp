// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/filereading.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct FileReading {
    Q_DECLARE_TR_FUNCTIONS(FileReading)
};

constexpr qint64 tellingBytes = 4096;

}  // namespace

Result<ReadFile> readFile(const TransferFormats &formats, const QString &path, const QString &format, const ReadOptions &options)
{
    const QString field = u"path"_s;
    const QFileInfo place(path);
    if (place.isDir()) {
        return fail(Error::Kind::Invalid, FileReading::tr("This is a folder. Choose a file in it."), field);
    }
    QFile file(path);
    if (!place.exists()) {
        return fail(Error::Kind::NotFound, FileReading::tr("There is no such file."), field);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, FileReading::tr("The file can't be read: %1.").arg(file.errorString()), field);
    }
    const TransferFormat *reader = format.isEmpty() ? formats.guess(path, file.peek(tellingBytes)) : formats.find(format);
    if (!reader) {
        return fail(Error::Kind::Invalid, FileReading::tr("It can't be told what kind of file this is. Choose its type."), field);
    }
    auto read = reader->read(file, options);
    if (!read) {
        return fail(read.error().kind, read.error().message, field, read.error().details);
    }
    return ReadFile{reader->id(), std::move(*read)};
}

}  // namespace gatehouse
