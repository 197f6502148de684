// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

namespace gatehouse::ctl {

/// A line that is typed without an echo, or of standard input where nobody types.
[[nodiscard]] Result<SecretBytes> typedSecret(const QString &prompt);

/// A secret that never stands on the command line, where everybody on the machine can read it: of a variable of the environment, which is
/// taken out of it, else `typedSecret`.
[[nodiscard]] Result<SecretBytes> readSecret(const char *variable, const QString &prompt);

}  // namespace gatehouse::ctl
