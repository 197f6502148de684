// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/permissionsets/permissionset.h"

#include <QStringList>

namespace gatehouse {

class Database;
class ManagedPolicies;

/// What a managed policy says, and where that is known from.
struct KnownPolicy {
    enum class Source {
        Imported,
        BuiltIn,  ///< one of those that come with Gatehouse
    };

    Source source = Source::BuiltIn;
    QString version{};  ///< "v12"; empty where no file said it
    QString document{};
};

/// The policies of a permission set, as documents.
struct SetPolicies {
    QStringList identity{};  ///< those that are attached, and the inline policy
    QString boundary{};
    QStringList unread{};  ///< policies whose documents are not known here

    void add(const SetPolicies &other);
};

/// Finds what managed policies say: an imported document comes before the one that comes with Gatehouse.
class KnownPolicies
{
public:
    KnownPolicies(Database &database, const ManagedPolicies &managed) : m_database(database), m_managed(managed) {}

    /// Error::Kind::NotFound, with the way to get it, where it is not known here.
    [[nodiscard]] Result<KnownPolicy> find(const PolicyReference &policy) const;
    [[nodiscard]] Result<SetPolicies> policiesOf(const PermissionSet &set) const;

private:
    Database &m_database;
    const ManagedPolicies &m_managed;
};

}  // namespace gatehouse
