// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"

namespace gatehouse {

class Form;

inline const QString nameField = QStringLiteral("name");
inline const QString emailField = QStringLiteral("email");
inline const QString accountIdField = QStringLiteral("accountId");

enum class AccountId { Absent, Optional };

/// Name and email address of an account, with their rules; and the account ID where it may be known.
void addAccountFields(Form &form, AccountId id);
/// `before` with what the form says.
[[nodiscard]] Account accountFrom(const Form &form, const Account &before);

}  // namespace gatehouse
