// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policy.h"

#include <QString>

namespace gatehouse {

/// A condition as part of a sentence that goes on after "when": "the caller's tag CostCenter is Alpha".
[[nodiscard]] QString conditionPhrase(const PolicyCondition &condition);

/// A condition key as the subject of a sentence: "the caller's IP address"; one that has no words here is named.
[[nodiscard]] QString keyPhrase(const QString &key);

}  // namespace gatehouse
