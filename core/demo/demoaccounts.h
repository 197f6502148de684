// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace gatehouse {

class Database;
class Random;

/// Writes the demo company's AWS organization with exactly so many accounts, the management account included, and single
/// sign-on enabled; nothing for 0. The more accounts, the more units: about one for ten.
[[nodiscard]] Status addDemoOrganization(Database &database, Random &random, qint64 accounts, Progress &progress);

}  // namespace gatehouse
