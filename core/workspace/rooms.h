// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace gatehouse {

/// A part of the workspace that a list can show. Stored in files: a new one takes the next bit, none gets a new meaning.
enum class Room : quint32 {
    Settings = 1U << 0U,
    Users = 1U << 1U,
    Groups = 1U << 2U,
    Outbox = 1U << 3U,
    History = 1U << 4U,
};
Q_DECLARE_FLAGS(Rooms, Room)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rooms)

/// What the door, undo and comparisons know of a table whose changes are recorded.
struct RecordedTable {
    QByteArray name;
    Rooms rooms;
    QString noun;            ///< translated, for one row: "user", "membership"
    QByteArray labelSql;     ///< selects one text that names the row with key ?1; empty result when it is gone
    QString labelColumn;     ///< the column to name a row by that is not in the table
    QStringList secret{};    ///< columns whose values are never shown
    QStringList derived{};   ///< columns that follow from others: left out of differences shown to people
};

/// Every recorded table, parents before children.
[[nodiscard]] const QList<RecordedTable> &recordedTables();
[[nodiscard]] const RecordedTable *recordedTable(const QString &name);
[[nodiscard]] QList<QByteArray> recordedTableNames();

/// The rooms that a set of tables belongs to.
[[nodiscard]] Rooms roomsOf(const QStringList &tables);

/// Columns that change with every change of a row and so never stand in the way of an undo.
[[nodiscard]] const QStringList &bookkeepingColumns();

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Rooms)
