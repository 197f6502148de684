// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"

namespace gatehouse {

/// Why an account is not brought into a state from a page; nothing where it can be. The core decides in the end.
[[nodiscard]] QString reasonAgainst(const Account &account, Account::State state);

}  // namespace gatehouse
