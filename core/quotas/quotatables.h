// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quotas/quota.h"
#include "core/workspace/invariants.h"

namespace gatehouse {

/// How the use of a quota is counted.
struct QuotaCount {
    QStringList counted{};  ///< the tables whose rows are counted; empty for a quota of what no workspace holds
    QByteArray use{};       ///< selects `who` has how many `n`
    QByteArray holders{};   ///< the table that `who` is a key of, where each has the quota
    QByteArray label{};     ///< its column that names a row
};

[[nodiscard]] QuotaCount countOf(Quota quota);

/// No undo leads beyond a quota that a change would be refused for.
[[nodiscard]] QList<Invariant> quotaInvariants();

}  // namespace gatehouse
