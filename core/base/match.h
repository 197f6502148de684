// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

namespace gatehouse {

/// How well `text` is what somebody means who typed `wanted`; nothing when it is not. Both are folded() already. Each word that was typed
/// has to be found: as the whole text, at its beginning, at the beginning of one of its words, within a word, or spelled by the first
/// letters of words and what follows them ("cps" and "crpset" find "create permission set"). Between 1 and 1000; the whole text is 1000.
/// Nothing typed answers 1.
[[nodiscard]] std::optional<int> matchScore(QStringView wanted, QStringView text);

}  // namespace gatehouse
