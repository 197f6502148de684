// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/sourcekind.h"
#include "core/users/user.h"

#include <QDateTime>
#include <QList>

namespace gatehouse {

class Progress;

/// How much there is of what a change of the identity source keeps or deletes.
struct IdentityCounts {
    qint64 users = 0;
    qint64 groups = 0;
    qint64 memberships = 0;
    qint64 assignments = 0;             ///< to accounts
    qint64 applicationAssignments = 0;  ///< to applications
    qint64 devices = 0;                 ///< for multi-factor authentication
    qint64 passwords = 0;               ///< users who have one

    bool operator==(const IdentityCounts &) const = default;
};

/// How much there is of what belongs to the configuration of single sign-on, beside the identities.
struct ConfigurationCounts {
    qint64 permissionSets = 0;
    qint64 applications = 0;
    qint64 certificates = 0;  ///< that sign for applications and for accounts
    qint64 accessControlAttributes = 0;

    bool operator==(const ConfigurationCounts &) const = default;
};

/// Counts and deletes whole tables: a hundred thousand users go in a few statements, not one by one. Knows SQL and no rules.
class IdentitySourceStore
{
public:
    explicit IdentitySourceStore(Database &database) : m_database(database) {}

    /// The domain of the connected directory, the entity ID of the identity provider; empty for the identity store.
    [[nodiscard]] Result<QString> nameOf(SourceKind source) const;
    /// Since when the source of now is the source; invalid when it was never changed.
    [[nodiscard]] Result<QDateTime> since() const;
    /// What was the source before; nothing when it was never changed.
    [[nodiscard]] Result<std::optional<SourceKind>> before() const;
    /// Notes the source of now, and what was it before. People and groups are provisioned by hand until something else is set.
    [[nodiscard]] Status setSource(SourceKind source, SourceKind before, const QDateTime &when);

    [[nodiscard]] Result<IdentityCounts> identities() const;
    [[nodiscard]] Result<ConfigurationCounts> configuration() const;

    /// Enabled users without a password, by username, who have not been written to since `since`: they can't sign in to the identity
    /// store. All such users when `since` is invalid.
    [[nodiscard]] Result<QList<User::Id>> usersWithoutPassword(const QDateTime &since, qint64 limit = -1) const;
    [[nodiscard]] Result<qint64> countWithoutPassword(const QDateTime &since) const;

    /// Deletes every user and group with all that belongs to them, assignments too. Error::Kind::Cancelled leaves a part of it done:
    /// the caller rolls back.
    [[nodiscard]] Status removeIdentities(Progress &progress);
    [[nodiscard]] Status removeAssignments(Progress &progress);
    /// Deletes permission sets, applications with their certificates and keys, and what says which attributes are session tags; nobody may
    /// be assigned to them any more.
    [[nodiscard]] Status removeConfiguration(Progress &progress);
    /// Settings that are gone read as empty.
    [[nodiscard]] Status removeSettings(const QStringList &names);

private:
    [[nodiscard]] Result<qint64> count(const char *sql) const;
    [[nodiscard]] Status empty(const QList<QByteArray> &tables, Progress &progress);

    Database &m_database;
};

}  // namespace gatehouse
