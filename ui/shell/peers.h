// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatehouse {

/// What panes reach outside the workspace: servers and devices. All of it is borrowed and outlives the panes.
struct Peers {
};

}  // namespace gatehouse
