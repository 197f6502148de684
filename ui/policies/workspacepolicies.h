// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

namespace gatehouse {

class PolicyEditor;

/// Has an editor check by what the workspace says, now and later: its quota profile, and its attributes for access control.
void followWorkspace(PolicyEditor &editor, const Desk &desk);

}  // namespace gatehouse
