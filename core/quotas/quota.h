// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace gatehouse {

/// The edition of the service whose default quotas hold.
enum class QuotaProfile { Year2021, Year2022, Current };

inline constexpr std::array allQuotaProfiles{QuotaProfile::Year2021, QuotaProfile::Year2022, QuotaProfile::Current};

/// "2021", "2022", "current"
[[nodiscard]] QString nameOf(QuotaProfile profile);
/// For a person, translated.
[[nodiscard]] QString labelOf(QuotaProfile profile);
[[nodiscard]] std::optional<QuotaProfile> quotaProfileNamed(const QString &name);

/// What is limited (guide: "AWS Single Sign-On quotas").
enum class Quota {
    PermissionSets,
    PermissionSetsPerAccount,
    PoliciesPerSet,
    InlinePoliciesPerSet,
    InlinePolicySize,
    RolesRepairedAtOnce,
    AccountsAndApplications,
    Users,
    Groups,
    AssignedGroups,
    AssignedDirectoryGroups,
    GroupsPerUser,
    ConnectedDirectories,
    ScimTokens,
    AuthenticatorApps,
    SecurityKeys,
    CertificateSize,
    TransactionsPerSecond,
    OutstandingAssignments,
};

struct QuotaDescription {
    enum class Area { Accounts, Directory, IdentityStore, Applications, Requests };
    enum class Unit { Count, Bytes };

    Quota quota = Quota::PermissionSets;
    QString id{};     ///< stable: "permissionSets"
    QString title{};  ///< translated
    Area area = Area::Accounts;
    Unit unit = Unit::Count;
    bool isHard = true;                             ///< nobody raises it
    std::array<std::optional<qint64>, 3> limits{};  ///< by profile; nothing where the edition does not know the quota
};

/// Every quota, in the order of the guide.
[[nodiscard]] const QList<QuotaDescription> &allQuotas();
[[nodiscard]] const QuotaDescription &describe(Quota quota);
[[nodiscard]] const QuotaDescription *quotaNamed(const QString &id);
/// For a person, translated.
[[nodiscard]] QString labelOf(QuotaDescription::Area area);
/// "3,500", or "10,240 bytes".
[[nodiscard]] QString quantity(const QuotaDescription &quota, qint64 value);

/// A quota as it stands in a workspace.
struct QuotaUse {
    Quota quota = Quota::PermissionSets;
    std::optional<qint64> usual{};   ///< the profile's limit
    std::optional<qint64> raised{};  ///< what it was raised to, whether it is more than usual or not
    std::optional<qint64> used{};    ///< nothing where there is nothing to count in a workspace
    QString where{};                 ///< of a quota that each account or user has: the one that uses most

    /// What holds: the higher of the two; nothing for no limit.
    [[nodiscard]] std::optional<qint64> limit() const;
    bool operator==(const QuotaUse &) const = default;
};

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::QuotaUse)
