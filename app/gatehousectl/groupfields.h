// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/groupstore.h"
#include "core/workspace/workspace.h"

namespace gatehouse::ctl {

class Context;

/// Prints the groups that a query finds.
[[nodiscard]] Status printGroups(Workspace &workspace, Context &context, const GroupQuery &query);
/// Prints one group; in JSON with its members.
[[nodiscard]] Status printGroup(Workspace &workspace, Context &context, const Group &group);

}  // namespace gatehouse::ctl
