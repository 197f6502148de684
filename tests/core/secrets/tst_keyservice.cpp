// SPDX-License-Identifier: Apache-2.0
// The key: made, moved, lost, brought back, made anew.
#include "core/secrets/keyservice.h"
#include "core/secrets/recoverykey.h"
#include "core/secrets/secretservice.h"
#include "core/storage/database.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const SecretName token{u"scim-token"_s, u"1"_s};
const QString passphrase = QStringLiteral("correct horse battery");

struct At {
    At()
    {
        test.setup.keychain = &keychain;
        test.setup.passphrases = &given;
        test.reopen();
    }

    [[nodiscard]] KeyService keys() const { return KeyService(*test); }
    [[nodiscard]] KeyState state() const { return must(keys().standing()).state; }
    [[nodiscard]] static Keeping inKeychain() { return {KeyPlace::Keychain, {}}; }
    [[nodiscard]] static Keeping under(const QString &text) { return {KeyPlace::Passphrase, SecretBytes::ofText(text)}; }

    void put(const QString &value) const
    {
        must(SecretService(*test).prepare());
        must((*test).change({u"Put"_s, u"Keep a secret"_s},
                            [&](Change &change) { return SecretService(*test).put(change, token, SecretBytes::ofText(value)); }));
    }
    [[nodiscard]] QString read() const
    {
        const auto value = SecretService(*test).read(token);
        return value ? QString::fromUtf8(value->view()) : u"refused: "_s + value.error().message;
    }
    [[nodiscard]] QStringList entries() const
    {
        QStringList names;
        for (const auto &[name, key] : keychain.entries) {
            names.append(name);
        }
        return names;
    }
    [[nodiscard]] QString newestEvent() const
    {
        Statement query = (*test).database().statement("SELECT name FROM events ORDER BY id DESC LIMIT 1");
        return query.step() ? query.text(0) : QString();
    }

    MemoryKeychain keychain;
    GivenPassphrase given;
    TestWorkspace test;
};

}  // namespace

class TestKeyService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAKeyInTheKeychainAndTellsTheHistory()
    {
        At at;
        QCOMPARE(at.state(), KeyState::NotMade);
        must(at.keys().protect(At::inKeychain()));
        const KeyStanding stands = must(at.keys().standing());
        QCOMPARE(stands.state, KeyState::Ready);
        QCOMPARE(stands.record.madeAt, at.test.clock.now());
        QCOMPARE(at.entries(), QStringList{keychainEntry(stands.record.keyId)});
        QCOMPARE(at.newestEvent(), u"ProtectSecrets"_s);
        QVERIFY(!must((*at.test).nextUndo()));
    }

    void opensByPassphraseOnlyWithTheRightOne()
    {
        At at;
        must(at.keys().protect(At::under(passphrase)));
        at.put(u"value"_s);
        at.test.reopen();
        QCOMPARE(at.state(), KeyState::PassphraseNeeded);
        QVERIFY(at.read().startsWith(u"refused"_s));
        Vault &vault = (*at.test).vault();
        const auto wrong = vault.unlock((*at.test).database(), SecretBytes::ofText(u"correct horse batteries"_s));
        QCOMPARE(wrong.error().field, u"passphrase"_s);
        QCOMPARE(at.state(), KeyState::PassphraseNeeded);
        must(vault.unlock((*at.test).database(), SecretBytes::ofText(passphrase)));
        QCOMPARE(at.read(), u"value"_s);
        vault.lock();
        QCOMPARE(at.state(), KeyState::PassphraseNeeded);
        QVERIFY(at.entries().isEmpty());
    }

    void takesThePassphraseThatIsGivenFromOutside()
    {
        At at;
        must(at.keys().protect(At::under(passphrase)));
        at.given.text = u"not this one"_s;
        at.test.reopen();
        const KeyStanding stands = must(at.keys().standing());
        QCOMPARE(stands.state, KeyState::PassphraseNeeded);
        QVERIFY(stands.reason.contains(u"not right"_s));
        at.given.text = passphrase;
        QCOMPARE(at.state(), KeyState::Ready);
    }

    void refusesAShortPassphrase()
    {
        At at;
        const auto refused = at.keys().protect(At::under(u"123456789"_s));
        QCOMPARE(refused.error().field, u"passphrase"_s);
        QCOMPARE(at.state(), KeyState::NotMade);
    }

    void movesTheKeyBetweenKeychainAndPassphrase()
    {
        At at;
        must(at.keys().protect(At::inKeychain()));
        at.put(u"value"_s);
        const QString id = must(at.keys().standing()).record.keyId;
        must(at.keys().protect(At::under(passphrase)));
        QVERIFY(at.entries().isEmpty());
        at.given.text = passphrase;
        at.test.reopen();
        QCOMPARE(at.state(), KeyState::Ready);
        must(at.keys().protect(At::inKeychain()));
        at.given.text.clear();
        at.test.reopen();
        QCOMPARE(at.state(), KeyState::Ready);
        QCOMPARE(at.read(), u"value"_s);
        QCOMPARE(must(at.keys().standing()).record.keyId, id);
    }

    void changesThePassphrase()
    {
        At at;
        must(at.keys().protect(At::under(passphrase)));
        at.put(u"value"_s);
        const auto wrong = at.keys().changePassphrase(SecretBytes::ofText(u"something else"_s), SecretBytes::ofText(u"another one"_s));
        QCOMPARE(wrong.error().field, u"present"_s);
        must(at.keys().changePassphrase(SecretBytes::ofText(passphrase), SecretBytes::ofText(u"another one"_s)));
        at.given.text = u"another one"_s;
        at.test.reopen();
        QCOMPARE(at.state(), KeyState::Ready);
        QCOMPARE(at.read(), u"value"_s);
    }

    void tellsALockedAMissingAnEmptyAndAChangedKeychainApart()
    {
        At at;
        must(at.keys().protect(At::inKeychain()));
        const QString entry = at.entries().first();
        const auto after = [&](const std::function<void()> &happening) {
            happening();
            at.test.reopen();
            const KeyState seen = at.state();
            const auto refusal = SecretService(*at.test).prepare();
            return !refusal && refusal.error().field == u"secrets"_s ? nameOf(seen) : u"no refusal"_s;
        };
        QCOMPARE(after([&] { at.keychain.isLocked = true; }), u"keychain-locked"_s);
        QCOMPARE(after([&] { at.keychain.isThere = false; }), u"keychain-unavailable"_s);
        at.keychain.isLocked = false;
        at.keychain.isThere = true;
        const SecretBytes right = at.keychain.entries[entry].copy();
        QCOMPARE(after([&] { at.keychain.entries[entry] = SecretBytes::random(cipher::keySize); }), u"key-changed"_s);
        QCOMPARE(after([&] { at.keychain.entries[entry] = SecretBytes::random(7); }), u"key-changed"_s);
        QCOMPARE(after([&] { at.keychain.entries.clear(); }), u"key-lost"_s);
        at.keychain.entries[entry] = right.copy();
        QCOMPARE(at.state(), KeyState::Ready);
    }

    void keepsNothingWhenTheKeychainKeepsNothing()
    {
        At at;
        at.keychain.takes = false;
        QVERIFY(!at.keys().protect(At::inKeychain()));
        at.keychain.isThere = false;
        QVERIFY(!at.keys().protect(At::inKeychain()));
        QCOMPARE(at.state(), KeyState::NotMade);
        TestWorkspace without;
        const auto refused = KeyService(*without).protect(At::inKeychain());
        QCOMPARE(refused.error().field, u"place"_s);
    }

    void aRecoveryKeyBringsALostKeyBack()
    {
        At at;
        must(at.keys().protect(At::inKeychain()));
        at.put(u"value"_s);
        QVERIFY(!must(at.keys().standing()).record.recoveryAt.isValid());
        const QString seen = must(at.keys().exportRecoveryKey(KeyService::Handing::Shown));
        QCOMPARE(at.newestEvent(), u"ShowRecoveryKey"_s);
        QVERIFY(!must(at.keys().standing()).record.recoveryAt.isValid());  // not before somebody has taken it
        must(at.keys().confirmRecoveryKey());
        QCOMPARE(must(at.keys().standing()).record.recoveryAt, at.test.clock.now());
        const QString recovery = must(at.keys().exportRecoveryKey());
        QCOMPARE(recovery, seen);
        QCOMPARE(must(at.keys().standing()).record.recoveryAt, at.test.clock.now());
        QCOMPARE(at.newestEvent(), u"ExportRecoveryKey"_s);
        at.keychain.entries.clear();
        at.test.reopen();
        QCOMPARE(at.state(), KeyState::Lost);
        must(at.keys().recover(recovery, At::inKeychain()));
        QCOMPARE(at.read(), u"value"_s);
        // A forgotten passphrase is no other case.
        must(at.keys().protect(At::under(passphrase)));
        at.test.reopen();
        must(at.keys().recover(recovery, At::under(u"a new passphrase"_s)));
        QCOMPARE(at.read(), u"value"_s);
    }

    void refusesTheRecoveryKeyOfAnotherKey()
    {
        At at;
        QVERIFY(!at.keys().recover(recoveryKeyText(SecretBytes::random(cipher::keySize)), At::inKeychain()));
        must(at.keys().protect(At::inKeychain()));
        const QString early = must(at.keys().exportRecoveryKey());
        must(at.keys().rotate(At::inKeychain()));
        const auto refused = at.keys().recover(early, At::inKeychain());
        QCOMPARE(refused.error().field, u"recoveryKey"_s);
        QVERIFY(refused.error().message.contains(at.test.clock.now().toLocalTime().date().toString(Qt::ISODate)));
    }

    void sealsEverythingWithANewKeyInOneChange()
    {
        At at;
        must(at.keys().protect(At::inKeychain()));
        constexpr int many = 1'203;  // more than two portions
        must(SecretService(*at.test).prepare());
        must((*at.test).change({u"Put"_s, u"Keep secrets"_s}, [&](Change &change) -> Status {
            for (int i = 0; i < many; ++i) {
                const QString number = QString::number(i);
                if (auto done = SecretService(*at.test).put(change, {u"test"_s, number}, SecretBytes::ofText(number)); !done) {
                    return done;
                }
            }
            return {};
        }));
        const QString before = must(at.keys().standing()).record.keyId;
        const SecretBytes old = at.keychain.entries[keychainEntry(before)].copy();
        QCOMPARE(must(at.keys().rotate(At::under(passphrase))), many);
        const KeyStanding stands = must(at.keys().standing());
        QVERIFY(stands.record.keyId != before);
        QVERIFY(!stands.record.recoveryAt.isValid());
        QCOMPARE(must((*at.test).database().integer("SELECT count(*) FROM sealed_values WHERE key_id = ?", before)).value_or(-1), 0);
        for (const int i : {0, 500, many - 1}) {
            const QString number = QString::number(i);
            QVERIFY(must(SecretService(*at.test).read({u"test"_s, number})).equals(SecretBytes::ofText(number)));
        }
        // The earlier key opens nothing any more, and still opens earlier backups.
        QVERIFY(at.keychain.entries[keychainEntry(before)].equals(old));
    }

    void leavesEverythingAsItWasWhenASecretIsDamaged()
    {
        At at;
        must(at.keys().protect(At::inKeychain()));
        at.put(u"value"_s);
        must((*at.test).database().run(
            "INSERT INTO sealed_values SELECT hex(randomblob(16)), purpose, owner, key_id, x'00' FROM sealed_values"));
        QVERIFY(!at.keys().rotate(At::inKeychain()));
        at.test.reopen();
        QCOMPARE(at.state(), KeyState::Ready);
        QCOMPARE(at.read(), u"value"_s);
    }

    void startsOverOnlyWhenTheKeyCantBeHad()
    {
        At at;
        QVERIFY(!at.keys().startOver(At::inKeychain()));
        must(at.keys().protect(At::inKeychain()));
        at.put(u"value"_s);
        QVERIFY(!at.keys().startOver(At::inKeychain()));
        QCOMPARE(at.read(), u"value"_s);
        at.keychain.entries.clear();
        at.test.reopen();
        QCOMPARE(must(at.keys().startOver(At::inKeychain())), 1);
        QCOMPARE(at.state(), KeyState::Ready);
        QVERIFY(!must(SecretService(*at.test).has(token)));
        QVERIFY(!(*at.test).undo(must((*at.test).nextUndo())->id));
        at.put(u"new"_s);
        QCOMPARE(at.read(), u"new"_s);
    }

    void noticesThatAnotherProgramMadeANewKey()
    {
        At at;
        must(at.keys().protect(At::inKeychain()));
        at.put(u"value"_s);
        const auto elsewhere = must(Workspace::open(at.test.path(), at.test.setup));
        must(KeyService(*elsewhere).rotate(At::inKeychain()));
        QVERIFY(!must((*at.test).vault().holds((*at.test).database())));
        must(SecretService(*at.test).prepare());
        QCOMPARE(at.read(), u"value"_s);
    }

    void sharesTheKeyAmongTheConnectionsOfAWorkspace()
    {
        At at;
        must(at.keys().protect(At::under(passphrase)));
        const auto lane = must((*at.test).connect());
        QVERIFY(must(lane->vault().holds(lane->database())));
    }

    void refusesEveryChangeOfAReadOnlyWorkspaceBeforeItAsksTheKeychain()
    {
        At at;
        must(at.keys().protect(At::under(passphrase)));
        at.test.workspace.reset();
        QFile(at.test.path()).setPermissions(QFile::ReadOwner);
        at.given.text = passphrase;
        at.test.workspace = must(Workspace::open(at.test.path(), at.test.setup));
        QCOMPARE(at.state(), KeyState::Ready);
        QVERIFY(!at.keys().protect(At::inKeychain()));
        QVERIFY(at.entries().isEmpty());
        QFile(at.test.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
};

QTEST_GUILESS_MAIN(TestKeyService)
#include "tst_keyservice.moc"
