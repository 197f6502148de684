// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <functional>

namespace gatehouse {

/// Tells a dialog how its submit ended; may be called at once or later, and after the dialog is gone.
/// A type of its own and no alias, so that enumerators may be called Done too.
struct Done : std::function<void(const Status &)> {
    using std::function<void(const Status &)>::function;
};
/// What a dialog does on its primary action; it must call `Done` exactly once.
using Submit = std::function<void(Done)>;

}  // namespace gatehouse
