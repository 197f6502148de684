// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfaservice.h"

#include "core/mfa/mfawords.h"
#include "core/quotas/quotaservice.h"
#include "core/secrets/secretservice.h"
#include "core/storage/database.h"
#include "core/users/userservice.h"
#include "core/workspace/changestore.h"

#include <QJsonArray>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString typesOf(const MfaSettings &settings)
{
    QStringList words;
    for (const MfaDevice::Kind kind : allMfaKinds) {
        if (settings.allows(kind)) {
            words.append(nameOf(kind));
        }
    }
    return words.isEmpty() ? u"NONE"_s : words.join(u' ');
}

QJsonObject described(const MfaSettings &settings)
{
    return {{u"mfaMode"_s, nameOf(settings.mode)},
            {u"allowedMfaTypes"_s, QJsonArray::fromStringList(typesOf(settings).split(u' '))},
            {u"noMfaSignInBehavior"_s, nameOf(settings.withoutDevice)},
            {u"deviceManagement"_s, nameOf(settings.managers)}};
}

QString labelsOf(const MfaSettings &settings)
{
    QStringList labels;
    for (const MfaDevice::Kind kind : allMfaKinds) {
        if (settings.allows(kind)) {
            labels.append(labelOf(kind));
        }
    }
    return labels.isEmpty() ? MfaService::tr("None", "types of devices") : labels.join(u", "_s);
}

/// What one becomes in the other, for a person.
QStringList differences(const MfaSettings &before, const MfaSettings &wanted)
{
    QStringList all;
    if (before.mode != wanted.mode) {
        all.append(MfaService::tr("users are prompted “%1”").arg(labelOf(wanted.mode)));
    }
    if (before.allowsApps != wanted.allowsApps || before.allowsKeys != wanted.allowsKeys) {
        all.append(MfaService::tr("types of devices “%1”").arg(labelsOf(wanted)));
    }
    if (before.withoutDevice != wanted.withoutDevice) {
        all.append(MfaService::tr("users without a device “%1”").arg(labelOf(wanted.withoutDevice)));
    }
    if (before.managers != wanted.managers) {
        all.append(MfaService::tr("devices are managed by “%1”").arg(labelOf(wanted.managers)));
    }
    return all;
}

QJsonObject described(const MfaDevice &device)
{
    return {{u"userName"_s, device.username}, {u"mfaDeviceId"_s, device.deviceId}, {u"deviceName"_s, device.name}};
}

}  // namespace

Result<MfaSettings> MfaService::settings() const
{
    return mfaSettingsOf(m_workspace.database());
}

Result<SourceKind> MfaService::source() const
{
    return identitySourceOf(m_workspace.database());
}

Status MfaService::setSettings(const MfaSettings &wanted)
{
    if (auto valid = validate(wanted); !valid) {
        return valid;
    }
    const Operation operation{u"PutMfaDeviceManagementForDirectory"_s, tr("Configure multi-factor authentication"), described(wanted)};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto source = identitySourceOf(change.database());
        const auto before = mfaSettingsOf(change.database());
        if (!source || !before) {
            return source ? fail(before) : fail(source);
        }
        if (*source == SourceKind::ExternalProvider) {
            return fail(Error::Kind::Forbidden, providerNote());
        }
        if (*before == wanted) {
            return {};
        }
        change.setSummary(tr("Configure multi-factor authentication: %1").arg(differences(*before, wanted).join(u", "_s)));
        change.touch(Room::MfaDevices);
        ChangeStore store(change.database());
        Status written = store.setSetting(mfawords::mode, nameOf(wanted.mode));
        for (const auto &[name, value] :
             {std::pair(mfawords::types, typesOf(wanted)), std::pair(mfawords::withoutDevice, nameOf(wanted.withoutDevice)),
              std::pair(mfawords::managers, nameOf(wanted.managers))}) {
            if (written) {
                written = store.setSetting(name, value);
            }
        }
        return written;
    });
    return done ? Status() : fail(done);
}

Result<MfaCounts> MfaService::counts() const
{
    const auto now = settings();
    return now ? MfaStore(m_workspace.database()).counts(*now) : fail(now);
}

Result<SignInCase> MfaService::signInOf(User::Id id, bool isTrusted) const
{
    const auto user = UserService(m_workspace).user(id);
    const auto now = settings();
    const auto from = source();
    const auto devices = devicesOf(id);
    if (!user || !now) {
        return user ? fail(now) : fail(user);
    }
    if (!from || !devices) {
        return from ? fail(devices) : fail(from);
    }
    SignInCase signIn{*now, *from, user->status, false, false, isTrusted};
    for (const MfaDevice &device : *devices) {
        bool &has = stateOf(device) == MfaDeviceState::SecretLost      ? signIn.hasLostApp
                    : device.kind == MfaDevice::Kind::AuthenticatorApp ? signIn.hasApp
                                                                       : signIn.hasKey;
        has = true;
    }
    return signIn;
}

Result<MfaDevice> MfaService::device(MfaDevice::Id id) const
{
    const auto found = MfaStore(m_workspace.database()).byId(id);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("This MFA device does not exist any more."));
    }
    return **found;
}

Result<MfaDevice> MfaService::find(const QString &reference, User::Id user) const
{
    const MfaStore store(m_workspace.database());
    const auto byId = store.byDeviceId(reference);
    const auto byName = user.isValid() ? store.byName(user, reference) : Result<std::optional<MfaDevice>>(std::nullopt);
    if (!byId || !byName) {
        return byId ? fail(byName) : fail(byId);
    }
    if (*byId && (!user.isValid() || (*byId)->user == user)) {
        return **byId;
    }
    if (*byName) {
        return **byName;
    }
    return fail(Error::Kind::NotFound,
                user.isValid() ? tr("This user has no MFA device %1.").arg(reference)
                               : tr("There is no MFA device %1. Give its ID, or its name together with the user.").arg(reference),
                u"device"_s);
}

Result<QList<MfaDevice>> MfaService::devicesOf(User::Id user) const
{
    return MfaStore(m_workspace.database()).of(user);
}

Result<QString> MfaService::freeName(User::Id user, MfaDevice::Kind kind) const
{
    const QString name = labelOf(kind);
    for (int number = 1;; ++number) {
        const QString next = number == 1 ? name : u"%1 %2"_s.arg(name).arg(number);
        const auto taken = MfaStore(m_workspace.database()).byName(user, next);
        if (!taken) {
            return fail(taken);
        }
        if (!*taken) {
            return next;
        }
    }
}

Result<User> MfaService::enabledUser(User::Id id) const
{
    auto user = UserService(m_workspace).user(id);
    if (user && user->status == User::Status::Disabled) {
        return fail(
            Error::Kind::Forbidden,
            tr("%1 is disabled: MFA devices can be deleted, but not registered or changed. Enable the user first.").arg(user->username));
    }
    return user;
}

Status MfaService::mayRegister(User::Id id, MfaDevice::Kind kind) const
{
    const auto user = enabledUser(id);
    const auto from = source();
    const auto now = settings();
    if (!user || !from || !now) {
        return !user ? fail(user) : !from ? fail(from) : fail(now);
    }
    if (*from == SourceKind::ExternalProvider) {
        return fail(Error::Kind::Forbidden, providerNote());
    }
    const bool isApp = kind == MfaDevice::Kind::AuthenticatorApp;
    if (!now->allows(kind)) {
        return fail(Error::Kind::Forbidden,
                    isApp
                        ? tr("Authenticator apps are not among the allowed MFA types. Allow them under Multi-factor authentication first.")
                        : tr("Security keys are not among the allowed MFA types. Allow them under Multi-factor authentication first."));
    }
    const auto count = MfaStore(m_workspace.database()).countOf(id, kind);
    return count ? quotaCheck(m_workspace.database(), isApp ? Quota::AuthenticatorApps : Quota::SecurityKeys, *count + 1) : fail(count);
}

Status MfaService::isFree(User::Id user, const QString &name, MfaDevice::Id except) const
{
    const auto other = MfaStore(m_workspace.database()).byName(user, name);
    if (!other) {
        return fail(other);
    }
    return !*other || (*other)->id == except
               ? Status()
               : fail(Error::Kind::Conflict, tr("This user has a device named %1 already.").arg((*other)->name), u"name"_s);
}

Status MfaService::rename(MfaDevice::Id id, const QString &asked)
{
    const QString name = asked.trimmed();
    const auto before = device(id);
    if (!before) {
        return fail(before);
    }
    QJsonObject parameters = described(*before);
    parameters.insert(u"newDeviceName"_s, name);
    const Operation operation{u"UpdateMfaDeviceForUser"_s,
                              tr("Rename the MFA device %1 of %2 to %3").arg(before->name, before->username, name), parameters};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto now = device(id);
        if (!now) {
            return fail(now);
        }
        if (const auto user = enabledUser(now->user); !user) {
            return fail(user);
        }
        if (auto valid = validateDeviceName(name); !valid) {
            return valid;
        }
        if (auto free = isFree(now->user, name, id); !free) {
            return free;
        }
        return now->name == name ? Status() : MfaStore(change.database()).rename(id, name, change.now());
    });
    return done ? Status() : fail(done);
}

Status MfaService::removeWithSeed(Change &change, const MfaDevice &device) const
{
    const auto gone = MfaStore(change.database()).remove(device.id);
    return gone && device.hasSeed ? SecretService(m_workspace).remove(change, seedNameOf(device.deviceId)) : gone;
}

Status MfaService::remove(const QList<MfaDevice::Id> &ids)
{
    const auto first = ids.size() == 1 ? device(ids.first()) : Result<MfaDevice>();
    if (!first) {
        return fail(first);
    }
    const QString summary = ids.size() == 1 ? tr("Delete the MFA device %1 of %2").arg(first->name, first->username)
                                            : tr("Delete %n MFA device(s)", nullptr, int(ids.size()));
    const auto done = m_workspace.change({u"DeleteMfaDeviceForUser"_s, summary}, [&](Change &change) -> Status {
        QJsonArray named;
        for (const MfaDevice::Id id : ids) {
            const auto now = device(id);
            if (!now) {
                return fail(now);
            }
            if (auto gone = removeWithSeed(change, *now); !gone) {
                return gone;
            }
            named.append(described(*now));
        }
        change.addParameter(u"mfaDevices"_s, named);
        return {};
    });
    return done ? Status() : fail(done);
}

Status MfaService::removeDevicesOf(Change &change, User::Id user) const
{
    const auto devices = MfaStore(change.database()).of(user);
    if (!devices) {
        return fail(devices);
    }
    for (const MfaDevice &device : *devices) {
        if (auto gone = removeWithSeed(change, device); !gone) {
            return gone;
        }
    }
    return {};
}

}  // namespace gatehouse
