// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfaservice.h"
#include "core/mfa/totp.h"
#include "core/quotas/quotaservice.h"
#include "core/secrets/keyservice.h"
#include "core/secrets/secretservice.h"
#include "core/storage/database.h"
#include "core/workspace/snapshots.h"
#include "tests/support/history.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testworkspace.h"

#include <QJsonDocument>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Kind = MfaDevice::Kind;

/// A workspace with a keychain, an enabled user and the codes of the app that was registered last.
struct At {
    At()
    {
        test.setup.keychain = &keychain;
        test.reopen();
        must(KeyService(*test).protect({KeyPlace::Keychain, {}}));
        ana = test.addUser(u"ana"_s);
    }

    [[nodiscard]] MfaService service() const { return MfaService(*test); }
    [[nodiscard]] qint64 step() const { return totp::stepAt(test.clock.now()); }
    [[nodiscard]] QString code(qint64 ahead = 0) const { return must(totp::code(seed, step() + ahead)); }

    Result<MfaDevice::Id> add(const QString &name, User::Id user)
    {
        seed = totp::newSeed();
        return service().registerApp({user, name, seed.copy(), code()});
    }
    MfaDevice::Id add(const QString &name) { return must(add(name, ana)); }

    [[nodiscard]] static KeyCredential credential(char id)
    {
        return {QByteArray(32, id), QByteArray(77, 'k'), -7, u"00000000-0000-0000-0000-000000000000"_s, u"none"_s, 1};
    }
    Result<MfaDevice::Id> addKey(char id, User::Id user) const
    {
        return service().registerKey(user, u"Key %1"_s.arg(QLatin1Char(id)), must(service().wishFor(user)), credential(id));
    }
    void setSource(SourceKind kind) const
    {
        must((*test).change({u"Set"_s, u"Set"_s}, [&](Change &change) {
            return ChangeStore(change.database()).setSetting(identitySourceSetting, nameOf(kind));
        }));
    }
    [[nodiscard]] qint64 rows(const QByteArray &table) const { return *must((*test).database().integer("SELECT count(*) FROM " + table)); }

    MemoryKeychain keychain;
    TestWorkspace test;
    User::Id ana;
    SecretBytes seed;
};

}  // namespace

class TestMfaService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatTheGuideCallsTheDefaults()
    {
        At at;
        const MfaSettings settings = must(at.service().settings());
        QCOMPARE(settings.mode, MfaMode::ContextAware);
        QCOMPARE(settings.withoutDevice, WithoutDevice::Allow);
        QVERIFY(settings.allowsApps && settings.allowsKeys);
        QCOMPARE(settings.managers, MfaManagers::Administrators);
    }

    void keepsSettingsAndTakesThemBack()
    {
        At at;
        const MfaSettings wanted{MfaMode::AlwaysOn, false, true, WithoutDevice::Block, MfaManagers::UsersToo};
        must(at.service().setSettings(wanted));
        QCOMPARE(must(at.service().settings()), wanted);
        QVERIFY(QJsonDocument(lastRecord(*at.test)).toJson().contains("ALWAYS_ON"));
        must((*at.test).undo(must((*at.test).nextUndo())->id));
        QCOMPARE(must(at.service().settings()), MfaSettings());
        must((*at.test).redo(must((*at.test).nextRedo())->id));
        at.test.reopen();
        QCOMPARE(must(at.service().settings()), wanted);
        must(at.service().setSettings({MfaMode::Disabled, false, false, WithoutDevice::Allow, MfaManagers::Administrators}));
        QVERIFY(!must(at.service().settings()).allowsApps && !must(at.service().settings()).allowsKeys);
    }

    void refusesSettingsWithoutATypeAndOfAnExternalProvider()
    {
        At at;
        MfaSettings none;
        none.allowsApps = none.allowsKeys = false;
        QCOMPARE(at.service().setSettings(none).error().field, u"types"_s);
        at.setSource(SourceKind::ExternalProvider);
        const auto refused = at.service().setSettings({MfaMode::AlwaysOn});
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(refused.error().message.contains(u"external identity provider"_s));
        QCOMPARE(at.service().mayRegister(at.ana, Kind::AuthenticatorApp).error().kind, Error::Kind::Forbidden);
        QCOMPARE(must(at.service().settings()), MfaSettings());
    }

    void refusesAWordOfALaterVersion()
    {
        At at;
        must((*at.test).database().run("INSERT INTO settings (name, value) VALUES ('mfa.mode', 'BY_MOON')"));
        QCOMPARE(at.service().settings().error().kind, Error::Kind::Storage);
    }

    void saysWhatRadiusDoesOnlyWithActiveDirectory()
    {
        QVERIFY(radiusNote(MfaMode::Disabled, SourceKind::IdentityStore).isEmpty());
        QVERIFY(radiusNote(MfaMode::Disabled, SourceKind::ActiveDirectory).contains(u"in charge"_s));
        QVERIFY(radiusNote(MfaMode::AlwaysOn, SourceKind::ActiveDirectory).contains(u"overrides"_s));
        const MfaSettings email{MfaMode::AlwaysOn, true, true, WithoutDevice::EmailCode};
        QCOMPARE(warningsOf(email, SourceKind::IdentityStore).size(), 1);
        QCOMPARE(warningsOf(email, SourceKind::ActiveDirectory).size(), 2);
        QVERIFY(warningsOf({MfaMode::Disabled}, SourceKind::ActiveDirectory).isEmpty());
        QVERIFY(adviceOn(email).contains(u"second device"_s));
        QVERIFY(adviceOn({MfaMode::Disabled}).isEmpty());
        QCOMPARE(warningsOf({MfaMode::ContextAware, true, true, WithoutDevice::Block}, SourceKind::IdentityStore).size(), 1);
    }

    void registersAnAppAfterItsCodeWasChecked()
    {
        At at;
        const MfaDevice device = must(at.service().device(at.add(u" Phone "_s)));
        QCOMPARE(device.name, u"Phone"_s);
        QCOMPARE(device.username, u"ana"_s);
        QVERIFY(device.hasSeed);
        QCOMPARE(device.lastStep, at.step());
        QCOMPARE(adviceOn(device), QString());
        QVERIFY(must(SecretService(*at.test).read(seedNameOf(device.deviceId))).equals(at.seed));
        QVERIFY(must(at.service().signInOf(at.ana, false)).hasApp);
        const QByteArray record = QJsonDocument(lastRecord(*at.test)).toJson();
        QVERIFY(record.contains("CompleteVirtualMfaDeviceRegistration") && record.contains(device.deviceId.toUtf8()));
        QVERIFY(!record.contains(QByteArray(totp::base32(at.seed).view().data(), 32)));
    }

    void refusesAWrongOrAnOldCodeAndSaysWhichOfTheTwo()
    {
        At at;
        at.seed = totp::newSeed();
        const auto with = [&](const QString &code) { return at.service().registerApp({at.ana, u"Phone"_s, at.seed.copy(), code}); };
        QCOMPARE(with(u"12345"_s).error().field, u"code"_s);
        const QString right = at.code();
        const QString wrong = right == u"000000"_s ? u"000001"_s : u"000000"_s;
        const auto refused = with(wrong);
        QCOMPARE(refused.error().field, u"code"_s);
        QVERIFY(with(at.code(-10)).error().message.contains(u"another time"_s));
        QVERIFY(refused.error().message != with(at.code(-10)).error().message);
        QCOMPARE(at.rows("mfa_devices"), 0);
        QVERIFY(with(at.code(-1)));
    }

    void takesNoCodeTwice()
    {
        At at;
        const MfaDevice::Id id = at.add(u"Phone"_s);
        QCOMPARE(at.service().verify(id, at.code()).error().kind, Error::Kind::Conflict);
        at.test.clock.advance(30);
        const QString next = at.code();
        must(at.service().verify(id, next));
        QCOMPARE(at.service().verify(id, next).error().kind, Error::Kind::Conflict);
        QCOMPARE(at.service().verify(id, at.code(-1)).error().kind, Error::Kind::Conflict);
        // That a code was used can't be taken back, or it could be used again.
        QVERIFY(!(*at.test).undo(must((*at.test).nextUndo())->id));
    }

    void followsAClockThatRunsFast()
    {
        At at;
        const MfaDevice::Id id = at.add(u"Phone"_s);
        for (qint64 drift = 1; drift <= 4; ++drift) {
            at.test.clock.advance(300);
            must(at.service().verify(id, at.code(drift)));
            QCOMPARE(must(at.service().device(id)).drift, drift);
        }
        QVERIFY(adviceOn(must(at.service().device(id))).contains(u"clock"_s));
    }

    void resynchronisesByTwoCodesInARow()
    {
        At at;
        const MfaDevice::Id id = at.add(u"Phone"_s);
        at.test.clock.advance(600);
        QVERIFY(!at.service().verify(id, at.code(40)));
        QCOMPARE(at.service().resynchronise(id, u"1"_s, at.code()).error().field, u"code1"_s);
        QCOMPARE(at.service().resynchronise(id, at.code(40), u"x"_s).error().field, u"code2"_s);
        QCOMPARE(at.service().resynchronise(id, at.code(40), at.code(42)).error().field, u"code1"_s);
        QCOMPARE(at.service().resynchronise(id, at.code(400), at.code(401)).error().field, u"code1"_s);
        must(at.service().resynchronise(id, at.code(40), at.code(41)));
        QCOMPARE(must(at.service().device(id)).drift, 41);
        QVERIFY(!at.service().resynchronise(id, at.code(40), at.code(41)));
        at.test.clock.advance(60);
        must(at.service().verify(id, at.code(41)));
    }

    void registersWithoutACodeAndSaysThatNoneWasSeen()
    {
        At at;
        const SecretBytes seed = totp::newSeed();
        const auto id = must(at.service().registerApp({at.ana, u"Phone"_s, seed.copy(), {}}));
        QVERIFY(adviceOn(must(at.service().device(id))).contains(u"No code"_s));
        must(at.service().verify(id, must(totp::code(seed, at.step()))));
        QCOMPARE(adviceOn(must(at.service().device(id))), QString());
    }

    void registersNoSeedTwiceAndNoThirdApp()
    {
        At at;
        (void)at.add(u"Phone"_s);
        const SecretBytes first = at.seed.copy();
        const User::Id ben = at.test.addUser(u"ben"_s);
        const auto again = at.service().registerApp({ben, u"Phone"_s, first.copy(), {}});
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QVERIFY(again.error().message.contains(u"registered already"_s));
        QCOMPARE(at.add(u"PHONE"_s, at.ana).error().field, u"name"_s);
        (void)at.add(u"Tablet"_s);
        QCOMPARE(at.add(u"Watch"_s, at.ana).error().field, u"quota"_s);
        QVERIFY(at.add(u"Watch"_s, ben));
    }

    void givesEachDeviceANameThatIsFree()
    {
        At at;
        QCOMPARE(must(at.service().freeName(at.ana, Kind::AuthenticatorApp)), u"Authenticator app"_s);
        (void)at.add(u"authenticator APP"_s);
        QCOMPARE(must(at.service().freeName(at.ana, Kind::AuthenticatorApp)), u"Authenticator app 2"_s);
        for (const QString &wrong : {u" "_s, u"x"_s.repeated(101), u"a\nb"_s}) {
            QCOMPARE(at.add(wrong, at.ana).error().field, u"name"_s);
        }
    }

    void registersSecurityKeysUpToTheNumberOfTheEdition()
    {
        At at;
        const KeyWish wish = must(at.service().wishFor(at.ana));
        QVERIFY(wish.relyingParty.endsWith(u".awsapps.com"_s));
        QCOMPARE(wish.challenge.size(), 32);
        QVERIFY(wish.challenge != must(at.service().wishFor(at.ana)).challenge);
        const MfaDevice key = must(at.service().device(must(at.addKey('a', at.ana))));
        QCOMPARE(key.relyingParty, wish.relyingParty);
        QCOMPARE(key.publicKey, QString::fromLatin1(QByteArray(77, 'k').toBase64(QByteArray::OmitTrailingEquals)));
        QCOMPARE(must(at.service().wishFor(at.ana)).excluded, QList{QByteArray(32, 'a')});
        QVERIFY(at.addKey('a', at.test.addUser(u"ben"_s)).error().message.contains(u"registered already"_s));
        for (const char id : {'b', 'c', 'd', 'e', 'f'}) {
            (void)must(at.addKey(id, at.ana));
        }
        QCOMPARE(at.addKey('g', at.ana).error().field, u"quota"_s);
        must(QuotaService(*at.test).setProfile(QuotaProfile::Year2021));
        QVERIFY(at.addKey('g', at.ana));
        QCOMPARE(at.service().verify(key.id, u"123456"_s).error().kind, Error::Kind::Forbidden);
    }

    void registersOnlyTypesThatAreAllowed()
    {
        At at;
        must(at.service().setSettings({MfaMode::ContextAware, false, true}));
        QVERIFY(at.add(u"Phone"_s, at.ana).error().message.contains(u"Authenticator apps are not"_s));
        must(at.service().setSettings({MfaMode::ContextAware, true, false}));
        QVERIFY(at.addKey('a', at.ana).error().message.contains(u"Security keys are not"_s));
        QVERIFY(at.add(u"Phone"_s, at.ana));
    }

    void letsADisabledUserLoseDevicesAndNothingElse()
    {
        At at;
        const MfaDevice::Id id = at.add(u"Phone"_s);
        NoProgress unwatched;
        must(UserService(*at.test).setStatus({at.ana}, User::Status::Disabled, unwatched));
        at.test.clock.advance(60);
        QCOMPARE(at.service().rename(id, u"Old phone"_s).error().kind, Error::Kind::Forbidden);
        QCOMPARE(at.service().verify(id, at.code()).error().kind, Error::Kind::Forbidden);
        QCOMPARE(at.add(u"Tablet"_s, at.ana).error().kind, Error::Kind::Forbidden);
        QCOMPARE(decide(must(at.service().signInOf(at.ana, false))).reason, SignInReason::UserDisabled);
        must(at.service().remove({id}));
        QCOMPARE(at.rows("mfa_devices"), 0);
    }

    void renamesAndDeletesAndTakesBothBack()
    {
        At at;
        const MfaDevice::Id id = at.add(u"Phone"_s);
        const QString deviceId = must(at.service().device(id)).deviceId;
        (void)at.add(u"Tablet"_s);
        QCOMPARE(at.service().rename(id, u"tablet"_s).error().field, u"name"_s);
        must(at.service().rename(id, u"PHONE"_s));
        QCOMPARE(must(at.service().find(u"phone"_s, at.ana)).name, u"PHONE"_s);
        QCOMPARE(must(at.service().find(deviceId)).id, id);
        QCOMPARE(at.service().find(u"phone"_s).error().field, u"device"_s);
        must((*at.test).undo(must((*at.test).nextUndo())->id));
        QCOMPARE(must(at.service().device(id)).name, u"Phone"_s);
        must(at.service().remove({id}));
        QVERIFY(!must(SecretService(*at.test).has(seedNameOf(deviceId))));
        QCOMPARE(at.service().device(id).error().kind, Error::Kind::NotFound);
        must((*at.test).undo(must((*at.test).nextUndo())->id));
        at.test.clock.advance(60);
        QVERIFY(must(at.service().device(id)).hasSeed);
    }

    void takesTheDevicesAlongWithTheirUserAndBringsThemBack()
    {
        At at;
        const MfaDevice::Id id = at.add(u"Phone"_s);
        const QString deviceId = must(at.service().device(id)).deviceId;
        const SecretBytes seed = at.seed.copy();
        (void)must(at.addKey('a', at.ana));
        QCOMPARE(must(UserService(*at.test).consequenceOfRemoval({at.ana})).devices, 2);
        NoProgress unwatched;
        must(UserService(*at.test).remove({at.ana}, unwatched));
        QCOMPARE(at.rows("mfa_devices"), 0);
        QVERIFY(!must(SecretService(*at.test).has(seedNameOf(deviceId))));
        must((*at.test).undo(must((*at.test).nextUndo())->id));
        QCOMPARE(must(at.service().devicesOf(at.ana)).size(), 2);
        at.test.clock.advance(30);
        must(at.service().verify(id, must(totp::code(seed, at.step()))));
    }

    void leadsNoUndoBeyondTheLimit()
    {
        At at;
        const MfaDevice::Id first = at.add(u"Phone"_s);
        (void)at.add(u"Tablet"_s);
        must(at.service().remove({first}));
        const qint64 removal = must((*at.test).nextUndo())->id;
        (void)at.add(u"Watch"_s);
        QCOMPARE((*at.test).undo(removal).error().kind, Error::Kind::Conflict);
        QCOMPARE(must(at.service().devicesOf(at.ana)).size(), 2);
    }

    void refusesAnAppWhereNoSecretCanBeKept()
    {
        At at;
        at.keychain.isThere = false;
        at.test.reopen();
        const auto refused = at.add(u"Phone"_s, at.ana);
        QCOMPARE(refused.error().field, u"secrets"_s);
        QVERIFY(at.addKey('a', at.ana));
    }

    void countsUsersWithoutADeviceOfAnAllowedType()
    {
        At at;
        const User::Id ben = at.test.addUser(u"ben"_s);
        const User::Id eve = at.test.addUser(u"eve"_s);
        (void)at.add(u"Phone"_s);
        (void)must(at.addKey('a', at.ana));
        (void)must(at.addKey('b', eve));
        QCOMPARE(must(at.service().counts()), (MfaCounts{1, 2, 3, 1}));
        must(at.service().setSettings({MfaMode::AlwaysOn, true, false}));
        QCOMPARE(must(at.service().counts()).usersWithout, 2);
        NoProgress unwatched;
        must(UserService(*at.test).setStatus({ben, eve}, User::Status::Disabled, unwatched));
        QCOMPARE(must(at.service().counts()), (MfaCounts{1, 2, 1, 0}));
    }

    void listsDevicesByWhatIsTyped()
    {
        At at;
        (void)at.add(u"Phone"_s);
        const User::Id ben = at.test.addUser(u"ben"_s);
        (void)must(at.addKey('a', ben));
        const MfaStore store((*at.test).database());
        const auto found = [&](MfaDeviceQuery query) {
            QStringList names;
            for (const MfaDevice &device : must(store.records(must(store.ids(query))))) {
                names.append(device.name);
            }
            return names;
        };
        MfaDeviceQuery query;
        QCOMPARE(found(query), (QStringList{u"Phone"_s, u"Key a"_s}));
        query.order = MfaDeviceQuery::Order::Name;
        QCOMPARE(found(query), (QStringList{u"Key a"_s, u"Phone"_s}));
        query.order = MfaDeviceQuery::Order::Registered;
        query.direction = Qt::DescendingOrder;
        QCOMPARE(found(query), (QStringList{u"Phone"_s, u"Key a"_s}));
        query.text = u"BEN"_s;
        QCOMPARE(found(query), QStringList{u"Key a"_s});
        query.text = u"phon"_s;
        QCOMPARE(found(query), QStringList{u"Phone"_s});
        query = {};
        query.kind = Kind::SecurityKey;
        QCOMPARE(found(query), QStringList{u"Key a"_s});
        query = {};
        query.user = ben;
        query.order = MfaDeviceQuery::Order::Kind;
        QCOMPARE(found(query), QStringList{u"Key a"_s});
    }
};

QTEST_GUILESS_MAIN(TestMfaService)
#include "tst_mfaservice.moc"
