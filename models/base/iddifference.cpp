// SPDX-License-Identifier: Apache-2.0
#include "models/base/iddifference.h"

#include <QSet>

namespace gatehouse {

namespace {

void addRow(QList<IdDifference::Range> &ranges, qsizetype row)
{
    if (!ranges.isEmpty() && ranges.last().first + ranges.last().count == row) {
        ++ranges.last().count;
    } else {
        ranges.append({row, 1});
    }
}

QSet<qint64> setOf(const QList<qint64> &ids, qsizetype from, qsizetype to)
{
    QSet<qint64> set;
    set.reserve(to - from);
    for (qsizetype i = from; i < to; ++i) {
        set.insert(ids.at(i));
    }
    return set;
}

}  // namespace

IdDifference difference(const QList<qint64> &before, const QList<qint64> &after)
{
    IdDifference result;
    // Most differences are small: what is equal at both ends needs no look-up.
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before.at(head) == after.at(head)) {
        ++head;
    }
    qsizetype oldEnd = before.size();
    qsizetype newEnd = after.size();
    while (oldEnd > head && newEnd > head && before.at(oldEnd - 1) == after.at(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    const QSet<qint64> old = setOf(before, head, oldEnd);
    const QSet<qint64> fresh = setOf(after, head, newEnd);
    QList<qint64> stay;
    for (qsizetype row = head; row < oldEnd; ++row) {
        if (fresh.contains(before.at(row))) {
            stay.append(before.at(row));
        } else {
            addRow(result.removed, row);
        }
    }
    qsizetype next = 0;
    for (qsizetype row = head; row < newEnd; ++row) {
        if (!old.contains(after.at(row))) {
            addRow(result.inserted, row);
        } else if (stay.at(next++) != after.at(row)) {
            result.reordered = true;
        }
    }
    return result;
}

}  // namespace gatehouse
