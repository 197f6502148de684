// SPDX-License-Identifier: Apache-2.0
#include "core/dashboard/dashboardstore.h"

#include "core/storage/database.h"

namespace gatehouse {

namespace {

constexpr int daysUntilAccountIsGone = 90;  // AWS Organizations User Guide, "Closing a member account"

qint64 beginningOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

}  // namespace

Result<qint64> DashboardStore::number(QLatin1StringView sql) const
{
    Statement query = m_database.statement(QByteArray(sql.data(), sql.size()));
    const qint64 found = query.step() ? query.integer(0) : 0;
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Result<qint64> DashboardStore::unusedSets() const
{
    return number(QLatin1StringView("SELECT count(*) FROM permission_sets AS s WHERE NOT EXISTS"
                                    " (SELECT 1 FROM assignments WHERE permission_set = s.id AND orphan IS NULL)"));
}

Result<qint64> DashboardStore::emptyGroups() const
{
    return number(QLatin1StringView("SELECT count(*) FROM groups AS g WHERE NOT EXISTS (SELECT 1 FROM memberships WHERE group_id = g.id)"));
}

Result<qint64> DashboardStore::roles() const
{
    return number(QLatin1StringView("SELECT count(*) FROM account_roles"));
}

Result<QList<DayCount>> DashboardStore::days(QDate first, QDate last) const
{
    QList<DayCount> days;
    Statement query = m_database.statement("SELECT count(*) FROM events WHERE time >= ?1 AND time < ?2");
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        query.bindAll(beginningOf(day), beginningOf(day.addDays(1)));
        days.append({day, query.step() ? query.integer(0) : 0});
        if (auto done = query.status(); !done) {
            return fail(done);
        }
        query.reset();
    }
    return days;
}

Result<QList<Expiry>> DashboardStore::closedAccounts(int most) const
{
    // An account is not edited any more once it is closed, so that it was changed last when it was.
    Statement query
        = m_database.statement("SELECT id, name, updated_at FROM accounts WHERE state = 'SUSPENDED' ORDER BY updated_at LIMIT ?");
    query.bind(1, most);
    QList<Expiry> closed;
    while (query.step()) {
        closed.append(
            {Expiry::What::ClosedAccount, query.integer(0), query.text(1), query.time(2).toUTC().date().addDays(daysUntilAccountIsGone)});
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return closed;
}

}  // namespace gatehouse
