// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse {

/// The user name of whoever runs the program, the same for each program: it stands in every event.
[[nodiscard]] QString operatorName();

}  // namespace gatehouse
