// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

namespace gatehouse {

/// The key of a workspace for paper: 14 groups of 4 characters, without look-alikes, with a checksum. Whoever has it can open every
/// secret of the workspace.
[[nodiscard]] QString recoveryKeyText(const SecretBytes &key);

/// Reads it again, also from a file with other lines around it, in either case and with any spaces or dashes between the characters;
/// the error's field is "recoveryKey".
[[nodiscard]] Result<SecretBytes> keyOfRecoveryText(const QString &text);

}  // namespace gatehouse
