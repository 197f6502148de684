// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"

namespace gatehouse {

class FactsView;

// What is said of a permission set in a review and in its details.
void addPolicyFacts(FactsView &facts, const PermissionSet &set);
void addTagFacts(FactsView &facts, const PermissionSet &set);

}  // namespace gatehouse
