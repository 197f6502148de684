// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace gatehouse {

class Database;
class Random;

/// Writes so many permission sets, who has them in the accounts that are there, and the attributes for access control. What stands in the
/// accounts follows when they are provisioned; in one of them that will fail.
[[nodiscard]] Status addDemoAccess(Database &database, Random &random, qint64 permissionSets, Progress &progress);

}  // namespace gatehouse
