// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/outline.h"

namespace gatehouse::ctl {

/// The manual page of the program, in the macros of man(7).
[[nodiscard]] QString manualPage(const Outline &program, const QString &version);

}  // namespace gatehouse::ctl
