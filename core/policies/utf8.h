// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/finding.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gatehouse {

struct Utf8Reading {
    QString text{};
    std::optional<Finding> problem{};  ///< the first byte that is wrong; then there is no text
};

/// Bytes as a text, which they must be (RFC 3629: no overlong forms, no surrogates); a byte order mark is skipped.
[[nodiscard]] Utf8Reading readUtf8(const QByteArray &bytes);

}  // namespace gatehouse
