// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/vault.h"

namespace gatehouse {

// What a person reads of a key; all of it translated.
[[nodiscard]] QString titleOf(KeyPlace place);        ///< "In the keychain"
[[nodiscard]] QString titleOf(KeyState state);        ///< "The keychain is locked"
[[nodiscard]] QString explanationOf(KeyState state);  ///< whole sentences: what it means, and the way out

}  // namespace gatehouse
