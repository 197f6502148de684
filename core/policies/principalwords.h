// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policy.h"

#include <QString>

namespace gatehouse {

/// A principal in words: "the role Admin of account 123456789012".
[[nodiscard]] QString principalPhrase(const PolicyPrincipal &principal);

}  // namespace gatehouse
