// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/accountrole.h"

#include <optional>

namespace gatehouse {

class Database;

/// Reads and writes what stands in the accounts; knows SQL and no rules.
class ReplicaStore
{
public:
    explicit ReplicaStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<AccountRole>> role(Account::Id account, PermissionSet::Id set) const;
    /// Of an account, by name.
    [[nodiscard]] Result<QList<AccountRole>> rolesIn(Account::Id account) const;
    [[nodiscard]] Result<qint64> roleCount() const;
    [[nodiscard]] Result<qint64> roleCountIn(Account::Id account) const;
    /// Of these, whose sessions may be tagged.
    [[nodiscard]] Result<qint64> taggingRoleCount() const;
    [[nodiscard]] Result<std::optional<AccountProvider>> provider(Account::Id account) const;

    /// The key of a template with this digest; 0 when no role is made from it.
    [[nodiscard]] Result<qint64> templateWith(const QByteArray &digest) const;
    [[nodiscard]] Result<qint64> insertTemplate(const RoleTemplate &made, const QByteArray &digest);
    /// The key of the template of a role; 0 when there is no role.
    [[nodiscard]] Result<qint64> templateOfRole(Account::Id account, PermissionSet::Id set) const;
    /// Forgets templates that no role is made from.
    [[nodiscard]] Status removeUnusedTemplates();

    [[nodiscard]] Status insertRole(Account::Id account, PermissionSet::Id set, const QString &name, qint64 madeFrom,
                                    const QDateTime &when);
    [[nodiscard]] Status renewRole(Account::Id account, PermissionSet::Id set, qint64 madeFrom, const QDateTime &when);
    /// False when there is none.
    [[nodiscard]] Result<bool> removeRole(Account::Id account, PermissionSet::Id set);
    /// Makes it, or takes the place of the one that is there.
    [[nodiscard]] Status putProvider(const AccountProvider &provider);
    [[nodiscard]] Result<bool> removeProvider(Account::Id account);

private:
    Database &m_database;
};

}  // namespace gatehouse
