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

/// Counts the use, and names who uses most where each has the quota. A quota that is not here limits what no workspace holds.
QByteArray countOf(Quota quota)
{
    static const QHash<Quota, QByteArray> counts{
        {Quota::PermissionSets, "SELECT count(*), '' FROM permission_sets"},
        {Quota::PermissionSetsPerAccount,
         "SELECT coalesce(max(n), 0), coalesce((SELECT name FROM accounts WHERE id = who), '') "
         "FROM (SELECT account AS who, count(DISTINCT permission_set) AS n FROM assignments GROUP BY account)"},
        {Quota::PoliciesPerSet, "SELECT coalesce(max(n), 0), coalesce((SELECT name FROM permission_sets WHERE id = who), '') "
                                "FROM (SELECT permission_set AS who, count(*) AS n FROM permission_set_policies GROUP BY permission_set)"},
        {Quota::InlinePolicySize, "SELECT coalesce(max(length(CAST(inline_policy AS BLOB))), 0), coalesce(name, '') FROM permission_sets"},
        {Quota::AccountsAndApplications, "SELECT count(DISTINCT account), '' FROM assignments"},
        {Quota::AssignedGroups, "SELECT count(DISTINCT group_id), '' FROM assignments"},
        {Quota::Users, "SELECT count(*), '' FROM users"},
        {Quota::Groups, "SELECT count(*), '' FROM groups"},
        {Quota::GroupsPerUser, "SELECT coalesce(max(n), 0), coalesce((SELECT username FROM users WHERE id = who), '') "
                               "FROM (SELECT user_id AS who, count(*) AS n FROM memberships GROUP BY user_id)"},
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
