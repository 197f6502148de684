// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace gatehouse {

// What is wrong with the words of a request, as a sentence with the fix; nothing where they are as they should be.

/// "*", the ARN of a user, role, session or identity provider, the name of a service or provider, or a canonical user.
/// (IAM User Guide: "AWS JSON policy elements: Principal")
[[nodiscard]] std::optional<QString> mistakeInPrincipal(const QString &text);
/// One action: service, colon and name.
[[nodiscard]] std::optional<QString> mistakeInAction(const QString &text);
/// 12 digits.
[[nodiscard]] std::optional<QString> mistakeInAccount(const QString &text);

}  // namespace gatehouse
