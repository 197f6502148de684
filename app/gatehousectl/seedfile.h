// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

namespace gatehouse::ctl {

/// The secret key of an authenticator app, in Base32; - is standard input. The error's field is "secret" where it is none.
[[nodiscard]] Result<SecretBytes> seedFromFile(const QString &path);

}  // namespace gatehouse::ctl
