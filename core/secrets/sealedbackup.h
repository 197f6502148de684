// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/secrets/secretbytes.h"
#include "core/workspace/workspace.h"

namespace gatehouse {

/// A copy of a workspace that only a passphrase opens. A snapshot or a plain backup can be read by whoever gets the file: the names of
/// all people are in it.
///
/// The file begins with a line that says what it is, then what Argon2id makes the key from, then pieces, each sealed for its place and
/// with whether it is the last one: none can be altered, left out, repeated or put elsewhere.
namespace sealedbackup {

/// The usual ending of such a file.
inline constexpr auto suffix = QLatin1StringView(".gatehouse-sealed");

/// Writes the present state; an existing file there is replaced only when all of it is written. A passphrase that is too short is
/// Error::Kind::Invalid with the field "passphrase". Takes most of a second and more: never on a window's thread.
[[nodiscard]] Status write(Workspace &workspace, const QString &path, const SecretBytes &passphrase, Progress &progress);

/// Makes a workspace of it at `target`, where nothing may be yet. The error's field is "passphrase" when it is not right.
[[nodiscard]] Status open(const QString &path, const SecretBytes &passphrase, const QString &target, Progress &progress);

}  // namespace sealedbackup
}  // namespace gatehouse
