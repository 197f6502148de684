// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/changeset.h"

#include <QList>
#include <QString>

#include <functional>

namespace gatehouse {

class Database;

/// A changed row in words and values for a person; secrets are left out.
struct RowDescription {
    struct Field {
        QString name;          ///< the column, or the attribute's path inside a column of attributes
        QString before;        ///< as it is stored; empty for a new row
        QString after;         ///< as it is stored; empty for a deleted row
        QString label{};       ///< translated: "Display name"
        QString beforeText{};  ///< `before` for a person: a local time, a word, what a key refers to
        QString afterText{};
        bool operator==(const Field &) const = default;
    };

    RowChange::Kind kind = RowChange::Kind::Updated;
    QString table{};        ///< "users"
    QString noun{};         ///< translated: "user"
    QString label{};        ///< what names the row: the username, the group's name …
    QList<Field> fields{};  ///< those that differ
};

/// The stable word for a kind: "inserted", "updated", "deleted".
[[nodiscard]] QString nameOf(RowChange::Kind kind);

/// Describes the rows of a changeset until `take` answers false.
[[nodiscard]] Status describeRows(Database &database, const QByteArray &changeset, const std::function<bool(const RowDescription &)> &take);

/// One sentence a conflict: "The user ana was changed since (email)."
[[nodiscard]] QString describe(Database &database, const RowConflict &conflict);

}  // namespace gatehouse
