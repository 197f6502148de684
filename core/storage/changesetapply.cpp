// SPDX-License-Identifier: Apache-2.0
#include "core/base/progress.h"
#include "core/storage/changeset.h"
#include "core/storage/changesetrow.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostConflictsNamed = 50;

/// A row that could not take its new values while other rows of the changeset still had them.
struct StuckRow {
    RowConflict conflict;
    bool isNew = false;
    QString keyColumn;
    QVariantMap values;
};

/// A row that was changed although its bookkeeping differed.
struct RenewedRow {
    QString table;
    QString keyColumn;
    QVariant key;
    QString column;
    qint64 found = 0;
};

/// What an apply needs to know while SQLite calls back.
struct Apply {
    Database &database;
    const Bookkeeping &bookkeeping;
    QHash<QString, QStringList> columns{};
    QList<RowConflict> conflicts{};
    QList<StuckRow> stuck{};
    QList<RenewedRow> renewed{};
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

/// Whether nothing but bookkeeping stands in the way; notes what has to be renewed then.
bool isOnlyBookkeeping(Apply &apply, sqlite3_changeset_iter *row, const Position &at, const RowConflict &conflict)
{
    for (const QString &column : conflict.columns) {
        if (!apply.bookkeeping.columns.contains(column)) {
            return false;
        }
    }
    const QStringList &names = apply.names(at.table);
    for (const QString &column : conflict.columns) {
        sqlite3_value *found = nullptr;
        sqlite3changeset_conflict(row, int(names.indexOf(column)), &found);
        apply.renewed.append({at.table, names.value(at.key), conflict.key, column, toVariant(found).toLongLong()});
    }
    return true;
}

StuckRow stuckRow(Apply &apply, sqlite3_changeset_iter *row, const Position &at, const RowConflict &conflict)
{
    const QStringList &names = apply.names(at.table);
    StuckRow stuck{conflict, at.operation == SQLITE_INSERT, names.value(at.key), {}};
    for (int column = 0; column < at.columns; ++column) {
        if (sqlite3_value *value = newValue(row, column)) {
            stuck.values.insert(names.value(column), toVariant(value));
        }
    }
    return stuck;
}

int onConflict(void *context, int kind, sqlite3_changeset_iter *row)
{
    auto &apply = *static_cast<Apply *>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
        apply.needed = true;
        return SQLITE_CHANGESET_OMIT;
    }
    const Position at = positionOf(row);
    const auto valueAt
        = [&](int column) { return toVariant(at.operation == SQLITE_INSERT ? newValue(row, column) : oldValue(row, column)); };
    RowConflict conflict{at.table, RowConflict::Kind::Missing, valueAt(at.key), {}, {}};
    for (int column = 0; column < at.columns; ++column) {
        conflict.values.insert(apply.names(at.table).value(column), valueAt(column));
    }
    if (kind == SQLITE_CHANGESET_DATA) {
        conflict.kind = RowConflict::Kind::Changed;
        conflict.columns = apply.changedColumns(row, at);
        if (isOnlyBookkeeping(apply, row, at, conflict)) {
            return SQLITE_CHANGESET_REPLACE;
        }
    } else if (kind == SQLITE_CHANGESET_CONFLICT || kind == SQLITE_CHANGESET_CONSTRAINT) {
        conflict.kind = RowConflict::Kind::Exists;
    }
    if (kind == SQLITE_CHANGESET_CONSTRAINT && at.operation != SQLITE_DELETE) {
        apply.stuck.append(stuckRow(apply, row, at, conflict));
    } else if (apply.conflicts.size() < mostConflictsNamed) {
        apply.conflicts.append(conflict);
    }
    return SQLITE_CHANGESET_OMIT;
}

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

/// For each way in which the rows of a table are unique, by one column or by several together, its columns; texts first.
QList<QStringList> uniqueKeys(Database &database, const QString &table)
{
    QList<QStringList> keys;
    Statement query
        = database.statement("SELECT list.seq, info.name, col.type FROM pragma_index_list(?1) list, pragma_index_info(list.name) info, "
                             "pragma_table_info(?1) col "
                             "WHERE list.\"unique\" AND col.name = info.name ORDER BY list.seq, col.type <> 'TEXT', info.seqno");
    query.bindAll(table);
    qint64 last = -1;
    while (query.step()) {
        if (query.integer(0) != last) {
            last = query.integer(0);
            keys.append(QStringList());
            keys.last().append(query.text(2) == u"TEXT"_s ? query.text(1) : QString());
        }
        keys.last().append(query.text(1));
    }
    return keys;
}

/// Gives a stuck row a stand-in for one text of each unique key that changes, so that the others can have its values; a text that stays
/// itself, as where two rows of the same name exchange their places, is among what it takes afterwards.
Status standAside(Database &database, StuckRow &row)
{
    const QString table = quoted(row.conflict.table);
    for (QStringList columns : uniqueKeys(database, row.conflict.table)) {
        const QString text = columns.takeFirst();
        const bool changes = std::any_of(columns.cbegin(), columns.cend(), [&](const QString &each) { return row.values.contains(each); });
        if (row.isNew || text.isEmpty() || !changes) {
            continue;
        }
        if (!row.values.contains(text)) {
            Statement present
                = database.statement(u"SELECT %1 FROM %2 WHERE %3 = ?1"_s.arg(quoted(text), table, quoted(row.keyColumn)).toUtf8());
            present.bindValue(1, row.conflict.key);
            if (present.step()) {
                row.values.insert(text, present.text(0));
            }
        }
        Statement park = database.statement(
            u"UPDATE OR IGNORE %1 SET %2 = char(1) || ?1 WHERE %3 = ?1"_s.arg(table, quoted(text), quoted(row.keyColumn)).toUtf8());
        park.bindValue(1, row.conflict.key);
        if (auto done = park.run(); !done) {
            return fail(done);
        }
    }
    return {};
}

Status takeValues(Database &database, const StuckRow &row)
{
    QStringList columns;
    QStringList places;
    QStringList pairs;
    for (const QString &column : row.values.keys()) {
        columns.append(quoted(column));
        places.append(u"?%1"_s.arg(columns.size() + 1));
        pairs.append(columns.last() + u" = "_s + places.last());
    }
    const QString table = quoted(row.conflict.table);
    const QString sql
        = row.isNew ? u"INSERT INTO %1 (%2) SELECT %3 WHERE ?1 IS NOT NULL"_s.arg(table, columns.join(u", "_s), places.join(u", "_s))
                    : u"UPDATE %1 SET %2 WHERE %3 = ?1"_s.arg(table, pairs.join(u", "_s), quoted(row.keyColumn));
    Statement statement = database.statement(sql.toUtf8());
    statement.bindValue(1, row.conflict.key);
    int at = 1;
    for (const QVariant &value : row.values) {
        statement.bindValue(++at, value);
    }
    auto done = statement.run();
    return done ? Status() : fail(done);
}

/// Rows that only wait for each other take their values together; one that still can't is in the way.
Status settle(Apply &apply)
{
    for (StuckRow &row : apply.stuck) {
        if (auto done = standAside(apply.database, row); !done) {
            return done;
        }
    }
    for (const StuckRow &row : std::as_const(apply.stuck)) {
        auto done = takeValues(apply.database, row);
        if (!done && done.error().kind != Error::Kind::Conflict) {
            return done;
        }
        if (!done && apply.conflicts.size() < mostConflictsNamed) {
            apply.conflicts.append(row.conflict);
        }
    }
    return {};
}

Status renew(Apply &apply)
{
    for (const RenewedRow &row : std::as_const(apply.renewed)) {
        Statement touch = apply.database.statement(
            u"UPDATE %1 SET %2 = max(%2 + 1, ?2) WHERE %3 = ?1"_s.arg(quoted(row.table), quoted(row.column), quoted(row.keyColumn))
                .toUtf8());
        touch.bindValue(1, row.key);
        touch.bind(2, std::max(apply.bookkeeping.now.toMSecsSinceEpoch(), row.found + 1));
        if (auto done = touch.run(); !done) {
            return fail(done);
        }
    }
    return {};
}

/// The rows that refer to what is gone now. Those that the changeset itself brings miss only what could not be brought, and that is named
/// already: nobody added them since.
Status addNeededRows(Apply &apply, const QByteArray &changeset)
{
    QSet<std::pair<QString, qint64>> brought;
    const bool hasReason = !apply.conflicts.isEmpty();
    const auto looked = hasReason ? visitRows(apply.database, changeset,
                                              [&](const RowChange &row) {
                                                  if (row.kind == RowChange::Kind::Inserted) {
                                                      brought.insert({row.table, row.key.toLongLong()});
                                                  }
                                                  return true;
                                              })
                                  : Status();
    if (!looked) {
        return looked;
    }
    Statement broken = apply.database.statement("SELECT \"table\", rowid FROM pragma_foreign_key_check");
    while (apply.conflicts.size() < mostConflictsNamed && broken.step()) {
        if (!brought.contains({broken.text(0), broken.integer(1)})) {
            apply.conflicts.append({broken.text(0), RowConflict::Kind::Needed, broken.integer(1), {}, {}});
        }
    }
    return broken.status();
}

/// How many rows a changeset has. SQLite leaves out what is about tables it does not find; a change that is done in part would
/// pass for done.
Result<qint64> countRows(Database &database, const QByteArray &changeset)
{
    const auto tables = touchedTables(database, changeset);
    if (!tables) {
        return fail(tables);
    }
    qint64 rows = 0;
    for (const TouchedTable &table : *tables) {
        rows += table.rows;
        if (columnsOf(database, table.name).size() < table.columns) {
            return tl::unexpected<Error>(storageError(SQLITE_CORRUPT, table.name, database.path()));
        }
    }
    return rows;
}

/// Hands a changeset over piece by piece: the one place, while SQLite applies it, to tell how far that is and to stop.
struct Feed {
    const QByteArray &changeset;
    qint64 rows;
    Progress &progress;
    qsizetype given = 0;
};

int feedPiece(void *context, void *into, int *size)
{
    auto &feed = *static_cast<Feed *>(context);
    if (feed.progress.isCancelled()) {
        return SQLITE_INTERRUPT;
    }
    *size = int(std::min<qsizetype>(*size, feed.changeset.size() - feed.given));
    std::memcpy(into, feed.changeset.constData() + feed.given, size_t(*size));
    feed.given += *size;
    feed.progress.report(feed.rows * feed.given / feed.changeset.size(), feed.rows);
    return SQLITE_OK;
}

}  // namespace

Result<QList<RowConflict>> apply(Database &database, const QByteArray &changeset, const Bookkeeping &bookkeeping, Progress &progress)
{
    const auto rows = countRows(database, changeset);
    if (!rows || *rows == 0) {
        return rows ? QList<RowConflict>() : Result<QList<RowConflict>>(fail(rows));
    }
    Apply context{database, bookkeeping};
    Feed feed{changeset, *rows, progress};
    // Without the savepoint that SQLite would open around it: the caller's transaction takes a failure back already, and each
    // statement inside a savepoint walks along everything that this savepoint has kept so far.
    const int code = sqlite3changeset_apply_v2_strm(database.handle(), feedPiece, &feed, nullptr, onConflict, &context, nullptr, nullptr,
                                                    SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, database));
    }
    if (auto done = settle(context); !done) {
        return fail(done);
    }
    if (auto done = renew(context); !done) {
        return fail(done);
    }
    if (auto done = context.needed ? addNeededRows(context, changeset) : Status(); !done) {
        return fail(done);
    }
    return context.conflicts;
}

}  // namespace gatehouse
