// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace gatehouse {

/// While it lives, no file of this process can grow beyond a size: what a quota does.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// While it lives, a workspace has no room for the memory that its connections share: what a full disk does, but everybody can have it.
class NoSharedMemory
{
public:
    explicit NoSharedMemory(const QString &workspace) : m_place(workspace + QStringLiteral("-shm"))
    {
        if (!QFile::link(QStringLiteral("/nowhere/at/all"), m_place)) {
            qFatal("%s exists already", qPrintable(m_place));
        }
    }
    ~NoSharedMemory() { QFile::remove(m_place); }
    Q_DISABLE_COPY_MOVE(NoSharedMemory)

private:
    QString m_place;
};

/// A disk of a few megabytes; only the administrator of the machine can have one.
class SmallDisk
{
public:
    explicit SmallDisk(const char *size = "size=1m")
        : m_isMounted(geteuid() == 0 && mount("none", qPrintable(m_folder.path()), "tmpfs", 0, size) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted) {
            umount2(qPrintable(m_folder.path()), MNT_DETACH);
        }
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// Takes all the room there is but `left` bytes; `release` gives it back.
    void fill(qint64 left)
    {
        QFile filler(filePath(QStringLiteral("filler")));
        if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            const QByteArray block(4096, 'x');
            while (filler.write(block) == block.size()) {}
            filler.resize(std::max<qint64>(filler.size() / 4096 * 4096 - left, 0));
        }
    }
    void release() { QFile::remove(filePath(QStringLiteral("filler"))); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

}  // namespace gatehouse
