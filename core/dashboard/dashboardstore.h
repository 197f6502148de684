// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dashboard/dashboard.h"

namespace gatehouse {

class Database;

/// Counts what no other store counts; knows SQL and no rules.
class DashboardStore
{
public:
    explicit DashboardStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<qint64> unusedSets() const;  ///< permission sets that nobody has anywhere
    [[nodiscard]] Result<qint64> emptyGroups() const;
    [[nodiscard]] Result<qint64> roles() const;  ///< of permission sets, in all accounts together
    /// Changes on each day from `first` to `last`, those of this computer's time zone.
    [[nodiscard]] Result<QList<DayCount>> days(QDate first, QDate last) const;
    /// The accounts that were closed, the longest ago first, with the last day on which each is still there.
    [[nodiscard]] Result<QList<Expiry>> closedAccounts(int most) const;

private:
    [[nodiscard]] Result<qint64> number(QLatin1StringView sql) const;

    Database &m_database;
};

}  // namespace gatehouse
