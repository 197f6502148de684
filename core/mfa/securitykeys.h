// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

#include <QByteArray>
#include <QList>

namespace gatehouse {

/// A security key that is plugged in.
struct PluggedKey {
    QString path{};  ///< by which the system knows it while it is plugged in
    QString name{};  ///< "Yubico YubiKey FIDO"

    bool operator==(const PluggedKey &) const = default;
};

/// What a plugged key says of itself when it is asked.
struct KeyAbilities {
    bool isFido2 = false;  ///< false: a U2F key, which knows no PIN
    bool hasPin = false;   ///< one was set, and it has to be typed
    int retries = 0;       ///< wrong PINs that are left before it locks itself
};

/// What a credential is made for.
struct KeyWish {
    QString relyingParty{};      ///< the domain of the portal
    QString relyingPartyName{};  ///< for a person
    QByteArray userHandle{};     ///< 64 bytes at most, no name in it (WebAuthn, section 14.6.1)
    QString username{};
    QString displayName{};
    QByteArray challenge{};        ///< SHA-256 of what the key has to sign: 32 bytes, never used twice
    QList<QByteArray> excluded{};  ///< credentials that the user has already
};

/// What came of it, attestation verified.
struct KeyCredential {
    QByteArray id{};
    QByteArray publicKey{};  ///< COSE_Key
    int algorithm = 0;       ///< COSE
    QString aaguid{};
    QString attestation{};  ///< none, packed, fido-u2f
    qint64 signCount = 0;

    bool operator==(const KeyCredential &) const = default;
};

/// What a key answers at a sign-in.
struct KeyAssertion {
    QByteArray authenticatorData{};
    QByteArray signature{};
    QByteArray challenge{};  ///< SHA-256, as it was given to the key
};

/// The way to security keys.
class SecurityKeys
{
public:
    virtual ~SecurityKeys() = default;

    [[nodiscard]] virtual Result<QList<PluggedKey>> plugged() const = 0;
    /// Waits for the key.
    [[nodiscard]] virtual Result<KeyAbilities> abilities(const QString &path) const = 0;
    /// Waits for a touch, until it is cancelled or the key has waited long enough. A wrong or a missing PIN has the field "pin"; a
    /// credential that is among the excluded ones is Error::Kind::Conflict.
    [[nodiscard]] virtual Result<KeyCredential> make(const QString &path, const KeyWish &wish, const SecretBytes &pin,
                                                     Progress &progress) const = 0;
    /// Answers the new signature counter. Error::Kind::Forbidden for a signature that is not right and for a counter that did not grow,
    /// which tells of a copied key (WebAuthn, section 6.1.1).
    [[nodiscard]] virtual Result<qint64> verify(const KeyCredential &credential, const QString &relyingParty,
                                                const KeyAssertion &assertion) const = 0;
};

}  // namespace gatehouse
