// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshots.h"

#include "core/storage/changeset.h"
#include "core/storage/database.h"
#include "core/workspace/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto suffix = ".gatehouse"_L1;

QString folderOf(const Workspace &workspace)
{
    return workspace.path() + u".snapshots"_s;
}

/// For whoever may read the workspace, and nobody else: that is its owner alone, unless somebody gave it to others.
QFile::Permissions folderPermissions(const Workspace &workspace)
{
    const QFile::Permissions file = QFile::permissions(workspace.path());
    QFile::Permissions folder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (file & QFile::ReadGroup) {
        folder |= QFile::ReadGroup | QFile::ExeGroup;
    }
    if (file & QFile::WriteGroup) {
        folder |= QFile::WriteGroup;
    }
    if (file & QFile::ReadOther) {
        folder |= QFile::ReadOther | QFile::ExeOther;
    }
    return folder;
}

Snapshot snapshotAt(const QFileInfo &file)
{
    return {file.completeBaseName(), file.absoluteFilePath(), file.lastModified().toUTC(), file.size()};
}

QString beginningOf(Database &database)
{
    Statement first = database.statement("SELECT event_id FROM events ORDER BY id LIMIT 1");
    return first.step() ? first.text(0) : QString();
}

/// The history of a workspace and of all its backups begins with the same event; one that nothing has happened in is as good as another.
/// The file alone is read, since an older event than any in its journal is asked for: so nothing is laid beside it.
bool isOfThisWorkspace(Database &database, const QString &path)
{
    const auto other = Database::open(path, Database::Access::Frozen);
    const auto mark = other ? (*other)->integer("PRAGMA application_id") : Result<std::optional<qint64>>(fail(other));
    return mark && *mark == workspacefile::applicationId && beginningOf(**other) == beginningOf(database);
}

/// Another workspace file that a connection sees besides its own, for as long as this lives.
class Attached
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Attached>> attach(Database &database, const QString &path)
    {
        if (auto done = database.run("ATTACH DATABASE ? AS other", path); !done) {
            return fail(done);
        }
        return std::unique_ptr<Attached>(new Attached(database));
    }
    ~Attached() { (void)m_database.execute("DETACH DATABASE other"); }
    Q_DISABLE_COPY_MOVE(Attached)

    /// The changeset that turns the recorded tables of the connection's own file into those of the other.
    [[nodiscard]] Result<QByteArray> difference() const
    {
        const auto fromOther = ::gatehouse::difference(m_database, "other", recordedTableNames());
        return fromOther ? inverted(m_database, *fromOther) : fromOther;
    }

    /// Secrets are recorded by reference: takes the sealed values over that are not here yet, and the key where there is none.
    [[nodiscard]] Status takeSealedValues() const
    {
        auto values = m_database.run("INSERT OR IGNORE INTO main.sealed_values SELECT * FROM other.sealed_values");
        if (!values) {
            return fail(values);
        }
        auto key
            = m_database.run("INSERT INTO main.secret_key SELECT * FROM other.secret_key WHERE NOT EXISTS (SELECT 1 FROM main.secret_key)");
        return key ? Status() : fail(key);
    }

private:
    explicit Attached(Database &database) : m_database(database) {}

    Database &m_database;
};

}  // namespace

Result<Snapshot> Snapshots::take(const QString &name)
{
    static const QRegularExpression allowed(u"\\A[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}\\z"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString wanted = name.isEmpty() ? QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH.mm.ss.zzz"_s) : name;
    if (!allowed.match(wanted).hasMatch()) {
        return fail(Error::Kind::Invalid,
                    tr("A snapshot's name starts with a letter or digit and has at most 64 letters, digits, spaces and . _ -"), u"name"_s);
    }
    const QDir folder(folderOf(m_workspace));
    const QString path = folder.filePath(wanted + suffix);
    if (QFileInfo::exists(path)) {
        return fail(Error::Kind::Conflict, tr("There is a snapshot named %1 already.").arg(wanted), u"name"_s);
    }
    if (!folder.exists() && !QDir().mkdir(folder.path(), folderPermissions(m_workspace)) && !folder.exists()) {
        return fail(Error::Kind::Storage, tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(folder.path())));
    }
    if (auto done = workspacefile::copyTo(m_workspace.database(), path); !done) {
        return fail(done);
    }
    return snapshotAt(QFileInfo(path));
}

QList<Snapshot> Snapshots::all() const
{
    QList<Snapshot> snapshots;
    const auto files = QDir(folderOf(m_workspace)).entryInfoList({u"*"_s + suffix}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        snapshots.append(snapshotAt(file));
    }
    return snapshots;
}

Result<Snapshot> Snapshots::find(const QString &name) const
{
    const QFileInfo file(QDir(folderOf(m_workspace)).filePath(name + suffix));
    if (name.contains(u'/') || !file.isFile()) {
        return fail(Error::Kind::NotFound, tr("There is no snapshot named %1.").arg(name), u"name"_s);
    }
    return snapshotAt(file);
}

QString Snapshots::folder() const
{
    return folderOf(m_workspace);
}

Status Snapshots::remove(const QString &name)
{
    const auto snapshot = find(name);
    if (!snapshot) {
        return fail(snapshot);
    }
    QFile file(snapshot->path);
    return file.remove() ? Status()
                         : fail(Error::Kind::Storage, tr("The snapshot %1 could not be deleted: %2.").arg(name, file.errorString()));
}

Status Snapshots::backUp(const QString &path)
{
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(m_workspace.path()).canonicalFilePath()) {
        return fail(Error::Kind::Invalid, tr("A workspace can't be backed up onto itself. Choose another file."), u"path"_s);
    }
    if (target.exists() && !isOfThisWorkspace(m_workspace.database(), path)) {
        return fail(Error::Kind::Forbidden,
                    tr("%1 is no backup of this workspace. It was left as it is. Choose another file.").arg(QDir::toNativeSeparators(path)),
                    u"path"_s);
    }
    return workspacefile::copyTo(m_workspace.database(), path);
}

Result<Workspace::Receipt> Snapshots::restore(const QString &path, Progress &progress)
{
    const QTemporaryDir scratch;
    const QString copyPath = scratch.filePath(u"restore.gatehouse"_s);
    if (auto copy = workspacefile::openCopy(path, copyPath); !copy) {
        return fail(copy);
    }
    const auto other = Attached::attach(m_workspace.database(), copyPath);
    if (!other) {
        return fail(other);
    }
    const QString name = QFileInfo(path).completeBaseName();
    const Operation operation{u"RestoreSnapshot"_s, tr("Restore %1").arg(name), {{u"snapshot"_s, name}}, u"gatehouse"_s};
    return m_workspace.change(operation, [&](Change &change) -> Status {
        // Compared inside the transaction, so that nothing which others do meanwhile is left over.
        const auto difference = (*other)->difference();
        if (!difference) {
            return fail(difference);
        }
        if (difference->isEmpty()) {
            return fail(Error::Kind::Conflict, tr("The workspace is in the state of %1 already.").arg(name));
        }
        if (auto taken = (*other)->takeSealedValues(); !taken) {
            return taken;
        }
        const auto conflicts = apply(change.database(), *difference, {bookkeepingColumns(), change.now()}, progress);
        if (!conflicts) {
            return fail(conflicts);
        }
        if (!conflicts->isEmpty()) {
            return fail(Error::Kind::Conflict, tr("%1 does not fit into this workspace.").arg(name), {},
                        describe(change.database(), conflicts->first()));
        }
        return {};
    });
}

Status compareFiles(const QString &before, const QString &after, const std::function<bool(const RowDescription &)> &take,
                    const std::function<bool()> &stop)
{
    const QTemporaryDir scratch;
    const QString afterCopy = scratch.filePath(u"after.gatehouse"_s);
    if (auto copy = workspacefile::openCopy(after, afterCopy); !copy) {
        return fail(copy);
    }
    auto database = workspacefile::openCopy(before, scratch.filePath(u"before.gatehouse"_s));
    if (!database) {
        return fail(database);
    }
    (*database)->setInterruptCheck(stop);
    const auto other = Attached::attach(**database, afterCopy);
    const Result<QByteArray> difference = other ? (*other)->difference() : fail(other);
    return difference ? describeRows(**database, *difference, take) : fail(difference);
}

}  // namespace gatehouse
