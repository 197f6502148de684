// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/fakedirectory.h"
#include "ui/shell/peers.h"

namespace gatehouse {

/// Servers and devices outside that answer as a test says.
struct TestPeers {
    FakeDirectory directory;
    Peers peers{directory};
};

}  // namespace gatehouse
