// SPDX-License-Identifier: Apache-2.0
#include "core/demo/organization.h"

#include "core/demo/names.h"

#include <QSet>

#include <iterator>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

enum Department : int { Engineering, Operations, Security, Product, Design, Support, Sales, Marketing, Finance, People, Legal, Facilities };

struct RoleRow {
    const char16_t *name;
    const char16_t *description;
    QList<int> staff;
    qint64 most;
};

const QList<RoleRow> &roleRows()
{
    static const QList<RoleRow> rows{
        {u"Production administrators",
         u"Full access to the production accounts. Every sign-in is reviewed weekly.",
         {Operations, Engineering},
         6},
        {u"Auditors", u"Read-only access everywhere, for internal audit and the yearly certification.", {Finance, Security}, 4},
        {u"Billing", u"See invoices and budgets of every account; nothing else.", {Finance}, 5},
        {u"Security responders", u"Investigate and contain incidents. On duty around the clock.", {Security}, 7},
        {u"Developers", u"Deploy to the development and staging accounts.", {Engineering, Product}, 40},
        {u"Database administrators", u"Operate the relational databases and their backups.", {Operations, Engineering}, 5},
        {u"Help desk", u"Reset passwords and enable or disable users.", {Operations, Support}, 8},
        {u"Network administrators", u"Virtual networks, gateways and name servers.", {Operations}, 5},
        {u"Data analysts", u"Query the warehouse. No access to personal records.", {Product, Marketing, Finance}, 9},
        {u"Data protection officers", u"Answer requests under the data protection laws; may read personal records.", {Legal, Security}, 3},
        {u"Payroll", u"Run the payroll and keep its records.", {People, Finance}, 5},
        {u"Recruiters", u"Write job offers and see applications.", {People}, 8},
        {u"Website editors", u"Publish on www.corp.example.", {Marketing, Design}, 8},
        {u"Works council", u"Elected representatives of the employees.", {Engineering, Support, Sales, Facilities}, 7},
        {u"First aiders", u"Trained in first aid; renewed every two years.", {Support, Facilities, Sales, Engineering}, 12},
        {u"Release approvers", u"Approve what goes to production.", {Engineering, Product}, 6},
    };
    return rows;
}

class GroupList
{
public:
    explicit GroupList(qint64 count) : m_count(count) {}

    [[nodiscard]] bool isFull() const { return m_groups.size() >= m_count; }
    void add(DemoGroup group)
    {
        if (!isFull() && !m_names.contains(group.name)) {
            m_names.insert(group.name);
            m_groups.append(std::move(group));
        }
    }
    [[nodiscard]] QList<DemoGroup> groups() const { return m_groups; }

private:
    qint64 m_count;
    QList<DemoGroup> m_groups;
    QSet<QString> m_names;
};

void addDepartments(GroupList &list)
{
    for (int i = 0; i < demoDepartments().size(); ++i) {
        const DemoDepartment &department = demoDepartments().at(i);
        list.add({department.name,
                  u"Everybody in %1 (cost center %2). Kept by the people system."_s.arg(department.name, department.costCenter),
                  DemoGroup::Kind::Department, i});
    }
}

void addRoles(GroupList &list, qsizetype from, qsizetype count, qint64 users)
{
    for (qsizetype i = from; i < from + count && i < roleRows().size(); ++i) {
        const RoleRow &row = roleRows().at(i);
        DemoGroup group{QString::fromUtf16(row.name), QString::fromUtf16(row.description), DemoGroup::Kind::Role};
        group.staff = row.staff;
        group.most = row.most + row.most * users / 10'000;
        list.add(group);
    }
}

/// The teams of every department that stand in its list at `from` and after.
void addTeams(GroupList &list, qsizetype from, qsizetype count)
{
    for (int i = 0; i < demoDepartments().size(); ++i) {
        const DemoDepartment &department = demoDepartments().at(i);
        for (const QString &team : department.teams.mid(from, count)) {
            DemoGroup group{team, u"The people of the %1 in %2."_s.arg(team, department.name), DemoGroup::Kind::Team, i};
            group.team = team;
            list.add(group);
        }
    }
}

void addSites(GroupList &list, qsizetype from, qsizetype count)
{
    QStringList cities;
    for (const DemoCulture &culture : demoCultures()) {
        for (const DemoCulture::City &city : culture.cities) {
            cities.append(city.name);
        }
    }
    for (const QString &city : cities.mid(from, count)) {
        DemoGroup group{u"Office %1"_s.arg(city), u"Everybody who works in %1: doors, printers, lunch."_s.arg(city), DemoGroup::Kind::Site};
        group.city = city;
        list.add(group);
    }
}

void addProjects(GroupList &list)
{
    static const QStringList names{u"Aurora"_s, u"Baobab"_s,    u"Ćmielów"_s, u"Delta"_s,   u"Equinox"_s, u"Fjord"_s,
                                   u"Ginkgo"_s, u"Horizon"_s,   u"Iris"_s,    u"Juniper"_s, u"Kestrel"_s, u"Lantern"_s,
                                   u"Mosaic"_s, u"Nébuleuse"_s, u"Orion"_s,   u"Papaya"_s,  u"Quartz"_s,  u"Rhythm"_s,
                                   u"Sakura"_s, u"Tundra"_s,    u"Umbra"_s,   u"Vértigo"_s, u"Willow"_s,  u"Xylo"_s,
                                   u"Yarrow"_s, u"Zenit"_s,     u"さくら"_s,  u"Маяк"_s,    u"نخلة"_s,    u"Ζέφυρος"_s};
    for (qint64 round = 1; !list.isFull(); ++round) {
        for (const QString &name : names) {
            const QString project = round == 1 ? name : u"%1 %2"_s.arg(name).arg(round);
            list.add({u"Project %1"_s.arg(project), u"Working group of project %1; closes when the project does."_s.arg(project),
                      DemoGroup::Kind::Project});
        }
    }
}

}  // namespace

const QList<DemoDepartment> &demoDepartments()
{
    static const QList<DemoDepartment> departments{
        {u"Engineering"_s,
         u"Technology"_s,
         u"CC-4100"_s,
         28,
         u"Vice President Engineering"_s,
         u"Director of Engineering"_s,
         u"Engineering Lead"_s,
         {u"Software Engineer"_s, u"Senior Software Engineer"_s, u"Principal Engineer"_s, u"Test Engineer"_s,
          u"Site Reliability Engineer"_s},
         {u"Platform team"_s, u"Mobile team"_s, u"Payments team"_s, u"Search team"_s, u"Web team"_s}},
        {u"IT Operations"_s,
         u"Technology"_s,
         u"CC-4200"_s,
         8,
         u"Head of IT Operations"_s,
         u"Director of IT Operations"_s,
         u"Operations Lead"_s,
         {u"Systems Administrator"_s, u"Network Engineer"_s, u"Database Administrator"_s, u"IT Support Specialist"_s},
         {u"Service desk team"_s, u"Infrastructure team"_s}},
        {u"Security"_s,
         u"Technology"_s,
         u"CC-4300"_s,
         4,
         u"Chief Information Security Officer"_s,
         u"Director of Security"_s,
         u"Security Lead"_s,
         {u"Security Analyst"_s, u"Security Engineer"_s, u"Compliance Specialist"_s},
         {u"Detection team"_s, u"Identity team"_s}},
        {u"Product"_s,
         u"Technology"_s,
         u"CC-4400"_s,
         6,
         u"Chief Product Officer"_s,
         u"Director of Product"_s,
         u"Group Product Owner"_s,
         {u"Product Owner"_s, u"Product Analyst"_s, u"Technical Writer"_s},
         {u"Insights team"_s, u"Documentation team"_s}},
        {u"Design"_s,
         u"Technology"_s,
         u"CC-4500"_s,
         4,
         u"Head of Design"_s,
         u"Director of Design"_s,
         u"Design Lead"_s,
         {u"Product Designer"_s, u"Researcher"_s, u"Illustrator"_s},
         {u"Design systems team"_s, u"Research team"_s}},
        {u"Customer Support"_s,
         u"Customers"_s,
         u"CC-5100"_s,
         16,
         u"Head of Customer Support"_s,
         u"Director of Support"_s,
         u"Support Lead"_s,
         {u"Support Specialist"_s, u"Senior Support Specialist"_s, u"Escalation Engineer"_s},
         {u"Support team EMEA"_s, u"Support team Americas"_s, u"サポートチーム"_s, u"Equipo de soporte"_s}},
        {u"Sales"_s,
         u"Customers"_s,
         u"CC-5200"_s,
         14,
         u"Chief Revenue Officer"_s,
         u"Regional Sales Director"_s,
         u"Sales Lead"_s,
         {u"Account Executive"_s, u"Sales Engineer"_s, u"Sales Representative"_s, u"Partner Consultant"_s},
         {u"Enterprise sales team"_s, u"Partner team"_s, u"Vertrieb Mittelstand"_s}},
        {u"Marketing"_s,
         u"Customers"_s,
         u"CC-5300"_s,
         6,
         u"Chief Marketing Officer"_s,
         u"Director of Marketing"_s,
         u"Campaign Lead"_s,
         {u"Content Writer"_s, u"Event Coordinator"_s, u"Marketing Analyst"_s},
         {u"Brand team"_s, u"Events team"_s}},
        {u"Finance"_s,
         u"Corporate"_s,
         u"CC-6100"_s,
         6,
         u"Chief Financial Officer"_s,
         u"Controller"_s,
         u"Accounting Lead"_s,
         {u"Accountant"_s, u"Financial Analyst"_s, u"Procurement Specialist"_s},
         {u"Accounting team"_s, u"Procurement team"_s}},
        {u"People"_s,
         u"Corporate"_s,
         u"CC-6200"_s,
         4,
         u"Chief People Officer"_s,
         u"Director of People"_s,
         u"People Partner Lead"_s,
         {u"People Partner"_s, u"Recruiter"_s, u"Payroll Specialist"_s},
         {u"Recruiting team"_s, u"Benefits team"_s}},
        {u"Legal"_s,
         u"Corporate"_s,
         u"CC-6300"_s,
         2,
         u"General Counsel"_s,
         u"Associate General Counsel"_s,
         u"Lead Counsel"_s,
         {u"Counsel"_s, u"Paralegal"_s, u"Contract Specialist"_s},
         {u"Contracts team"_s}},
        {u"Facilities"_s,
         u"Corporate"_s,
         u"CC-6400"_s,
         2,
         u"Head of Facilities"_s,
         u"Director of Workplace"_s,
         u"Site Lead"_s,
         {u"Facilities Coordinator"_s, u"Receptionist"_s, u"Workplace Technician"_s},
         {u"Workplace team"_s}},
    };
    return departments;
}

QList<DemoGroup> demoGroups(qint64 count, qint64 users)
{
    GroupList list(count);
    list.add({u"All employees"_s, u"Everybody on the payroll. Grants the intranet and the e-learning; never add contractors."_s,
              DemoGroup::Kind::Employees});
    addDepartments(list);
    addRoles(list, 0, 8, users);
    list.add({u"Contractors"_s, u"People of partner companies. Reviewed every quarter."_s, DemoGroup::Kind::Contractors});
    list.add({u"Emergency access"_s, u"Empty on purpose: members are added for an incident and taken out afterwards."_s,
              DemoGroup::Kind::Reserve});
    list.add({u"Team leads"_s, u"Everybody to whom others report. May approve leave and travel."_s, DemoGroup::Kind::Leads});
    addTeams(list, 0, 1);
    addRoles(list, 8, roleRows().size(), users);
    addTeams(list, 1, 9);
    addSites(list, 0, 1000);
    addProjects(list);
    return list.groups();
}

}  // namespace gatehouse
