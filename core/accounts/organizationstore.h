// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organization.h"

#include <optional>

namespace gatehouse {

class Database;

/// Reads and writes the organization itself; knows SQL and no rules.
class OrganizationStore
{
public:
    explicit OrganizationStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Organization>> organization() const;
    [[nodiscard]] Status insert(const Organization &organization);
    [[nodiscard]] Status update(const Organization &organization);

private:
    Database &m_database;
};

}  // namespace gatehouse
