// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"
#include "core/users/attributeexpression.h"

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// An attribute of a user that comes along as a session tag (guide: "Attributes for access control").
struct AccessControlAttribute {
    using Id = RecordId<AccessControlAttribute>;

    Id id{};
    QString key{};     ///< the name in aws:PrincipalTag/…, case sensitive
    QString source{};  ///< "${path:enterprise.department}"; empty where only the identity provider sends a value
    QDateTime createdAt{};
    QDateTime updatedAt{};

    bool operator==(const AccessControlAttribute &) const = default;
};

constexpr qsizetype mostAccessControlAttributes = 50;

/// Checks key (1-128) and source (at most 256, one of `attributeExpressions`); the error's field is "key" or "source".
[[nodiscard]] Status validate(const AccessControlAttribute &attribute);

/// What the built-in store and an external identity provider offer, in the order of the guide ("Supported external identity provider
/// attributes").
[[nodiscard]] const QList<AttributeExpression> &attributeExpressions();
[[nodiscard]] const AttributeExpression *attributeExpression(const QString &text);

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::AccessControlAttribute)
