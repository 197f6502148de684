// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

#include <QDateTime>

#include <optional>

namespace gatehouse::totp {

/// How codes are made (RFC 6238). The service knows six digits of HMAC-SHA-1 every 30 seconds, and so do the apps that it names.
struct Scheme {
    enum class Hash { Sha1, Sha256, Sha512 };

    Hash hash = Hash::Sha1;
    int digits = 6;   ///< 6 to 8
    int period = 30;  ///< seconds
};

/// 160 random bits, as RFC 4226 recommends (section 4, R6).
[[nodiscard]] SecretBytes newSeed();

/// As an app takes it in: Base32 without padding.
[[nodiscard]] SecretBytes base32(const SecretBytes &seed);
/// Spaces, dashes, small letters and missing padding are fine. The error's field is "secret".
[[nodiscard]] Result<SecretBytes> fromBase32(const SecretBytes &text);

[[nodiscard]] qint64 stepAt(const QDateTime &when, const Scheme &scheme = {});
/// The code of one step; for RFC 4226 the step is the counter.
[[nodiscard]] Result<QString> code(const SecretBytes &seed, qint64 step, const Scheme &scheme = {});

/// The step nearest to `expected` within `window` steps that has this code and comes after `last`; nothing where none does.
[[nodiscard]] Result<std::optional<qint64>> stepOf(const SecretBytes &seed, const QString &code, qint64 expected, qint64 window,
                                                   qint64 last);
/// The first of two steps in a row that have these codes, nearest to `expected`.
[[nodiscard]] Result<std::optional<qint64>> stepOfPair(const SecretBytes &seed, const QString &first, const QString &second,
                                                       qint64 expected, qint64 window, qint64 last);

/// Six digits; spaces are left out, as apps show “123 456”. The error's field is `field`.
[[nodiscard]] Result<QString> typedCode(const QString &text, const QString &field);

/// What the QR code says (Key URI Format of Google Authenticator). It has the seed in it.
[[nodiscard]] SecretBytes uriOf(const SecretBytes &seed, const QString &issuer, const QString &account);

/// Tells a seed that was registered before. 160 random bits are found by nobody from their digest, so that it needs no key that could be
/// renewed or lost; `scope` makes it another one in every workspace.
[[nodiscard]] QString digestOf(const SecretBytes &seed, const QString &scope);

}  // namespace gatehouse::totp
