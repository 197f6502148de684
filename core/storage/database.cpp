// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int stepsBetweenInterruptChecks = 20'000;

/// folded(text): the form that compares without regard to case, for columns that keep no folded neighbour.
void foldedFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray key = folded(QString::fromUtf8(utf8, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

}  // namespace

Error storageError(int code, const QString &engineWords, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy,
                Storage::tr("%1 is in use by another program, which did not finish in time. Try again, or close the other program.").arg(file),
                {}, engineWords};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, Storage::tr("Cancelled."), {}};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Conflict, Storage::tr("The change collides with something that is already there."), {}, engineWords};
    case SQLITE_FULL:
        return {Error::Kind::Storage, Storage::tr("The disk that holds %1 is full. Nothing was changed. Free some space and try again.").arg(file), {},
                engineWords};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::Storage, Storage::tr("%1 can only be read: the file or its folder is write-protected.").arg(file), {}, engineWords};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Storage,
                Storage::tr("%1 is damaged. It was left as it is. Restore a backup, or keep the file and ask for help.").arg(file), {}, engineWords};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Storage, Storage::tr("%1 could not be opened. Check that the file and its folder exist and may be written.").arg(file), {},
                engineWords};
    case SQLITE_TOOBIG:
        return {Error::Kind::Storage, Storage::tr("The change is too large to be recorded at once. Make it in smaller parts."), {}, engineWords};
    default:
        return {Error::Kind::Storage, Storage::tr("%1 could not be read or written: %2.").arg(file, engineWords), {}, engineWords};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, int busyWait)
{
    const int flags = access == Access::ReadOnly ? SQLITE_OPEN_READONLY
        : access == Access::ReadWrite            ? SQLITE_OPEN_READWRITE
                                                 : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        const Error error = storageError(code, handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString(), path);
        sqlite3_close_v2(handle);
        return tl::unexpected<Error>(error);
    }
    std::unique_ptr<Database> database(new Database(handle, path));
    sqlite3_busy_timeout(handle, busyWait);
    sqlite3_create_function(handle, "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, foldedFunction, nullptr, nullptr);
    if (auto done = database->execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY"); !done) {
        return fail(done);
    }
    return database;
}

Database::Database(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) { }

Database::~Database()
{
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

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
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
    return storageError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (auto done = database.execute("BEGIN IMMEDIATE"); !done) {
        return fail(done);
    }
    return std::unique_ptr<Transaction>(new Transaction(database));
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
