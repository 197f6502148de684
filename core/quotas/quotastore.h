// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/quotas/quota.h"

namespace gatehouse {

class Database;

/// Reads and writes the quotas of a workspace, and counts what they limit; knows SQL and no rules.
class QuotaStore
{
public:
    explicit QuotaStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QuotaProfile> profile() const;
    [[nodiscard]] Status setProfile(QuotaProfile profile);

    /// The limits, without counting anything.
    [[nodiscard]] Result<QuotaUse> limits(Quota quota) const;
    /// The limits and the use, which is not counted where the profile does not know the quota.
    [[nodiscard]] Result<QuotaUse> use(Quota quota) const;
    /// Nothing for the profile's limit.
    [[nodiscard]] Status setRaised(Quota quota, std::optional<qint64> limit);

private:
    Database &m_database;
};

}  // namespace gatehouse
