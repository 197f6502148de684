// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/comparison.h"

#include "core/workspace/rooms.h"
#include "core/workspace/snapshots.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace gatehouse {

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

int placeOf(const RowDescription &row)
{
    return int(recordedTableNames().indexOf(row.table.toLatin1()));
}

void count(QHash<QString, Comparison::Count> &counts, const RowDescription &row)
{
    Comparison::Count &count = counts[row.table];
    count.table = row.table;
    count.noun = row.noun;
    switch (row.kind) {
    case RowChange::Kind::Inserted:
        ++count.added;
        break;
    case RowChange::Kind::Updated:
        ++count.changed;
        break;
    case RowChange::Kind::Deleted:
        ++count.removed;
        break;
    }
}

}  // namespace

qint64 Comparison::count() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0), [](qint64 sum, const Count &count) { return sum + count.all(); });
}

Result<Comparison> compareWorkspaces(const QString &before, const QString &after, Progress &progress)
{
    Comparison comparison;
    QHash<QString, Comparison::Count> counts;
    qint64 seen = 0;
    const auto take = [&](const RowDescription &row) {
        count(counts, row);
        if (comparison.rows.size() < Comparison::mostRows) {
            comparison.rows.append(row);
        } else {
            comparison.more = true;
        }
        progress.report(++seen, 0);
        return !progress.isCancelled();
    };
    if (const auto done = compareFiles(before, after, take, [&progress] { return progress.isCancelled(); }); !done) {
        return fail(done);
    }
    if (progress.isCancelled()) {
        return fail(Error::Kind::Cancelled, ComparisonWords::tr("Cancelled."));
    }
    for (const QByteArray &table : recordedTableNames()) {
        if (const auto found = counts.constFind(QString::fromLatin1(table)); found != counts.cend()) {
            comparison.counts.append(*found);
        }
    }
    std::stable_sort(comparison.rows.begin(), comparison.rows.end(),
                     [](const RowDescription &one, const RowDescription &other) { return placeOf(one) < placeOf(other); });
    return comparison;
}

}  // namespace gatehouse
