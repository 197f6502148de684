// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policy.h"

#include <QStringList>

namespace gatehouse {

class Knowledge;

/// What a statement says, in plain sentences and translated: the first says all of it, the others what it was too short for.
[[nodiscard]] QStringList explain(const PolicyStatement &statement, const Knowledge &knowledge);

}  // namespace gatehouse
