// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identityproviders/externalprovider.h"

namespace gatehouse {

class Database;

/// Reads and writes the external identity provider; knows SQL and no rules.
class ExternalProviderStore
{
public:
    explicit ExternalProviderStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<ExternalProvider>> provider() const;
    [[nodiscard]] Result<ExternalProvider::Id> insert(const ExternalProvider &provider);
    [[nodiscard]] Status update(const ExternalProvider &provider);
    [[nodiscard]] Status remove(ExternalProvider::Id id);

private:
    Database &m_database;
};

}  // namespace gatehouse
