// SPDX-License-Identifier: Apache-2.0
#include "core/demo/belonging.h"

namespace gatehouse {

DemoBelonging::DemoBelonging(Random &random, const QList<DemoGroup> &groups) : m_random(random)
{
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const DemoGroup &group = groups.at(i);
        switch (group.kind) {
        case DemoGroup::Kind::Employees:
            m_employees = i;
            break;
        case DemoGroup::Kind::Contractors:
            m_contractors = i;
            break;
        case DemoGroup::Kind::Leads:
            m_leads = i;
            break;
        case DemoGroup::Kind::Department:
            m_departments.insert(group.department, i);
            break;
        case DemoGroup::Kind::Team:
            m_teams.insert(group.team, i);
            break;
        case DemoGroup::Kind::Site:
            m_sites.insert(group.city, i);
            break;
        case DemoGroup::Kind::Role:
            m_roles.append({i, group.staff, group.most});
            break;
        case DemoGroup::Kind::Project:
            m_projects.append(i);
            break;
        case DemoGroup::Kind::Reserve:
            break;
        }
    }
}

QList<qsizetype> DemoBelonging::groupsOf(const DemoPerson &person)
{
    QList<qsizetype> chosen{person.contractor ? m_contractors : m_employees, m_departments.value(person.department, -1),
                            m_teams.value(person.team, -1), m_sites.value(person.city, -1), person.leads ? m_leads : -1};
    if (person.user.status == User::Status::Enabled && !person.contractor) {
        for (Role &role : m_roles) {
            if (role.seats > 0 && role.staff.contains(person.department) && oneIn(m_random, 4)) {
                --role.seats;
                chosen.append(role.group);
            }
        }
    }
    if (!m_projects.isEmpty() && oneIn(m_random, 2)) {
        chosen.append(oneOf(m_random, m_projects));
    }
    chosen.removeAll(-1);
    return chosen;
}

}  // namespace gatehouse
