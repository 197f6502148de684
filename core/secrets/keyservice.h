// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/vault.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// Where a key shall be kept from now on.
struct Keeping {
    KeyPlace place = KeyPlace::Keychain;
    SecretBytes passphrase{};  ///< for KeyPlace::Passphrase
};

/// All that can be said of the key of a workspace.
struct KeyStanding {
    KeyState state = KeyState::NotMade;
    QString reason{};    ///< more words to the state, from the keychain or of a passphrase that was not right
    KeyRecord record{};  ///< without meaning while no key was made
    qint64 secrets = 0;
    qint64 sealed = 0;  ///< values under the key, with those that only an undo needs
};

/// What an administrator may do with the key to the secrets. Most of it waits for a keychain or for Argon2: never on a window's thread.
/// None of it can be undone, because it reaches into the keychain or would bring back a key that was given up.
class KeyService
{
    Q_DECLARE_TR_FUNCTIONS(KeyService)

public:
    explicit KeyService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<KeyStanding> standing() const;

    /// A passphrase has 10 characters or more; the error's field is "passphrase".
    [[nodiscard]] static Status validatePassphrase(const SecretBytes &passphrase);

    /// Makes the key of a workspace that has none, or moves the present one from the keychain to a passphrase and back.
    Status protect(const Keeping &keeping);
    /// The error's field is "present" when the present passphrase is not right.
    Status changePassphrase(const SecretBytes &present, const SecretBytes &next);
    /// For paper: whoever has it can open every secret. The history tells that it was asked for. One that is only shown may still be
    /// lost: it counts as exported when somebody has taken it.
    enum class Handing { Taken, Shown };
    Result<QString> exportRecoveryKey(Handing how = Handing::Taken);
    /// What was shown was written down, copied or saved.
    Status confirmRecoveryKey();
    /// Brings a lost key back.
    Status recover(const QString &recoveryKey, const Keeping &keeping);
    /// Makes a new key and seals every value with it, in one change; answers how many there were. The recovery key is another one then.
    Result<qint64> rotate(const Keeping &keeping);
    /// Gives up a key that can't be had any more, and with it every secret; answers how many there were.
    Result<qint64> startOver(const Keeping &keeping);

private:
    /// A key that has been put where it shall be kept, and what the file is to say of it.
    struct Placed {
        SecretBytes key;
        KeyRecord record;
    };
    [[nodiscard]] Result<Placed> place(SecretBytes key, const QString &keyId, const Keeping &keeping) const;
    [[nodiscard]] Result<Placed> placeNew(const Keeping &keeping) const;
    [[nodiscard]] Status note(Change &change, const KeyRecord &before, KeyRecord record, const QString &outside) const;
    [[nodiscard]] Result<KeyRecord> record() const;
    [[nodiscard]] Result<qint64> resealAll(Change &change, const SecretBytes &before, const KeyRecord &record, const Placed &placed) const;
    /// Ends what moves a key and makes no other: `placed` takes the place of `before` in the file.
    Status keepSameKey(const QString &name, const QString &summary, const KeyRecord &before, Placed placed, const QString &outside);
    Status finish(const Result<Workspace::Receipt> &done, const Placed &placed);

    Workspace &m_workspace;
};

}  // namespace gatehouse
