// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace gatehouse {

/// How one ordered list of distinct ids becomes another one.
struct IdDifference {
    struct Range {
        qsizetype first = 0;
        qsizetype count = 0;
        bool operator==(const Range &) const = default;
    };

    QList<Range> removed{};   ///< rows of the old list that go, in ascending order
    QList<Range> inserted{};  ///< rows of the new list that come, in ascending order
    bool reordered = false;   ///< the ids that stay come in another order

    /// More ranges than this cost a view more, one by one, than rearranging everything at once.
    static constexpr qsizetype mostRangesInPlace = 16;
    [[nodiscard]] bool isScattered() const { return reordered || removed.size() + inserted.size() > mostRangesInPlace; }
    /// Of a scattered difference: the old list with what goes at its end, and the same with what comes there instead.
    QList<qint64> goneLast{};
    QList<qint64> freshLast{};
    qsizetype kept = 0;  ///< so many of both are in the old and the new list

    [[nodiscard]] bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty() && !reordered; }
};

/// Finds the difference in time linear in the lengths.
[[nodiscard]] IdDifference difference(const QList<qint64> &before, const QList<qint64> &after);

/// Every row goes and others come, at no cost: for lists of which no row is held on to.
[[nodiscard]] IdDifference replacement(const QList<qint64> &before, const QList<qint64> &after);

}  // namespace gatehouse
