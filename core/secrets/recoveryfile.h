// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gatehouse {

/// The sheet with a recovery key that is printed or put away: what it opens, and how.
[[nodiscard]] QString recoverySheet(const QString &workspacePath, const QString &recoveryKey);

/// Writes it for the eyes of the owner only; an existing file is Error::Kind::Conflict and left alone.
[[nodiscard]] Status saveRecoverySheet(const QString &path, const QString &sheet);

}  // namespace gatehouse
