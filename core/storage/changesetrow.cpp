// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changesetrow.h"

#include "core/storage/changesetvalues.h"
#include "core/storage/database.h"

#include <sqlite3.h>

#include <algorithm>

namespace gatehouse {

namespace {

/// Goes along the bytes of a changeset (sqlite3session.c, "CHANGESET FORMAT") without looking at the values: SQLite's own iterator
/// makes one of each, which takes ten times as long.
class ChangesetBytes
{
public:
    explicit ChangesetBytes(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool isWhole() const { return m_at == m_bytes.size(); }

    bool nextIs(char mark)
    {
        const bool is = m_bytes[m_at] == mark;
        m_at += is ? 1 : 0;
        return is;
    }

    /// Less than 0 where it is cut off.
    qint64 number()
    {
        QByteArrayView rest = m_bytes.sliced(std::min(m_at, m_bytes.size()));
        const qint64 value = takeNumber(rest);
        m_at = m_bytes.size() - rest.size();
        return value;
    }

    QByteArrayView name()
    {
        const qsizetype from = std::min(m_at, m_bytes.size());
        const auto end = std::find(m_bytes.begin() + from, m_bytes.end(), '\0');
        const QByteArrayView name = m_bytes.sliced(from, end - m_bytes.begin() - from);
        m_at = from + name.size() + 1;
        return name;
    }

    void skipRow(int columns)
    {
        const char operation = m_bytes[m_at];
        skip(2);  // the operation, and whether a trigger made it
        for (int values = operation == SQLITE_UPDATE ? 2 * columns : columns; values > 0 && !isAtEnd(); --values) {
            skip(sizeOfValue(m_bytes.sliced(m_at)));
        }
    }

    void skip(qint64 count)
    {
        const bool fits = count >= 0 && count <= m_bytes.size() - m_at;
        m_at = fits ? m_at + qsizetype(count) : m_bytes.size() + 1;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

}  // namespace

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
    QList<TouchedTable> tables;
    ChangesetBytes bytes(changeset);
    while (!bytes.isAtEnd()) {
        if (bytes.nextIs('T')) {
            const qint64 columns = bytes.number();
            bytes.skip(columns);  // which of them are the key
            tables.append({QString::fromUtf8(bytes.name()), int(std::clamp<qint64>(columns, 0, changeset.size())), 0});
        } else if (!tables.isEmpty()) {
            bytes.skipRow(tables.last().columns);
            ++tables.last().rows;
        } else {
            bytes.skip(changeset.size() + 1);
        }
    }
    if (!bytes.isWhole()) {
        return tl::unexpected<Error>(changesetError(SQLITE_CORRUPT, database));
    }
    return tables;
}

}  // namespace gatehouse
