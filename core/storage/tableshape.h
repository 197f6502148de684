// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/changesetvalues.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace gatehouse {

class Database;

/// What a recorder has to know of a table, and how it reads one of its rows.
class TableShape
{
public:
    struct Column {
        QByteArray name;
        int key = 0;                ///< its place in the primary key, from 1; 0 outside of it
        std::string whenMissing{};  ///< the value of rows that are older than this column, as a changeset writes it
    };

    explicit TableShape(QByteArray name, QList<Column> columns, sqlite3_stmt *byKey);

    [[nodiscard]] int columns() const { return int(m_columns.size()); }
    [[nodiscard]] QByteArrayView keys() const { return m_keys; }

    /// The mark of the table, before its rows.
    void appendHeader(std::string &changeset) const;

    /// Answers false where a part of the key is null: such rows are not recorded.
    template<typename ValueOf>
    [[nodiscard]] bool appendKey(std::string &bytes, const ValueOf &valueOf) const
    {
        for (int column = 0; column < columns(); ++column) {
            if (m_keys[std::size_t(column)] && !appendKnown(bytes, valueOf(column))) {
                return false;
            }
        }
        return true;
    }

    template<typename ValueOf>
    [[nodiscard]] std::string rowOf(const ValueOf &valueOf) const
    {
        std::string row;
        for (int column = 0; column < columns(); ++column) {
            if (!appendKnown(row, valueOf(column))) {
                row.append(m_columns[column].whenMissing);
            }
        }
        return row;
    }

    /// Appends the row with a key, as it is now; nothing where there is none. Answers a code of SQLite.
    [[nodiscard]] int read(std::string_view key, std::string &row);

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    /// Appends a value; answers false, and appends nothing, where it is null.
    static bool appendKnown(std::string &bytes, sqlite3_value *value);

    QByteArray m_name;
    QList<Column> m_columns;
    std::string m_keys;
    std::unique_ptr<sqlite3_stmt, Finalize> m_byKey;
};

/// The shapes of the tables of one connection, read when they are needed for the first time.
class TableShapes
{
public:
    /// Forgets them when the schema is another one by now.
    [[nodiscard]] Status follow(Database &database);
    /// Null for a table without a primary key, or one that can't be read.
    [[nodiscard]] TableShape *shapeOf(Database &database, const QByteArray &table);

private:
    qint64 m_schema = -1;
    std::map<QByteArray, std::optional<TableShape>> m_shapes;
};

}  // namespace gatehouse
