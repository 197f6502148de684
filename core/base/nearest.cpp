// SPDX-License-Identifier: Apache-2.0
#include "core/base/nearest.h"

#include <QList>

#include <numeric>

namespace gatehouse {

namespace {

/// How many letters have to be typed, taken away or replaced to come from one word to the other.
qsizetype distance(const QString &from, const QString &to)
{
    QList<qsizetype> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        qsizetype diagonal = row.at(0);
        row[0] = i;
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const qsizetype replaced = diagonal + (from.at(i - 1) == to.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = qMin(replaced, qMin(row.at(j), row.at(j - 1)) + 1);
        }
    }
    return row.last();
}

}  // namespace

QString nearest(const QString &typed, const QStringList &known)
{
    const QString small = typed.toLower();
    QString best;
    qsizetype least = qMax(qsizetype(1), typed.size() / 3) + 1;
    for (const QString &word : known) {
        const QString other = word.toLower();
        // Two words are at least as far apart as their lengths.
        if (!other.startsWith(small) && qAbs(other.size() - small.size()) >= least) {
            continue;
        }
        const qsizetype away = other.startsWith(small) ? 1 : distance(small, other);
        if (away < least) {
            least = away;
            best = word;
        }
    }
    return best;
}

}  // namespace gatehouse
