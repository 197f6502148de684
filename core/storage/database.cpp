// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include "core/storage/sqltext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int stepsBetweenInterruptChecks = 20'000;

/// SQLite says SQLITE_FULL for ENOSPC alone; a quota and a limit on the size of a file are I/O errors to it, and so is a
/// disk too full for its file of shared memory.
bool isFull(int code, int systemError)
{
    if ((code & 0xff) == SQLITE_FULL) {
        return true;
    }
    const bool ofSpace = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    return ofSpace && ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN);
}

Error lostError(const QString &path)
{
    return {
        Error::Kind::Storage,
        Storage::tr("%1 was moved, deleted or replaced while it was open. Nothing was changed. Put the file back, or save what is still "
                    "open with “Back up to file…” on the page “Snapshots”.")
            .arg(QFileInfo(path).fileName()),
        {}};
}

Database::Mark markOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        return {};
    }
    return {found.st_dev, found.st_ino};
}

/// The name under which SQLite opens a file, which is a URI for a frozen one.
QByteArray nameFor(const QString &path, Database::Access access)
{
    if (access != Database::Access::Frozen) {
        return path.toUtf8();
    }
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
}

int flagsFor(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Database::Access::ReadWrite:
    case Database::Access::Alone:
        return SQLITE_OPEN_READWRITE;
    case Database::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Access::Frozen:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return SQLITE_OPEN_READONLY;
}

Result<sqlite3 *> handleOf(const QString &path, Database::Access access)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(nameFor(path, access).constData(), &handle,
                                     flagsFor(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        const QString words = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString();
        const Error error = storageError(code, words, path, handle ? sqlite3_system_errno(handle) : 0);
        sqlite3_close_v2(handle);
        return tl::unexpected<Error>(error);
    }
    return handle;
}

}  // namespace

Error storageError(int code, const QString &engineWords, const QString &path, int systemError)
{
    const QString file = QFileInfo(path).fileName();
    if (code == SQLITE_READONLY_DBMOVED) {
        return lostError(path);
    }
    switch (isFull(code, systemError) ? SQLITE_FULL : code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Error::Kind::Busy,
            Storage::tr("%1 is in use by another program, which did not finish in time. Try again, or close the other program.").arg(file),
            {},
            engineWords};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, Storage::tr("Cancelled."), {}};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Conflict, Storage::tr("The change collides with something that is already there."), {}, engineWords};
    case SQLITE_FULL:
        return {Error::Kind::Storage,
                Storage::tr("The disk that holds %1 is full. Nothing was changed. Free some space and try again.").arg(file),
                {},
                engineWords};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::Storage,
                Storage::tr("%1 can only be read: the file or its folder is write-protected.").arg(file),
                {},
                engineWords};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Storage,
                Storage::tr("%1 is damaged. It was left as it is. Restore a backup, or keep the file and ask for help.").arg(file),
                {},
                engineWords};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Storage,
                Storage::tr("%1 could not be opened. Check that the file and its folder exist and may be written.").arg(file),
                {},
                engineWords};
    case SQLITE_TOOBIG:
        return {Error::Kind::Storage,
                Storage::tr("The change is too large to be recorded at once. Make it in smaller parts."),
                {},
                engineWords};
    default:
        return {Error::Kind::Storage, Storage::tr("%1 could not be read or written: %2.").arg(file, engineWords), {}, engineWords};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, int busyWait)
{
    const auto opened = handleOf(path, access);
    if (!opened) {
        return fail(opened);
    }
    sqlite3 *handle = *opened;
    std::unique_ptr<Database> database(new Database(handle, path));
    database->m_mark = markOf(database->filePath());
    database->m_hadJournal = QFileInfo(database->journalPath()).size() > 0;
    // Until it is known that this is a good file nothing is moved from the journal into it.
    database->keepJournalOnClose(database->m_hadJournal);
    database->m_busyWait = busyWait;
    sqlite3_busy_timeout(handle, busyWait);
    addTextFunctions(handle);
    if (auto done = database->execute(access == Access::Alone ? "PRAGMA locking_mode = EXCLUSIVE" : ""); !done) {
        return fail(done);
    }
    if (auto done = database->execute(
            "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
        !done) {
        return fail(done);
    }
    database->keepJournalOnClose(false);
    return database;
}

Result<QByteArray> Database::header(const QString &path)
{
    const auto opened = handleOf(path, Access::ReadOnly);
    if (!opened) {
        return fail(opened);
    }
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> handle(*opened, sqlite3_close_v2);
    std::array<char, 100> bytes{};
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    int code = sqlite3_file_control(handle.get(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    if (code == SQLITE_OK) {
        code = file->pMethods->xFileSize(file, &size);
    }
    const int length = int(std::min<sqlite3_int64>(size, sqlite3_int64(bytes.size())));
    if (code == SQLITE_OK && length > 0) {
        code = file->pMethods->xRead(file, bytes.data(), length, 0);
    }
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(storageError(code, QString::fromUtf8(sqlite3_errstr(code)), path));
    }
    return QByteArray(bytes.data(), length);
}

Database::Database(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) {}

Database::~Database()
{
    m_kept.clear();  // there are statements among it
    for (const auto &statements : std::as_const(m_idle)) {
        for (sqlite3_stmt *statement : statements) {
            sqlite3_finalize(statement);
        }
    }
    sqlite3_close_v2(m_handle);
}

Statement Database::statement(const QByteArray &sql)
{
    return Statement(*this, sql);
}

Result<QList<qint64>> Database::integersOf(Statement &query)
{
    QList<qint64> values;
    while (query.step()) {
        values.append(query.integer(0));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return values;
}

Status Database::execute(const QByteArray &script)
{
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected<Error>(lastError());
    }
    return {};
}

qint64 Database::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::releaseMemory()
{
    sqlite3_db_release_memory(m_handle);
#ifdef __GLIBC__
    malloc_trim(0);  // else the pages stay with this process, free as they are
#endif
}

qint64 Database::ownChanges() const
{
    return sqlite3_total_changes64(m_handle);
}

Result<qint64> Database::changesOfOthers()
{
    const auto version = integer("PRAGMA data_version");
    return version ? Result<qint64>(version->value_or(0)) : fail(version);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

QString Database::filePath() const
{
    return QString::fromUtf8(sqlite3_db_filename(m_handle, "main"));
}

QString Database::journalPath() const
{
    const char *file = sqlite3_db_filename(m_handle, "main");
    return file && *file ? QString::fromUtf8(sqlite3_filename_wal(file)) : QString();
}

Status Database::useJournal()
{
    Statement mode = statement("PRAGMA journal_mode = WAL");
    const QString answer = mode.step() ? mode.text(0) : QString();
    if (auto done = mode.status(); !done) {
        return done;
    }
    if (answer != u"wal"_s) {
        return fail(Error::Kind::Storage,
                    Storage::tr("%1 lies on a file system where several programs can't share it safely. Copy it to a local disk.")
                        .arg(QFileInfo(m_path).fileName()));
    }
    m_usesJournal = true;
    return {};
}

bool Database::isLost() const
{
    if (m_mark == Mark()) {
        return false;  // in memory
    }
    return markOf(filePath()) != m_mark || (m_usesJournal && !QFileInfo::exists(journalPath()));
}

bool Database::isBeingWritten()
{
    sqlite3_busy_timeout(m_handle, 0);
    const auto locked = execute("BEGIN IMMEDIATE");
    if (locked) {
        (void)execute("ROLLBACK");
    }
    sqlite3_busy_timeout(m_handle, m_busyWait);
    return !locked && locked.error().kind == Error::Kind::Busy;
}

void Database::keepJournalOnClose(bool keep)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

void Database::setInterruptCheck(std::function<bool()> check)
{
    m_interrupt = std::move(check);
    if (!m_interrupt) {
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        return;
    }
    sqlite3_progress_handler(
        m_handle, stepsBetweenInterruptChecks, [](void *self) { return static_cast<Database *>(self)->m_interrupt() ? 1 : 0; }, this);
}

Error Database::lastError() const
{
    // SQLite does not keep the reason for which a COMMIT could not write; it is the last that the system said.
    const int said = errno;
    const int kept = sqlite3_system_errno(m_handle);
    return storageError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path, kept != 0 ? kept : said);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (auto done = database.execute("BEGIN IMMEDIATE"); !done) {
        return fail(done);
    }
    std::unique_ptr<Transaction> transaction(new Transaction(database));
    if (database.isLost()) {
        return tl::unexpected<Error>(lostError(database.path()));
    }
    return transaction;
}

Transaction::~Transaction()
{
    // A failure such as a full disk may have rolled back already; then there is nothing left to do.
    if (m_open && m_database.inTransaction()) {
        (void)m_database.execute("ROLLBACK");
    }
}

Status Transaction::commit()
{
    if (auto done = m_database.execute("COMMIT"); !done) {
        return done;
    }
    m_open = false;
    return {};
}

}  // namespace gatehouse
