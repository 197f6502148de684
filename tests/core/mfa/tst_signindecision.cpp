// SPDX-License-Identifier: Apache-2.0
// Every case that can be, against the sentences of the guide, each a row of a table.
#include "core/mfa/signindecision.h"

#include <QTest>

#include <functional>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Step = SignInStep;
using Why = SignInReason;

QList<SignInCase> everyCase()
{
    QList<SignInCase> cases;
    for (int bits = 0; bits < 256; ++bits) {
        const auto bit = [bits](int at) { return ((bits >> at) & 1) != 0; };
        for (const MfaMode mode : allMfaModes) {
            for (const WithoutDevice without : allWithoutDevice) {
                for (const SourceKind source : {SourceKind::IdentityStore, SourceKind::ActiveDirectory, SourceKind::ExternalProvider}) {
                    const MfaSettings settings{mode, bit(0), bit(1), without, bit(2) ? MfaManagers::UsersToo : MfaManagers::Administrators};
                    cases.append(
                        {settings, source, bit(3) ? User::Status::Disabled : User::Status::Enabled, bit(4), bit(5), bit(6), bit(7)});
                }
            }
        }
    }
    return cases;
}

bool hasUsable(const SignInCase &c)
{
    return (c.hasApp && c.settings.allowsApps) || (c.hasKey && c.settings.allowsKeys);
}

/// A sentence of the guide: where it speaks of a case, what it says.
struct Sentence {
    const char *words;
    std::function<bool(const SignInCase &)> speaksOf;
    Step step;
    QList<Why> reasons;
};

/// From the strongest to the weakest: the first that speaks of a case holds.
const QList<Sentence> &guide()
{
    static const auto without = [](WithoutDevice choice) {
        return [choice](const SignInCase &c) { return !hasUsable(c) && c.settings.withoutDevice == choice; };
    };
    static const auto trusted = [](const SignInCase &c) { return c.settings.mode == MfaMode::ContextAware && c.isTrusted; };
    static const QList<Why> withoutOne{Why::NoDevice, Why::DeviceTypeNotAllowed, Why::SecretLost};
    static const QList<Sentence> sentences{
        {"Disable a user: a disabled user can't sign in",
         [](const SignInCase &c) { return c.user == User::Status::Disabled; },
         Step::Refuse,
         {Why::UserDisabled}},
        {"Enable MFA: the external IdP manages MFA settings",
         [](const SignInCase &c) { return c.source == SourceKind::ExternalProvider; },
         Step::ProviderDecides,
         {Why::ExternalProvider}},
        {"RADIUS MFA: falls back to RADIUS if MFA is disabled",
         [](const SignInCase &c) { return c.settings.mode == MfaMode::Disabled && c.source == SourceKind::ActiveDirectory; },
         Step::RadiusDecides,
         {Why::RadiusInCharge}},
        {"Never: user name and password only",
         [](const SignInCase &c) { return c.settings.mode == MfaMode::Disabled; },
         Step::Enter,
         {Why::MfaDisabled}},
        {"Always-on: a registered device is prompted for every time",
         [](const SignInCase &c) { return c.settings.mode == MfaMode::AlwaysOn && hasUsable(c); },
         Step::AskForDevice,
         {Why::AlwaysAsked}},
        {"Register at sign in: nothing to register where no type is enabled",
         [](const SignInCase &c) { return without(WithoutDevice::Register)(c) && !c.settings.allowsApps && !c.settings.allowsKeys; },
         Step::Refuse,
         {Why::NothingToRegister}},
        {"Register at sign in: required again after the device was removed", without(WithoutDevice::Register), Step::RegisterDevice,
         withoutOne},
        {"Context-aware: no challenge on a trusted device, even if sign-in is blocked", trusted, Step::Enter, {Why::TrustedContext}},
        {"Context-aware: prompted when the context changes", hasUsable, Step::AskForDevice, {Why::ContextChanged}},
        {"One-time password by email", without(WithoutDevice::EmailCode), Step::AskForEmailCode, withoutOne},
        {"Block their sign-in", without(WithoutDevice::Block), Step::Refuse, withoutOne},
        {"Allow them to sign in", without(WithoutDevice::Allow), Step::Enter, withoutOne},
    };
    return sentences;
}

}  // namespace

class TestSignInDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatTheGuideSaysInEveryCase()
    {
        QList<int> spoken(guide().size(), 0);
        const QList<SignInCase> cases = everyCase();
        QCOMPARE(cases.size(), 256 * 3 * 4 * 3);
        for (const SignInCase &each : cases) {
            const auto holds = std::find_if(guide().begin(), guide().end(), [&](const Sentence &s) { return s.speaksOf(each); });
            QVERIFY(holds != guide().end());
            ++spoken[holds - guide().begin()];
            const SignInDecision decision = decide(each);
            QVERIFY2(decision.step == holds->step, holds->words);
            QVERIFY2(holds->reasons.contains(decision.reason), holds->words);
        }
        for (qsizetype i = 0; i < spoken.size(); ++i) {
            QVERIFY2(spoken.at(i) > 0, guide().at(i).words);
        }
    }

    void saysWhyAndNamesNothingThatIsNotAllowed()
    {
        for (const SignInCase &each : everyCase()) {
            const SignInDecision decision = decide(each);
            const bool wantsDevice = decision.step == Step::AskForDevice || decision.step == Step::RegisterDevice;
            QCOMPARE(!decision.kinds.isEmpty(), wantsDevice);
            for (const MfaDevice::Kind kind : decision.kinds) {
                QVERIFY(each.settings.allows(kind));
                QVERIFY(decision.step == Step::RegisterDevice || (kind == MfaDevice::Kind::AuthenticatorApp ? each.hasApp : each.hasKey));
            }
            if (decision.reason == Why::NoDevice) {
                QVERIFY(!each.hasApp && !each.hasKey && !each.hasLostApp);
            }
            if (decision.reason == Why::SecretLost) {
                QVERIFY(!each.hasApp && !each.hasKey && each.hasLostApp);
            }
            if (decision.reason == Why::DeviceTypeNotAllowed) {
                QVERIFY(each.hasApp || each.hasKey);
            }
            QVERIFY(reasonOf(decision, each).endsWith(u'.'));
            QVERIFY(!labelOf(decision).isEmpty());
        }
    }

    void offersToTrustADeviceInContextAwareModeOnly()
    {
        for (const SignInCase &each : everyCase()) {
            const SignInDecision decision = decide(each);
            const bool asks
                = decision.step == Step::AskForDevice || decision.step == Step::RegisterDevice || decision.step == Step::AskForEmailCode;
            QCOMPARE(decision.offersTrust, asks && each.settings.mode == MfaMode::ContextAware);
        }
    }

    void letsUsersManageDevicesOnlyWhereThatWasChosen()
    {
        for (const SignInCase &each : everyCase()) {
            const SignInDecision decision = decide(each);
            const bool getsIn = decision.step != Step::Refuse && decision.step != Step::ProviderDecides;
            QCOMPARE(decision.mayManageDevices, getsIn && each.settings.managers == MfaManagers::UsersToo);
            SignInCase other = each;
            other.settings.managers = MfaManagers::Administrators;
            QCOMPARE(decide(other).step, decision.step);  // self-enrollment is not up to who manages devices later
        }
    }

    void asksByTheDefaultsOnlyWhoHasADevice()
    {
        const SignInCase usual;
        QCOMPARE(usual.settings.mode, MfaMode::ContextAware);
        QCOMPARE(decide(usual).step, Step::Enter);
        SignInCase withApp = usual;
        withApp.hasApp = true;
        QCOMPARE(decide(withApp).step, Step::AskForDevice);
        QCOMPARE(decide(withApp).kinds, QList{MfaDevice::Kind::AuthenticatorApp});
        withApp.isTrusted = true;
        QCOMPARE(decide(withApp).step, Step::Enter);
    }

    void showsTheCasesThatAPersonWouldAskAbout()
    {
        const auto cases = typicalCases({}, SourceKind::IdentityStore);
        QCOMPARE(cases.size(), 8);
        QStringList names;
        for (const SignInCase &each : cases) {
            names.append(whoOf(each) + whereOf(each));
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSignInDecision)
#include "tst_signindecision.moc"
