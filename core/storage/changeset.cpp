// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changeset.h"

#include "core/storage/database.h"

#include <QHash>

#include <sqlite3.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostConflictsNamed = 50;

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

struct Position {
    QString table;
    int columns = 0;
    int operation = 0;
    int key = 0;  ///< column of the primary key
};

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

/// What an apply needs to know while SQLite calls back.
struct Apply {
    Database &database;
    const QStringList &bookkeeping;
    QHash<QString, QStringList> columns{};
    QList<RowConflict> conflicts{};
    bool needed = false;

    const QStringList &names(const QString &table)
    {
        auto found = columns.find(table);
        if (found == columns.end()) {
            found = columns.insert(table, columnsOf(database, table));
        }
        return *found;
    }

    QStringList changedColumns(sqlite3_changeset_iter *row, const Position &at)
    {
        QStringList changed;
        for (int column = 0; column < at.columns; ++column) {
            sqlite3_value *expected = oldValue(row, column);
            sqlite3_value *found = nullptr;
            sqlite3changeset_conflict(row, column, &found);
            if (expected && found && toVariant(expected) != toVariant(found)) {
                changed.append(names(at.table).value(column));
            }
        }
        return changed;
    }
};

int onConflict(void *context, int kind, sqlite3_changeset_iter *row)
{
    auto &apply = *static_cast<Apply *>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
        apply.needed = true;
        return SQLITE_CHANGESET_OMIT;
    }
    const Position at = positionOf(row);
    RowConflict conflict{at.table, RowConflict::Kind::Missing, toVariant(at.operation == SQLITE_INSERT ? newValue(row, at.key) : oldValue(row, at.key)), {}, {}};
    for (int column = 0; column < at.columns; ++column) {
        conflict.values.insert(apply.names(at.table).value(column), toVariant(at.operation == SQLITE_INSERT ? newValue(row, column) : oldValue(row, column)));
    }
    if (kind == SQLITE_CHANGESET_DATA) {
        conflict.kind = RowConflict::Kind::Changed;
        conflict.columns = apply.changedColumns(row, at);
        const auto inTheWay = std::find_if(conflict.columns.cbegin(), conflict.columns.cend(),
                                           [&](const QString &column) { return !apply.bookkeeping.contains(column); });
        if (inTheWay == conflict.columns.cend()) {
            return SQLITE_CHANGESET_REPLACE;
        }
    } else if (kind == SQLITE_CHANGESET_CONFLICT || kind == SQLITE_CHANGESET_CONSTRAINT) {
        conflict.kind = RowConflict::Kind::Exists;
    }
    if (apply.conflicts.size() < mostConflictsNamed) {
        apply.conflicts.append(conflict);
    }
    return SQLITE_CHANGESET_OMIT;
}

void addNeededRows(Apply &apply)
{
    Statement broken = apply.database.statement("SELECT \"table\", rowid FROM pragma_foreign_key_check");
    while (broken.step() && apply.conflicts.size() < mostConflictsNamed) {
        apply.conflicts.append({broken.text(0), RowConflict::Kind::Needed, broken.integer(1), {}, {}});
    }
}

Error changesetError(int code, Database *database)
{
    return storageError(code, QString::fromUtf8(sqlite3_errstr(code)), database ? database->path() : QString());
}

}  // namespace

Result<std::unique_ptr<Recorder>> Recorder::start(Database &database, const QList<QByteArray> &tables)
{
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &session);
    std::unique_ptr<Recorder> recorder(new Recorder(database, session));
    for (const QByteArray &table : tables) {
        if (code == SQLITE_OK) {
            code = sqlite3session_attach(session, table.constData());
        }
    }
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, &database));
    }
    return recorder;
}

Recorder::~Recorder()
{
    sqlite3session_delete(m_session);
}

Result<QByteArray> Recorder::changeset() const
{
    int size = 0;
    void *raw = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &raw);
    const QByteArray changeset(static_cast<const char *>(raw), code == SQLITE_OK ? size : 0);
    sqlite3_free(raw);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, &m_database));
    }
    return changeset;
}

Status Recorder::addDifference(const QByteArray &schema, const QByteArray &table)
{
    char *words = nullptr;
    const int code = sqlite3session_diff(m_session, schema.constData(), table.constData(), &words);
    const QString said = words ? QString::fromUtf8(words) : QString();
    sqlite3_free(words);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(storageError(code, said, m_database.path()));
    }
    return {};
}

Result<QByteArray> inverted(const QByteArray &changeset)
{
    int size = 0;
    void *raw = nullptr;
    const int code = sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &raw);
    const QByteArray back(static_cast<const char *>(raw), code == SQLITE_OK ? size : 0);
    sqlite3_free(raw);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, nullptr));
    }
    return back;
}

Status visitRows(Database &database, const QByteArray &changeset, const std::function<bool(const RowChange &)> &visit)
{
    sqlite3_changeset_iter *row = nullptr;
    int code = sqlite3changeset_start(&row, int(changeset.size()), const_cast<char *>(changeset.constData()));
    QHash<QString, QStringList> columns;
    while (code == SQLITE_OK && sqlite3changeset_next(row) == SQLITE_ROW) {
        const Position at = positionOf(row);
        if (!columns.contains(at.table)) {
            columns.insert(at.table, columnsOf(database, at.table));
        }
        RowChange change{at.table, RowChange::Kind::Updated, {}, columns.value(at.table), {}, {}};
        for (int column = 0; column < at.columns; ++column) {
            change.before.append(at.operation == SQLITE_INSERT ? QVariant() : toVariant(oldValue(row, column)));
            change.after.append(at.operation == SQLITE_DELETE ? QVariant() : toVariant(newValue(row, column)));
        }
        change.kind = at.operation == SQLITE_INSERT ? RowChange::Kind::Inserted
            : at.operation == SQLITE_DELETE         ? RowChange::Kind::Deleted
                                                    : RowChange::Kind::Updated;
        change.key = change.kind == RowChange::Kind::Inserted ? change.after.value(at.key) : change.before.value(at.key);
        if (!visit(change)) {
            break;
        }
    }
    if (row) {
        code = sqlite3changeset_finalize(row);
    }
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, &database));
    }
    return {};
}

Result<QStringList> tablesOf(const QByteArray &changeset)
{
    QStringList tables;
    sqlite3_changeset_iter *row = nullptr;
    int code = sqlite3changeset_start(&row, int(changeset.size()), const_cast<char *>(changeset.constData()));
    QByteArray last;
    while (code == SQLITE_OK && sqlite3changeset_next(row) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        // A changeset lists its rows table by table.
        if (last != table) {
            last = table;
            tables.append(QString::fromUtf8(last));
        }
    }
    if (row) {
        code = sqlite3changeset_finalize(row);
    }
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, nullptr));
    }
    return tables;
}

Result<QList<RowConflict>> apply(Database &database, const QByteArray &changeset, const QStringList &bookkeeping)
{
    Apply context{database, bookkeeping};
    const int code = sqlite3changeset_apply(database.handle(), int(changeset.size()), const_cast<char *>(changeset.constData()), nullptr, onConflict, &context);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, &database));
    }
    if (context.needed) {
        addNeededRows(context);
    }
    return context.conflicts;
}

}  // namespace gatehouse
