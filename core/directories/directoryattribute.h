// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/users/attributeexpression.h"

namespace gatehouse {

/// Every ${dir:…} of the guide, in its order ("Supported directory attributes"). The path is the name of the attribute in LDAP.
[[nodiscard]] const QList<AttributeExpression> &directoryExpressions();

/// An attribute of users that a directory fills in (guide: "Default mappings").
struct MappedAttribute {
    QString name{};           ///< "email", as in ${user:email}
    QString label{};          ///< translated
    QString expression{};     ///< the default: "${dir:windowsUpn}"
    bool identifies = false;  ///< has to differ from user to user, so that it can't be a mere text

    bool operator==(const MappedAttribute &) const = default;
};

/// All of them, in the order of the guide.
[[nodiscard]] const QList<MappedAttribute> &mappedAttributes();
[[nodiscard]] const MappedAttribute *mappedAttribute(const QString &name);

/// Where an expression can't be used, with the reason; nothing where it can.
[[nodiscard]] std::optional<ExpressionMistake> mistakeIn(const MappedAttribute &attribute, const QString &expression);
/// The same as an error whose field is the name of the attribute, and whose message has the place.
[[nodiscard]] Status validateDirectoryMapping(const QString &attribute, const QString &expression);

}  // namespace gatehouse
