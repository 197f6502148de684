// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfasettings.h"

#include "core/mfa/mfawords.h"
#include "core/workspace/changestore.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct MfaSettingsWords {
    Q_DECLARE_TR_FUNCTIONS(MfaSettingsWords)
};

template<typename Values, typename Choice = typename Values::value_type>
std::optional<Choice> named(const Values &values, const QString &name)
{
    for (const Choice value : values) {
        if (nameOf(value) == name) {
            return value;
        }
    }
    return {};
}

/// The choice of a setting; `usual` where nothing was set. A word of a later version is refused rather than taken for something else.
template<typename Choice>
Status read(Database &database, const QString &setting, std::optional<Choice> (*find)(const QString &), Choice &choice)
{
    const auto word = ChangeStore(database).setting(setting);
    if (!word || word->isEmpty()) {
        return word ? Status() : fail(word);
    }
    const auto found = find(*word);
    if (!found) {
        return fail(Error::Kind::Storage, MfaSettingsWords::tr("This version does not know the setting %1 “%2”.").arg(setting, *word));
    }
    choice = *found;
    return {};
}

}  // namespace

QString nameOf(MfaMode mode)
{
    return mode == MfaMode::ContextAware ? u"CONTEXT_AWARE"_s : mode == MfaMode::AlwaysOn ? u"ALWAYS_ON"_s : u"DISABLED"_s;
}

QString nameOf(WithoutDevice choice)
{
    switch (choice) {
    case WithoutDevice::Register:
        return u"REGISTER"_s;
    case WithoutDevice::EmailCode:
        return u"EMAIL_CODE"_s;
    case WithoutDevice::Block:
        return u"BLOCK"_s;
    case WithoutDevice::Allow:
        return u"ALLOW"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(MfaManagers managers)
{
    return managers == MfaManagers::Administrators ? u"ADMINISTRATORS"_s : u"USERS"_s;
}

std::optional<MfaMode> mfaModeNamed(const QString &name)
{
    return named(allMfaModes, name);
}

std::optional<WithoutDevice> withoutDeviceNamed(const QString &name)
{
    return named(allWithoutDevice, name);
}

std::optional<MfaManagers> mfaManagersNamed(const QString &name)
{
    return named(allMfaManagers, name);
}

QString labelOf(MfaMode mode)
{
    switch (mode) {
    case MfaMode::ContextAware:
        return MfaSettingsWords::tr("Only when their sign-in context changes (context-aware)");
    case MfaMode::AlwaysOn:
        return MfaSettingsWords::tr("Every time they sign in (always-on)");
    case MfaMode::Disabled:
        return MfaSettingsWords::tr("Never (disabled)");
    }
    Q_UNREACHABLE();
}

QString labelOf(WithoutDevice choice)
{
    switch (choice) {
    case WithoutDevice::Register:
        return MfaSettingsWords::tr("Require them to register an MFA device at sign-in");
    case WithoutDevice::EmailCode:
        return MfaSettingsWords::tr("Require them to provide a one-time password sent by email");
    case WithoutDevice::Block:
        return MfaSettingsWords::tr("Block their sign-in");
    case WithoutDevice::Allow:
        return MfaSettingsWords::tr("Allow them to sign in");
    }
    Q_UNREACHABLE();
}

QString labelOf(MfaManagers managers)
{
    return managers == MfaManagers::Administrators ? MfaSettingsWords::tr("Administrators only")
                                                   : MfaSettingsWords::tr("Users can add and manage their own MFA devices");
}

QString explanationOf(MfaMode mode)
{
    switch (mode) {
    case MfaMode::ContextAware:
        return MfaSettingsWords::tr("Asked for on a new device, in a new browser or from an unknown IP address. Whoever says that the "
                                    "device is trusted is not asked again on it.");
    case MfaMode::AlwaysOn:
        return MfaSettingsWords::tr("Everybody with a registered device is asked at each sign-in, as PCI DSS recommends for payments.");
    case MfaMode::Disabled:
        return MfaSettingsWords::tr("A username and a password are enough for everybody.");
    }
    Q_UNREACHABLE();
}

QString explanationOf(WithoutDevice choice)
{
    switch (choice) {
    case WithoutDevice::Register:
        return MfaSettingsWords::tr("After the password they register a device of an allowed type, then get on. Who lost a device and had "
                                    "it deleted here registers another one.");
    case WithoutDevice::EmailCode:
        return MfaSettingsWords::tr("Better than a password alone. It is not bound to a device, so it does not count as multi-factor "
                                    "authentication.");
    case WithoutDevice::Block:
        return MfaSettingsWords::tr("Nobody gets in without a device; an administrator registers it first.");
    case WithoutDevice::Allow:
        return MfaSettingsWords::tr("Devices are up to the users. Who has registered one is asked for it.");
    }
    Q_UNREACHABLE();
}

Status validate(const MfaSettings &settings)
{
    if (settings.mode != MfaMode::Disabled && !settings.allowsApps && !settings.allowsKeys) {
        return fail(Error::Kind::Invalid,
                    MfaSettingsWords::tr("Choose at least one type of device, or disable multi-factor authentication."), u"types"_s);
    }
    return {};
}

QStringList warningsOf(const MfaSettings &settings, SourceKind source)
{
    QStringList warnings;
    if (settings.mode == MfaMode::Disabled) {
        return warnings;
    }
    if (settings.withoutDevice == WithoutDevice::EmailCode) {
        warnings.append(MfaSettingsWords::tr("Whoever reads mail through the access portal, with Office 365 for example, can't get at the "
                                             "one-time password and is locked out."));
        if (source == SourceKind::ActiveDirectory) {
            warnings.append(MfaSettingsWords::tr("One-time passwords go to the attribute “email” of Active Directory, whatever the "
                                                 "attribute mappings say."));
        }
    }
    if (settings.withoutDevice == WithoutDevice::Block && settings.mode == MfaMode::ContextAware) {
        warnings.append(
            MfaSettingsWords::tr("On a device that is trusted already nobody is asked, so a user without a device still gets in "
                                 "there. Choose always-on to stop that."));
    }
    return warnings;
}

QString adviceOn(const MfaSettings &settings)
{
    const bool isAsked = settings.mode != MfaMode::Disabled && (settings.allowsApps || settings.allowsKeys);
    return isAsked ? MfaSettingsWords::tr("Encourage everybody to register a second device of each allowed type: one that is lost or "
                                          "broken locks nobody out then.")
                   : QString();
}

QString withoutDeviceNote(const MfaSettings &settings, SourceKind source, qint64 users)
{
    if (users == 0 || !settings.requiresDevice() || source == SourceKind::ExternalProvider) {
        return {};
    }
    return settings.withoutDevice == WithoutDevice::Block
               ? MfaSettingsWords::tr("%Ln user(s) have no usable MFA device and can't sign in without one.", nullptr, int(users))
               : MfaSettingsWords::tr("%Ln user(s) have to register an MFA device at their next sign-in.", nullptr, int(users));
}

QString radiusNote(MfaMode mode, SourceKind source)
{
    if (source != SourceKind::ActiveDirectory) {
        return {};
    }
    return mode == MfaMode::Disabled
               ? MfaSettingsWords::tr(
                   "While this is disabled, RADIUS MFA of the directory stays in charge of signing in to the portal, if it "
                   "is configured there.")
               : MfaSettingsWords::tr(
                   "This overrides RADIUS MFA of the directory for signing in to the portal. For everything else that uses "
                   "the directory, RADIUS goes on asking.");
}

QString providerNote()
{
    return MfaSettingsWords::tr("The identity source is an external identity provider: multi-factor authentication is configured there and "
                                "asked for there.");
}

Result<MfaSettings> mfaSettingsOf(Database &database)
{
    MfaSettings settings;
    Status done = read(database, mfawords::mode, mfaModeNamed, settings.mode);
    if (done) {
        done = read(database, mfawords::withoutDevice, withoutDeviceNamed, settings.withoutDevice);
    }
    if (done) {
        done = read(database, mfawords::managers, mfaManagersNamed, settings.managers);
    }
    const auto types = ChangeStore(database).setting(mfawords::types);
    if (!done || !types) {
        return done ? fail(types) : fail(done);
    }
    if (!types->isEmpty()) {
        const QStringList words = types->split(u' ');
        settings.allowsApps = words.contains(nameOf(MfaDevice::Kind::AuthenticatorApp));
        settings.allowsKeys = words.contains(nameOf(MfaDevice::Kind::SecurityKey));
    }
    return settings;
}

}  // namespace gatehouse
