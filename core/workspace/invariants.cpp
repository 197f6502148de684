// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/invariants.h"

#include "core/storage/database.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 50;

Status addBreaches(Database &database, qsizetype which, const QDateTime &now, QList<Breach> &found)
{
    const Invariant &invariant = invariants().at(which);
    Statement query = database.statement(invariant.sql);
    if (invariant.sql.contains("?1")) {
        query.bindAll(now);
    }
    while (query.step()) {
        const QString name = query.text(0);
        // The name last: whatever stands in it is no place of the sentence.
        const QString sentence = QString(invariant.sentence)
                                     .replace(u"%2"_s, QLocale().toString(query.integer(1)))
                                     .replace(u"%3"_s, QLocale().toString(query.integer(2)))
                                     .replace(u"%1"_s, name);
        found.append({sentence, which, name, query.integer(1)});
    }
    return query.status();
}

}  // namespace

Result<QList<Breach>> breaches(Database &database, const QStringList &tables, const QDateTime &now)
{
    QList<Breach> found;
    for (qsizetype which = 0; which < invariants().size(); ++which) {
        const Invariant &invariant = invariants().at(which);
        const bool isTouched
            = std::any_of(invariant.tables.cbegin(), invariant.tables.cend(), [&](const QString &table) { return tables.contains(table); });
        if (!isTouched) {
            continue;
        }
        if (auto asked = addBreaches(database, which, now, found); !asked) {
            return fail(asked);
        }
    }
    return found;
}

QStringList newBreaches(const QList<Breach> &before, const QList<Breach> &after)
{
    QHash<std::pair<qsizetype, QString>, qint64> known;
    for (const Breach &breach : before) {
        known[{breach.invariant, breach.name}] += breach.amount;
    }
    QHash<std::pair<qsizetype, QString>, qint64> now;
    QStringList sentences;
    for (const Breach &breach : after) {
        const std::pair key(breach.invariant, breach.name);
        now[key] += breach.amount;
        if (now.value(key) > known.value(key) && sentences.size() < mostNamed) {
            sentences.append(breach.sentence);
        }
    }
    return sentences;
}

}  // namespace gatehouse
