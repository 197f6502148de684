// SPDX-License-Identifier: Apache-2.0
#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct WholeFile {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

Status isThere(const QString &path)
{
    const QFileInfo place(path);
    if (place.isSymLink() && !place.exists()) {
        return fail(
            Error::Kind::NotFound,
            WholeFile::tr("%1 can't be read: it is a link to %2, which does not exist.").arg(shownPath(path), place.symLinkTarget()),
            u"file"_s);
    }
    if (!place.exists()) {
        return fail(Error::Kind::NotFound, WholeFile::tr("%1 can't be read: there is no such file.").arg(shownPath(path)), u"file"_s);
    }
    if (place.isDir()) {
        return fail(Error::Kind::Invalid, WholeFile::tr("%1 can't be read: it is a folder.").arg(shownPath(path)), u"file"_s);
    }
    return {};
}

}  // namespace

QString shownPath(const QString &path)
{
    return path == u"-" ? WholeFile::tr("standard input") : QDir::toNativeSeparators(path);
}

Result<QByteArray> readWhole(const QString &path, qint64 most)
{
    const bool isInput = path == u"-";
    if (Status there = isInput ? Status() : isThere(path); !there) {
        return fail(there);
    }
    QFile file(path);
    const auto failure = [&] {
        return fail(Error::Kind::Storage, WholeFile::tr("%1 can't be read: %2").arg(shownPath(path), file.errorString()), u"file"_s);
    };
    if (!(isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        return failure();
    }
    QByteArray content;
    while (content.size() <= most) {
        const QByteArray more = file.read(most + 1 - content.size());
        if (more.isEmpty()) {
            break;
        }
        content += more;
    }
    if (file.error() != QFileDevice::NoError) {
        return failure();
    }
    if (content.size() > most) {
        return fail(Error::Kind::Invalid,
                    WholeFile::tr("%1 has more than %2 MiB or no end at all, and was not read: this must be something else.")
                        .arg(shownPath(path))
                        .arg(most / (qint64(1024) * 1024)),
                    u"file"_s);
    }
    return content;
}

}  // namespace gatehouse
