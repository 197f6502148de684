// SPDX-License-Identifier: Apache-2.0
#include "core/quotas/quota.h"

#include "core/base/spoken.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Quotas {
    Q_DECLARE_TR_FUNCTIONS(Quotas)
};

using Area = QuotaDescription::Area;
using Measure = QuotaDescription::Unit;
using Limits = std::array<std::optional<qint64>, 3>;

constexpr std::optional<qint64> unknown{};

Limits always(qint64 limit)
{
    return {limit, limit, limit};
}

QList<QuotaDescription> accountQuotas()
{
    return {
        {Quota::PermissionSets,
         u"permissionSets"_s,
         Quotas::tr("Permission sets"),
         Area::Accounts,
         Measure::Count,
         false,
         {500, 2000, 3500}},
        {Quota::PermissionSetsPerAccount,
         u"permissionSetsPerAccount"_s,
         Quotas::tr("Permission sets in one account"),
         Area::Accounts,
         Measure::Count,
         false,
         {50, 50, 500}},
        {Quota::PoliciesPerSet,
         u"policiesPerPermissionSet"_s,
         Quotas::tr("AWS managed and customer managed policies in one permission set"),
         Area::Accounts,
         Measure::Count,
         true,
         {10, 20, 20}},
        {Quota::InlinePoliciesPerSet, u"inlinePoliciesPerPermissionSet"_s, Quotas::tr("Inline policies in one permission set"),
         Area::Accounts, Measure::Count, true, always(1)},
        {Quota::InlinePolicySize,
         u"inlinePolicySize"_s,
         Quotas::tr("Size of an inline policy"),
         Area::Accounts,
         Measure::Bytes,
         true,
         {10240, 10240, 32768}},
        {Quota::RolesRepairedAtOnce, u"rolesRepairedAtOnce"_s, Quotas::tr("IAM roles repaired at a time in one account"), Area::Accounts,
         Measure::Count, true, always(1)},
        {Quota::AccountsAndApplications,
         u"accountsAndApplications"_s,
         Quotas::tr("AWS accounts and applications that are configured"),
         Area::Accounts,
         Measure::Count,
         false,
         {500, 3000, 3000}},
    };
}

QList<QuotaDescription> identityQuotas()
{
    return {
        {Quota::Users,
         u"users"_s,
         Quotas::tr("Users in the built-in store"),
         Area::IdentityStore,
         Measure::Count,
         false,
         {50000, 100000, 100000}},
        {Quota::Groups,
         u"groups"_s,
         Quotas::tr("Groups in the built-in store"),
         Area::IdentityStore,
         Measure::Count,
         false,
         {10000, 100000, 100000}},
        {Quota::AssignedGroups,
         u"assignedGroups"_s,
         Quotas::tr("Groups of the built-in store that are assigned"),
         Area::IdentityStore,
         Measure::Count,
         false,
         {100, unknown, unknown}},
        {Quota::GroupsPerUser,
         u"groupsPerUser"_s,
         Quotas::tr("Groups that are looked at for one user's permissions"),
         Area::IdentityStore,
         Measure::Count,
         true,
         {1000, unknown, unknown}},
        {Quota::AuthenticatorApps, u"authenticatorApps"_s, Quotas::tr("Authenticator apps of one user"), Area::IdentityStore,
         Measure::Count, true, always(2)},
        {Quota::SecurityKeys,
         u"securityKeys"_s,
         Quotas::tr("Security keys of one user"),
         Area::IdentityStore,
         Measure::Count,
         true,
         {unknown, 6, 6}},
        {Quota::ScimTokens, u"scimTokens"_s, Quotas::tr("Access tokens for automatic provisioning"), Area::Directory, Measure::Count, true,
         always(2)},
        {Quota::AssignedDirectoryGroups,
         u"assignedDirectoryGroups"_s,
         Quotas::tr("Groups of a connected directory that are assigned"),
         Area::Directory,
         Measure::Count,
         false,
         {2500, unknown, unknown}},
        {Quota::ConnectedDirectories, u"connectedDirectories"_s, Quotas::tr("Connected directories at a time"), Area::Directory,
         Measure::Count, true, always(1)},
    };
}

QList<QuotaDescription> otherQuotas()
{
    return {
        {Quota::CertificateSize, u"certificateSize"_s, Quotas::tr("Size of a service provider's certificate"), Area::Applications,
         Measure::Bytes, true, always(2048)},
        {Quota::TransactionsPerSecond, u"transactionsPerSecond"_s, Quotas::tr("Requests to the service in a second"), Area::Requests,
         Measure::Count, true, always(20)},
        {Quota::OutstandingAssignments, u"outstandingAssignments"_s, Quotas::tr("Assignments being made at a time"), Area::Requests,
         Measure::Count, true, always(10)},
    };
}

}  // namespace

QString nameOf(QuotaProfile profile)
{
    switch (profile) {
    case QuotaProfile::Year2021:
        return u"2021"_s;
    case QuotaProfile::Year2022:
        return u"2022"_s;
    case QuotaProfile::Current:
        return u"current"_s;
    }
    return {};
}

QString labelOf(QuotaProfile profile)
{
    switch (profile) {
    case QuotaProfile::Year2021:
        return Quotas::tr("Edition of 2021");
    case QuotaProfile::Year2022:
        return Quotas::tr("Edition of 2022");
    case QuotaProfile::Current:
        return Quotas::tr("Current edition");
    }
    return {};
}

std::optional<QuotaProfile> quotaProfileNamed(const QString &name)
{
    const auto found
        = std::find_if(allQuotaProfiles.begin(), allQuotaProfiles.end(), [&](QuotaProfile each) { return nameOf(each) == name; });
    return found == allQuotaProfiles.end() ? std::nullopt : std::optional(*found);
}

const QList<QuotaDescription> &allQuotas()
{
    static SpokenTable<QList<QuotaDescription>> all([] { return accountQuotas() + identityQuotas() + otherQuotas(); });
    return all.now();
}

const QuotaDescription &describe(Quota quota)
{
    const auto &all = allQuotas();
    return *std::find_if(all.begin(), all.end(), [&](const QuotaDescription &each) { return each.quota == quota; });
}

const QuotaDescription *quotaNamed(const QString &id)
{
    const auto &all = allQuotas();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QuotaDescription &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString labelOf(QuotaDescription::Area area)
{
    switch (area) {
    case Area::Accounts:
        return Quotas::tr("AWS accounts");
    case Area::Directory:
        return Quotas::tr("Directories and provisioning");
    case Area::IdentityStore:
        return Quotas::tr("Identity store");
    case Area::Applications:
        return Quotas::tr("Applications");
    case Area::Requests:
        return Quotas::tr("Requests");
    }
    return {};
}

QString quantity(const QuotaDescription &quota, qint64 value)
{
    const QString number = QLocale().toString(value);
    return quota.unit == Measure::Bytes ? Quotas::tr("%1 bytes").arg(number) : number;
}

std::optional<qint64> QuotaUse::limit() const
{
    return usual ? std::optional(std::max(*usual, raised.value_or(0))) : std::nullopt;
}

}  // namespace gatehouse
