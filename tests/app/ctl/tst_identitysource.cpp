// SPDX-License-Identifier: Apache-2.0
// identity-source, region and configuration; workspace backup --seal.
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Metadata of an identity provider, in the folder of the command line.
void addMetadata(const CommandLine &line)
{
    QFile file(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u"/tests/corpus/saml/providers/okta.xml"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    line.write(u"idp.xml"_s, file.readAll());
}

QJsonObject source(const CommandLine &line)
{
    return line.json(u"identity-source show"_s).object();
}

const QString enable = QStringLiteral("organization enable --name Management --email aws@example.com");

}  // namespace

class TestIdentitySource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSource()
    {
        const CommandLine line;
        const QJsonObject shown = source(line);
        QCOMPARE(shown.value(u"source"_s).toString(), u"IDENTITY_STORE"_s);
        QVERIFY(shown.value(u"since"_s).isNull());
        QVERIFY(line.on(u"identity-source show"_s).text().contains(u"Identity store"_s));
    }

    void changesToAnIdentityProviderAndBack()
    {
        const CommandLine line;
        COMPARE_CODE(line.on(enable), 0);
        COMPARE_CODE(line.addUser(u"ana"_s, u"--password-mode one-time"_s), 0);
        COMPARE_CODE(line.addUser(u"bob"_s), 0);
        addMetadata(line);
        const QString change = u"identity-source change --to external --metadata idp.xml "_s;
        const QJsonObject dry = line.json(change + u"--dry-run"_s).object();
        QCOMPARE(dry.value(u"typedWord"_s).toString(), u"ACCEPT"_s);
        QCOMPARE(dry.value(u"users"_s).toInt(), 2);
        QVERIFY(!dry.value(u"deleted"_s).toBool());
        QCOMPARE(source(line).value(u"source"_s).toString(), u"IDENTITY_STORE"_s);

        const Ran unsure = line.json(change);
        QCOMPARE(unsure.code, 1);
        QVERIFY(unsure.error().value(u"message"_s).toString().contains(u"2 users"_s));
        QCOMPARE(line.json(change + u"--confirm accept"_s).error().value(u"field"_s).toString(), u"typedWord"_s);
        const Ran changed = line.json(change + u"--confirm ACCEPT"_s);
        QCOMPARE(changed.code, 0);
        QVERIFY(!changed.object().value(u"snapshot"_s).toString().isEmpty());
        QCOMPARE(source(line).value(u"source"_s).toString(), u"EXTERNAL_PROVIDER"_s);

        QCOMPARE(line.json(u"user reset-password ana --mode email"_s).error().value(u"kind"_s).toString(), u"Forbidden"_s);
        COMPARE_CODE(line.addUser(u"cai"_s), 0);
        COMPARE_CODE(line.addUser(u"dora"_s, u"--password-mode one-time"_s), 1);

        const QString back = u"identity-source change --to identity-store "_s;
        const QJsonObject waiting = line.json(back + u"--dry-run"_s).object();
        QCOMPARE(waiting.value(u"usernames"_s).toArray(), QJsonArray({u"bob"_s, u"cai"_s}));
        COMPARE_CODE(line.on(back + u"--confirm CONFIRM"_s), 0);
        QCOMPARE(source(line).value(u"usersWithoutPassword"_s).toInt(), 2);
        QCOMPARE(line.json(u"identity-source ask-for-passwords"_s).object().value(u"users"_s).toInt(), 2);
        QCOMPARE(source(line).value(u"usersWithoutPassword"_s).toInt(), 0);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(source(line).value(u"source"_s).toString(), u"EXTERNAL_PROVIDER"_s);
    }

    void isPreciseAboutItsOptions()
    {
        const CommandLine line;
        COMPARE_CODE(line.on(u"identity-source change"_s), 2);
        COMPARE_CODE(line.on(u"identity-source change --to active-directory"_s), 2);
        COMPARE_CODE(line.on(u"identity-source change --to identity-store --directory corp.example.com"_s), 2);
        COMPARE_CODE(line.on(u"identity-source change --to external --directory corp.example.com"_s), 2);
        COMPARE_CODE(line.on(u"identity-source change --to elsewhere"_s), 2);
        COMPARE_CODE(line.on(u"identity-source change --to active-directory --directory corp.example.com --confirm CONFIRM"_s), 1);
        COMPARE_CODE(line.on(u"identity-source change --to identity-store --confirm CONFIRM"_s), 1);
        COMPARE_CODE(line.on(u"identity-source change --to external --metadata none.xml --confirm ACCEPT"_s), 1);
    }

    void choosesTheRegionAroundADeletion()
    {
        const CommandLine line;
        const QJsonArray all = line.json(u"region list"_s).array();
        QVERIFY(all.size() > 20);
        COMPARE_CODE(line.run({u"region"_s, u"list"_s}), 0);
        COMPARE_CODE(line.on(u"region set eu-west-1"_s), 0);
        COMPARE_CODE(line.on(enable), 0);
        COMPARE_CODE(line.addUser(u"ana"_s), 0);
        const Ran refused = line.json(u"region set eu-central-1"_s);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"Forbidden"_s);
        COMPARE_CODE(line.on(u"region set mars"_s), 1);

        const QJsonObject dry = line.json(u"configuration delete --dry-run"_s).object();
        QCOMPARE(dry.value(u"users"_s).toInt(), 1);
        QVERIFY(line.on(u"configuration delete"_s).complaint().contains(u"Repeat the command with --confirm DELETE."_s));
        COMPARE_CODE(line.on(u"configuration delete --confirm delete"_s), 1);
        COMPARE_CODE(line.on(u"configuration delete --confirm DELETE --seal"_s), 2);
        COMPARE_CODE(line.on(u"configuration delete --confirm DELETE --backup before.gatehouse"_s), 0);
        QVERIFY(line.read(u"before.gatehouse"_s).startsWith("SQLite format 3"));
        QCOMPARE(line.json(u"user list"_s).array().size(), 0);
        COMPARE_CODE(line.on(u"region set eu-central-1"_s), 0);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"user list"_s).array().size(), 1);
    }

    void sealsABackupAndOpensIt()
    {
        CommandLine line;
        COMPARE_CODE(line.addUser(u"ana"_s), 0);
        COMPARE_CODE(line.on(u"workspace backup sealed --seal"_s, "correct horse battery\n"), 0);
        QVERIFY(!line.read(u"sealed"_s).contains("ana"));
        COMPARE_CODE(line.on(u"workspace backup sealed --seal"_s, "correct horse battery\n"), 1);
        const Ran wrong = line.json(u"workspace unseal sealed again.gatehouse"_s, "another passphrase\n");
        QCOMPARE(wrong.error().value(u"field"_s).toString(), u"passphrase"_s);
        COMPARE_CODE(line.on(u"workspace unseal sealed again.gatehouse"_s, "correct horse battery\n"), 0);
        const Ran users = line.run({u"-w"_s, line.file(u"again.gatehouse"_s), u"--format"_s, u"json"_s, u"user"_s, u"list"_s});
        QCOMPARE(users.array().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIdentitySource)
#include "tst_identitysource.moc"
