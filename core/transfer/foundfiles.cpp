// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/foundfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct FoundFiles {
    Q_DECLARE_TR_FUNCTIONS(FoundFiles)
};

constexpr qsizetype mostNamed = 50;

struct FoundFile {
    QString path;
    QString name;  ///< below what was chosen
};

QList<FoundFile> filesIn(const QStringList &paths)
{
    QList<FoundFile> found;
    for (const QString &path : paths) {
        const QFileInfo place(path);
        if (!place.isDir()) {
            found.append({path, place.fileName()});
            continue;
        }
        const QDir folder(place.absoluteFilePath());
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            found.append({file, folder.relativeFilePath(file)});
        }
    }
    std::sort(found.begin(), found.end(), [](const FoundFile &one, const FoundFile &other) { return one.path < other.path; });
    return found;
}

Status readOne(const FoundFile &found, const std::function<Status(QIODevice &, const QString &)> &take)
{
    QFile file(found.path);
    if (!file.exists()) {
        return fail(Error::Kind::NotFound, FoundFiles::tr("There is no such file."));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, FoundFiles::tr("The file can't be read: %1.").arg(file.errorString()));
    }
    return take(file, found.name);
}

}  // namespace

Result<FilesRead> readFiles(const QStringList &paths, Progress &progress, const std::function<Status(QIODevice &, const QString &)> &take,
                            const std::function<QString(int)> &none)
{
    const QList<FoundFile> files = filesIn(paths);
    if (files.isEmpty()) {
        return fail(Error::Kind::NotFound, FoundFiles::tr("There are no files in this folder."), u"path"_s);
    }
    FilesRead done;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, FoundFiles::tr("Cancelled. Nothing was changed."));
        }
        if (const auto read = readOne(files.at(i), take); read) {
            ++done.read;
        } else {
            done.problems.append({files.at(i).name, read.error().message});
        }
        progress.report(i + 1, files.size());
    }
    if (done.read > 0) {
        return done;
    }
    if (files.size() == 1) {
        return fail(Error::Kind::Invalid, done.problems.first().reason, u"path"_s);
    }
    QStringList lines;
    for (const FileProblem &problem : done.problems.first(std::min(done.problems.size(), mostNamed))) {
        lines.append(u"%1: %2"_s.arg(problem.file, problem.reason));
    }
    return fail(Error::Kind::Invalid, none(int(files.size())), u"path"_s, lines.join(u'\n'));
}

}  // namespace gatehouse
