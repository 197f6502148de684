// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/user.h"

namespace gatehouse {

class Database;

/// Whether nobody but `owner` has this username ("userName") or email address ("emails.value") yet; the error names the field.
/// Other fields may be the same for everybody. One look-up in an index, so that a form can ask while somebody types.
[[nodiscard]] Status verifyFree(Database &database, const QString &path, const QString &value, User::Id owner = {});

}  // namespace gatehouse
