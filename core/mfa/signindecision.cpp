// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/signindecision.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SignInWords {
    Q_DECLARE_TR_FUNCTIONS(SignInWords)
};

QList<MfaDevice::Kind> allowedKinds(const MfaSettings &settings)
{
    QList<MfaDevice::Kind> kinds;
    for (const MfaDevice::Kind kind : allMfaKinds) {
        if (settings.allows(kind)) {
            kinds.append(kind);
        }
    }
    return kinds;
}

/// Of those that are allowed, what this user has.
QList<MfaDevice::Kind> usableKinds(const SignInCase &signIn)
{
    QList<MfaDevice::Kind> kinds = allowedKinds(signIn.settings);
    kinds.removeIf([&](MfaDevice::Kind kind) { return kind == MfaDevice::Kind::AuthenticatorApp ? !signIn.hasApp : !signIn.hasKey; });
    return kinds;
}

SignInDecision withoutDevice(const SignInCase &signIn)
{
    const bool isAware = signIn.settings.mode == MfaMode::ContextAware;
    const SignInReason reason = signIn.hasApp || signIn.hasKey ? SignInReason::DeviceTypeNotAllowed
                                : signIn.hasLostApp            ? SignInReason::SecretLost
                                                               : SignInReason::NoDevice;
    // A trusted device is never asked, not even where users without a device are blocked. It does register one: a device that was lost
    // and deleted here has to be followed by another (guide: "Configure MFA device enforcement").
    if (isAware && signIn.isTrusted && signIn.settings.withoutDevice != WithoutDevice::Register) {
        return {SignInStep::Enter, SignInReason::TrustedContext};
    }
    switch (signIn.settings.withoutDevice) {
    case WithoutDevice::Register: {
        const QList<MfaDevice::Kind> kinds = allowedKinds(signIn.settings);
        return kinds.isEmpty() ? SignInDecision{SignInStep::Refuse, SignInReason::NothingToRegister}
                               : SignInDecision{SignInStep::RegisterDevice, reason, kinds, isAware};
    }
    case WithoutDevice::EmailCode:
        return {SignInStep::AskForEmailCode, reason, {}, isAware};
    case WithoutDevice::Block:
        return {SignInStep::Refuse, reason};
    case WithoutDevice::Allow:
        return {SignInStep::Enter, reason};
    }
    Q_UNREACHABLE();
}

SignInDecision stepOf(const SignInCase &signIn)
{
    if (signIn.user == User::Status::Disabled) {
        return {SignInStep::Refuse, SignInReason::UserDisabled};
    }
    if (signIn.source == SourceKind::ExternalProvider) {
        return {SignInStep::ProviderDecides, SignInReason::ExternalProvider};
    }
    if (signIn.settings.mode == MfaMode::Disabled) {
        return signIn.source == SourceKind::ActiveDirectory ? SignInDecision{SignInStep::RadiusDecides, SignInReason::RadiusInCharge}
                                                            : SignInDecision{SignInStep::Enter, SignInReason::MfaDisabled};
    }
    const QList<MfaDevice::Kind> usable = usableKinds(signIn);
    if (usable.isEmpty()) {
        return withoutDevice(signIn);
    }
    if (signIn.settings.mode == MfaMode::AlwaysOn) {
        return {SignInStep::AskForDevice, SignInReason::AlwaysAsked, usable};
    }
    return signIn.isTrusted ? SignInDecision{SignInStep::Enter, SignInReason::TrustedContext}
                            : SignInDecision{SignInStep::AskForDevice, SignInReason::ContextChanged, usable, true};
}

QString consequence(WithoutDevice choice)
{
    switch (choice) {
    case WithoutDevice::Register:
        return SignInWords::tr("Registering one is required.");
    case WithoutDevice::EmailCode:
        return SignInWords::tr("A one-time password by email is required instead.");
    case WithoutDevice::Block:
        return SignInWords::tr("Sign-in without a device is blocked.");
    case WithoutDevice::Allow:
        return SignInWords::tr("Sign-in without a device is allowed.");
    }
    Q_UNREACHABLE();
}

}  // namespace

SignInDecision decide(const SignInCase &signIn)
{
    SignInDecision decision = stepOf(signIn);
    decision.mayManageDevices = decision.step != SignInStep::Refuse && decision.step != SignInStep::ProviderDecides
                                && signIn.settings.managers == MfaManagers::UsersToo;
    return decision;
}

QString nameOf(SignInStep step)
{
    switch (step) {
    case SignInStep::Enter:
        return u"ENTER"_s;
    case SignInStep::AskForDevice:
        return u"ASK_FOR_DEVICE"_s;
    case SignInStep::RegisterDevice:
        return u"REGISTER_DEVICE"_s;
    case SignInStep::AskForEmailCode:
        return u"ASK_FOR_EMAIL_CODE"_s;
    case SignInStep::Refuse:
        return u"REFUSE"_s;
    case SignInStep::RadiusDecides:
        return u"RADIUS_DECIDES"_s;
    case SignInStep::ProviderDecides:
        return u"PROVIDER_DECIDES"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(SignInReason reason)
{
    switch (reason) {
    case SignInReason::UserDisabled:
        return u"USER_DISABLED"_s;
    case SignInReason::ExternalProvider:
        return u"EXTERNAL_PROVIDER"_s;
    case SignInReason::RadiusInCharge:
        return u"RADIUS_IN_CHARGE"_s;
    case SignInReason::MfaDisabled:
        return u"MFA_DISABLED"_s;
    case SignInReason::TrustedContext:
        return u"TRUSTED_CONTEXT"_s;
    case SignInReason::ContextChanged:
        return u"CONTEXT_CHANGED"_s;
    case SignInReason::AlwaysAsked:
        return u"ALWAYS_ASKED"_s;
    case SignInReason::NoDevice:
        return u"NO_DEVICE"_s;
    case SignInReason::DeviceTypeNotAllowed:
        return u"DEVICE_TYPE_NOT_ALLOWED"_s;
    case SignInReason::SecretLost:
        return u"SECRET_LOST"_s;
    case SignInReason::NothingToRegister:
        return u"NOTHING_TO_REGISTER"_s;
    }
    Q_UNREACHABLE();
}

QString labelOf(const SignInDecision &decision)
{
    const bool app = decision.kinds.contains(MfaDevice::Kind::AuthenticatorApp);
    const bool key = decision.kinds.contains(MfaDevice::Kind::SecurityKey);
    switch (decision.step) {
    case SignInStep::Enter:
        return SignInWords::tr("Is signed in");
    case SignInStep::AskForDevice:
        return app && key ? SignInWords::tr("Types a code or uses the security key")
               : app      ? SignInWords::tr("Types a code from the app")
                          : SignInWords::tr("Uses the security key");
    case SignInStep::RegisterDevice:
        return app && key ? SignInWords::tr("Registers a device")
               : app      ? SignInWords::tr("Registers an authenticator app")
                          : SignInWords::tr("Registers a security key");
    case SignInStep::AskForEmailCode:
        return SignInWords::tr("Types a one-time password from an email");
    case SignInStep::Refuse:
        return SignInWords::tr("Can't sign in");
    case SignInStep::RadiusDecides:
        return SignInWords::tr("Does what RADIUS asks for, if anything");
    case SignInStep::ProviderDecides:
        return SignInWords::tr("Does what the identity provider asks for");
    }
    Q_UNREACHABLE();
}

QString reasonOf(const SignInDecision &decision, const SignInCase &signIn)
{
    switch (decision.reason) {
    case SignInReason::UserDisabled:
        return SignInWords::tr("The user is disabled.");
    case SignInReason::ExternalProvider:
        return SignInWords::tr("The external identity provider manages multi-factor authentication.");
    case SignInReason::RadiusInCharge:
        return SignInWords::tr("Multi-factor authentication is disabled, so RADIUS MFA of the directory is in charge where it is set up.");
    case SignInReason::MfaDisabled:
        return SignInWords::tr("Multi-factor authentication is disabled: the password is enough.");
    case SignInReason::TrustedContext:
        return SignInWords::tr("The device is trusted, and the sign-in context has not changed.");
    case SignInReason::ContextChanged:
        return SignInWords::tr("A device is registered, and the sign-in context is a new one.");
    case SignInReason::AlwaysAsked:
        return SignInWords::tr("A device is registered, and it is asked for at every sign-in.");
    case SignInReason::NoDevice:
        return SignInWords::tr("No device is registered.") + u' ' + consequence(signIn.settings.withoutDevice);
    case SignInReason::DeviceTypeNotAllowed:
        return SignInWords::tr("The type of the registered device is not allowed any more.") + u' '
               + consequence(signIn.settings.withoutDevice);
    case SignInReason::SecretLost:
        return SignInWords::tr("The secret key of the registered device is lost: no code of it can be checked.") + u' '
               + consequence(signIn.settings.withoutDevice);
    case SignInReason::NothingToRegister:
        return SignInWords::tr("A device is required, but no type of device is allowed.");
    }
    Q_UNREACHABLE();
}

QList<SignInCase> typicalCases(const MfaSettings &settings, SourceKind source)
{
    QList<SignInCase> cases;
    const auto add = [&](bool app, bool key, bool trusted) { cases.append({settings, source, User::Status::Enabled, app, key, trusted}); };
    for (const bool trusted : {false, true}) {
        add(false, false, trusted);
        add(true, false, trusted);
        add(false, true, trusted);
        add(true, true, trusted);
    }
    return cases;
}

QString whoOf(const SignInCase &signIn)
{
    return signIn.hasApp && signIn.hasKey ? SignInWords::tr("With app and key")
           : signIn.hasApp                ? SignInWords::tr("With an authenticator app")
           : signIn.hasKey                ? SignInWords::tr("With a security key")
           : signIn.hasLostApp            ? SignInWords::tr("With an app whose secret key is lost")
                                          : SignInWords::tr("Without a device");
}

QString whereOf(const SignInCase &signIn)
{
    return signIn.isTrusted ? SignInWords::tr("On a trusted device") : SignInWords::tr("In a new context");
}

}  // namespace gatehouse
