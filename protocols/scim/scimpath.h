// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace gatehouse {

/// Attributes that RFC 7643 makes lists and the identity store allows exactly one value of.
[[nodiscard]] const QStringList &multiValued();

/// The names that lead from a resource to a user attribute: {"name", "givenName"}, {the enterprise URN, "manager", "value"} …
[[nodiscard]] QStringList scimPlaceOf(const QString &path);

/// The member of this name without regard to case (RFC 7643, section 2.1); null counts as absent (section 2.5).
[[nodiscard]] QJsonValue memberOf(const QJsonObject &object, const QString &name);

}  // namespace gatehouse
