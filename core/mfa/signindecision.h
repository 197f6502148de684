// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/mfasettings.h"

namespace gatehouse {

/// A sign-in whose password was right, with all that decides what comes next.
struct SignInCase {
    MfaSettings settings{};
    SourceKind source = SourceKind::IdentityStore;
    User::Status user = User::Status::Enabled;
    bool hasApp = false;      ///< an authenticator app is registered whose codes can be checked, whether its type is allowed or not
    bool hasKey = false;      ///< the same of a security key
    bool isTrusted = false;   ///< device, browser and IP address are known, and the user said that they are trusted
    bool hasLostApp = false;  ///< an authenticator app is registered whose secret key is lost: nobody gets in with it

    bool operator==(const SignInCase &) const = default;
};

/// What the user has to do.
enum class SignInStep {
    Enter,           ///< nothing more
    AskForDevice,    ///< a code, or a touch on the security key
    RegisterDevice,  ///< then they are in
    AskForEmailCode,
    Refuse,
    RadiusDecides,    ///< the directory asks, if RADIUS is configured there
    ProviderDecides,  ///< of the external identity provider
};

/// Why; each is a sentence of the guide.
enum class SignInReason {
    UserDisabled,
    ExternalProvider,
    RadiusInCharge,
    MfaDisabled,
    TrustedContext,
    ContextChanged,
    AlwaysAsked,
    NoDevice,              ///< and what is done then was chosen
    DeviceTypeNotAllowed,  ///< there is a device, but of a type that was taken away since
    SecretLost,            ///< there is a device, but its codes can't be checked any more
    NothingToRegister,     ///< a device is required and no type of it is allowed
};

struct SignInDecision {
    SignInStep step = SignInStep::Refuse;
    SignInReason reason = SignInReason::UserDisabled;
    QList<MfaDevice::Kind> kinds{};  ///< that may be shown or registered at this step
    bool offersTrust = false;        ///< the step has the box “This is a trusted device”
    bool mayManageDevices = false;   ///< in the portal, once signed in

    bool operator==(const SignInDecision &) const = default;
};

inline constexpr std::array allSignInSteps{SignInStep::Enter,           SignInStep::AskForDevice, SignInStep::RegisterDevice,
                                           SignInStep::AskForEmailCode, SignInStep::Refuse,       SignInStep::RadiusDecides,
                                           SignInStep::ProviderDecides};

/// What this user must do at this sign-in. There is an answer to every case (guide: "Multi-factor authentication").
[[nodiscard]] SignInDecision decide(const SignInCase &signIn);

/// ENTER, ASK_FOR_DEVICE, REGISTER_DEVICE, ASK_FOR_EMAIL_CODE, REFUSE, RADIUS_DECIDES, PROVIDER_DECIDES
[[nodiscard]] QString nameOf(SignInStep step);
[[nodiscard]] QString nameOf(SignInReason reason);
/// For a person, translated: "Shows a code or touches the key".
[[nodiscard]] QString labelOf(const SignInDecision &decision);
/// Why, a whole sentence.
[[nodiscard]] QString reasonOf(const SignInDecision &decision, const SignInCase &signIn);

/// The cases that a person would ask about, of these settings: each kind of user, in a known and in a new context.
[[nodiscard]] QList<SignInCase> typicalCases(const MfaSettings &settings, SourceKind source);
/// Who signs in: "A user with an authenticator app", and from where: "on a trusted device".
[[nodiscard]] QString whoOf(const SignInCase &signIn);
[[nodiscard]] QString whereOf(const SignInCase &signIn);

}  // namespace gatehouse
