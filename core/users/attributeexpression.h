// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/user.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace gatehouse {

/// A reference to an attribute as it is written in an expression: of a user, or of an entry in a directory.
struct AttributeExpression {
    QString text{};  ///< "${path:emails[primary eq true].value}", "${user:email}", "${dir:windowsUpn}"
    QString
        path{};  ///< of the UserAttribute: "emails.value"; "userId" and "groups" are no attributes of a form. Of a directory, its own name
    QString label{};          ///< translated: "Email address"
    bool hasSeveral = false;  ///< several values, so that it stands alone

    bool operator==(const AttributeExpression &) const = default;
};

/// The one that is written like this, or nullptr.
[[nodiscard]] const AttributeExpression *attributeExpression(const QList<AttributeExpression> &known, const QString &text);

/// What an expression is evaluated for.
struct ExpressionPerson {
    const User &user;
    QStringList groups{};  ///< what "groups" stands for: the GroupIds
};

/// The values of one reference: several for groups, none for an attribute without a value.
[[nodiscard]] QStringList valuesOf(const AttributeExpression &reference, const ExpressionPerson &person);

/// A piece of an expression: a text as it is, or a reference.
struct ExpressionPart {
    qsizetype offset = 0;  ///< in the expression
    QString text{};        ///< as it is written
    const AttributeExpression *reference = nullptr;
};

/// What can't be used in an expression, and where.
struct ExpressionMistake {
    qsizetype offset = 0;
    qsizetype length = 0;
    QString message{};  ///< translated
};

struct ParsedExpression {
    QList<ExpressionPart> parts{};
    std::optional<ExpressionMistake> mistake{};  ///< the first one; `parts` are those before it
};

/// Reads texts and references mixed, as in "${user:givenName} ${user:familyName}". What stands behind "${" has to be known; a reference
/// with several values stands alone. `known` has to outlive the answer; all of it is of one kind, such as ${user:…}.
[[nodiscard]] ParsedExpression parseExpression(const QString &expression, const QList<AttributeExpression> &known);

/// The values of a whole expression: several where a reference alone has several, none where nothing is left of it. A reference without
/// a value is left out of the rest.
[[nodiscard]] QStringList evaluate(const QList<ExpressionPart> &parts, const ExpressionPerson &person);

/// What can follow where the cursor is: the references that begin with what is typed behind the last "$", and where that is.
struct ExpressionCompletion {
    qsizetype from = 0;  ///< what is replaced begins here, and ends at the cursor
    QList<AttributeExpression> candidates{};
};
[[nodiscard]] ExpressionCompletion completionAt(const QString &expression, qsizetype cursor, const QList<AttributeExpression> &known);

/// Every ${user:…} of the guide, in its order ("Supported AWS SSO attributes").
[[nodiscard]] const QList<AttributeExpression> &userExpressions();

}  // namespace gatehouse
