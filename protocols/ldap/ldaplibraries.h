// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/library.h"

namespace gatehouse {

/// Those that ask directory servers.
[[nodiscard]] QList<Library> librariesOfLdap();

}  // namespace gatehouse
