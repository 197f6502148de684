// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changeset.h"

#include "core/storage/changesetrow.h"
#include "core/storage/database.h"
#include "core/storage/recorder.h"

#include <QHash>

#include <sqlite3.h>

#include <memory>

namespace gatehouse {

Result<QByteArray> difference(Database &database, const QByteArray &schema, const QList<QByteArray> &tables)
{
    sqlite3_session *raw = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &raw);
    const auto end = [&database](sqlite3_session *session) {
        sqlite3session_delete(session);
        Recorder::resume(database);
    };
    const std::unique_ptr<sqlite3_session, decltype(end)> session(raw, end);
    for (const QByteArray &table : tables) {
        if (code == SQLITE_OK) {
            code = sqlite3session_attach(raw, table.constData());
        }
        if (code != SQLITE_OK) {
            break;
        }
        char *words = nullptr;
        code = sqlite3session_diff(raw, schema.constData(), table.constData(), &words);
        const QString said = words ? QString::fromUtf8(words) : QString();
        sqlite3_free(words);
        if (code != SQLITE_OK) {
            return tl::unexpected<Error>(storageError(code, said, database.path()));
        }
    }
    // In pieces, because in one it would have to be copied, and two files can differ in tens of megabytes.
    QByteArray changeset;
    const auto append = [](void *into, const void *piece, int size) {
        static_cast<QByteArray *>(into)->append(static_cast<const char *>(piece), size);
        return SQLITE_OK;
    };
    if (code == SQLITE_OK) {
        code = sqlite3session_changeset_strm(raw, append, &changeset);
    }
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, database));
    }
    return changeset;
}

Result<QByteArray> inverted(const Database &database, const QByteArray &changeset)
{
    int size = 0;
    void *raw = nullptr;
    const int code = sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &raw);
    const QByteArray back(static_cast<const char *>(raw), code == SQLITE_OK ? size : 0);
    sqlite3_free(raw);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, database));
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
        change.kind = at.operation == SQLITE_INSERT   ? RowChange::Kind::Inserted
                      : at.operation == SQLITE_DELETE ? RowChange::Kind::Deleted
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
        return tl::unexpected<Error>(changesetError(code, database));
    }
    return {};
}

Result<QStringList> tablesOf(const Database &database, const QByteArray &changeset)
{
    const auto touched = touchedTables(database, changeset);
    if (!touched) {
        return fail(touched);
    }
    QStringList tables;
    for (const TouchedTable &table : *touched) {
        tables.append(table.name);
    }
    return tables;
}

}  // namespace gatehouse
