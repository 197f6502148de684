// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quotas/quotastore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// Which quotas hold, and how much of them is used.
class QuotaService
{
    Q_DECLARE_TR_FUNCTIONS(QuotaService)

public:
    explicit QuotaService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<QuotaProfile> profile() const;
    /// Raised limits stay. What is above a lower limit stays too; only more is refused.
    Status setProfile(QuotaProfile profile);

    /// The quotas that the profile knows, with their use counted now: every one, or those only that the instance has as a whole. To find
    /// the user or the account that uses most of one, all of them have to be looked at.
    enum class Holder { Anybody, Instance };
    [[nodiscard]] Result<QList<QuotaUse>> uses(Holder holder = Holder::Anybody) const;

    /// Notes a limit that was raised; nothing goes back to the profile's. Refused for one that can't be raised and for one
    /// that is not above the profile's.
    Status raise(Quota quota, std::optional<qint64> limit);

private:
    Workspace &m_workspace;
};

/// What every change asks that makes more of something: refused, with the use and the limit, when `wouldBe` is above the
/// limit. The error's field is "quota".
[[nodiscard]] Status quotaCheck(Database &database, Quota quota, qint64 wouldBe);

}  // namespace gatehouse
