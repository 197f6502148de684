// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/peers.h"

namespace gatehouse {

/// Servers and devices outside that answer as a test says.
struct TestPeers {
    Peers peers{};
};

}  // namespace gatehouse
