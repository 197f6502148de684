// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace gatehouse {

/// A bracket and the one that belongs to it.
struct BracketPair {
    qsizetype bracket = 0;
    std::optional<qsizetype> partner{};  ///< nothing when it was never opened or closed
};

/// The bracket before the offset, or else the one behind it; brackets in strings are none.
[[nodiscard]] std::optional<BracketPair> bracketsAt(const QString &text, qsizetype offset);

}  // namespace gatehouse
