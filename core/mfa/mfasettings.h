// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/sourcekind.h"
#include "core/mfa/mfadevice.h"

namespace gatehouse {

/// When users are asked for a second factor (guide: "Enable MFA").
enum class MfaMode { ContextAware, AlwaysOn, Disabled };

/// What happens to a user who has no device (guide: "Configure MFA device enforcement").
enum class WithoutDevice { Register, EmailCode, Block, Allow };

/// Who registers, renames and deletes devices (guide: "Allow users to register their own MFA devices").
enum class MfaManagers { Administrators, UsersToo };

inline constexpr std::array allMfaModes{MfaMode::ContextAware, MfaMode::AlwaysOn, MfaMode::Disabled};
inline constexpr std::array allWithoutDevice{WithoutDevice::Register, WithoutDevice::EmailCode, WithoutDevice::Block, WithoutDevice::Allow};
inline constexpr std::array allMfaManagers{MfaManagers::Administrators, MfaManagers::UsersToo};

/// Multi-factor authentication as it is configured; as it is made here, a workspace begins with it.
struct MfaSettings {
    MfaMode mode = MfaMode::ContextAware;
    bool allowsApps = true;
    bool allowsKeys = true;
    WithoutDevice withoutDevice = WithoutDevice::Allow;
    MfaManagers managers = MfaManagers::Administrators;

    [[nodiscard]] bool allows(MfaDevice::Kind kind) const { return kind == MfaDevice::Kind::AuthenticatorApp ? allowsApps : allowsKeys; }
    /// Whether a user without a device can't just sign in.
    [[nodiscard]] bool requiresDevice() const
    {
        return mode != MfaMode::Disabled && (withoutDevice == WithoutDevice::Register || withoutDevice == WithoutDevice::Block);
    }
    bool operator==(const MfaSettings &) const = default;
};

/// The stable words, as in settings and on the command line: CONTEXT_AWARE, ALWAYS_ON, DISABLED; REGISTER, EMAIL_CODE, BLOCK, ALLOW;
/// ADMINISTRATORS, USERS.
[[nodiscard]] QString nameOf(MfaMode mode);
[[nodiscard]] QString nameOf(WithoutDevice choice);
[[nodiscard]] QString nameOf(MfaManagers managers);
[[nodiscard]] std::optional<MfaMode> mfaModeNamed(const QString &name);
[[nodiscard]] std::optional<WithoutDevice> withoutDeviceNamed(const QString &name);
[[nodiscard]] std::optional<MfaManagers> mfaManagersNamed(const QString &name);
/// For a person, translated, in the words of the guide.
[[nodiscard]] QString labelOf(MfaMode mode);
[[nodiscard]] QString labelOf(WithoutDevice choice);
[[nodiscard]] QString labelOf(MfaManagers managers);
/// What it means, a sentence or two.
[[nodiscard]] QString explanationOf(MfaMode mode);
[[nodiscard]] QString explanationOf(WithoutDevice choice);

/// At least one type while it is not disabled. The error's field is "types".
[[nodiscard]] Status validate(const MfaSettings &settings);

/// What an administrator should think of with these settings, a sentence each (guide: "Considerations before using MFA in AWS SSO").
[[nodiscard]] QStringList warningsOf(const MfaSettings &settings, SourceKind source);
/// What is a good thing to do with them, which is no warning; empty where there is nothing.
[[nodiscard]] QString adviceOn(const MfaSettings &settings);
/// What awaits those users who have to have a device and have none that they could use; empty where there are none. With an external
/// identity provider there is nothing to say.
[[nodiscard]] QString withoutDeviceNote(const MfaSettings &settings, SourceKind source, qint64 users);
/// What this choice means beside the RADIUS servers of a directory; empty for other identity sources (guide: "RADIUS MFA").
[[nodiscard]] QString radiusNote(MfaMode mode, SourceKind source);

/// Why nothing of this can be set with an external identity provider (guide: "Enable MFA").
[[nodiscard]] QString providerNote();

[[nodiscard]] Result<MfaSettings> mfaSettingsOf(Database &database);

}  // namespace gatehouse
