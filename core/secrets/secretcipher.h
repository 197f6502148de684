// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

namespace gatehouse {

/// Sealing and opening: XChaCha20-Poly1305 with a random nonce, as libsodium has it. None of this knows a file.
namespace cipher {

constexpr qsizetype keySize = 32;

/// What Argon2id makes the wrapping key of a passphrase from.
struct Derivation {
    QByteArray salt{};
    quint64 operations = 0;
    quint64 memory = 0;  ///< bytes

    bool operator==(const Derivation &) const = default;
};

/// What two or more words are bound by, so that none can flow into its neighbour.
[[nodiscard]] QByteArray bound(const QList<QString> &words);

/// `context` is not stored, but the same one has to be named to open what was sealed.
[[nodiscard]] QByteArray seal(const SecretBytes &key, const QByteArray &context, const SecretBytes &plain);
/// Nothing (empty) when key or context are others, or a bit of it was altered; what was sealed is never empty.
[[nodiscard]] SecretBytes open(const SecretBytes &key, const QByteArray &context, const QByteArray &sealed);

/// Tells a key from every other one without giving it away.
[[nodiscard]] QByteArray checkValue(const SecretBytes &key, const QString &keyId);

/// A fresh salt, with the effort that libsodium calls moderate: 256 MiB, and most of a second.
[[nodiscard]] Derivation newDerivation();
/// Refused when there is not enough memory, or when the file asks for an effort that no program of ours wrote.
[[nodiscard]] Result<SecretBytes> derive(const SecretBytes &passphrase, const Derivation &how);

}  // namespace cipher
}  // namespace gatehouse
