// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/keystore.h"
#include "core/workspace/library.h"

#include <memory>

namespace gatehouse {

/// The keychain of the desktop that the program runs on; nothing where the program was built without one. One for each program.
[[nodiscard]] std::unique_ptr<KeyStore> makeDesktopKeychain();
/// Those that it stands on.
[[nodiscard]] QList<Library> librariesOfKeychain();

}  // namespace gatehouse
