// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentstore.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace gatehouse {

/// Counts the people who gain and lose access when the principals of accounts and permission sets change. The same change in
/// a thousand accounts is worked out once.
class Reach
{
public:
    explicit Reach(Database &database) : m_store(database) {}

    [[nodiscard]] Status note(const QList<Principal> &before, const QList<Principal> &after);
    [[nodiscard]] qint64 gaining() const { return m_gaining.size(); }
    [[nodiscard]] qint64 losing() const { return m_losing.size(); }

private:
    using People = QSet<qint64>;

    [[nodiscard]] Result<People> peopleOf(const QList<Principal> &principals);
    static void addDifference(const People &these, const People &those, People &sum);

    AssignmentStore m_store;
    QHash<Principal, QList<qint64>> m_people;
    QSet<std::pair<QList<Principal>, QList<Principal>>> m_known;
    People m_gaining;
    People m_losing;
};

}  // namespace gatehouse
