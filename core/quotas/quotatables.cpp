// SPDX-License-Identifier: Apache-2.0
#include "core/quotas/quotatables.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct QuotaInvariants {
    Q_DECLARE_TR_FUNCTIONS(QuotaInvariants)
};

/// Those that the services keep.
constexpr std::array kept{Quota::PermissionSets,
                          Quota::PermissionSetsPerAccount,
                          Quota::PoliciesPerSet,
                          Quota::InlinePolicySize,
                          Quota::AccountsAndApplications,
                          Quota::AssignedGroups,
                          Quota::Users,
                          Quota::Groups,
                          Quota::AuthenticatorApps,
                          Quota::SecurityKeys};

/// The limit that holds: the usual one of the edition, or what it was raised to; NULL for none.
QByteArray limitSql(const QuotaDescription &quota)
{
    const auto number = [&](QuotaProfile profile) {
        const auto limit = quota.limits.at(std::size_t(profile));
        return limit ? QByteArray::number(*limit) : QByteArray("NULL");
    };
    QByteArray usual = "CASE coalesce((SELECT value FROM settings WHERE name = 'quotaProfile'), '') ";
    for (const QuotaProfile profile : allQuotaProfiles) {
        usual += "WHEN '" + nameOf(profile).toLatin1() + "' THEN " + number(profile) + ' ';
    }
    usual += "ELSE " + number(QuotaProfile::Current) + " END";
    return "(SELECT max(" + usual + ", coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE name = 'quota." + quota.id.toLatin1()
           + "'), 0)) AS most)";
}

}  // namespace

QuotaCount countOf(Quota quota)
{
    static const QHash<Quota, QuotaCount> counts{
        {Quota::PermissionSets, {{u"permission_sets"_s}, "SELECT 0 AS who, count(*) AS n FROM permission_sets"}},
        {Quota::PermissionSetsPerAccount,
         {{u"assignments"_s},
          "SELECT account AS who, count(DISTINCT permission_set) AS n FROM assignments GROUP BY account",
          "accounts",
          "name"}},
        {Quota::PoliciesPerSet,
         {{u"permission_set_policies"_s},
          "SELECT permission_set AS who, count(*) AS n FROM permission_set_policies GROUP BY permission_set",
          "permission_sets",
          "name"}},
        {Quota::InlinePolicySize,
         {{u"permission_sets"_s},
          "SELECT id AS who, length(CAST(inline_policy AS BLOB)) AS n FROM permission_sets",
          "permission_sets",
          "name"}},
        {Quota::AccountsAndApplications,
         {{u"assignments"_s, u"applications"_s},
          "SELECT 0 AS who, (SELECT count(*) FROM accounts a WHERE EXISTS (SELECT 1 FROM assignments WHERE account = a.id)) + "
          "(SELECT count(*) FROM applications) AS n"}},
        {Quota::AssignedGroups,
         {{u"assignments"_s, u"application_assignments"_s},
          "SELECT 0 AS who, count(*) AS n FROM groups g WHERE EXISTS (SELECT 1 FROM assignments WHERE group_id = g.id) OR EXISTS (SELECT 1 "
          "FROM application_assignments WHERE group_id = g.id)"}},
        {Quota::InlinePoliciesPerSet,
         {{u"permission_sets"_s}, "SELECT id AS who, inline_policy <> '' AS n FROM permission_sets", "permission_sets", "name"}},
        {Quota::RolesRepairedAtOnce,
         {{u"provisioning"_s},
          "SELECT account AS who, count(*) AS n FROM provisioning WHERE kind = 'REPAIR' AND state = 'IN_PROGRESS' GROUP BY account",
          "accounts",
          "name"}},
        {Quota::OutstandingAssignments,
         {{u"provisioning"_s}, "SELECT 0 AS who, count(*) AS n FROM provisioning WHERE kind = 'ASSIGNMENT' AND state = 'IN_PROGRESS'"}},
        {Quota::Users, {{u"users"_s}, "SELECT 0 AS who, count(*) AS n FROM users"}},
        {Quota::Groups, {{u"groups"_s}, "SELECT 0 AS who, count(*) AS n FROM groups"}},
        {Quota::GroupsPerUser,
         {{u"memberships"_s}, "SELECT user_id AS who, count(*) AS n FROM memberships GROUP BY user_id", "users", "username"}},
        {Quota::AuthenticatorApps,
         {{u"mfa_devices"_s},
          "SELECT user AS who, count(*) AS n FROM mfa_devices WHERE kind = 'AUTHENTICATOR_APP' GROUP BY user",
          "users",
          "username"}},
        {Quota::SecurityKeys,
         {{u"mfa_devices"_s},
          "SELECT user AS who, count(*) AS n FROM mfa_devices WHERE kind = 'SECURITY_KEY' GROUP BY user",
          "users",
          "username"}},
    };
    return counts.value(quota);
}

QList<Invariant> quotaInvariants()
{
    QList<Invariant> all;
    for (const Quota quota : kept) {
        const QuotaDescription &about = describe(quota);
        const QuotaCount count = countOf(quota);
        const QByteArray name = count.holders.isEmpty()
                                    ? QByteArray("''")
                                    : "coalesce((SELECT " + count.label + " FROM " + count.holders + " WHERE id = who), '')";
        const QString sentence = count.holders.isEmpty() ? QuotaInvariants::tr("The quota “%4” is %3, and this would use %2.")
                                                         : QuotaInvariants::tr("%1: the quota “%4” is %3, and this would use %2.");
        all.append({count.counted, "SELECT " + name + ", n, most FROM (" + count.use + "), " + limitSql(about) + " WHERE n > most",
                    QString(sentence).replace(u"%4"_s, about.title)});
    }
    return all;
}

}  // namespace gatehouse
