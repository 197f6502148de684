// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace gatehouse {

class Database;
class Progress;

/// One row as a changeset describes it.
struct RowChange {
    enum class Kind { Inserted, Updated, Deleted };

    QString table{};
    Kind kind = Kind::Updated;
    QVariant key{};         ///< the value of the primary key
    QStringList columns{};  ///< every column of the table, in order
    QVariantList before{};  ///< by column; an invalid QVariant where the changeset does not say
    QVariantList after{};   ///< by column; an invalid QVariant where the changeset does not say
};

/// A row that stands in the way of applying a changeset.
struct RowConflict {
    enum class Kind {
        Changed,  ///< the row was changed since
        Missing,  ///< the row is gone
        Exists,   ///< a row with this key, or with the same unique value, is there
        Needed,   ///< another row refers to it
    };

    QString table{};
    Kind kind = Kind::Changed;
    QVariant key{};         ///< the primary key of the row in the way where it is known
    QStringList columns{};  ///< the columns that differ, for `Changed`
    QVariantMap values{};   ///< what the changeset knows of the row, by column
};

/// The changeset that turns tables of the attached database `schema` into those of this one (sqlite3session_diff). A
/// recorder of this connection goes on after it.
[[nodiscard]] Result<QByteArray> difference(Database &database, const QByteArray &schema, const QList<QByteArray> &tables);

/// Changesets are trusted from here on: SQLite reads a damaged one beyond its end, so whoever stores one sees to it that
/// it comes back as it was.

/// The changeset that takes back what `changeset` did.
[[nodiscard]] Result<QByteArray> inverted(const Database &database, const QByteArray &changeset);

/// Visits every row until the visitor answers false. The columns' names come from `database`.
[[nodiscard]] Status visitRows(Database &database, const QByteArray &changeset, const std::function<bool(const RowChange &)> &visit);

/// The tables that a changeset touches, without reading its rows twice.
[[nodiscard]] Result<QStringList> tablesOf(const Database &database, const QByteArray &changeset);

/// Columns that hold a time which every change of a row renews. A difference in nothing else is no conflict; the row
/// then gets a time later than any it had, so that whoever read it before notices.
struct Bookkeeping {
    QStringList columns{};
    QDateTime now{};
};

/// Applies a changeset inside the open transaction. Answers the rows in the way: when there are any, or when it fails or is
/// cancelled, the caller must roll back. Rows that exchange unique values among themselves are not in each other's way.
[[nodiscard]] Result<QList<RowConflict>> apply(Database &database, const QByteArray &changeset, const Bookkeeping &bookkeeping,
                                               Progress &progress);

}  // namespace gatehouse
