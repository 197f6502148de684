// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfaservice.h"
#include "core/mfa/totp.h"
#include "core/secrets/secretservice.h"
#include "core/users/userservice.h"

#include <QUrl>

#include <cstdlib>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype challengeSize = 32;

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(base64Url));
}

QJsonObject described(const User &user, const QString &deviceName)
{
    return {{u"userId"_s, user.userId}, {u"userName"_s, user.username}, {u"deviceName"_s, deviceName}};
}

}  // namespace

Result<SecretBytes> MfaService::uriFor(User::Id id, const SecretBytes &seed) const
{
    const auto user = UserService(m_workspace).user(id);
    const QString portal = QUrl(m_workspace.portalUrl()).host();
    return user ? Result<SecretBytes>(totp::uriOf(seed, portal, user->username)) : fail(user);
}

Result<SecretBytes> MfaService::seedOf(const MfaDevice &device) const
{
    if (!device.hasSeed) {
        return fail(Error::Kind::NotFound, adviceOn(device));
    }
    const SecretService secrets(m_workspace);
    const auto ready = secrets.prepare();
    return ready ? secrets.read(seedNameOf(device.deviceId)) : fail(ready);
}

Result<qint64> MfaService::acceptedStep(const SecretBytes &seed, const QString &code, qint64 drift, qint64 last) const
{
    const qint64 now = totp::stepAt(m_workspace.clock().now());
    const auto step = totp::stepOf(seed, code, now + drift, codeWindow, last);
    if (!step || *step) {
        return step ? Result<qint64>(**step) : fail(step);
    }
    const auto used = totp::stepOf(seed, code, now + drift, codeWindow, -1);
    if (used && *used) {
        return fail(Error::Kind::Conflict, tr("This code, or a later one, was used already. Wait until the app shows the next one."),
                    u"code"_s);
    }
    const auto apart = totp::stepOf(seed, code, now, wideWindow, last);
    if (!apart) {
        return fail(apart);
    }
    if (!*apart) {
        return fail(Error::Kind::Forbidden,
                    tr("This is not a code of this app. Look whether the entry in the app is the right one, and type the code that it "
                       "shows now."),
                    u"code"_s);
    }
    const qint64 seconds = std::abs(**apart - now) * totp::Scheme().period;
    return fail(Error::Kind::Forbidden,
                tr("This code is right for another time: it was typed too late, or the clock of the device is wrong by %n minute(s). "
                   "Set it by a reliable time source, or resynchronise the device.",
                   nullptr, int((seconds + 59) / 60)),
                u"code"_s);
}

Result<MfaDevice::Id> MfaService::registerApp(const NewAuthenticatorApp &app)
{
    if (auto may = mayRegister(app.user, MfaDevice::Kind::AuthenticatorApp); !may) {
        return fail(may);
    }
    if (auto valid = validateDeviceName(app.name); !valid) {
        return fail(valid);
    }
    MfaDevice device;
    device.user = app.user;
    device.name = app.name.trimmed();
    device.seedDigest = totp::digestOf(app.seed, m_workspace.setting(u"identityStoreId"_s));
    if (app.code) {
        const auto typed = totp::typedCode(*app.code, u"code"_s);
        const auto step = typed ? acceptedStep(app.seed, *typed, 0, 0) : Result<qint64>(fail(typed));
        if (!step) {
            return fail(step);
        }
        device.lastStep = *step;
        device.drift = *step - totp::stepAt(m_workspace.clock().now());
    }
    const SecretService secrets(m_workspace);
    if (auto open = m_workspace.mayChange(); !open) {
        return fail(open);
    }
    if (auto ready = secrets.prepare(); !ready) {
        return fail(ready);
    }
    const auto user = UserService(m_workspace).user(app.user);
    if (!user) {
        return fail(user);
    }
    const Operation operation{u"CompleteVirtualMfaDeviceRegistration"_s, tr("Register an authenticator app for %1").arg(user->username),
                              described(*user, device.name)};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        if (auto may = mayRegister(app.user, MfaDevice::Kind::AuthenticatorApp); !may) {
            return may;
        }
        if (auto free = isFree(app.user, device.name); !free) {
            return free;
        }
        MfaStore store(change.database());
        const auto known = store.hasSeed(device.seedDigest);
        if (!known || *known) {
            return known ? Status(fail(Error::Kind::Conflict,
                                       tr("This secret key is registered already; each device has its own. Begin again with a new one.")))
                         : fail(known);
        }
        device.deviceId = u"mfa-"_s + change.random().hex(16);
        device.registeredAt = change.now();
        device.updatedAt = change.now();
        const auto id = store.insert(device);
        if (!id) {
            return fail(id);
        }
        device.id = *id;
        change.addResponse(u"mfaDeviceId"_s, device.deviceId);
        return secrets.put(change, seedNameOf(device.deviceId), app.seed);
    });
    return done ? Result<MfaDevice::Id>(device.id) : fail(done);
}

Result<KeyWish> MfaService::wishFor(User::Id id) const
{
    const auto user = UserService(m_workspace).user(id);
    const auto devices = devicesOf(id);
    if (!user || !devices) {
        return user ? fail(devices) : fail(user);
    }
    KeyWish wish;
    wish.relyingParty = QUrl(m_workspace.portalUrl()).host();
    wish.relyingPartyName = wish.relyingParty;
    wish.userHandle = user->userId.toUtf8();
    wish.username = user->username;
    wish.displayName = user->displayName;
    SystemRandom random;
    wish.challenge = random.bytes(challengeSize);
    for (const MfaDevice &device : *devices) {
        if (device.kind == MfaDevice::Kind::SecurityKey) {
            wish.excluded.append(QByteArray::fromBase64(device.credentialId.toLatin1(), base64Url));
        }
    }
    return wish;
}

Result<MfaDevice::Id> MfaService::registerKey(User::Id id, const QString &name, const KeyWish &wish, const KeyCredential &credential)
{
    if (auto valid = validateDeviceName(name); !valid) {
        return fail(valid);
    }
    const auto user = UserService(m_workspace).user(id);
    if (!user) {
        return fail(user);
    }
    MfaDevice device;
    device.user = id;
    device.kind = MfaDevice::Kind::SecurityKey;
    device.name = name.trimmed();
    device.credentialId = textOf(credential.id);
    device.relyingParty = wish.relyingParty;
    device.publicKey = textOf(credential.publicKey);
    device.algorithm = credential.algorithm;
    device.aaguid = credential.aaguid;
    device.attestation = credential.attestation;
    device.signCount = credential.signCount;
    QJsonObject parameters = described(*user, device.name);
    parameters.insert(u"aaguid"_s, device.aaguid);
    parameters.insert(u"attestation"_s, device.attestation);
    const Operation operation{u"CompleteWebAuthnDeviceRegistration"_s, tr("Register a security key for %1").arg(user->username),
                              parameters};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        if (auto may = mayRegister(id, MfaDevice::Kind::SecurityKey); !may) {
            return may;
        }
        if (auto free = isFree(id, device.name); !free) {
            return free;
        }
        MfaStore store(change.database());
        const auto known = store.hasCredential(device.credentialId);
        if (!known || *known) {
            return known ? Status(fail(Error::Kind::Conflict, tr("This security key is registered already."))) : fail(known);
        }
        device.deviceId = u"mfa-"_s + change.random().hex(16);
        device.registeredAt = change.now();
        device.updatedAt = change.now();
        const auto added = store.insert(device);
        if (!added) {
            return fail(added);
        }
        device.id = *added;
        change.addResponse(u"mfaDeviceId"_s, device.deviceId);
        return {};
    });
    return done ? Result<MfaDevice::Id>(device.id) : fail(done);
}

Result<MfaDevice> MfaService::appOf(MfaDevice::Id id) const
{
    auto found = device(id);
    if (!found) {
        return found;
    }
    if (found->kind != MfaDevice::Kind::AuthenticatorApp) {
        return fail(Error::Kind::Forbidden, tr("%1 is a security key: it shows no codes and has no clock.").arg(found->name));
    }
    const auto user = enabledUser(found->user);
    return user ? found : fail(user);
}

Status MfaService::verify(MfaDevice::Id id, const QString &text)
{
    const auto found = appOf(id);
    const auto typed = totp::typedCode(text, u"code"_s);
    if (!found || !typed) {
        return found ? fail(typed) : fail(found);
    }
    const auto seed = seedOf(*found);
    if (!seed) {
        return fail(seed);
    }
    const Operation operation{u"VerifyMfaDeviceForUser"_s,
                              tr("Check a code of the MFA device %1 of %2").arg(found->name, found->username),
                              {{u"userName"_s, found->username}, {u"mfaDeviceId"_s, found->deviceId}},
                              u"gatehouse"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto now = appOf(id);
        const auto step = now ? acceptedStep(*seed, *typed, now->drift, now->lastStep) : Result<qint64>(fail(now));
        if (!step) {
            return fail(step);
        }
        change.reachOutside(tr("A code was used; it is not taken a second time."));
        return MfaStore(change.database()).setCode(id, *step - totp::stepAt(change.now()), *step, change.now());
    });
    return done ? Status() : fail(done);
}

Status MfaService::resynchronise(MfaDevice::Id id, const QString &first, const QString &second)
{
    const auto found = appOf(id);
    const auto one = totp::typedCode(first, u"code1"_s);
    const auto two = totp::typedCode(second, u"code2"_s);
    if (!found) {
        return fail(found);
    }
    if (!one || !two) {
        return one ? fail(two) : fail(one);
    }
    const auto seed = seedOf(*found);
    if (!seed) {
        return fail(seed);
    }
    const Operation operation{u"UpdateMfaDeviceForUser"_s,
                              tr("Resynchronise the MFA device %1 of %2").arg(found->name, found->username),
                              {{u"userName"_s, found->username}, {u"mfaDeviceId"_s, found->deviceId}}};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto now = appOf(id);
        if (!now) {
            return fail(now);
        }
        const qint64 present = totp::stepAt(change.now());
        const auto step = totp::stepOfPair(*seed, *one, *two, present + now->drift, wideWindow, now->lastStep);
        if (!step) {
            return fail(step);
        }
        if (!*step) {
            return fail(Error::Kind::Forbidden,
                        tr("These are not two codes in a row of this app that are new. Type the one that it shows now, wait for the next "
                           "one and type that too."),
                        u"code1"_s);
        }
        change.reachOutside(tr("Two codes were used; they are not taken a second time."));
        return MfaStore(change.database()).setCode(id, **step + 1 - present, **step + 1, change.now());
    });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
