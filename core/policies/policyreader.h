// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/finding.h"
#include "core/policies/policy.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gatehouse {

/// What reading a policy gave. Whatever can be read is read, so that a person sees every mistake at once.
struct PolicyReading {
    std::optional<Policy> policy{};  ///< empty where the text is no JSON object
    Findings findings{};             ///< grammar only, in the order of the text; an Error means that the service would refuse it
    QString text{};                  ///< what was read; empty where the bytes are no UTF-8
    bool isWhole = true;             ///< false where a mistake of JSON may hide elements: then none is called missing
};

/// Reads a policy document: one statement or a list, strings or lists, both versions, every form of principal.
/// Refused are texts that are no JSON (RFC 8259), text behind the end, keys that stand twice, and nesting deeper than 32.
[[nodiscard]] PolicyReading readPolicy(const QString &text);

/// The same from a file's bytes, which must be UTF-8 (a byte order mark is skipped).
[[nodiscard]] PolicyReading readPolicy(const QByteArray &bytes);

}  // namespace gatehouse
