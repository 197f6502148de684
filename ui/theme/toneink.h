// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

namespace gatehouse {

/// The ink in which an icon says a tone, by its name; Tokens::ink() is its colour in one theme.
[[nodiscard]] Tokens::Name inkOf(Tone tone);

}  // namespace gatehouse
