// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/outline.h"

namespace gatehouse::ctl {

/// A script for bash that completes commands, options, their fixed values and file names.
[[nodiscard]] QString bashCompletion(const Outline &program);

}  // namespace gatehouse::ctl
