// SPDX-License-Identifier: Apache-2.0
#include "core/quotas/quotastore.h"

#include "core/storage/database.h"
#include "core/workspace/changestore.h"

#include <QHash>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString profileSetting = QStringLiteral("quotaProfile");

QString settingOf(Quota quota)
{
    return u"quota."_s + describe(quota).id;
}

/// The highest `n` of what `counted` selects, and the name of the row `which` that has it; no name where nobody uses any.
QByteArray most(const QByteArray &counted, const QByteArray &name)
{
    return "SELECT coalesce(max(n), 0), CASE WHEN max(n) > 0 THEN (SELECT " + name + " WHERE id = which) ELSE '' END FROM (" + counted
           + ")";
}

/// Counts the use, and names who uses most where each has the quota. A quota that is not here limits what no workspace holds.
QByteArray countOf(Quota quota)
{
    static const QHash<Quota, QByteArray> counts{
        {Quota::PermissionSets, "SELECT count(*), '' FROM permission_sets"},
        {Quota::PermissionSetsPerAccount,
         most("SELECT account AS which, count(DISTINCT permission_set) AS n FROM assignments GROUP BY account", "name FROM accounts")},
        {Quota::PoliciesPerSet, most("SELECT permission_set AS which, count(*) AS n FROM permission_set_policies GROUP BY permission_set",
                                     "name FROM permission_sets")},
        {Quota::InlinePoliciesPerSet,
         most("SELECT id AS which, inline_policy <> '' AS n FROM permission_sets", "name FROM permission_sets")},
        {Quota::InlinePolicySize,
         most("SELECT id AS which, length(CAST(inline_policy AS BLOB)) AS n FROM permission_sets", "name FROM permission_sets")},
        {Quota::RolesRepairedAtOnce, most("SELECT account AS which, count(*) AS n FROM provisioning WHERE kind = 'REPAIR' AND "
                                          "state = 'IN_PROGRESS' GROUP BY account",
                                          "name FROM accounts")},
        {Quota::AccountsAndApplications, "SELECT count(DISTINCT account), '' FROM assignments"},
        {Quota::Users, "SELECT count(*), '' FROM users"},
        {Quota::Groups, "SELECT count(*), '' FROM groups"},
        {Quota::AssignedGroups, "SELECT count(DISTINCT group_id), '' FROM assignments"},
        {Quota::GroupsPerUser, most("SELECT user_id AS which, count(*) AS n FROM memberships GROUP BY user_id", "username FROM users")},
        {Quota::OutstandingAssignments, "SELECT count(*), '' FROM provisioning WHERE kind = 'ASSIGNMENT' AND state = 'IN_PROGRESS'"},
    };
    return counts.value(quota);
}

}  // namespace

Result<QuotaProfile> QuotaStore::profile() const
{
    const auto word = ChangeStore(m_database).setting(profileSetting);
    return word ? Result<QuotaProfile>(quotaProfileNamed(*word).value_or(QuotaProfile::Current)) : fail(word);
}

Status QuotaStore::setProfile(QuotaProfile profile)
{
    return ChangeStore(m_database).setSetting(profileSetting, nameOf(profile));
}

Result<QuotaUse> QuotaStore::limits(Quota quota) const
{
    const auto now = profile();
    const auto raised = ChangeStore(m_database).setting(settingOf(quota));
    if (!now || !raised) {
        return now ? fail(raised) : fail(now);
    }
    QuotaUse use;
    use.quota = quota;
    use.usual = describe(quota).limits.at(std::size_t(*now));
    use.raised = raised->isEmpty() ? std::optional<qint64>() : raised->toLongLong();
    return use;
}

Result<QuotaUse> QuotaStore::use(Quota quota) const
{
    auto use = limits(quota);
    const QByteArray sql = countOf(quota);
    if (!use || sql.isEmpty()) {
        return use;
    }
    Statement query = m_database.statement(sql);
    if (query.step()) {
        use->used = query.integer(0);
        use->where = query.text(1);
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return use;
}

Status QuotaStore::setRaised(Quota quota, std::optional<qint64> limit)
{
    if (limit) {
        return ChangeStore(m_database).setSetting(settingOf(quota), QString::number(*limit));
    }
    auto done = m_database.run("DELETE FROM settings WHERE name = ?", settingOf(quota));
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
