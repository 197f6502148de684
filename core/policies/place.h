// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse {

/// A stretch of a text, for people and for an editor.
struct Place {
    qsizetype offset = 0;  ///< UTF-16 units from the beginning of the text
    qsizetype length = 0;  ///< UTF-16 units; 0 where something is missing
    int line = 1;          ///< from 1
    int column = 1;        ///< from 1, in characters (code points)

    [[nodiscard]] qsizetype end() const { return offset + length; }
    bool operator==(const Place &) const = default;
};

}  // namespace gatehouse
