// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/finding.h"
#include "core/policies/json.h"

#include <QString>

#include <optional>

namespace gatehouse {

/// What reading JSON gave. A text with mistakes gives what can be made of it: a missing comma is thought in, a string without its
/// last quote ends with its line.
struct JsonReading {
    std::optional<JsonNode> root{};  ///< empty where there is no value at all
    Findings findings{};             ///< in the order of the text; each is an Error. At most `mostJsonFindings` and the reading ends
};

constexpr int deepestJson = 32;       ///< objects and lists inside each other
constexpr int mostJsonFindings = 50;  ///< behind so many mistakes a text is something else

/// Reads JSON (RFC 8259). Refused as well: keys that stand twice in an object, text behind the value, deeper nesting than `deepestJson`,
/// halves of surrogate pairs.
[[nodiscard]] JsonReading readJson(const QString &text);

}  // namespace gatehouse
