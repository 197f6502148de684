// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/library.h"

namespace gatehouse {

/// The libraries that the formats need, besides those of the core.
[[nodiscard]] QList<Library> librariesOfProtocols();

}  // namespace gatehouse
