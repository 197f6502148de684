// SPDX-License-Identifier: Apache-2.0
#include "protocols/base/jsondocuments.h"

#include <algorithm>

namespace gatehouse {

std::optional<JsonBreak>
forEachJsonDocument(const QByteArray &text,
                    const std::function<void(const QJsonDocument &document, const QByteArray &bytes, qsizetype from)> &take)
{
    qsizetype from = 0;
    while (from < text.size()) {
        QByteArray bytes = text.sliced(from);
        if (bytes.trimmed().isEmpty()) {
            break;
        }
        QJsonParseError error;
        QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error == QJsonParseError::GarbageAtEnd && error.offset > 0) {
            bytes.truncate(error.offset);
            document = QJsonDocument::fromJson(bytes, &error);
        }
        if (error.error != QJsonParseError::NoError) {
            return JsonBreak{from, from + std::min(qsizetype(error.offset), bytes.size() - 1)};
        }
        take(document, bytes, from);
        from += bytes.size();
    }
    return {};
}

}  // namespace gatehouse
