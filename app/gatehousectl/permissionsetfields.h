// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionsetstore.h"
#include "core/workspace/workspace.h"

namespace gatehouse::ctl {

class Context;

[[nodiscard]] Status printPermissionSets(Workspace &workspace, Context &context, const PermissionSetQuery &query);
void printPermissionSet(Workspace &workspace, Context &context, const PermissionSet &set);

}  // namespace gatehouse::ctl
