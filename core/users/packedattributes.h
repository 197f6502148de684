// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace gatehouse {

/// A JSON object (RFC 8259), written at once: an import writes a hundred thousand, and QJsonDocument builds a tree for each.
[[nodiscard]] QString packed(const QMap<QString, QString> &attributes);
/// What `packed` wrote, and any other JSON object of texts.
[[nodiscard]] QMap<QString, QString> unpacked(const QString &json);

}  // namespace gatehouse
