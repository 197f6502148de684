// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/keystore.h"
#include "core/secrets/secretstore.h"

#include <QCoreApplication>
#include <QMutex>

namespace gatehouse {

class Database;

/// What can be said of the key of a workspace.
enum class KeyState {
    NotMade,           ///< nothing was ever sealed
    Ready,             ///< secrets can be sealed and opened
    PassphraseNeeded,  ///< the key is in the file, and its passphrase was not given yet
    StoreLocked,       ///< the keychain has to be unlocked
    StoreUnavailable,  ///< the key is in a keychain, and there is none here
    Lost,              ///< the keychain has no such entry
    Changed,           ///< the keychain has another key under this name
};
[[nodiscard]] QString nameOf(KeyState state);  ///< "not-made", "ready" …

struct KeyLook {
    KeyState state = KeyState::NotMade;
    QString reason{};  ///< more words, from the keychain or of a passphrase that was not right
};

/// Holds the key of a workspace while it is used, for every thread that works on it; the bytes can be read only in the moment in which
/// something is sealed or opened.
class Vault
{
    Q_DECLARE_TR_FUNCTIONS(Vault)

public:
    /// Both are borrowed and may be missing: then there is no keychain, and nobody to give a passphrase.
    Vault(KeyStore *keychain, PassphraseSource *passphrases) : m_keychain(keychain), m_passphrases(passphrases) {}
    Q_DISABLE_COPY_MOVE(Vault)

    /// Fetches the key where it can be had without a form. May wait for a person and for Argon2: never on the thread of a window, and
    /// never inside a transaction.
    [[nodiscard]] Result<KeyLook> look(Database &database);
    /// The same, with the way out as an error where there is no key; its field is "secrets".
    [[nodiscard]] Status ready(Database &database);
    /// Whether the key that this file names is held now. Never waits.
    [[nodiscard]] Result<bool> holds(Database &database) const;

    /// Opens the key with its passphrase; takes most of a second.
    [[nodiscard]] Status unlock(Database &database, const SecretBytes &passphrase);
    /// Lets go of the key; a passphrase from outside is not asked for again until `unlock`.
    void lock();

    /// Both want the key to be held already, so that they wait for nobody; the error's field is "secrets".
    [[nodiscard]] Result<SealedValue> seal(Database &database, const SecretName &name, const SecretBytes &plain) const;
    [[nodiscard]] Result<SecretBytes> open(const SecretName &name, const SealedValue &value) const;

    // For the service that looks after the key.
    [[nodiscard]] bool hasKeychain() const { return m_keychain != nullptr; }
    /// Ask the keychain that there is, for the key with this ID; Error::Kind::Cancelled when the work on the connection was cancelled
    /// before it answered. A key that is written then may arrive there later.
    [[nodiscard]] Result<KeyStore::Reading> readKeychain(Database &database, const QString &keyId) const;
    [[nodiscard]] Status writeKeychain(Database &database, const QString &keyId, const SecretBytes &key) const;
    void clearKeychain(Database &database, const QString &keyId) const;
    [[nodiscard]] Result<SecretBytes> key(Database &database) const;
    void take(const SecretBytes &key, const QString &keyId);

private:
    void forget();
    [[nodiscard]] Result<KeyLook> lookInKeychain(Database &database, const KeyRecord &record);
    [[nodiscard]] KeyLook lookForPassphrase(const KeyRecord &record);

    KeyStore *m_keychain;
    PassphraseSource *m_passphrases;
    mutable QMutex m_mutex;
    SecretBytes m_key{};
    QString m_keyId{};
    bool m_locked = false;
};

/// The name of a key in the keychain. Copies of a workspace share it, as they share the key.
[[nodiscard]] QString keychainEntry(const QString &keyId);

/// What a sealed value is bound to besides its name.
[[nodiscard]] QByteArray contextOf(const SecretName &name, const QString &reference, const QString &keyId);

/// Opens the key that a passphrase has sealed; the error's field is "passphrase".
[[nodiscard]] Result<SecretBytes> unwrappedKey(const KeyRecord &record, const SecretBytes &passphrase);
[[nodiscard]] QByteArray wrappingContext(const QString &keyId);

}  // namespace gatehouse
