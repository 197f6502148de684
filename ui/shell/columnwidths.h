// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/parts.h"

#include <QList>

namespace gatehouse {

constexpr int narrowestColumn = 16 * grid;

/// How wide columns become in a table of width `room` that want these widths: a very wide one waits until the others
/// have theirs, and rather are words cut than columns put out of sight. Those at `whole` keep what they want: a status that is cut
/// says nothing.
[[nodiscard]] QList<int> fittedWidths(const QList<int> &wanted, int room, const QList<qsizetype> &whole = {});

}  // namespace gatehouse
