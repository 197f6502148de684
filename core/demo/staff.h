// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/demo/names.h"
#include "core/demo/organization.h"
#include "core/users/user.h"

#include <QDateTime>
#include <QHash>

namespace gatehouse {

/// The day on which the demo company stands still; everything before its recent history lies in the years before.
[[nodiscard]] QDateTime demoDay();
[[nodiscard]] QDateTime demoFounding();

/// Somebody of the demo company with the place in it.
struct DemoPerson {
    User user{};
    int department = 0;
    bool leads = false;
    bool contractor = false;
    QString team{};  ///< empty for those above the teams
    QString city{};
};

/// Invents the people of the demo company one after the other, bosses before those who report to them. What it keeps
/// in memory does not grow with their number.
class DemoStaff
{
public:
    DemoStaff(Random &random, qint64 users);

    [[nodiscard]] DemoPerson next();

private:
    struct Desk {
        QString head;
        QString director;
        QString lead;
        QString team;
        qint64 people = 0;
        qint64 teams = 0;
    };

    [[nodiscard]] const DemoCulture &culture();
    [[nodiscard]] int department();
    void name(DemoPerson &person, const DemoCulture &culture);
    void callNames(DemoPerson &person, const DemoCulture &culture, const DemoName &given, const DemoName &family);
    [[nodiscard]] QString uniqueUsername(const DemoName &given, const DemoName &family);
    void place(DemoPerson &person);
    void reach(DemoPerson &person, const DemoCulture &culture);
    void date(DemoPerson &person);
    [[nodiscard]] QString digits(const QString &pattern);

    Random &m_random;
    qint64 m_users;
    qint64 m_index = 0;
    QString m_chief;
    QList<Desk> m_desks;
    QHash<QString, qint64> m_taken;  ///< how often each pair of names has come up: bounded by the tables
};

}  // namespace gatehouse
