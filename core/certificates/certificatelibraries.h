// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/library.h"

namespace gatehouse {

/// Those of certificates and their keys.
[[nodiscard]] QList<Library> librariesOfCertificates();

}  // namespace gatehouse
