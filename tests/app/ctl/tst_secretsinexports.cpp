// SPDX-License-Identifier: Apache-2.0
// What was planted as a secret stands in nothing that the program writes or prints: no export, no list, no event, no backup.
#include "core/applications/applicationservice.h"
#include "core/certificates/certificateservice.h"
#include "core/mfa/totp.h"
#include "core/secrets/keyservice.h"
#include "core/secrets/recoverykey.h"
#include "tests/app/ctl/commandline.h"
#include "tests/support/planted.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>

#include <optional>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A word that stands nowhere by chance.
QString invented()
{
    return u"Zq7!"_s + QString::number(QRandomGenerator::global()->generate64(), 36) + u"x9W"_s;
}

/// Gives the workspace one secret of each kind by the commands that take them.
class Company : public CommandLine
{
public:
    Company()
    {
        const QString passphrase = plant(u"passphrase"_s, invented());
        done(on(u"secrets protect --passphrase"_s, passphrase.toUtf8() + '\n'));
        environment.insert(u"GATEHOUSE_PASSPHRASE"_s, passphrase);
        done(on(u"organization enable --name Main --email main@example.com --account-id 111122223333"_s));
        done(addUser(u"ana"_s));
        done(json(u"group create Staff"_s));
        done(on(u"group add-member Staff ana"_s));
        const Ran reset = done(json(u"user reset-password ana --mode one-time"_s));
        const QString first = plant(u"one-time password"_s, reset.object().value(u"oneTimePassword"_s).toString());
        const QString chosen = plant(u"chosen password"_s, invented());
        done(on(u"user change-password ana"_s, (first + u'\n' + chosen + u'\n').toUtf8()));
        environment.insert(u"GATEHOUSE_MAIL_PASSWORD"_s, plant(u"mail password"_s, invented()));
        done(on(u"mail-server set --host mail.example.com --user sso --sender sso@example.com --password"_s));
        environment.insert(u"GATEHOUSE_DIRECTORY_PASSWORD"_s, plant(u"directory password"_s, invented()));
        done(on(u"directory add corp.example.com --id d-0123456789 --region us-east-1 --bind-name reader@corp.example.com"_s));
        environment.remove(u"GATEHOUSE_MAIL_PASSWORD"_s);
        environment.remove(u"GATEHOUSE_DIRECTORY_PASSWORD"_s);
        const QString seed = plant(u"seed"_s, done(run({u"-f"_s, u"json"_s, u"totp"_s, u"new"_s})).object().value(u"secret"_s).toString());
        write(u"seed.txt"_s, seed.toLatin1());
        const QString code = done(json(u"totp code"_s, seed.toLatin1() + '\n')).object().value(u"code"_s).toString();
        done(on(u"mfa device add-totp --user ana --name Phone --secret-file seed.txt --code "_s + code));
        QFile::remove(file(u"seed.txt"_s));
        planted.add(u"seed as bytes"_s, bytesOf(must(totp::fromBase32(SecretBytes::ofText(seed)))));
        done(on(u"application add --template custom --name Wiki --bits 1024 --acs-url https://wiki.example.com/acs "
                "--audience https://wiki.example.com"_s));
        done(on(u"application assign Wiki --user ana"_s));
        done(on(u"certificate generate Wiki --bits 1024"_s));
        done(on(u"secrets recovery-key recovery.txt"_s));
        const QString recovery = QString::fromUtf8(read(u"recovery.txt"_s));
        const SecretBytes key = must(keyOfRecoveryText(recovery));
        (void)plant(u"recovery key"_s, recoveryKeyText(key));
        planted.add(u"key"_s, bytesOf(key));
        plantPrivateKeys(passphrase);
    }

    static Ran done(const Ran &ran)
    {
        if (ran.code != 0) {
            qFatal("%s", (ran.out + ran.err).constData());
        }
        return ran;
    }

    Planted planted;

private:
    static QByteArray bytesOf(const SecretBytes &secret) { return secret.view().toByteArray(); }

    QString plant(const QString &name, const QString &secret)
    {
        if (secret.size() < 8) {
            qFatal("no %s", qPrintable(name));
        }
        planted.add(name, secret.toUtf8());
        return secret;
    }

    void plantPrivateKeys(const QString &passphrase)
    {
        const SystemClock clock;
        SystemRandom random;
        const EverythingAllowed permission;
        const auto workspace = must(Workspace::open(path(), {{u"sam"_s, u"test/1"_s}, clock, random, permission}));
        must(workspace->vault().unlock(workspace->database(), SecretBytes::ofText(passphrase)));
        const CertificateService certificates(*workspace);
        for (const Certificate &each : must(certificates.certificatesOf(must(ApplicationService(*workspace).find(u"Wiki"_s)).id))) {
            const QByteArray pem = bytesOf(must(certificates.privateKey(each)));
            planted.add(u"private key"_s, pem.mid(pem.size() / 2, 48));
        }
    }
};

}  // namespace

class TestSecretsInExports : public QObject
{
    Q_OBJECT

    // One for all: what is done to it takes a moment.
    std::optional<Company> m_line;

private Q_SLOTS:
    void initTestCase() { m_line.emplace(); }

    void tellsNoSecretInAnythingThatIsWritten_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words : {u"workspace info"_s,          u"user list"_s,
                                     u"user show ana"_s,           u"group members Staff"_s,
                                     u"organization show"_s,       u"account list"_s,
                                     u"permission-set list"_s,     u"assignment list"_s,
                                     u"application list"_s,        u"application show Wiki"_s,
                                     u"application assignments"_s, u"certificate list"_s,
                                     u"directory list"_s,          u"directory show corp.example.com"_s,
                                     u"mfa settings show"_s,       u"mfa device list"_s,
                                     u"identity-source show"_s,    u"outbox list"_s,
                                     u"mail-server show"_s,        u"settings list"_s,
                                     u"secrets status"_s}) {
            QTest::newRow(qPrintable(words)) << u"--format json "_s + words;
        }
        for (const QString &words :
             {u"user show ana"_s, u"application show Wiki"_s, u"directory show corp.example.com"_s, u"mail-server show"_s,
              u"user export --type csv"_s, u"user export --type ldif"_s, u"user export --type scim"_s, u"group export --type scim"_s,
              u"assignment export"_s, u"history list"_s, u"history export"_s, u"certificate export Wiki"_s, u"application metadata Wiki"_s,
              u"saml respond --application Wiki --user ana"_s, u"workspace snapshot before"_s, u"workspace backup copy.gatehouse"_s,
              u"configuration delete --dry-run"_s}) {
            QTest::newRow(qPrintable(u"as text: "_s + words)) << words;
        }
    }
    void tellsNoSecretInAnythingThatIsWritten()
    {
        QFETCH(QString, words);
        const Ran ran = m_line->on(words);
        QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
        QCOMPARE(m_line->planted.findIn(ran.out + ran.err), QStringList());
    }

    void tellsNoSecretInAnEventOrAComparison()
    {
        const QJsonArray events = m_line->json(u"history list"_s).array();
        QVERIFY(events.size() > 10);
        for (int id = 1; id <= events.size(); ++id) {
            const Ran ran = m_line->json(u"history show %1"_s.arg(id));
            QCOMPARE(ran.code, 0);
            QCOMPARE(m_line->planted.findIn(ran.out + ran.err), QStringList());
        }
        (void)Company::done(m_line->run({u"workspace"_s, u"create"_s, u"empty.gatehouse"_s}));
        const Ran compared = m_line->json(u"workspace compare empty.gatehouse"_s);
        QVERIFY2(compared.code == 0, compared.err.constData());
        QVERIFY(compared.out.contains("Wiki"));
        QCOMPARE(m_line->planted.findIn(compared.out), QStringList());
    }

    void leavesNoSecretInThePlainBackupBeforeTheConfigurationIsDeleted()
    {
        QVERIFY(QFile::remove(m_line->file(u"recovery.txt"_s)));
        (void)Company::done(m_line->on(u"configuration delete --confirm DELETE --backup before.gatehouse"_s));
        QVERIFY(QFile::exists(m_line->file(u"before.gatehouse"_s)));
        QCOMPARE(m_line->planted.findBelow(m_line->folder.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSecretsInExports)
#include "tst_secretsinexports.moc"
