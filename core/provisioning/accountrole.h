// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/provisioning/roletemplate.h"

#include <QJsonObject>

namespace gatehouse {

/// The SAML provider through which the people of this instance come into an account (guide: "IAM identity provider").
struct AccountProvider {
    Account::Id account{};
    QString name{};    ///< "AWSSSO_", 16 hexadecimal digits, "_DO_NOT_DELETE"
    QString issuer{};  ///< whose assertions it trusts
    QDateTime madeAt{};

    bool operator==(const AccountProvider &) const = default;
};

/// A role that stands in an account for a permission set.
struct AccountRole {
    Account::Id account{};
    PermissionSet::Id set{};
    QString name{};  ///< "AWSReservedSSO_", the name of the permission set, 16 hexadecimal digits
    RoleTemplate made{};
    QDateTime madeAt{};
    QDateTime provisionedAt{};  ///< when it was brought up to date last

    bool operator==(const AccountRole &) const = default;
};

/// "/aws-reserved/sso.amazonaws.com/"
[[nodiscard]] QString rolePath();
[[nodiscard]] QString roleName(const QString &setName, const QString &digits);
[[nodiscard]] QString providerName(const QString &digits);
/// Whose assertions the provider of an instance trusts.
[[nodiscard]] QString issuerOf(const QString &instanceId, const QString &region);

[[nodiscard]] QString roleArn(const QString &accountId, const QString &name);
[[nodiscard]] QString providerArn(const QString &accountId, const QString &name);

/// Who may take the role: people of the SAML provider who sign in to the console.
[[nodiscard]] QJsonObject trustPolicy(const QString &accountId, const QString &provider, bool tagsSession);

/// The role as IAM describes it: what `aws iam get-role` prints, and its policies.
[[nodiscard]] QJsonObject toJson(const AccountRole &role, const QString &accountId, const QString &provider);
[[nodiscard]] QJsonObject toJson(const AccountProvider &provider, const QString &accountId);

}  // namespace gatehouse
