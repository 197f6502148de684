// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonDocument>

#include <functional>
#include <optional>

namespace gatehouse {

/// Where a text is not the JSON that it should be.
struct JsonBreak {
    qsizetype from = 0;  ///< bytes to the document that is broken
    qsizetype at = 0;    ///< bytes to the mistake
};

/// Hands out the documents of a text, one after the other, each with its bytes and where they begin: a loop may have appended them.
/// Answers where one is no JSON.
[[nodiscard]] std::optional<JsonBreak>
forEachJsonDocument(const QByteArray &text,
                    const std::function<void(const QJsonDocument &document, const QByteArray &bytes, qsizetype from)> &take);

}  // namespace gatehouse
