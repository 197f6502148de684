// SPDX-License-Identifier: Apache-2.0
// directory: what is known of Active Directory, how it is reached, what it fills in. Features S3 and S4.
#include "tests/app/ctl/commandline.h"
#include "tests/support/fakeldap.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestDirectories : public QObject
{
    Q_OBJECT

    static QString add(const QString &more = {})
    {
        return u"directory add corp.example.com --id d-0123456789 --bind-name reader@corp.example.com "_s + more;
    }

    /// With a key for the secrets, and single sign-on enabled.
    static void prepare(CommandLine &line)
    {
        line.environment.insert(u"GATEHOUSE_PASSPHRASE"_s, u"correct horse battery"_s);
        line.environment.insert(u"GATEHOUSE_NEW_PASSPHRASE"_s, u"correct horse battery"_s);
        COMPARE_CODE(line.on(u"secrets protect --passphrase"_s), 0);
        COMPARE_CODE(line.on(u"organization enable --account-id 111122223333 --name Management --email aws@example.com"_s), 0);
    }

private Q_SLOTS:
    void addsShowsUpdatesAndRemoves()
    {
        CommandLine line;
        prepare(line);
        line.environment.insert(u"GATEHOUSE_DIRECTORY_PASSWORD"_s, u"T0psecret!"_s);
        const Ran added = line.json(add());
        COMPARE_CODE(added, 0);
        QCOMPARE(added.object().value(u"HasPassword"_s).toBool(), true);
        line.environment.remove(u"GATEHOUSE_DIRECTORY_PASSWORD"_s);
        const QJsonObject shown = line.json(u"directory show corp.example.com"_s).object();
        QCOMPARE(shown.value(u"Host"_s).toString(), u"corp.example.com"_s);
        QCOMPARE(shown.value(u"Port"_s).toInt(), 636);
        QCOMPARE(shown.value(u"BaseDn"_s).toString(), u"DC=corp,DC=example,DC=com"_s);
        QVERIFY(shown.value(u"Obstacles"_s).toArray().isEmpty());
        const QString update = u"directory update d-0123456789 --tls start-tls --page-size 500 --kind ad-connector"_s;
        const Ran refused = line.json(update);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error().value(u"field"_s).toString(), u"password"_s);
        const QString why = refused.error().value(u"message"_s).toString();
        QVERIFY2(why.contains(u"corp.example.com:636 (LDAPS)"_s) && why.contains(u"--password-file"_s), qPrintable(why));
        line.write(u"password.txt"_s, "T0psecret!\n");
        COMPARE_CODE(line.on(update + u" --password-file password.txt"_s), 0);
        const QString text = line.on(u"directory show d-0123456789"_s).text();
        QVERIFY2(text.contains(u"389"_s) && text.contains(u"nobody can reset a password"_s), qPrintable(text));
        QCOMPARE(line.json(u"directory list"_s).array().size(), 1);
        QVERIFY(!line.on(u"history list"_s).text().contains(u"T0psecret"_s));
        COMPARE_CODE(line.on(u"directory remove corp.example.com"_s), 1);
        COMPARE_CODE(line.on(u"directory remove corp.example.com --yes"_s), 0);
        QCOMPARE(line.json(u"directory list"_s).array().size(), 0);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"directory show corp.example.com"_s).object().value(u"HasPassword"_s).toBool(), true);
    }

    void saysWhatKerberosHasNoUseFor()
    {
        CommandLine line;
        prepare(line);
        line.write(u"password.txt"_s, "T0psecret!\n");
        const Ran both = line.json(add(u"--authentication gssapi --tls none"_s));
        QCOMPARE(both.code, 1);
        QCOMPARE(both.error().value(u"field"_s).toString(), u"bindName"_s);
        QCOMPARE(line.json(u"directory list"_s).array().size(), 0);
        COMPARE_CODE(line.on(add(u"--password-file password.txt"_s)), 0);

        const QString update = u"directory update corp.example.com --authentication gssapi "_s;
        QCOMPARE(line.json(update + u"--password-file password.txt"_s).error().value(u"field"_s).toString(), u"password"_s);
        QCOMPARE(line.json(update + u"--bind-name other@corp.example.com"_s).error().value(u"field"_s).toString(), u"bindName"_s);
        QCOMPARE(line.json(u"directory show corp.example.com"_s).object().value(u"HasPassword"_s).toBool(), true);
        const Ran changed = line.on(update);
        COMPARE_CODE(changed, 0);
        QVERIFY2(changed.text().contains(u"reader@corp.example.com and the password that was kept are forgotten"_s),
                 changed.out.constData());
        COMPARE_CODE(line.on(u"undo"_s), 0);
        const QJsonObject shown = line.json(u"directory show corp.example.com"_s).object();
        QCOMPARE(shown.value(u"BindName"_s).toString(), u"reader@corp.example.com"_s);
        QCOMPARE(shown.value(u"HasPassword"_s).toBool(), true);
    }

    void takesThePasswordFromAFileOrStandardInputAndNowhereElse()
    {
        CommandLine line;
        prepare(line);
        line.write(u"password.txt"_s, "From a file\nand more\n");
        COMPARE_CODE(line.on(add(u"--password-file password.txt"_s)), 0);
        COMPARE_CODE(line.on(u"directory update corp.example.com --password-file -"_s, "From the input\n"), 0);
        COMPARE_CODE(line.on(u"directory update corp.example.com --password secret"_s), 2);
        // A program that was to say the password and failed must not take the kept one away.
        COMPARE_CODE(line.on(u"directory update corp.example.com --password-file -"_s), 1);
        COMPARE_CODE(line.on(u"directory update corp.example.com --password-file -"_s, "\n"), 1);
    }

    void saysWhyADirectoryCantBeConnected()
    {
        CommandLine line;
        prepare(line);
        const Ran added = line.on(add(u"--kind self-managed --trust one-way-outgoing --region eu-west-1"_s));
        COMPARE_CODE(added, 0);
        QVERIFY2(added.text().contains(u"two-way"_s) && added.text().contains(u"same Region"_s), qPrintable(added.text()));
        QVERIFY(added.text().contains(u"No password is kept"_s));
    }

    void refusesWithTheField()
    {
        CommandLine line;
        prepare(line);
        const Ran plain = line.json(add(u"--tls none"_s));
        QCOMPARE(plain.code, 1);
        QCOMPARE(plain.error().value(u"field"_s).toString(), u"security"_s);
        line.write(u"ca.pem"_s, "no certificate");
        QCOMPARE(line.json(add(u"--ca ca.pem"_s)).error().value(u"field"_s).toString(), u"authority"_s);
        COMPARE_CODE(line.on(u"directory test"_s), 1);  // there is none
    }

    void testsStepByStep()
    {
        CommandLine line;
        prepare(line);
        const FakeLdap server([](const LdapRequest &) { return FakeLdap::hangUp(); });
        line.environment.insert(u"GATEHOUSE_DIRECTORY_PASSWORD"_s, u"secret"_s);
        COMPARE_CODE(line.on(add(u"--host 127.0.0.1 --tls start-tls --port %1"_s.arg(server.port()))), 0);
        const Ran ran = line.json(u"directory test"_s);
        QCOMPARE(ran.code, 1);
        const QJsonArray steps = ran.array();
        QCOMPARE(steps.size(), 5);
        const QStringList expected{u"PASSED"_s, u"PASSED"_s, u"FAILED"_s, u"SKIPPED"_s, u"SKIPPED"_s};
        for (qsizetype at = 0; at < expected.size(); ++at) {
            QCOMPARE(steps.at(at).toObject().value(u"Outcome"_s).toString(), expected.at(at));
        }
        QCOMPARE(ran.error().value(u"field"_s).toString(), u"security"_s);
    }

    void listsSetsAndResetsMappings()
    {
        const CommandLine line;
        QCOMPARE(line.json(u"directory map list"_s).array().size(), 8);
        COMPARE_CODE(line.on(u"directory map set 'name=${dir:lastname}, ${dir:firstname}' 'email=${dir:email}'"_s.replace(u'\'', u'"')), 0);
        QJsonObject email = line.json(u"directory map list"_s).array().at(1).toObject();
        QCOMPARE(email.value(u"Expression"_s).toString(), u"${dir:email}"_s);
        QCOMPARE(email.value(u"IsDefault"_s).toBool(), false);
        const Ran refused = line.json(u"directory map set name=x${dir:} email=${dir:guid}"_s);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error().value(u"field"_s).toString(), u"name"_s);
        QVERIFY(refused.error().value(u"message"_s).toString().contains(u"at character 2"_s));
        COMPARE_CODE(line.on(u"directory map reset"_s), 2);
        COMPARE_CODE(line.on(u"directory map reset email"_s), 0);
        email = line.json(u"directory map list"_s).array().at(1).toObject();
        QCOMPARE(email.value(u"IsDefault"_s).toBool(), true);
        COMPARE_CODE(line.on(u"directory map reset --all"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestDirectories)
#include "tst_directories.moc"
