// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatehouse {

class DirectoryClient;
class SecurityKeys;

/// What panes reach outside the workspace: servers and devices. All of it is borrowed and outlives the panes.
struct Peers {
    const DirectoryClient &directories;  ///< servers of Active Directory
    const SecurityKeys &securityKeys;
};

}  // namespace gatehouse
