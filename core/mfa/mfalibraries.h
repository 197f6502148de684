// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/library.h"

namespace gatehouse {

/// Those of authenticator apps.
[[nodiscard]] QList<Library> librariesOfMfa();

}  // namespace gatehouse
