// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"

#include "core/base/result.h"

#include <QList>

#include <optional>

namespace gatehouse {

class Database;
class Statement;

/// Which permission sets a list shows, and in what order.
struct PermissionSetQuery {
    enum class Order { Name, Description, Session, Assigned, Provisioned, Created };

    QString text{};            ///< part of the name, the description or an attached policy, without regard to case; empty for all
    PolicyReference policy{};  ///< only those to which it is attached; empty for all
    QString tagKey{};          ///< only those with this tag …
    QString tagValue{};        ///< … and, unless it is empty, this value
    Order order = Order::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;
    qint64 limit = -1;  ///< at most so many; negative for all

    bool operator==(const PermissionSetQuery &) const = default;
};

/// Reads and writes permission sets; knows SQL and no rules.
class PermissionSetStore
{
public:
    explicit PermissionSetStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const PermissionSetQuery &query) const;
    /// The records of these ids, in this order; ids that are gone are left out.
    [[nodiscard]] Result<QList<PermissionSet>> records(const QList<qint64> &ids) const;
    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<bool> exists(PermissionSet::Id id) const;
    /// When it was changed last; nothing when there is none.
    [[nodiscard]] Result<std::optional<QDateTime>> version(PermissionSet::Id id) const;

    [[nodiscard]] Result<std::optional<PermissionSet>> byId(PermissionSet::Id id) const;
    [[nodiscard]] Result<std::optional<PermissionSet>> byPermissionSetId(const QString &permissionSetId) const;
    /// The same without counting accounts.
    [[nodiscard]] Result<std::optional<PermissionSet>> content(PermissionSet::Id id) const;
    /// Without regard to case.
    [[nodiscard]] Result<std::optional<PermissionSet>> byName(const QString &name) const;

    [[nodiscard]] Result<PermissionSet::Id> insert(const PermissionSet &set);
    /// Everything but the name; policies and tags that stay keep their rows.
    [[nodiscard]] Status update(const PermissionSet &set);
    /// With its policies and tags.
    [[nodiscard]] Status remove(PermissionSet::Id id);

    /// Every managed policy that one of them names, boundaries included.
    [[nodiscard]] Result<QList<PolicyReference>> policies() const;
    /// Whether anybody has it anywhere.
    [[nodiscard]] Result<bool> isAssigned(PermissionSet::Id id) const;
    /// The accounts, as "name (number)", in which somebody has it or its role stands.
    [[nodiscard]] Result<QStringList> accountsUsing(PermissionSet::Id id) const;

private:
    [[nodiscard]] Result<std::optional<PermissionSet>> one(Statement query) const;
    [[nodiscard]] Status readParts(PermissionSet &set) const;
    [[nodiscard]] Status writePolicies(PermissionSet::Id id, const QList<PolicyReference> &wanted);
    [[nodiscard]] Status writeTags(PermissionSet::Id id, const QMap<QString, QString> &wanted);

    Database &m_database;
};

}  // namespace gatehouse
