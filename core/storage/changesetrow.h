// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>
#include <QVariant>

struct sqlite3_changeset_iter;
struct sqlite3_value;

namespace gatehouse {

class Database;

/// The row at which an iterator over a changeset stands.
struct Position {
    QString table;
    int columns = 0;
    int operation = 0;
    int key = 0;  ///< column of the primary key
};

[[nodiscard]] Position positionOf(sqlite3_changeset_iter *row);
/// Null where the changeset does not say.
[[nodiscard]] sqlite3_value *oldValue(sqlite3_changeset_iter *row, int column);
/// Null where the changeset does not say.
[[nodiscard]] sqlite3_value *newValue(sqlite3_changeset_iter *row, int column);

/// A null pointer becomes an invalid QVariant, NULL a valid one that holds nullptr.
[[nodiscard]] QVariant toVariant(sqlite3_value *value);

[[nodiscard]] QStringList columnsOf(Database &database, const QString &table);

/// What a changeset has of one table.
struct TouchedTable {
    QString name;
    int columns = 0;
    qint64 rows = 0;
};

[[nodiscard]] Result<QList<TouchedTable>> touchedTables(const Database &database, const QByteArray &changeset);

[[nodiscard]] Error changesetError(int code, const Database &database);

}  // namespace gatehouse
