// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"
#include "core/users/user.h"

#include <QList>

#include <array>

namespace gatehouse {

/// What a user signs in with beside the password (guide: "MFA types").
struct MfaDevice {
    using Id = RecordId<MfaDevice>;

    enum class Kind {
        AuthenticatorApp,  ///< codes that change every 30 seconds (RFC 6238)
        SecurityKey,       ///< a security key or a built-in authenticator (WebAuthn)
    };

    Id id{};
    QString deviceId{};  ///< "mfa-" and 16 hexadecimal digits, fixed for life
    User::Id user{};
    QString username{};     ///< of the user
    QString displayName{};  ///< of the user
    Kind kind = Kind::AuthenticatorApp;
    QString name{};  ///< unique among the devices of the user, without regard to case

    // Of an authenticator app.
    QString seedDigest{};
    bool hasSeed = false;  ///< false where the key of the secrets was given up: no code can be checked any more
    qint64 drift = 0;      ///< steps of 30 seconds that the clock of the device is ahead
    qint64 lastStep = 0;   ///< of the last code that was taken; 0 before the first

    // Of a security key.
    QString credentialId{};  ///< Base64url
    QString relyingParty{};  ///< the domain that it was registered for
    QString publicKey{};     ///< COSE_Key, Base64url
    int algorithm = 0;       ///< COSE: -7 is ES256
    QString aaguid{};        ///< a UUID that names the model; zeros where the device does not say it
    QString attestation{};   ///< none, packed, fido-u2f
    qint64 signCount = 0;

    QDateTime registeredAt{};  ///< UTC
    QDateTime updatedAt{};     ///< UTC

    bool operator==(const MfaDevice &) const = default;
};

inline constexpr std::array allMfaKinds{MfaDevice::Kind::AuthenticatorApp, MfaDevice::Kind::SecurityKey};

/// "AUTHENTICATOR_APP", "SECURITY_KEY"
[[nodiscard]] QString nameOf(MfaDevice::Kind kind);
[[nodiscard]] std::optional<MfaDevice::Kind> mfaKindNamed(const QString &name);
/// For a person, translated.
[[nodiscard]] QString labelOf(MfaDevice::Kind kind);
/// What a user has, translated: "None", "2 apps, 1 security key".
[[nodiscard]] QString devicesOf(const User &user);

/// A friendly name has 1 to 100 characters. The error's field is "name".
[[nodiscard]] Status validateDeviceName(const QString &name);

/// How it stands with a device.
enum class MfaDeviceState {
    Ready,
    Unchecked,   ///< no code of it was seen yet
    ClockWrong,  ///< by a minute or more
    SecretLost,  ///< nobody can sign in with it
};

[[nodiscard]] MfaDeviceState stateOf(const MfaDevice &device);
/// "READY", "UNCHECKED", "CLOCK_WRONG", "SECRET_LOST"
[[nodiscard]] QString nameOf(MfaDeviceState state);
/// For a person, translated.
[[nodiscard]] QString labelOf(MfaDeviceState state);

/// What there is to know and to do about a device, a whole sentence; empty where all is well.
[[nodiscard]] QString adviceOn(const MfaDevice &device);

/// Under which name the seed of an authenticator app is kept.
[[nodiscard]] SecretName seedNameOf(const QString &deviceId);

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::MfaDevice)
