// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

#include <QDateTime>
#include <QStandardPaths>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with ana, and a key for the secrets under a passphrase.
class Protected : public CommandLine
{
public:
    Protected()
    {
        environment.insert(u"GATEHOUSE_NEW_PASSPHRASE"_s, u"correct horse battery"_s);
        const Ran made = on(u"secrets protect --passphrase"_s);
        environment.remove(u"GATEHOUSE_NEW_PASSPHRASE"_s);
        environment.insert(u"GATEHOUSE_PASSPHRASE"_s, u"correct horse battery"_s);
        if (made.code != 0 || addUser(u"ana"_s).code != 0) {
            qFatal("%s", made.err.constData());
        }
    }
};

QString codeOf(const CommandLine &line, const QByteArray &secret, const QString &when = {})
{
    return line.json(u"totp code"_s + when, secret + '\n').object().value(u"code"_s).toString();
}

/// Registers an app that has this key.
Ran addApp(const CommandLine &line, const QByteArray &secret, const QString &more = {})
{
    line.write(u"key.txt"_s, secret);
    return line.json(u"mfa device add-totp --user ana --secret-file key.txt --code %1 %2"_s.arg(codeOf(line, secret), more));
}

QByteArray newSecret(const CommandLine &line)
{
    return line.json(u"totp new"_s).object().value(u"secret"_s).toString().toLatin1();
}

}  // namespace

class TestMfa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndChangesTheSettings()
    {
        const CommandLine line;
        QCOMPARE(line.json(u"mfa settings show"_s).object().value(u"mode"_s).toString(), u"context-aware"_s);
        COMPARE_CODE(line.on(u"mfa settings set --mode always-on --type security-key --without-device block --managers users"_s), 0);
        const QJsonObject now = line.json(u"mfa settings show"_s).object();
        QCOMPARE(now.value(u"mode"_s).toString(), u"always-on"_s);
        QCOMPARE(now.value(u"types"_s).toArray(), QJsonArray{u"security-key"_s});
        QCOMPARE(now.value(u"withoutDevice"_s).toString(), u"block"_s);
        QCOMPARE(now.value(u"managers"_s).toString(), u"users"_s);
        QVERIFY(line.on(u"mfa settings set --without-device email-code"_s).text().contains(u"Office 365"_s));
        COMPARE_CODE(line.on(u"mfa settings set --type fingerprint"_s), 2);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"mfa settings show"_s).object().value(u"withoutDevice"_s).toString(), u"block"_s);
    }

    void tellsWhatAUserHasToDo()
    {
        const CommandLine line;
        COMPARE_CODE(line.addUser(u"ana"_s), 0);
        QCOMPARE(line.json(u"mfa decide"_s).array().size(), 8);
        const auto step = [&line](const QString &more = {}) {
            return line.json(u"mfa decide --user ana "_s + more).array().first().toObject().value(u"step"_s).toString();
        };
        QCOMPARE(step(), u"enter"_s);
        COMPARE_CODE(line.on(u"mfa settings set --without-device block"_s), 0);
        QCOMPARE(step(), u"refuse"_s);
        QCOMPARE(step(u"--trusted"_s), u"enter"_s);
        COMPARE_CODE(line.on(u"user disable ana"_s), 0);
        QCOMPARE(line.json(u"mfa decide --user ana"_s).array().first().toObject().value(u"reason"_s).toString(), u"user-disabled"_s);
        COMPARE_CODE(line.on(u"mfa decide --user nobody"_s), 1);
    }

    void showsADeviceWhoseSecretWasGivenUp()
    {
        Protected line;
        COMPARE_CODE(addApp(line, newSecret(line), u"--name Phone"_s), 0);
        QCOMPARE(line.json(u"mfa device list"_s).array().first()[u"state"_s].toString(), u"READY"_s);
        line.environment.remove(u"GATEHOUSE_PASSPHRASE"_s);
        line.environment.insert(u"GATEHOUSE_NEW_PASSPHRASE"_s, u"another battery staple"_s);
        COMPARE_CODE(line.on(u"secrets give-up --passphrase --yes"_s), 0);
        QCOMPARE(line.json(u"mfa device list"_s).array().first()[u"state"_s].toString(), u"SECRET_LOST"_s);
        QVERIFY(line.on(u"mfa device list"_s).text().contains(u"Secret key lost"_s));
        const QJsonObject decided = line.json(u"mfa decide --user ana"_s).array().first().toObject();
        QCOMPARE(decided.value(u"step"_s).toString(), u"enter"_s);
        QCOMPARE(decided.value(u"reason"_s).toString(), u"secret-lost"_s);
        QCOMPARE(decided.value(u"authenticatorApp"_s).toBool(), false);
        const Ran blocked = line.on(u"mfa settings set --without-device block"_s);
        QVERIFY2(blocked.text().contains(u"1 user(s) have no usable MFA device"_s) || blocked.text().contains(u"1 user has no usable"_s),
                 blocked.out.constData());
    }

    void registersAnAppAndChecksItsCodes()
    {
        const Protected line;
        const QByteArray secret = newSecret(line);
        QCOMPARE(secret.size(), 32);
        line.write(u"key.txt"_s, secret);
        const Ran wrong = line.json(u"mfa device add-totp --user ana --secret-file key.txt --code %1"_s.arg(codeOf(line, newSecret(line))));
        QCOMPARE(wrong.code, 1);
        QCOMPARE(wrong.error().value(u"field"_s).toString(), u"code"_s);
        QCOMPARE(line.json(u"mfa device list"_s).array().size(), 0);
        const Ran added = addApp(line, secret, u"--name Phone"_s);
        COMPARE_CODE(added, 0);
        QVERIFY(added.object().value(u"verified"_s).toBool());
        QVERIFY(!line.json(u"mfa device list"_s).out.contains(secret));
        QVERIFY(!line.json(u"history list"_s).out.contains(secret));

        // A code that registered the device was used; the next one is taken, once.
        const QString later = u" --at "_s + QDateTime::currentDateTimeUtc().addSecs(30).toString(Qt::ISODate);
        const QString code = codeOf(line, secret, later);
        COMPARE_CODE(line.on(u"mfa device verify Phone %1 --user ana"_s.arg(code)), 0);
        const Ran again = line.json(u"mfa device verify Phone %1 --user ana"_s.arg(code));
        QCOMPARE(again.code, 1);
        QCOMPARE(again.error().value(u"field"_s).toString(), u"code"_s);
        QVERIFY(line.json(u"mfa device list --user ana"_s).array().first().toObject().value(u"verified"_s).toBool());

        const QString id = added.object().value(u"mfaDeviceId"_s).toString();
        COMPARE_CODE(line.on(u"mfa device resync %1 123456 654321"_s.arg(id)), 1);
        COMPARE_CODE(line.on(u"mfa device rename %1 \"Old phone\""_s.arg(id)), 0);
        QCOMPARE(line.json(u"mfa device list --filter old"_s).array().size(), 1);
        QCOMPARE(line.json(u"mfa device list --type security-key"_s).array().size(), 0);
        COMPARE_CODE(line.on(u"mfa device delete %1"_s.arg(id)), 1);
        COMPARE_CODE(line.on(u"mfa device delete %1 --yes"_s.arg(id)), 0);
        QCOMPARE(line.json(u"mfa device list"_s).array().size(), 0);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"mfa device list"_s).array().size(), 1);
    }

    void drawsAQrCodeAndPrintsTheKeyOnce()
    {
        const Protected line;
        const Ran drawn = line.on(u"mfa device add-totp --user ana --qr"_s, "000000\n");
        QVERIFY(drawn.text().contains(u"\u2588"_s));
        QCOMPARE(drawn.text().count(u"otpauth://totp/"_s), 1);
        QVERIFY(!line.on(u"mfa device add-totp --user ana"_s).text().contains(u"\u2588"_s));
        // Where a program reads the answer, the key stands beside it.
        const Ran beside = line.json(u"mfa device add-totp --user ana"_s, "000000\n");
        QVERIFY(!beside.out.contains("otpauth"));
        QCOMPARE(beside.err.count("otpauth://totp/"), 1);
        // None of these was told a code of its key.
        QCOMPARE(line.json(u"mfa device list"_s).array().size(), 0);
        COMPARE_CODE(line.on(u"mfa device add-totp --user ana --code 000000"_s), 2);
    }

    void takesTheCodeFromStandardInput()
    {
        const Protected line;
        const QByteArray secret = newSecret(line);
        line.write(u"key.txt"_s, secret);
        COMPARE_CODE(line.on(u"mfa device add-totp --user ana --secret-file key.txt"_s, codeOf(line, secret).toLatin1() + '\n'), 0);
        COMPARE_CODE(addApp(line, newSecret(line)), 0);
        const Ran third = addApp(line, newSecret(line));
        QCOMPARE(third.error().value(u"field"_s).toString(), u"quota"_s);
    }

    void refusesAnAppWhereNoSecretCanBeKept()
    {
        const CommandLine line;
        COMPARE_CODE(line.addUser(u"ana"_s), 0);
        const Ran refused = line.json(u"mfa device add-totp --user ana"_s);
        QCOMPARE(refused.error().value(u"field"_s).toString(), u"secrets"_s);
        QVERIFY(!refused.out.contains("otpauth"));
    }

    void saysThatNoSecurityKeyIsPluggedIn()
    {
        const Protected line;
        const Ran refused = line.json(u"mfa device add-key --user ana --key /dev/null/none"_s);
        QCOMPARE(refused.code, 1);
        QCOMPARE(line.json(u"mfa device list"_s).array().size(), 0);
    }

    void printsTheCodesOfRfc6238()
    {
        const CommandLine line(false);
        const QByteArray secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        const auto code = [&line](const QString &words, const QByteArray &input = {}) {
            return line.run(QProcess::splitCommand(u"totp code "_s + words), input).text().trimmed();
        };
        QCOMPARE(code(u"--digits 8 --at 1970-01-01T00:00:59Z"_s, secret + '\n'), u"94287082"_s);
        QCOMPARE(code(u"--digits 8 --at 2005-03-18T01:58:29Z --secret "_s + QString::fromLatin1(secret)), u"07081804"_s);
        line.write(u"secret.txt"_s, "gezd gnbv-gy3t qojq gezd gnbv gy3t qojq\n");
        QCOMPARE(code(u"--digits 8 --at 2033-05-18T03:33:20Z --secret-file secret.txt"_s), u"69279037"_s);
        QCOMPARE(line.run({u"totp"_s, u"code"_s}, "not base 32!\n").code, 1);
        QCOMPARE(line.run({u"totp"_s, u"code"_s, u"--digits"_s, u"9"_s}, secret).code, 2);
        if (QStandardPaths::findExecutable(u"oathtool"_s).isEmpty()) {
            QSKIP("oathtool is not installed");
        }
        QProcess theirs;
        theirs.start(u"oathtool"_s, {u"--totp=sha256"_s, u"--base32"_s, u"--digits=7"_s, u"--time-step-size=60s"_s,
                                     u"--now=2026-03-02 09:30:00 UTC"_s, QString::fromLatin1(secret)});
        QVERIFY(theirs.waitForFinished(60000));
        QCOMPARE(code(u"--algorithm sha256 --digits 7 --period 60 --at 2026-03-02T09:30:00Z"_s, secret + '\n'),
                 QString::fromLatin1(theirs.readAllStandardOutput()).trimmed());
    }
};

QTEST_GUILESS_MAIN(TestMfa)
#include "tst_mfa.moc"
