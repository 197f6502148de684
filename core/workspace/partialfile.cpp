// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/partialfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct PartialWords {
    Q_DECLARE_TR_FUNCTIONS(PartialFile)
};

constexpr auto mark = ".partial-"_L1;

void removeWithCompanions(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(path + suffix);
    }
}

/// Removes what programs that run no longer left behind: "<file>.partial-<process>-<number>".
void removeForgotten(const QFileInfo &target)
{
    const QDir folder(target.absolutePath());
    const auto files = folder.entryInfoList({target.fileName() + mark + u'*'}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString process = file.fileName().section(mark, -1).section(u'-', 0, 0);
        if (!QFileInfo::exists(u"/proc/"_s + process)) {
            QFile::remove(file.filePath());
        }
    }
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

}  // namespace

Result<std::unique_ptr<PartialFile>> PartialFile::beside(const QString &path, QFile::Permissions permissions)
{
    static std::atomic<int> count = 0;
    const QFileInfo target(path);
    if (path.isEmpty() || !QFileInfo(target.absolutePath()).isDir()) {
        return fail(Error::Kind::Storage, PartialWords::tr("There is no folder %1.").arg(QDir::toNativeSeparators(target.absolutePath())));
    }
    removeForgotten(target);
    const QString name = path + mark + u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)) {
        return fail(Error::Kind::Storage,
                    PartialWords::tr("%1 can't be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return std::unique_ptr<PartialFile>(new PartialFile(name, path));
}

PartialFile::~PartialFile()
{
    if (!m_path.isEmpty()) {
        removeWithCompanions(m_path);
    }
}

Status PartialFile::finish(Existing existing)
{
    std::error_code refused;
    if (existing == Existing::Replaced) {
        std::filesystem::rename(m_path.toStdU16String(), m_target.toStdU16String(), refused);
    } else if (!QFile::rename(m_path, m_target)) {
        return fail(Error::Kind::Conflict,
                    PartialWords::tr("%1 exists already. Choose another name.").arg(QDir::toNativeSeparators(m_target)));
    }
    if (refused) {
        return fail(Error::Kind::Storage,
                    PartialWords::tr("The file could not be given its name %1.").arg(QDir::toNativeSeparators(m_target)), {},
                    QString::fromStdString(refused.message()));
    }
    m_path.clear();
    syncFolder(QFileInfo(m_target).absolutePath());
    return {};
}

}  // namespace gatehouse
