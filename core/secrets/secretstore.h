// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretcipher.h"

#include <QDateTime>

#include <optional>

namespace gatehouse {

class Database;

/// Where the key of a workspace is kept.
enum class KeyPlace {
    Keychain,    ///< of the desktop
    Passphrase,  ///< in the file, sealed by a passphrase
};
[[nodiscard]] QString nameOf(KeyPlace place);  ///< "keychain", "passphrase"

/// What the file says of its key.
struct KeyRecord {
    QString keyId{};
    KeyPlace place = KeyPlace::Keychain;
    QByteArray check{};
    cipher::Derivation derivation{};
    QByteArray wrapped{};
    QDateTime madeAt{};      ///< UTC
    QDateTime recoveryAt{};  ///< UTC; invalid while the recovery key was never exported

    bool operator==(const KeyRecord &) const = default;
};

/// Names a secret: what it is for and whose it is. It is sealed along with the value, so that no value can be put in the place of another.
struct SecretName {
    QString purpose{};  ///< a fixed word such as "mfa-seed"
    QString owner{};    ///< the identifier of the record that it belongs to, one that is never used again

    bool operator==(const SecretName &) const = default;
};

/// A value as the file has it.
struct SealedValue {
    QString reference{};
    SecretName name{};
    QString keyId{};
    QByteArray sealed{};
};

/// Reads and writes what the file has of secrets; knows SQL and no key.
class SecretStore
{
public:
    explicit SecretStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<KeyRecord>> key() const;
    [[nodiscard]] Status setKey(const KeyRecord &key);

    [[nodiscard]] Result<std::optional<SealedValue>> value(const SecretName &name) const;
    [[nodiscard]] Status setValue(const SealedValue &value, const QDateTime &when);
    /// The value stays for an undo.
    [[nodiscard]] Status remove(const SecretName &name);
    [[nodiscard]] Result<qint64> count() const;        ///< secrets
    [[nodiscard]] Result<qint64> sealedCount() const;  ///< their values, with those that only an undo needs

    /// Every value under this key that comes after the one with reference `after`, at most `most` of them.
    [[nodiscard]] Result<QList<SealedValue>> valuesAfter(const QString &after, const QString &keyId, int most) const;
    [[nodiscard]] Status reseal(const SealedValue &value);
    [[nodiscard]] Status removeEverything();

private:
    Database &m_database;
};

}  // namespace gatehouse
