// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse {

/// The form in which two texts are the same "without regard to case": NFKC, then simple case folding ("ß" is not "ss").
[[nodiscard]] QString folded(const QString &text);

/// A name in a sentence of another direction: neither reorders the other.
[[nodiscard]] QString isolated(const QString &name);

/// Length as a person counts it: Unicode code points, the unit of every limit in the guide.
[[nodiscard]] qsizetype lengthOf(const QString &text);

}  // namespace gatehouse
