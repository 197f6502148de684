// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfadevice.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <cstdlib>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct MfaDeviceWords {
    Q_DECLARE_TR_FUNCTIONS(MfaDeviceWords)
};

constexpr qsizetype longestName = 100;
constexpr qint64 noteworthyDrift = 2;

}  // namespace

QString nameOf(MfaDevice::Kind kind)
{
    return kind == MfaDevice::Kind::AuthenticatorApp ? u"AUTHENTICATOR_APP"_s : u"SECURITY_KEY"_s;
}

std::optional<MfaDevice::Kind> mfaKindNamed(const QString &name)
{
    for (const MfaDevice::Kind kind : allMfaKinds) {
        if (nameOf(kind) == name) {
            return kind;
        }
    }
    return {};
}

QString labelOf(MfaDevice::Kind kind)
{
    return kind == MfaDevice::Kind::AuthenticatorApp ? MfaDeviceWords::tr("Authenticator app") : MfaDeviceWords::tr("Security key");
}

QString devicesOf(const User &user)
{
    const QString apps = MfaDeviceWords::tr("%Ln app(s)", nullptr, int(user.authenticatorApps));
    const QString keys = MfaDeviceWords::tr("%Ln security key(s)", nullptr, int(user.securityKeys));
    if (user.authenticatorApps == 0 && user.securityKeys == 0) {
        return MfaDeviceWords::tr("None");
    }
    return user.securityKeys == 0        ? apps
           : user.authenticatorApps == 0 ? keys
                                         : MfaDeviceWords::tr("%1, %2", "authenticator apps, security keys").arg(apps, keys);
}

Status validateDeviceName(const QString &name)
{
    const QString field = u"name"_s;
    if (name.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid, MfaDeviceWords::tr("A device needs a name by which its user knows it."), field);
    }
    if (lengthOf(name.trimmed()) > longestName) {
        return fail(Error::Kind::Invalid, MfaDeviceWords::tr("A name has at most %L1 characters.").arg(longestName), field);
    }
    if (!isPlainText(name) || name.contains(u'\n')) {
        return fail(Error::Kind::Invalid, MfaDeviceWords::tr("A name is one line of letters, digits, spaces and punctuation."), field);
    }
    return {};
}

MfaDeviceState stateOf(const MfaDevice &device)
{
    if (device.kind == MfaDevice::Kind::SecurityKey) {
        return MfaDeviceState::Ready;
    }
    return !device.hasSeed                             ? MfaDeviceState::SecretLost
           : device.lastStep == 0                      ? MfaDeviceState::Unchecked
           : std::abs(device.drift) >= noteworthyDrift ? MfaDeviceState::ClockWrong
                                                       : MfaDeviceState::Ready;
}

QString nameOf(MfaDeviceState state)
{
    switch (state) {
    case MfaDeviceState::Ready:
        return u"READY"_s;
    case MfaDeviceState::Unchecked:
        return u"UNCHECKED"_s;
    case MfaDeviceState::ClockWrong:
        return u"CLOCK_WRONG"_s;
    case MfaDeviceState::SecretLost:
        return u"SECRET_LOST"_s;
    }
    Q_UNREACHABLE();
}

QString labelOf(MfaDeviceState state)
{
    switch (state) {
    case MfaDeviceState::Ready:
        return MfaDeviceWords::tr("Ready");
    case MfaDeviceState::Unchecked:
        return MfaDeviceWords::tr("Not checked yet");
    case MfaDeviceState::ClockWrong:
        return MfaDeviceWords::tr("Clock is wrong");
    case MfaDeviceState::SecretLost:
        return MfaDeviceWords::tr("Secret key lost");
    }
    Q_UNREACHABLE();
}

QString adviceOn(const MfaDevice &device)
{
    switch (stateOf(device)) {
    case MfaDeviceState::Ready:
        return {};
    case MfaDeviceState::SecretLost:
        return MfaDeviceWords::tr("The secret key of this device is lost, so that no code of it can be checked. Delete it and register the "
                                  "app again.");
    case MfaDeviceState::Unchecked:
        return MfaDeviceWords::tr("No code of this device was seen yet. Check one, so that nobody is locked out at the next sign-in.");
    case MfaDeviceState::ClockWrong:
        return MfaDeviceWords::tr("The clock of this device is wrong by %n minute(s) or so. Set it by a reliable time source.", nullptr,
                                  int((std::abs(device.drift) + 1) / 2));
    }
    Q_UNREACHABLE();
}

SecretName seedNameOf(const QString &deviceId)
{
    return {u"mfa-seed"_s, deviceId};
}

}  // namespace gatehouse
