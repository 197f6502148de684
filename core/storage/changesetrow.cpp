// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changesetrow.h"

#include "core/storage/database.h"

#include <sqlite3.h>

namespace gatehouse {

QVariant toVariant(sqlite3_value *value)
{
    if (!value) {
        return {};
    }
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return QVariant::fromValue(nullptr);
    }
}

QStringList columnsOf(Database &database, const QString &table)
{
    QStringList columns;
    Statement query = database.statement("SELECT name FROM pragma_table_info(?)");
    query.bindAll(table);
    while (query.step()) {
        columns.append(query.text(0));
    }
    return columns;
}

Position positionOf(sqlite3_changeset_iter *row)
{
    Position at;
    const char *table = nullptr;
    sqlite3changeset_op(row, &table, &at.columns, &at.operation, nullptr);
    at.table = QString::fromUtf8(table);
    unsigned char *keys = nullptr;
    int count = 0;
    sqlite3changeset_pk(row, &keys, &count);
    for (int column = 0; column < count; ++column) {
        if (keys[column]) {
            at.key = column;
            break;
        }
    }
    return at;
}

sqlite3_value *oldValue(sqlite3_changeset_iter *row, int column)
{
    sqlite3_value *value = nullptr;
    sqlite3changeset_old(row, column, &value);
    return value;
}

sqlite3_value *newValue(sqlite3_changeset_iter *row, int column)
{
    sqlite3_value *value = nullptr;
    sqlite3changeset_new(row, column, &value);
    return value;
}

Error changesetError(int code, const Database &database)
{
    return storageError(code, QString::fromUtf8(sqlite3_errstr(code)), database.path());
}

Result<QList<TouchedTable>> touchedTables(const Database &database, const QByteArray &changeset)
{
    sqlite3_changeset_iter *row = nullptr;
    int code = sqlite3changeset_start(&row, int(changeset.size()), const_cast<char *>(changeset.constData()));
    QList<TouchedTable> tables;
    QByteArray last;
    while (code == SQLITE_OK && sqlite3changeset_next(row) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        // A changeset lists its rows table by table.
        if (last != table) {
            last = table;
            tables.append({QString::fromUtf8(last), columns, 0});
        }
        ++tables.last().rows;
    }
    if (row) {
        code = sqlite3changeset_finalize(row);
    }
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, database));
    }
    return tables;
}

}  // namespace gatehouse
