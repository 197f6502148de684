// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/mfastore.h"
#include "core/mfa/securitykeys.h"
#include "core/mfa/signindecision.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// An authenticator app that is to be registered.
struct NewAuthenticatorApp {
    User::Id user{};
    QString name{};
    SecretBytes seed{};  ///< from totp::newSeed
    /// What the app shows now. Left out, the device counts as registered and its first code is still to be checked (guide: "Register an
    /// MFA device": who waits too long resynchronises).
    std::optional<QString> code{};
};

/// What an administrator may do about multi-factor authentication (guide: "Multi-factor authentication"). What reads or keeps a seed
/// waits for the key of the secrets: never on a window's thread.
class MfaService
{
    Q_DECLARE_TR_FUNCTIONS(MfaService)

public:
    explicit MfaService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<MfaSettings> settings() const;
    /// Error::Kind::Forbidden with an external identity provider, which manages this itself.
    Status setSettings(const MfaSettings &settings);
    [[nodiscard]] Result<SourceKind> source() const;
    [[nodiscard]] Result<MfaCounts> counts() const;

    /// What this user would have to do, signing in now.
    [[nodiscard]] Result<SignInCase> signInOf(User::Id user, bool isTrusted) const;

    [[nodiscard]] Result<MfaDevice> device(MfaDevice::Id id) const;
    /// The device that a person means: by device ID, or by its name among those of a user.
    [[nodiscard]] Result<MfaDevice> find(const QString &reference, User::Id user = {}) const;
    /// The oldest first.
    [[nodiscard]] Result<QList<MfaDevice>> devicesOf(User::Id user) const;
    /// "Authenticator app 2": a name that is free.
    [[nodiscard]] Result<QString> freeName(User::Id user, MfaDevice::Kind kind) const;

    /// Whether this user may have one more of this kind: refused for a disabled user, for a type that is not allowed, beyond the limit and
    /// with an external identity provider.
    [[nodiscard]] Status mayRegister(User::Id user, MfaDevice::Kind kind) const;

    /// The content of the QR code for a user.
    [[nodiscard]] Result<SecretBytes> uriFor(User::Id user, const SecretBytes &seed) const;
    /// A wrong code has the field "code".
    Result<MfaDevice::Id> registerApp(const NewAuthenticatorApp &app);
    /// What the key has to be asked for.
    [[nodiscard]] Result<KeyWish> wishFor(User::Id user) const;
    Result<MfaDevice::Id> registerKey(User::Id user, const QString &name, const KeyWish &wish, const KeyCredential &credential);

    /// Takes a code of an authenticator app, once.
    Status verify(MfaDevice::Id id, const QString &code);
    /// Finds the clock of the device by two codes in a row; the error's field is "code1" or "code2".
    Status resynchronise(MfaDevice::Id id, const QString &first, const QString &second);

    Status rename(MfaDevice::Id id, const QString &name);
    Status remove(const QList<MfaDevice::Id> &ids);

    /// The step of deleting a user: the devices with their seeds.
    Status removeDevicesOf(Change &change, User::Id user) const;

    static constexpr qint64 codeWindow = 1;    ///< steps before and after (RFC 6238, section 5.2)
    static constexpr qint64 wideWindow = 120;  ///< an hour either way, to find a clock that is wrong

private:
    [[nodiscard]] Result<User> enabledUser(User::Id id) const;
    [[nodiscard]] Result<MfaDevice> appOf(MfaDevice::Id id) const;
    [[nodiscard]] Status isFree(User::Id user, const QString &name, MfaDevice::Id except = {}) const;
    [[nodiscard]] Result<qint64> acceptedStep(const SecretBytes &seed, const QString &code, qint64 drift, qint64 last) const;
    [[nodiscard]] Result<SecretBytes> seedOf(const MfaDevice &device) const;
    Status removeWithSeed(Change &change, const MfaDevice &device) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
