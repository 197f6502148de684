// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace gatehouse {

/// Names a managed policy: one of AWS by its ARN, one of the customer by path and name, which every account has to have.
struct PolicyReference {
    QString text{};  ///< "arn:aws:iam::aws:policy/ReadOnlyAccess" or "/team/Audit"

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    [[nodiscard]] bool isAwsManaged() const { return text.startsWith(QLatin1String("arn:")); }
    [[nodiscard]] QString name() const;  ///< behind the last slash
    [[nodiscard]] QString path() const;  ///< of a customer managed policy, "/team/"
    /// As a person reads it: the name alone, for a customer managed policy with the path when there is one.
    [[nodiscard]] QString title() const;

    /// What a person means: an ARN, a path with a name, or the name of a customer managed policy.
    [[nodiscard]] static PolicyReference from(const QString &words);
    [[nodiscard]] static PolicyReference customer(const QString &name, const QString &path);
    /// The ARN of the policy as it is attached in an account.
    [[nodiscard]] QString arnIn(const QString &accountId) const;

    bool operator==(const PolicyReference &) const = default;
};

}  // namespace gatehouse
