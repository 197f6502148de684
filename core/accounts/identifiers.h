// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse {

class Random;

// Ids as AWS Organizations makes them, for what exists only here so far.

[[nodiscard]] QString newOrganizationId(Random &random);
[[nodiscard]] QString newRootId(Random &random);
/// Carries the root's own part, as every unit below it does.
[[nodiscard]] QString newUnitId(Random &random, const QString &rootId);
[[nodiscard]] QString newAccountId(Random &random);

}  // namespace gatehouse
