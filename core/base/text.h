// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace gatehouse {

/// The form in which two texts are the same "without regard to case": NFKC, then full case folding ("ß" is "ss"), without the two
/// joiners (U+200C, U+200D), which nobody sees and many keyboards lack (Unicode: NFKC_Casefold).
[[nodiscard]] QString folded(const QString &text);

/// Letters, marks, symbols, digits and punctuation only, and at least one: what the service takes in a username.
[[nodiscard]] bool isVisible(QStringView text);

/// The same with spaces, tabs and line ends: what the service takes in other texts; an empty one is fine.
///
/// Beyond the service, the joiners are taken between two letters: Persian and Hindi names can't be written without them
/// ("علی‌رضا", "क्‍ष"). Elsewhere, and in usernames, they would only tell names apart that look the same.
[[nodiscard]] bool isPlainText(QStringView text);

/// A name in a sentence of another direction: neither reorders the other.
[[nodiscard]] QString isolated(const QString &name);

/// Length as a person counts it: Unicode code points, the unit of every limit in the guide.
[[nodiscard]] qsizetype lengthOf(const QString &text);

}  // namespace gatehouse
