// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace gatehouse {

class Database;

/// A rule about several rows of recorded tables together, which the services keep, and which an undo could break without meeting a
/// changed row. Going back to a state that was there never breaks it.
struct Invariant {
    QStringList tables;  ///< a change of one of these can break it
    /// Selects for each row in the way its name, how much of something there is, and how much there may be; the name alone says
    /// enough where nothing is counted. ?1 is the moment, where it is about what ends by itself.
    QByteArray sql;
    QString sentence;  ///< translated; %1, %2 and %3 are what `sql` selects
};

/// A row that breaks a rule.
struct Breach {
    QString sentence;  ///< translated, for a person
    qsizetype invariant = 0;
    QString name;
    qint64 amount = 0;
};

/// Every rule of every room.
[[nodiscard]] const QList<Invariant> &invariants();

/// What breaks the rules about these tables at a moment.
[[nodiscard]] Result<QList<Breach>> breaches(Database &database, const QStringList &tables, const QDateTime &now);

/// Sentences about those of `after` that were not there `before`, or less; at most fifty.
[[nodiscard]] QStringList newBreaches(const QList<Breach> &before, const QList<Breach> &after);

}  // namespace gatehouse
