// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/library.h"

namespace gatehouse {

/// Those of security keys.
[[nodiscard]] QList<Library> librariesOfFido();

}  // namespace gatehouse
