// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace gatehouse {

class Database;

/// Whether no permission set has this name yet; the error's field is "name". One look-up in an index.
[[nodiscard]] Status verifySetNameFree(Database &database, const QString &name);

/// The name itself while nobody has it, else the name with the first number that makes it free.
[[nodiscard]] QString freeSetName(Database &database, const QString &name);

}  // namespace gatehouse
