// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspacefile.h"

#include "core/storage/database.h"
#include "core/storage/readingmoment.h"
#include "core/workspace/inspection.h"
#include "core/workspace/partialfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

namespace gatehouse::workspacefile {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceFile {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

constexpr int mostCopyTries = 100;
constexpr int copyPause = 50;  // milliseconds
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Status configure(Database &database)
{
    if (auto done = database.useJournal(); !done) {
        return done;
    }
    // FULL: a change that was answered with success survives a power cut too.
    return database.execute("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864");
}

QString stamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
}

/// A journal without its file may be all that is left of somebody's work; to a new file of that name it would be poison.
void moveJournalAside(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + suffix).size() > 0) {
            QFile::rename(path + suffix, u"%1%2.%3.old"_s.arg(path, suffix, stamp()));
        }
        QFile::remove(path + suffix);
    }
    QFile::remove(path + u"-shm"_s);
}

Status make(const QString &path, const Founding &found, const Format &format)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database) {
        return fail(database);
    }
    if (auto done = (*database)->execute("PRAGMA application_id = " + QByteArray::number(applicationId)); !done) {
        return done;
    }
    if (auto done = format.migrate(**database); !done) {
        return done;
    }
    auto transaction = Transaction::begin(**database);
    if (!transaction) {
        return fail(transaction);
    }
    if (auto done = found ? found(**database) : Status(); !done) {
        return done;
    }
    return (*transaction)->commit();
}

Status backUpAndMigrate(Database &database, const Format &format)
{
    const auto version = pragma(database, "user_version");
    if (!version) {
        return fail(version);
    }
    if (*version == format.version()) {
        return {};
    }
    if (auto done = copyTo(database, u"%1.v%2-%3.backup"_s.arg(database.path()).arg(*version).arg(stamp())); !done) {
        return done;
    }
    return format.migrate(database);
}

Status inspect(Database &database, const std::optional<WithoutJournal> &alone, const Format &format)
{
    // Another program may be bringing the file up to date: its version and its tables have to be read as of one moment.
    const ReadingMoment moment(database);
    if (!moment.status()) {
        return moment.status();
    }
    if (auto fine = verify(database, format); !fine) {
        return fine;
    }
    return alone ? journalBelongs(database, *alone) : Status();
}

/// Everything that stands between an open file and its use. The caller keeps the journal until all of it went well.
Status prepare(Database &database, const std::optional<WithoutJournal> &alone, const Format &format)
{
    if (auto fine = inspect(database, alone, format); !fine) {
        return fine;
    }
    if (auto done = configure(database); !done) {
        return done;
    }
    return backUpAndMigrate(database, format);
}

std::optional<WithoutJournal> whatAJournalMustKnow(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    return QFileInfo(file + u"-wal"_s).size() > 0 ? readWithoutJournal(file) : std::nullopt;
}

bool hasCompanions(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    return QFileInfo::exists(file + u"-wal"_s) || QFileInfo::exists(file + u"-shm"_s);
}

Status canBeRead(Database &database)
{
    database.keepJournalOnClose(database.hadJournal());
    const auto tables = database.integer("SELECT count(*) FROM sqlite_schema");
    return tables ? Status() : fail(tables);
}

/// Opens the file as the only one who reads it, where there is no room to share it.
Result<std::unique_ptr<Database>> openAlone(const QString &path)
{
    auto database = Database::open(path, Database::Access::Alone);
    const auto readable = database ? canBeRead(**database) : Status(fail(database));
    if (!readable) {
        return fail(readable);
    }
    // What is left of a try to make the memory that would be shared; nobody else has the file open.
    QFile::remove(QFileInfo(path).canonicalFilePath() + u"-shm"_s);
    return database;
}

/// Opens the file for reading by the means that disturb it least.
Result<std::unique_ptr<Database>> openOriginal(const QString &path)
{
    // A connection that may write leaves nothing behind when it closes; one that may only read makes the same companions and can't
    // clean up. Where there are none, nobody has the file open, and it can be read as it lies.
    if (inspectPermissions(path)) {
        {
            auto database = Database::open(path, Database::Access::ReadWrite);
            const auto readable = database ? canBeRead(**database) : Status(fail(database));
            if (readable || readable.error().kind != Error::Kind::Storage) {
                return readable ? std::move(database) : fail(readable);
            }
        }
        return openAlone(path);
    }
    if (!hasCompanions(path)) {
        return Database::open(path, Database::Access::Frozen);
    }
    auto database = Database::open(path, Database::Access::ReadOnly);
    const bool hasJournal = QFileInfo(QFileInfo(path).canonicalFilePath() + u"-wal"_s).size() > 0;
    return database || hasJournal ? std::move(database) : Database::open(path, Database::Access::Frozen);
}

Status copyPages(Database &database, const QString &path)
{
    auto target = Database::open(path, Database::Access::ReadWrite);
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
    const int said = errno;
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        const bool ofOriginal = (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_BUSY || code == SQLITE_IOERR_READ;
        return tl::unexpected<Error>(
            storageError(code, QString::fromUtf8(sqlite3_errstr(code)), ofOriginal ? database.path() : path, said));
    }
    // A copy is one file, with no companions that could be forgotten.
    return (*target)->execute("PRAGMA journal_mode = DELETE");
}

}  // namespace

int currentVersion()
{
    return Format::current().version();
}

Result<std::unique_ptr<Database>> create(const QString &path, int busyWait, const Founding &found, const Format &format)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink()) {
        return fail(Error::Kind::Conflict,
                    WorkspaceFile::tr("%1 exists already. Choose another name.").arg(QDir::toNativeSeparators(path)));
    }
    auto partial = PartialFile::beside(path, ownerOnly);
    if (!partial) {
        return fail(partial);
    }
    if (auto done = make((*partial)->path(), found, format); !done) {
        return fail(done);
    }
    moveJournalAside(path);
    if (auto done = (*partial)->finish(PartialFile::Existing::Refused); !done) {
        return fail(done);
    }
    auto database = Database::open(path, Database::Access::ReadWrite, busyWait);
    if (auto done = database ? configure(**database) : Status(); !done) {
        return fail(done);
    }
    return database;
}

Result<std::unique_ptr<Database>> open(const QString &path, int busyWait, const Format &format)
{
    if (auto fine = inspectContent(path, format); !fine) {
        return fail(fine);
    }
    if (auto fine = inspectPermissions(path); !fine) {
        return fail(fine);
    }
    const auto alone = whatAJournalMustKnow(path);
    auto database = Database::open(path, Database::Access::ReadWrite, busyWait);
    if (!database) {
        return database;
    }
    (*database)->keepJournalOnClose((*database)->hadJournal());
    if (auto done = prepare(**database, alone, format); !done) {
        return fail(done);
    }
    (*database)->keepJournalOnClose(false);
    return database;
}

Result<std::unique_ptr<Database>> connectTo(const Database &first, int busyWait)
{
    auto database = Database::open(first.path(), Database::Access::ReadWrite, busyWait);
    if (!database) {
        return database;
    }
    if ((*database)->mark() != first.mark()) {
        (*database)->keepJournalOnClose(true);  // it belongs to the file that was here
        return fail(Error::Kind::Storage, WorkspaceFile::tr("%1 was replaced by another file while it was open. Nothing was changed.")
                                              .arg(QFileInfo(first.path()).fileName()));
    }
    if (auto done = configure(**database); !done) {
        return fail(done);
    }
    return database;
}

Result<std::unique_ptr<Database>> openCopy(const QString &path, const QString &copyPath, const Format &format)
{
    if (auto fine = inspectContent(path, format); !fine) {
        return fail(fine);
    }
    {
        // Nothing locks a file that is read as it lies.
        const bool liesAlone = !inspectPermissions(path) && !hasCompanions(path);
        const QDateTime written = QFileInfo(path).lastModified();
        const auto alone = whatAJournalMustKnow(path);
        auto original = openOriginal(path);
        if (!original) {
            return original;
        }
        (*original)->keepJournalOnClose((*original)->hadJournal());
        if (auto fine = inspect(**original, alone, format); !fine) {
            return fail(fine);
        }
        if (auto done = copyTo(**original, copyPath); !done) {
            return fail(done);
        }
        if (liesAlone && (hasCompanions(path) || QFileInfo(path).lastModified() != written)) {
            return fail(Error::Kind::Storage,
                        WorkspaceFile::tr("%1 was changed while it was read. Try again.").arg(QFileInfo(path).fileName()));
        }
    }
    auto copy = Database::open(copyPath, Database::Access::ReadWrite);
    if (!copy) {
        return copy;
    }
    if (auto done = format.migrate(**copy); !done) {
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
        wrong.append(WorkspaceFile::tr("%1 %2 refers to a row of %3 that does not exist")
                         .arg(references.text(0), references.text(1), references.text(2)));
    }
    if (auto done = references.status(); !done) {
        return done;
    }
    return wrong.isEmpty() ? Status() : Status(tl::unexpected<Error>(storageError(SQLITE_CORRUPT, wrong.join(u'\n'), database.path())));
}

Status copyTo(Database &database, const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(path + suffix)) {
            return fail(Error::Kind::Conflict,
                        WorkspaceFile::tr("%1 is open somewhere, or was not closed properly. Close it, or choose another name.")
                            .arg(QDir::toNativeSeparators(path)));
        }
    }
    auto partial = PartialFile::beside(path, QFileInfo(database.path()).permissions() | ownerOnly);
    if (!partial) {
        return fail(partial);
    }
    if (auto done = copyPages(database, (*partial)->path()); !done) {
        return done;
    }
    return (*partial)->finish(PartialFile::Existing::Replaced);
}

}  // namespace gatehouse::workspacefile
