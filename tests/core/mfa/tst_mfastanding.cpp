// SPDX-License-Identifier: Apache-2.0
// What is said of devices and settings, and what counts: states, sign-ins, the history.
#include "core/mfa/mfaservice.h"
#include "core/mfa/totp.h"
#include "core/secrets/keyservice.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testworkspace.h"

#include <QSet>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestMfaStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsNoDeviceWhoseSecretIsLost()
    {
        TestWorkspace test;
        MemoryKeychain keychain;
        test.setup.keychain = &keychain;
        test.reopen();
        must(KeyService(*test).protect({KeyPlace::Keychain, {}}));
        const User::Id ana = test.addUser(u"ana"_s);
        const SecretBytes seed = totp::newSeed();
        const QString code = must(totp::code(seed, totp::stepAt(test.clock.now())));
        const MfaDevice::Id id = must(MfaService(*test).registerApp({ana, u"Phone"_s, seed.copy(), code}));
        must(MfaService(*test).setSettings({MfaMode::AlwaysOn, true, true, WithoutDevice::Block, MfaManagers::Administrators}));
        QCOMPARE(must(MfaService(*test).counts()).usersWithout, 0);
        QCOMPARE(decide(must(MfaService(*test).signInOf(ana, false))).step, SignInStep::AskForDevice);
        QCOMPARE(stateOf(must(MfaService(*test).device(id))), MfaDeviceState::Ready);

        keychain.entries.clear();
        test.reopen();
        must(KeyService(*test).startOver({KeyPlace::Keychain, {}}));
        QCOMPARE(stateOf(must(MfaService(*test).device(id))), MfaDeviceState::SecretLost);
        QCOMPARE(must(MfaService(*test).counts()).usersWithout, 1);
        const SignInCase lost = must(MfaService(*test).signInOf(ana, false));
        QVERIFY(lost.hasLostApp && !lost.hasApp);
        QCOMPARE(decide(lost).step, SignInStep::Refuse);
        QCOMPARE(decide(lost).reason, SignInReason::SecretLost);
        const QString note = withoutDeviceNote(lost.settings, lost.source, 1);
        QVERIFY2(note.contains(u"can't sign in"_s), qPrintable(note));
        QCOMPARE(withoutDeviceNote(lost.settings, SourceKind::ExternalProvider, 1), QString());
        QCOMPARE(withoutDeviceNote(lost.settings, lost.source, 0), QString());

        // A key, or the app registered again, is a device as any other.
        const KeyCredential key{QByteArray(32, 'a'), QByteArray(77, 'k'), -7, u"00000000-0000-0000-0000-000000000000"_s, u"none"_s, 1};
        must(MfaService(*test).registerKey(ana, u"Key"_s, must(MfaService(*test).wishFor(ana)), key));
        QCOMPARE(must(MfaService(*test).counts()).usersWithout, 0);
        QCOMPARE(decide(must(MfaService(*test).signInOf(ana, false))).kinds, QList<MfaDevice::Kind>{MfaDevice::Kind::SecurityKey});
    }

    void saysInTheHistoryWhichSettingChanged()
    {
        const TestWorkspace test;
        MfaSettings settings;
        QSet<QString> summaries;
        const auto change = [&] {
            must(MfaService(*test).setSettings(settings));
            const QString summary = must((*test).nextUndo())->summary;
            summaries.insert(summary);
            return summary;
        };
        settings.mode = MfaMode::AlwaysOn;
        QVERIFY(change().contains(labelOf(MfaMode::AlwaysOn)));
        settings.allowsApps = false;
        const QString types = change();
        QVERIFY2(types.contains(labelOf(MfaDevice::Kind::SecurityKey)) && !types.contains(labelOf(MfaDevice::Kind::AuthenticatorApp)),
                 qPrintable(types));
        settings.withoutDevice = WithoutDevice::Block;
        QVERIFY(change().contains(labelOf(WithoutDevice::Block)));
        settings.managers = MfaManagers::UsersToo;
        QVERIFY(change().contains(labelOf(MfaManagers::UsersToo)));
        QCOMPARE(summaries.size(), 4);
        settings = {};
        const QString all = change();
        QVERIFY2(all.contains(labelOf(MfaMode::ContextAware)) && all.contains(labelOf(MfaManagers::Administrators)), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TestMfaStanding)
#include "tst_mfastanding.moc"
