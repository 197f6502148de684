// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/place.h"

#include <QList>
#include <QString>

namespace gatehouse {

struct JsonMember;

/// A JSON value (RFC 8259) that knows where it stands in its text.
struct JsonNode {
    enum class Type { Null, Boolean, Number, String, Array, Object };

    Type type = Type::Null;
    QString text{};  ///< a string without its escapes, or the letters of a number or of true, false, null
    Place place{};   ///< from the first to the last character, quotes and brackets included
    QList<JsonNode> items{};
    QList<JsonMember> members{};  ///< in the order of the text; a key that stands twice is here twice

    [[nodiscard]] const JsonNode *member(QStringView key) const;  ///< the first of that name, or null
    /// Stands for a value that the text lacks (`"Effect": ,`); only where reading found a mistake.
    [[nodiscard]] bool isMissing() const { return type == Type::Null && text.isEmpty(); }
};

struct JsonMember {
    QString key;
    Place keyPlace;
    JsonNode value;
};

/// The JSON path of the value (or key) at an offset, as in `$.Statement[0].Action[1]`.
[[nodiscard]] QString jsonPathAt(const JsonNode &root, qsizetype offset);

}  // namespace gatehouse
