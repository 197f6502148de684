// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignment.h"

namespace gatehouse {

class Database;

/// What a matrix of access is about: who has one permission set in which account, or what one principal has where.
struct AccessSubject {
    PermissionSet::Id set{};
    Principal principal{};  ///< looked at where no permission set is given

    [[nodiscard]] bool isValid() const { return set.isValid() || principal.isValid(); }
    bool operator==(const AccessSubject &) const = default;
};

/// The other side of a matrix of access: a principal where it is about a permission set, else a permission set.
struct AccessHolder {
    Principal principal{};
    PermissionSet::Id set{};
    QString name{};
    bool isDisabled = false;  ///< a disabled user or an orphan, who gets nothing new

    bool operator==(const AccessHolder &) const = default;
};

/// Reads assignments row by row, an account each, for a matrix that shows a small part of very many.
class MatrixStore
{
public:
    explicit MatrixStore(Database &database) : m_database(database) {}

    /// Groups, then users, who have the permission set in any account, and those of `more`; then orphans; each kind by name.
    [[nodiscard]] Result<QList<AccessHolder>> holdersOf(PermissionSet::Id set, const QList<Principal> &more) const;
    /// Every permission set by name.
    [[nodiscard]] Result<QList<AccessHolder>> sets() const;
    /// Who has the permission set in the account, or what the principal has there, as `keyOf` names it.
    [[nodiscard]] Result<QList<qint64>> held(const AccessSubject &subject, Account::Id account) const;

    /// How `held` names a holder: by the permission set, or by the principal.
    [[nodiscard]] static qint64 keyOf(const AccessHolder &holder);
    [[nodiscard]] static Principal principalOf(qint64 key);

private:
    Database &m_database;
};

}  // namespace gatehouse
