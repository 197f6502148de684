// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

namespace gatehouse {

/// What a person decides before an import is planned.
struct ImportOptions {
    enum class MissingGroups {
        Report,  ///< a row that names a group that does not exist is an error
        Create,  ///< the group is made
    };
    enum class EmptyValues {
        Keep,   ///< an empty cell says nothing about an existing record
        Clear,  ///< an empty cell empties the attribute
    };

    MissingGroups missingGroups = MissingGroups::Report;
    EmptyValues emptyValues = EmptyValues::Keep;
    QString source{};  ///< the file's name, for the history; empty when there is none
};

/// One difference that an update makes.
struct FieldChange {
    QString field;  ///< attribute path, "description", "active", "groups" or "members"
    QString label;  ///< translated
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// What an import will do with one row.
struct PlannedRow {
    enum class Action : quint8 { Create, Update, Skip, Error };

    Action action = Action::Skip;
    bool setsStatus = false;  ///< enables or disables an existing user, as the row's `active` says
    qint64 target = 0;        ///< key of the existing user or group
    qint64 version = 0;       ///< its updatedAt when the plan was made, in milliseconds
    RowFields before{};       ///< present values of the fields that an update changes
    QStringList joins{};      ///< new memberships: groups of a user, usernames of a group
};

struct ImportCounts {
    qint64 creates = 0;
    qint64 updates = 0;
    qint64 skips = 0;
    qint64 errors = 0;

    bool operator==(const ImportCounts &) const = default;
};

/// What an import will do, row by row; nothing has been written.
struct ImportPlan {
    ImportFile file{};         ///< the reason of an error is the row's `error`
    QList<PlannedRow> rows{};  ///< one for each row of the file
    QStringList newGroups{};   ///< made only because users shall join them
    ImportOptions options{};
    ImportCounts counts{};

    /// "ana", "Operations": what a row is about, as the file spells it.
    [[nodiscard]] QString titleOf(qsizetype row) const;
    /// For an update: old and new of every difference. For a creation: what the new record will hold.
    [[nodiscard]] QList<FieldChange> changesOf(qsizetype row) const;
};

/// The stable word for an action: "create", "update", "skip" or "error".
[[nodiscard]] QString toString(PlannedRow::Action action);

}  // namespace gatehouse
