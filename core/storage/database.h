// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace gatehouse {

/// One connection to one SQLite file. It belongs to the thread that opened it.
///
/// The C API is used directly rather than through Qt Sql: the session extension, the backup API, interruption and
/// extended error codes all live on the same handle, and a million rows are read without a QVariant a cell.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    /// Opens a connection with foreign keys on and a busy wait of `busyWait` milliseconds.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access, int busyWait = 5000);
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

    /// Runs a script of any number of statements.
    Status execute(const QByteArray &script);

    [[nodiscard]] qint64 lastInsertedId() const;
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool inTransaction() const;

    /// Asked every few thousand steps of a running statement: true stops it with Error::Kind::Cancelled.
    void setInterruptCheck(std::function<bool()> check);

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// The last error of this connection as a person should read it.
    [[nodiscard]] Error lastError() const;

private:
    friend class Statement;
    Database(sqlite3 *handle, QString path);

    sqlite3 *m_handle;
    QString m_path;
    QHash<QByteArray, QList<sqlite3_stmt *>> m_idle;
    std::function<bool()> m_interrupt;
};

/// Turns an (extended) SQLite result code into an Error a person can act on.
[[nodiscard]] Error storageError(int code, const QString &engineWords, const QString &path);

/// A write transaction: taken at once, rolled back unless committed.
class Transaction
{
public:
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
