// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <functional>

namespace gatehouse {

/// Tells a dialog how its submit ended; may be called at once or later, and after the dialog is gone.
using Done = std::function<void(const Status &)>;
/// What a dialog does on its primary action; it must call `Done` exactly once.
using Submit = std::function<void(Done)>;

}  // namespace gatehouse
