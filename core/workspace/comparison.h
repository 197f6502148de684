// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/workspace/rowdescription.h"

#include <QList>

namespace gatehouse {

/// How two workspace files differ, to be looked at: all of it counted, and the first rows in words.
struct Comparison {
    /// The rows of one table that differ.
    struct Count {
        QString table{};
        QString noun{};  ///< translated: "user"
        qint64 added = 0;
        qint64 changed = 0;
        qint64 removed = 0;
        [[nodiscard]] qint64 all() const { return added + changed + removed; }
        bool operator==(const Count &) const = default;
    };

    QList<RowDescription> rows{};  ///< at most `mostRows`, parents before children
    QList<Count> counts{};         ///< tables that differ, in the order of `recordedTables`
    bool more = false;             ///< there are more rows than `rows` has

    [[nodiscard]] qint64 count() const;  ///< of all rows that differ

    static constexpr qsizetype mostRows = 20'000;
};

/// What happened from `before` to `after`, two workspace files; neither is written to.
[[nodiscard]] Result<Comparison> compareWorkspaces(const QString &before, const QString &after, Progress &progress);

}  // namespace gatehouse
