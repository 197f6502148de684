// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace gatehouse {

class Change;
class Random;
class Workspace;

/// Security keys of some of the people, the same for the same random numbers; authenticator apps too where secrets can be kept, since
/// nobody could check a code of one without.
[[nodiscard]] Status addDemoDevices(Workspace &workspace, Change &change, Random &random, bool keepsSecrets);

}  // namespace gatehouse
