// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/organizationstore.h"

#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// Nothing is stored as 0, which becomes NULL.
qint64 storedTime(const QDateTime &when)
{
    return when.isValid() ? when.toMSecsSinceEpoch() : 0;
}

}  // namespace

Result<std::optional<Organization>> OrganizationStore::organization() const
{
    Statement query
        = m_database.statement("SELECT id, organization_id, feature_set, enabled_at, created_at, updated_at FROM organization LIMIT 1");
    std::optional<Organization> found;
    if (query.step()) {
        const auto features = query.text(2) == nameOf(Organization::Features::All) ? Organization::Features::All
                                                                                   : Organization::Features::ConsolidatedBilling;
        found = Organization{{query.integer(0)}, query.text(1), features, query.isNull(3) ? QDateTime() : query.time(3),
                             query.time(4),      query.time(5)};
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Status OrganizationStore::insert(const Organization &organization)
{
    auto done = m_database.run("INSERT INTO organization (organization_id, feature_set, enabled_at, created_at, updated_at) VALUES (?1, "
                               "?2, nullif(?3, 0), ?4, ?5)",
                               organization.organizationId, nameOf(organization.features), storedTime(organization.enabledAt),
                               organization.createdAt, organization.updatedAt);
    return done ? Status() : fail(done);
}

Status OrganizationStore::update(const Organization &organization)
{
    auto done = m_database.run("UPDATE organization SET organization_id = ?2, feature_set = ?3, enabled_at = nullif(?4, 0), "
                               "updated_at = max(?5, updated_at + 1) WHERE id = ?1",
                               organization.id, organization.organizationId, nameOf(organization.features),
                               storedTime(organization.enabledAt), organization.updatedAt);
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
