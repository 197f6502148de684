// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <typeindex>

struct sqlite3;

namespace gatehouse {

/// One connection to one SQLite file. It belongs to the thread that opened it.
///
/// The C API is used directly rather than through Qt Sql: the session extension, the backup API, interruption and
/// extended error codes all live on the same handle, and a million rows are read without a QVariant a cell.
class Database
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite,
        Alone,  ///< the same, with nobody else: that needs no memory shared between programs, for which a full disk has no room
        Create,
        Frozen,  ///< the file alone, without its journal and without locks; only for a file that nobody writes to
    };

    /// Opens a connection with foreign keys on and a busy wait of `busyWait` milliseconds.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access, int busyWait = 5000);
    /// The first 100 bytes of a file, fewer when it is shorter, whatever it is.
    ///
    /// They are read through SQLite, because a program that opens and closes such a file by other means drops the locks
    /// of its own connections to it; then somebody else may delete the journal that they still write to.
    [[nodiscard]] static Result<QByteArray> header(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A statement from the cache of this connection; errors stick to it until `status()` is asked.
    [[nodiscard]] Statement statement(const QByteArray &sql);

    /// Runs one statement with bound values to its end; answers how many rows it changed.
    template<typename... Values>
    Result<qint64> run(const QByteArray &sql, const Values &...values)
    {
        Statement query = statement(sql);
        query.bindAll(values...);
        return query.run();
    }

    /// The first column of the first row, or nothing where there is no row.
    template<typename... Values>
    [[nodiscard]] Result<std::optional<qint64>> integer(const QByteArray &sql, const Values &...values)
    {
        Statement query = statement(sql);
        query.bindAll(values...);
        std::optional<qint64> value;
        if (query.step()) {
            value = query.integer(0);
        }
        if (auto done = query.status(); !done) {
            return fail(done);
        }
        return value;
    }

    /// The first column of every row that is left.
    [[nodiscard]] static Result<QList<qint64>> integersOf(Statement &query);
    template<typename... Values>
    [[nodiscard]] Result<QList<qint64>> integers(const QByteArray &sql, const Values &...values)
    {
        Statement query = statement(sql);
        query.bindAll(values...);
        return integersOf(query);
    }

    /// Runs a script of any number of statements.
    Status execute(const QByteArray &script);

    [[nodiscard]] qint64 lastInsertedId() const;
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool inTransaction() const;

    /// Which file was opened: the same for every name of one file, different when another one takes its place.
    struct Mark {
        quint64 device = 0;
        quint64 number = 0;
        bool operator==(const Mark &) const = default;
    };
    [[nodiscard]] Mark mark() const { return m_mark; }
    /// Whether the file that was opened, or its journal, is no longer where it was: what is written now would be lost.
    [[nodiscard]] bool isLost() const;
    /// Whether there was a journal with something in it when this connection was opened.
    [[nodiscard]] bool hadJournal() const { return m_hadJournal; }
    [[nodiscard]] QString journalPath() const;
    /// Whether another connection writes just now. Not to be asked within a transaction.
    [[nodiscard]] bool isBeingWritten();
    /// From now on every change goes to the journal first (WAL): readers never wait for a writer.
    [[nodiscard]] Status useJournal();
    /// Leaves the journal alone when the last connection closes, instead of moving its content into the file.
    void keepJournalOnClose(bool keep);

    /// Asked every few thousand steps of a running statement: true stops it with Error::Kind::Cancelled.
    void setInterruptCheck(std::function<bool()> check);

    /// What somebody keeps in memory beside this connection, as long as it is open: made when it is asked for the first time.
    template<typename Kept>
    [[nodiscard]] Kept &kept()
    {
        std::shared_ptr<void> &place = m_kept[std::type_index(typeid(Kept))];
        if (!place) {
            place = std::make_shared<Kept>();
        }
        return *static_cast<Kept *>(place.get());
    }
    /// Gives back the pages of the file that are kept in memory, when so many are not needed soon again.
    void releaseMemory();
    /// How many rows this connection has inserted, changed and deleted, ever.
    [[nodiscard]] qint64 ownChanges() const;
    /// Changes whenever another connection has changed the file.
    [[nodiscard]] Result<qint64> changesOfOthers();

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// The last error of this connection as a person should read it.
    [[nodiscard]] Error lastError() const;

private:
    friend class Statement;
    Database(sqlite3 *handle, QString path);

    [[nodiscard]] QString filePath() const;

    sqlite3 *m_handle;
    QString m_path;
    int m_busyWait = 0;
    Mark m_mark{};
    bool m_hadJournal = false;
    bool m_usesJournal = false;
    QHash<QByteArray, QList<sqlite3_stmt *>> m_idle;
    std::function<bool()> m_interrupt;
    std::map<std::type_index, std::shared_ptr<void>> m_kept;
};

/// Turns an (extended) SQLite result code into an Error a person can act on.
/// `systemError` is the errno behind it, where there is one.
[[nodiscard]] Error storageError(int code, const QString &engineWords, const QString &path, int systemError = 0);

/// A write transaction: taken at once, rolled back unless committed.
class Transaction
{
public:
    /// Refused when the file is no longer where it was opened.
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database &database) : m_database(database) {}

    Database &m_database;
    bool m_open = true;
};

}  // namespace gatehouse
