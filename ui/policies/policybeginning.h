// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/compiledpolicy.h"
#include "core/policies/policy.h"

namespace gatehouse {

/// What a new policy of a case begins with: valid, and a decision changes with each word of it.
[[nodiscard]] QString beginningOf(PolicyLayer layer);

/// How a policy of a layer is written. The role's trust policy is the resource policy of sts:AssumeRole.
[[nodiscard]] PolicyKind kindOf(PolicyLayer layer, const QString &action);

}  // namespace gatehouse
