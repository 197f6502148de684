// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/demo/organization.h"
#include "core/demo/staff.h"

#include <QHash>

namespace gatehouse {

/// Says which groups a person belongs in, as positions in the list of groups.
class DemoBelonging
{
public:
    DemoBelonging(Random &random, const QList<DemoGroup> &groups);

    [[nodiscard]] QList<qsizetype> groupsOf(const DemoPerson &person);

private:
    struct Role {
        qsizetype group = 0;
        QList<int> staff{};
        qint64 seats = 0;
    };

    Random &m_random;
    qsizetype m_employees = -1;
    qsizetype m_contractors = -1;
    qsizetype m_leads = -1;
    QHash<int, qsizetype> m_departments;
    QHash<QString, qsizetype> m_teams;
    QHash<QString, qsizetype> m_sites;
    QList<Role> m_roles;
    QList<qsizetype> m_projects;
};

}  // namespace gatehouse
