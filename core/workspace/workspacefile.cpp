// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspacefile.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <filesystem>

namespace gatehouse::workspacefile {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceFile {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

constexpr qsizetype headerSize = 16;
constexpr int mostCopyTries = 100;
constexpr int copyPause = 50;  // milliseconds
constexpr qint64 alwaysCheckedBelow = 32 * 1024 * 1024;  // bytes; a quick check of this much takes about 0.1 s

QStringList migrations()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Error damaged(const QString &path, const QString &details)
{
    return storageError(SQLITE_CORRUPT, details, path);
}

Result<qint64> pragma(Database &database, const QByteArray &name)
{
    auto value = database.integer("PRAGMA " + name);
    if (!value) {
        return fail(value);
    }
    return value->value_or(0);
}

Status configure(Database &database)
{
    // FULL: a change that was answered with success survives a power cut too.
    return database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864");
}

Status migrate(Database &database, qint64 from)
{
    const QStringList scripts = migrations();
    for (qint64 version = from; version < scripts.size(); ++version) {
        QFile script(u":/schema/"_s + scripts.at(version));
        if (!script.open(QIODevice::ReadOnly)) {
            return fail(Error::Kind::Storage, script.errorString());
        }
        auto transaction = Transaction::begin(database);
        if (!transaction) {
            return fail(transaction);
        }
        if (auto done = database.execute(script.readAll()); !done) {
            return done;
        }
        if (auto done = database.execute("PRAGMA user_version = " + QByteArray::number(version + 1)); !done) {
            return done;
        }
        if (auto done = (*transaction)->commit(); !done) {
            return done;
        }
    }
    return {};
}

/// What can be said of a file before SQLite touches it.
Status inspectContent(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (!file.exists()) {
        return fail(Error::Kind::NotFound, WorkspaceFile::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    }
    if (!file.isFile()) {
        return fail(Error::Kind::Storage, WorkspaceFile::tr("%1 is not a file.").arg(QDir::toNativeSeparators(path)));
    }
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, WorkspaceFile::tr("%1 can't be read: %2.").arg(name, content.errorString()));
    }
    const QByteArray header = content.read(headerSize);
    if (header.isEmpty()) {
        return fail(Error::Kind::Storage, WorkspaceFile::tr("%1 is empty. It is not a workspace, or its content was lost; restore a backup.").arg(name));
    }
    if (header != QByteArray("SQLite format 3\0", headerSize)) {
        return fail(Error::Kind::Storage, WorkspaceFile::tr("%1 is not a Gatehouse workspace. It was left as it is.").arg(name));
    }
    return {};
}

Status inspectPermissions(const QString &path)
{
    const QFileInfo file(path);
    // The administrator of the machine may write anything; a file without any write permission is meant to stay as it is.
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther | QFile::WriteUser;
    if (!(file.permissions() & anyWrite) || !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()) {
        return fail(Error::Kind::Storage,
                    WorkspaceFile::tr("%1 is read-only. Gatehouse writes every change at once, so it needs a file and a folder that may be written. Copy it to another place, or change its permissions.")
                        .arg(file.fileName()));
    }
    return {};
}

Status verify(Database &database)
{
    const QString name = QFileInfo(database.path()).fileName();
    const auto application = pragma(database, "application_id");
    if (!application) {
        return fail(application);
    }
    const auto version = pragma(database, "user_version");
    if (!version) {
        return fail(version);
    }
    if (*application != applicationId) {
        return fail(Error::Kind::Storage, WorkspaceFile::tr("%1 belongs to another program. It was left as it is.").arg(name));
    }
    if (*version > currentVersion()) {
        return fail(Error::Kind::Storage,
                    WorkspaceFile::tr("%1 was written by a newer Gatehouse (format %2; this one knows %3). It was left as it is. Install the newer version to open it.")
                        .arg(name)
                        .arg(*version)
                        .arg(currentVersion()));
    }
    const auto pages = pragma(database, "page_count");
    const auto size = pragma(database, "page_size");
    if (!pages || !size) {
        return fail(pages ? size : pages);
    }
    if (*pages * *size <= alwaysCheckedBelow) {
        Statement quick = database.statement("PRAGMA quick_check(1)");
        if (quick.step() && quick.text(0) != u"ok"_s) {
            return tl::unexpected<Error>(damaged(database.path(), quick.text(0)));
        }
        return quick.status();
    }
    return {};
}

QString stamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
}

Status backUpAndMigrate(Database &database)
{
    const auto version = pragma(database, "user_version");
    if (!version) {
        return fail(version);
    }
    if (*version == currentVersion()) {
        return {};
    }
    if (auto done = copyTo(database, u"%1.v%2-%3.backup"_s.arg(database.path()).arg(*version).arg(stamp())); !done) {
        return done;
    }
    return migrate(database, *version);
}

}  // namespace

int currentVersion()
{
    return int(migrations().size());
}

Result<std::unique_ptr<Database>> create(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return fail(Error::Kind::Conflict, WorkspaceFile::tr("%1 exists already. Choose another name.").arg(QDir::toNativeSeparators(path)));
    }
    const auto make = [&]() -> Result<std::unique_ptr<Database>> {
        auto database = Database::open(path, Database::Access::Create);
        if (!database) {
            return database;
        }
        Status done = (*database)->execute("PRAGMA application_id = " + QByteArray::number(applicationId));
        if (done) {
            done = configure(**database);
        }
        if (done) {
            done = migrate(**database, 0);
        }
        if (!done) {
            return fail(done);
        }
        return database;
    };
    auto database = make();
    if (!database) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile::remove(path + suffix);
        }
    }
    return database;
}

Result<std::unique_ptr<Database>> open(const QString &path, int busyWait)
{
    if (auto fine = inspectContent(path); !fine) {
        return fail(fine);
    }
    if (auto fine = inspectPermissions(path); !fine) {
        return fail(fine);
    }
    auto database = Database::open(path, Database::Access::ReadWrite, busyWait);
    if (!database) {
        return database;
    }
    if (auto fine = verify(**database); !fine) {
        return fail(fine);
    }
    if (auto done = configure(**database); !done) {
        return fail(done);
    }
    if (auto done = backUpAndMigrate(**database); !done) {
        return fail(done);
    }
    return database;
}

Result<std::unique_ptr<Database>> connectTo(const QString &path, int busyWait)
{
    auto database = Database::open(path, Database::Access::ReadWrite, busyWait);
    if (database) {
        if (auto done = configure(**database); !done) {
            return fail(done);
        }
    }
    return database;
}

Result<std::unique_ptr<Database>> openCopy(const QString &path, const QString &copyPath)
{
    if (auto fine = inspectContent(path); !fine) {
        return fail(fine);
    }
    {
        auto original = Database::open(path, Database::Access::ReadOnly);
        if (!original) {
            return original;
        }
        if (auto fine = verify(**original); !fine) {
            return fail(fine);
        }
        if (auto done = copyTo(**original, copyPath); !done) {
            return fail(done);
        }
    }
    auto copy = Database::open(copyPath, Database::Access::ReadWrite);
    if (!copy) {
        return copy;
    }
    const auto version = pragma(**copy, "user_version");
    if (!version) {
        return fail(version);
    }
    if (auto done = migrate(**copy, *version); !done) {
        return fail(done);
    }
    return copy;
}

Status check(Database &database)
{
    QStringList wrong;
    Statement pages = database.statement("PRAGMA integrity_check(100)");
    while (pages.step()) {
        if (pages.text(0) != u"ok"_s) {
            wrong.append(pages.text(0));
        }
    }
    if (auto done = pages.status(); !done) {
        return done;
    }
    Statement references = database.statement("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 100");
    while (references.step()) {
        wrong.append(WorkspaceFile::tr("%1 %2 refers to a row of %3 that does not exist").arg(references.text(0), references.text(1), references.text(2)));
    }
    if (auto done = references.status(); !done) {
        return done;
    }
    return wrong.isEmpty() ? Status() : Status(tl::unexpected<Error>(damaged(database.path(), wrong.join(u'\n'))));
}

Status copyTo(Database &database, const QString &path)
{
    const QString partial = path + u".partial"_s;
    QFile::remove(partial);
    const auto copy = [&]() -> Status {
        auto target = Database::open(partial, Database::Access::Create);
        if (!target) {
            return fail(target);
        }
        sqlite3_backup *backup = sqlite3_backup_init((*target)->handle(), "main", database.handle(), "main");
        if (!backup) {
            return tl::unexpected<Error>((*target)->lastError());
        }
        int code = SQLITE_BUSY;
        for (int tries = 0; tries < mostCopyTries && (code == SQLITE_BUSY || code == SQLITE_LOCKED); ++tries) {
            sqlite3_sleep(tries == 0 ? 0 : copyPause);
            code = sqlite3_backup_step(backup, -1);
        }
        sqlite3_backup_finish(backup);
        if (code != SQLITE_DONE) {
            return tl::unexpected<Error>(storageError(code, QString::fromUtf8(sqlite3_errstr(code)), partial));
        }
        // A copy is one file, with no companions that could be forgotten.
        return (*target)->execute("PRAGMA journal_mode = DELETE");
    };
    if (auto done = copy(); !done) {
        QFile::remove(partial);
        return done;
    }
    std::error_code refused;
    std::filesystem::rename(partial.toStdU16String(), path.toStdU16String(), refused);
    if (refused) {
        QFile::remove(partial);
        return fail(Error::Kind::Storage, WorkspaceFile::tr("The copy could not be given its name %1.").arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

}  // namespace gatehouse::workspacefile
