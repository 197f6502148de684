// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tableshape.h"

#include "core/storage/database.h"

#include <QtEndian>

#include <sqlite3.h>

#include <bit>

namespace gatehouse {

namespace {

QByteArray quoted(QByteArray name)
{
    return '"' + name.replace('"', "\"\"") + '"';
}

/// What SQLite reads in a row that was written before the column was added: its default. The preupdate hook of SQLite before 3.44
/// answers null there instead, which an undo could not write back into a column that refuses it.
std::string writtenDefault(Database &database, const QByteArray &expression)
{
    std::string bytes;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), ("SELECT " + expression).constData(), -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW) {
        appendValue(bytes, sqlite3_column_value(statement, 0));
    }
    sqlite3_finalize(statement);
    return bytes;
}

QList<TableShape::Column> columnsOf(Database &database, const QByteArray &table)
{
    QList<TableShape::Column> columns;
    Statement query = database.statement("SELECT name, pk, \"notnull\", dflt_value FROM pragma_table_info(?)");
    query.bindAll(QString::fromUtf8(table));
    const std::string null(1, char(SQLITE_NULL));
    while (query.step()) {
        const bool hasDefault = query.boolean(2) && !query.isNull(3);
        columns.append({query.utf8(0).toByteArray(), int(query.integer(1)),
                        hasDefault ? writtenDefault(database, query.utf8(3).toByteArray()) : null});
    }
    return columns;
}

/// Binds a value as a changeset writes it; answers how many bytes it took.
qsizetype bindWritten(sqlite3_stmt *statement, int at, QByteArrayView value)
{
    const auto size = qsizetype(sizeOfValue(value));
    const QByteArrayView content = value.first(size).sliced(1);
    switch (value.front()) {
    case SQLITE_INTEGER:
        sqlite3_bind_int64(statement, at, qFromBigEndian<qint64>(content.data()));
        break;
    case SQLITE_FLOAT:
        sqlite3_bind_double(statement, at, std::bit_cast<double>(qFromBigEndian<quint64>(content.data())));
        break;
    default: {
        QByteArrayView text = content;
        (void)takeNumber(text);
        value.front() == SQLITE_TEXT ? sqlite3_bind_text(statement, at, text.data(), int(text.size()), SQLITE_STATIC)
                                     : sqlite3_bind_blob(statement, at, text.data(), int(text.size()), SQLITE_STATIC);
    }
    }
    return size;
}

}  // namespace

void TableShape::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

TableShape::TableShape(QByteArray name, QList<Column> columns, sqlite3_stmt *byKey)
    : m_name(std::move(name))
    , m_columns(std::move(columns))
    , m_byKey(byKey)
{
    for (const Column &column : std::as_const(m_columns)) {
        m_keys.push_back(char(column.key));
    }
}

void TableShape::appendHeader(std::string &changeset) const
{
    changeset.push_back('T');
    appendNumber(changeset, quint64(m_columns.size()));
    changeset.append(m_keys).append(m_name.constData(), std::size_t(m_name.size()) + 1);  // with the NUL behind it
}

bool TableShape::appendKnown(std::string &bytes, sqlite3_value *value)
{
    if (!value || sqlite3_value_type(value) == SQLITE_NULL) {
        return false;
    }
    appendValue(bytes, value);
    return true;
}

int TableShape::read(std::string_view key, std::string &row)
{
    QByteArrayView left(key.data(), qsizetype(key.size()));
    for (int at = 1; !left.isEmpty(); ++at) {
        left = left.sliced(bindWritten(m_byKey.get(), at, left));
    }
    if (sqlite3_step(m_byKey.get()) == SQLITE_ROW) {
        // The connection belongs to this thread alone, so that a value of the row can be looked at where it is.
        for (int column = 0; column < columns(); ++column) {
            appendValue(row, sqlite3_column_value(m_byKey.get(), column));
        }
    }
    const int code = sqlite3_reset(m_byKey.get());
    sqlite3_clear_bindings(m_byKey.get());
    return code;
}

Status TableShapes::follow(Database &database)
{
    const auto schema = database.integer("PRAGMA schema_version");
    if (!schema) {
        return fail(schema);
    }
    if (schema->value_or(0) != m_schema) {
        m_shapes.clear();
        m_schema = schema->value_or(0);
    }
    return {};
}

TableShape *TableShapes::shapeOf(Database &database, const QByteArray &table)
{
    const auto known = m_shapes.find(table);
    if (known != m_shapes.end()) {
        return known->second ? &*known->second : nullptr;
    }
    const QList<TableShape::Column> columns = columnsOf(database, table);
    QByteArray names;
    QByteArray condition;
    for (const TableShape::Column &column : columns) {
        names.append(names.isEmpty() ? "" : ", ").append(quoted(column.name));
        if (column.key) {
            condition.append(condition.isEmpty() ? " WHERE " : " AND ").append(quoted(column.name)).append(" = ?");
        }
    }
    std::optional<TableShape> &shape = m_shapes[table];
    sqlite3_stmt *byKey = nullptr;
    const QByteArray sql = "SELECT " + names + " FROM main." + quoted(table) + condition;
    if (!condition.isEmpty()
        && sqlite3_prepare_v3(database.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &byKey, nullptr)
               == SQLITE_OK) {
        shape.emplace(table, columns, byKey);
    }
    return shape ? &*shape : nullptr;
}

}  // namespace gatehouse
