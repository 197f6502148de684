// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/reach.h"

namespace gatehouse {

Status Reach::note(const QList<Principal> &before, const QList<Principal> &after)
{
    if (before == after || m_known.contains({before, after})) {
        return {};
    }
    m_known.insert({before, after});
    const auto had = peopleOf(before);
    const auto have = peopleOf(after);
    if (!had || !have) {
        return had ? fail(have) : fail(had);
    }
    addDifference(*have, *had, m_gaining);
    addDifference(*had, *have, m_losing);
    return {};
}

Result<Reach::People> Reach::peopleOf(const QList<Principal> &principals)
{
    People people;
    for (const Principal principal : principals) {
        auto known = m_people.constFind(principal);
        if (known == m_people.cend()) {
            const auto read = m_store.peopleOf(principal);
            if (!read) {
                return fail(read);
            }
            known = m_people.insert(principal, *read);
        }
        people.reserve(people.size() + known->size());
        for (const qint64 person : *known) {
            people.insert(person);
        }
    }
    return people;
}

void Reach::addDifference(const People &these, const People &those, People &sum)
{
    for (const qint64 person : these) {
        if (!those.contains(person)) {
            sum.insert(person);
        }
    }
}

}  // namespace gatehouse
