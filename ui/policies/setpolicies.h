// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policydocuments/knownpolicies.h"
#include "ui/shell/desk.h"

#include <functional>

namespace gatehouse {

/// The documents of a few permission sets.
[[nodiscard]] Result<SetPolicies> policiesOfSets(const Desk &desk, const QList<PermissionSet::Id> &sets);

/// Lets a person pick permission sets above `parent`, then hands over their policies.
void askForSetPolicies(const Desk &desk, QWidget *parent, const std::function<void(const SetPolicies &)> &then);

}  // namespace gatehouse
