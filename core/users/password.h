// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gatehouse {

class Random;

/// Checks a password against the rules of the built-in store (guide: "Password requirements when managing identities
/// in AWS SSO"): 8 to 64 characters with a lower-case letter, an upper-case letter, a digit and a sign. The error never
/// repeats the password; its field is "password".
[[nodiscard]] Status validatePassword(const QString &password);

/// A password that a person can read out: 16 characters that satisfy the rules, without look-alikes such as O and 0.
[[nodiscard]] QString oneTimePassword(Random &random);

/// The Argon2id hash of a password, in libsodium's self-describing form. Takes about 60 ms and 64 MiB on purpose.
[[nodiscard]] Result<QString> passwordHash(const QString &password);

/// Whether the password is the one that was hashed.
[[nodiscard]] bool passwordMatches(const QString &password, const QString &hash);

}  // namespace gatehouse
