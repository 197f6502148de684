// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// A department of the demo company.
struct DemoDepartment {
    QString name{};
    QString division{};
    QString costCenter{};
    quint32 weight = 1;  ///< how many of the company's people, compared with the others
    QString head{};      ///< titles
    QString director{};
    QString lead{};
    QStringList titles{};
    QStringList teams{};
};

[[nodiscard]] const QList<DemoDepartment> &demoDepartments();

/// What a group is for, and so who belongs in it.
struct DemoGroup {
    enum class Kind {
        Employees,  ///< everybody on the payroll
        Contractors,
        Leads,  ///< everybody whom others report to
        Department,
        Team,
        Role,     ///< a few people of the departments that do this work
        Site,     ///< everybody in one city
        Project,  ///< a mixture of everybody
        Reserve,  ///< nobody: members are added when they are needed
    };

    QString name{};
    QString description{};
    Kind kind = Kind::Project;
    int department = -1;  ///< Department and Team
    QString team{};       ///< Team
    QString city{};       ///< Site
    QList<int> staff{};   ///< Role: the departments that do this work
    qint64 most = 0;      ///< Role: how many
};

/// The first `count` groups the company would have, the most important ones first; names never collide.
[[nodiscard]] QList<DemoGroup> demoGroups(qint64 count, qint64 users);

/// One of a list.
template<typename List>
[[nodiscard]] const auto &oneOf(Random &random, const List &list)
{
    return list.at(qsizetype(random.below(quint32(list.size()))));
}

/// True once in `times` draws.
[[nodiscard]] inline bool oneIn(Random &random, quint32 times)
{
    return random.below(times) == 0;
}

}  // namespace gatehouse
