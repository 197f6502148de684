// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <vector>

struct sqlite3_stmt;

namespace gatehouse {

class Database;

/// A prepared statement on loan from its connection. Once something fails every further call does nothing, and
/// `status()` says what it was: a loop can be written without a check in each line.
class Statement
{
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(int at, qint64 value);
    Statement &bind(int at, int value) { return bind(at, qint64(value)); }
    Statement &bind(int at, bool value) { return bind(at, qint64(value ? 1 : 0)); }
    Statement &bind(int at, const QString &value);  ///< a null QString is stored as empty text
    Statement &bind(int at, const QByteArray &blob);
    Statement &bind(int at, const QDateTime &value) { return bind(at, value.toMSecsSinceEpoch()); }
    template<typename Record>
    Statement &bind(int at, RecordId<Record> id)
    {
        return bind(at, id.value);
    }

    /// A number, a text, a blob or null, as a changeset holds it.
    Statement &bindValue(int at, const QVariant &value);

    /// Binds to the parameters 1, 2, 3 …
    template<typename... Values>
    Statement &bindAll(const Values &...values)
    {
        [[maybe_unused]] int at = 0;
        (bind(++at, values), ...);
        return *this;
    }

    /// True when there is a row to read.
    bool step();
    /// Runs to the end and answers the number of rows changed; the statement can be bound and run again.
    Result<qint64> run();
    /// Makes the statement ready for other values.
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QByteArrayView utf8(int column) const;  ///< a text, where it is: until the next step
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QDateTime time(int column) const;  ///< UTC, from milliseconds since 1970

    [[nodiscard]] Status status() const;

private:
    friend class Database;
    Statement(Database &database, QByteArray sql);
    void check(int code);

    Database *m_database;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_texts;  ///< what is bound, for as long as it is
    int m_code = 0;
    Error m_error;
};

}  // namespace gatehouse
