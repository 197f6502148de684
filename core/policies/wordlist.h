// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace gatehouse {

/// "a, b and c", in the language of the program; QLocale's lists are in that of the machine.
[[nodiscard]] QString joinedWithAnd(const QStringList &words);
/// "a, b or c"
[[nodiscard]] QString joinedWithOr(const QStringList &words);

}  // namespace gatehouse
