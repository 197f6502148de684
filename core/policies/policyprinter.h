// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policy.h"

#include <QString>

namespace gatehouse {

/// JSON with a line for each element, indented by four, as the IAM console lays it out. Nothing is added, left out or moved: reading it
/// gives the same values in the same order. Characters beyond U+00FF are written as escapes, because IAM refuses them otherwise.
[[nodiscard]] QString formatted(const JsonNode &root);

/// A policy in one form: Version, Id, Statement; always a list of statements; in each Sid, Effect, Principal, Action, Resource,
/// Condition; a single value without a list; everybody as "*"; conditions of the same operator together; no value twice in a list (actions
/// without regard to case). Statements and values keep their order. Only for a policy that was read without an error: elements that
/// the language does not know are left out.
[[nodiscard]] QString normalised(const Policy &policy);

}  // namespace gatehouse
