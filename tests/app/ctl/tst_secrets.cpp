// SPDX-License-Identifier: Apache-2.0
// secrets: with passphrases, which need no desktop. The keychain is in tst_keychain.
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString given = QStringLiteral("GATEHOUSE_PASSPHRASE");
const QString chosen = QStringLiteral("GATEHOUSE_NEW_PASSPHRASE");

}  // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

    static QString state(const CommandLine &line) { return line.json(u"secrets status"_s).object().value(u"state"_s).toString(); }

private Q_SLOTS:
    void saysThatThereIsNoKeyYet()
    {
        const CommandLine line;
        const QJsonObject facts = line.json(u"secrets status"_s).object();
        QCOMPARE(facts.value(u"state"_s).toString(), u"not-made"_s);
        QCOMPARE(facts.value(u"secrets"_s).toInt(), 0);
        QVERIFY(!facts.contains(u"keyId"_s));
        QVERIFY(line.on(u"secrets status"_s).text().contains(u"No key yet"_s));
    }

    void protectsByAPassphraseOfStandardInput()
    {
        CommandLine line;
        COMPARE_CODE(line.on(u"secrets protect --passphrase"_s, "correct horse battery\n"), 0);
        QCOMPARE(state(line), u"passphrase-needed"_s);
        line.environment.insert(given, u"wrong horse battery"_s);
        QCOMPARE(state(line), u"passphrase-needed"_s);
        QVERIFY(line.on(u"secrets status"_s).text().contains(u"not right"_s));
        line.environment.insert(given, u"correct horse battery"_s);
        QCOMPARE(state(line), u"ready"_s);
        QCOMPARE(line.json(u"secrets status"_s).object().value(u"place"_s).toString(), u"passphrase"_s);
        QVERIFY(line.on(u"history list"_s).text().contains(u"ProtectSecrets"_s));
    }

    void wantsOnePlace()
    {
        const CommandLine line;
        COMPARE_CODE(line.on(u"secrets protect"_s), 2);
        COMPARE_CODE(line.on(u"secrets protect --keychain --passphrase"_s), 2);
        const Ran shortOne = line.json(u"secrets protect --passphrase"_s, "short\n");
        QCOMPARE(shortOne.code, 1);
        QCOMPARE(shortOne.error().value(u"field"_s).toString(), u"passphrase"_s);
        COMPARE_CODE(line.on(u"secrets protect --passphrase"_s), 1);  // nothing on standard input
        QCOMPARE(state(line), u"not-made"_s);
    }

    void saysThatThereIsNoKeychainWithoutASession()
    {
        const CommandLine line;
        const Ran refused = line.json(u"secrets protect --keychain"_s);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error().value(u"field"_s).toString(), u"place"_s);
        QVERIFY(refused.error().value(u"message"_s).toString().contains(u"passphrase"_s));
    }

    void changesThePassphrase()
    {
        CommandLine line;
        line.environment.insert(chosen, u"correct horse battery"_s);
        COMPARE_CODE(line.on(u"secrets protect --passphrase"_s), 0);
        line.environment.remove(chosen);
        const Ran refused = line.json(u"secrets change-passphrase"_s, "not this passphrase\nthe next passphrase\n");
        QCOMPARE(refused.error().value(u"field"_s).toString(), u"present"_s);
        COMPARE_CODE(line.on(u"secrets change-passphrase"_s, "correct horse battery\nthe next passphrase\n"), 0);
        line.environment.insert(given, u"the next passphrase"_s);
        QCOMPARE(state(line), u"ready"_s);
    }

    void writesARecoveryKeyThatBringsTheKeyBack()
    {
        CommandLine line;
        line.environment.insert(chosen, u"correct horse battery"_s);
        COMPARE_CODE(line.on(u"secrets protect --passphrase"_s), 0);
        const Ran locked = line.json(u"secrets recovery-key sheet.txt"_s);
        QCOMPARE(locked.code, 1);
        QCOMPARE(locked.error().value(u"field"_s).toString(), u"secrets"_s);
        line.environment.insert(given, u"correct horse battery"_s);
        COMPARE_CODE(line.on(u"secrets recovery-key sheet.txt"_s), 0);
        QCOMPARE(QFile::permissions(line.file(u"sheet.txt"_s)) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray sheet = line.read(u"sheet.txt"_s);
        QVERIFY(sheet.contains("corp.gatehouse"));
        COMPARE_CODE(line.on(u"secrets recovery-key sheet.txt"_s), 1);
        QCOMPARE(line.read(u"sheet.txt"_s), sheet);
        QVERIFY(line.json(u"secrets status"_s).object().value(u"recoveryKeyExportedAt"_s).isString());
        const Ran printed = line.on(u"secrets recovery-key -"_s);
        QCOMPARE(printed.out, sheet);

        line.environment.remove(given);
        line.environment.insert(chosen, u"a new passphrase"_s);
        COMPARE_CODE(line.on(u"secrets recover --recovery-key sheet.txt --passphrase"_s), 0);
        line.environment.insert(given, u"a new passphrase"_s);
        QCOMPARE(state(line), u"ready"_s);
        const Ran wrong = line.json(u"secrets recover --passphrase"_s, "0000-0000\n");
        QCOMPARE(wrong.code, 1);
        QCOMPARE(wrong.error().value(u"field"_s).toString(), u"recoveryKey"_s);
        COMPARE_CODE(line.on(u"secrets recover --recovery-key none.txt --passphrase"_s), 1);
    }

    void makesANewKeyUnderTheSamePassphrase()
    {
        CommandLine line;
        line.environment.insert(chosen, u"correct horse battery"_s);
        COMPARE_CODE(line.on(u"secrets protect --passphrase"_s), 0);
        COMPARE_CODE(line.on(u"secrets rotate"_s), 1);
        line.environment.insert(given, u"correct horse battery"_s);
        const QString before = line.json(u"secrets status"_s).object().value(u"keyId"_s).toString();
        COMPARE_CODE(line.on(u"secrets rotate"_s), 0);
        const QJsonObject facts = line.json(u"secrets status"_s).object();
        QCOMPARE(facts.value(u"state"_s).toString(), u"ready"_s);
        QVERIFY(facts.value(u"keyId"_s).toString() != before);
    }

    void givesUpOnlyALostKeyAndOnlyWhenSure()
    {
        CommandLine line;
        line.environment.insert(chosen, u"correct horse battery"_s);
        COMPARE_CODE(line.on(u"secrets protect --passphrase"_s), 0);
        COMPARE_CODE(line.on(u"secrets give-up --passphrase"_s), 1);
        line.environment.insert(given, u"correct horse battery"_s);
        COMPARE_CODE(line.on(u"secrets give-up --passphrase --yes"_s), 1);
        line.environment.remove(given);
        COMPARE_CODE(line.on(u"secrets give-up --passphrase --yes"_s), 0);
    }

    void everythingElseWorksWithoutTheKey()
    {
        CommandLine line;
        line.environment.insert(chosen, u"correct horse battery"_s);
        COMPARE_CODE(line.on(u"secrets protect --passphrase"_s), 0);
        line.environment.remove(chosen);
        COMPARE_CODE(line.addUser(u"ana"_s, u"--password-mode one-time"_s), 0);
        COMPARE_CODE(line.on(u"workspace snapshot before"_s), 0);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        COMPARE_CODE(line.on(u"workspace check"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
