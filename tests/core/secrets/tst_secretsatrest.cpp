// SPDX-License-Identifier: Apache-2.0
// What was planted as a secret is found nowhere: not in the file, its journal, backups and snapshots, not in the log, and not in the
// memory of an idle program as far as a core dump would have it.
#include "core/applications/applicationservice.h"
#include "core/certificates/certificateservice.h"
#include "core/mfa/mfaservice.h"
#include "core/mfa/totp.h"
#include "core/secrets/keyservice.h"
#include "core/secrets/recoverykey.h"
#include "core/secrets/secretservice.h"
#include "core/storage/database.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/dumpablememory.h"
#include "tests/support/files.h"
#include "tests/support/laterformat.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/planted.h"
#include "tests/support/testorganization.h"
#include "tests/support/testworkspace.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = QStringLiteral("a passphrase that nobody knows");

QByteArray &logged()
{
    static QByteArray all;
    return all;
}

void keepLog(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    logged() += message.toUtf8() + '\n';
    if (type == QtFatalMsg) {
        std::fputs(qPrintable(message), stderr);  // the test is about to end
    }
}

QByteArray bytesOf(const SecretBytes &secret)
{
    return {secret.view().data(), secret.size()};
}

}  // namespace

class TestSecretsAtRest : public QObject
{
    Q_OBJECT

    static void put(Workspace &workspace, const SecretName &name, const QByteArray &value)
    {
        must(workspace.change({u"Put"_s, u"Keep a secret"_s, {{u"secret"_s, QString::fromUtf8(value)}}}, [&](Change &change) {
            change.addResponse(u"seed"_s, QString::fromUtf8(value));
            return SecretService(workspace).put(change, name, SecretBytes::ofBytes(value));
        }));
    }

private Q_SLOTS:
    void initTestCase() { qInstallMessageHandler(keepLog); }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void looksWellEnoughToFindWhatIsThere()
    {
        const QByteArray secret = "JBSWY3DPEHPK3PXP";
        Planted planted;
        planted.add(u"seed"_s, secret);
        QCOMPARE(planted.findIn("x" + secret + "x").size(), 1);
        QVERIFY(!planted.findIn(("xx" + secret + "y").toBase64()).isEmpty());
        QVERIFY(!planted.findIn(("xyz!" + secret).toBase64()).isEmpty());
        QVERIFY(!planted.findIn(secret.toHex()).isEmpty());
        const QString wide = QString::fromLatin1(secret);
        QVERIFY(!planted.findIn(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)).isEmpty());
        QVERIFY(planted.findIn("something else").isEmpty());
        TestWorkspace test;
        must((*test).database().run("UPDATE settings SET value = ? WHERE name = 'name'", wide));
        test.workspace.reset();
        QVERIFY(!planted.findBelow(test.folder.path()).isEmpty());
    }

    void findsNothingInAnyFileOrInTheLog()
    {
        TestWorkspace test;
        MemoryKeychain keychain;
        test.setup.keychain = &keychain;
        test.reopen();
        Planted planted;
        planted.add(u"passphrase"_s, passphrase.toUtf8());
        must(KeyService(*test).protect({KeyPlace::Passphrase, SecretBytes::ofText(passphrase)}));

        // Passwords, through the service that takes them.
        UserService users(*test);
        NewUser ana{TestWorkspace::person(u"ana"_s), PasswordMode::OneTime};
        const CreatedUser created = must(users.create(ana));
        planted.add(u"one-time password"_s, created.oneTimePassword.toUtf8());
        const QString chosen = u"Zq7!chosen-by-ana"_s;
        planted.add(u"chosen password"_s, chosen.toUtf8());
        must(users.changePassword(created.id, created.oneTimePassword, chosen));
        const QString reset = must(users.resetPassword(created.id, PasswordMode::OneTime));
        planted.add(u"reset password"_s, reset.toUtf8());
        (void)must(users.resetPassword(created.id, PasswordMode::Email));

        // A token, a seed and a private key, replaced and removed again.
        const QByteArray token = "f0e1d2c3-token-that-is-long-enough";
        const QByteArray seed = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
        const QByteArray pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIEmUqZ4xvVyZ8k1p\n-----END PRIVATE KEY-----\n";
        planted.add(u"token"_s, token);
        planted.add(u"seed"_s, seed);
        planted.add(u"private key"_s, pem.mid(28, 36));
        put(*test, {u"token"_s, u"1"_s}, token);
        put(*test, {u"seed"_s, u"ana"_s}, seed);
        put(*test, {u"key"_s, u"app"_s}, pem);
        put(*test, {u"token"_s, u"1"_s}, "another token");
        const auto removal = must((*test).change({u"Remove"_s, u"Let go"_s}, [&](Change &change) {
            return SecretService(*test).remove(change, {u"key"_s, u"app"_s});
        }));
        must((*test).undo(removal.change));
        must((*test).redo(removal.change));
        must((*test).undo(must((*test).nextUndo())->id));

        // Seeds of authenticator apps: of a device that is there, and of one that went with its user.
        const auto plantApp = [&](User::Id user) {
            const SecretBytes secret = totp::newSeed();
            planted.add(u"seed of an app"_s, bytesOf(secret));
            planted.add(u"seed of an app in Base32"_s, bytesOf(totp::base32(secret)));
            const QString code = must(totp::code(secret, totp::stepAt(test.clock.now())));
            return must(MfaService(*test).registerApp({user, u"Phone"_s, secret.copy(), code}));
        };
        const MfaDevice::Id phone = plantApp(created.id);
        must(MfaService(*test).rename(phone, u"Old phone"_s));
        const User::Id ben = test.addUser(u"ben"_s);
        (void)plantApp(ben);
        NoProgress unseenRemoval;
        must(users.remove({ben}, unseenRemoval));
        must((*test).undo(must((*test).nextUndo())->id));

        // The key that signs for an application, of a certificate that is there, one that was deleted, and one of a removed application.
        enableSingleSignOn(*test);
        const auto plant = [&](Certificate::Id id) {
            const QByteArray key = bytesOf(must(CertificateService(*test).privateKey(must(CertificateService(*test).certificate(id)))));
            planted.add(u"application key"_s, key.mid(key.size() / 2, 48));
            planted.add(u"application key as DER"_s, QByteArray::fromBase64(key.split('\n').mid(4, 3).join()));
        };
        for (const QString &name : {u"Wiki"_s, u"Gone"_s}) {
            NewApplication wanted;
            wanted.application.name = name;
            wanted.certificate.bits = 1024;
            const Application::Id application = must(ApplicationService(*test).create(wanted));
            plant(must(CertificateService(*test).activeOf(application)).id);
            const Certificate::Id second = must(CertificateService(*test).generate(application, wanted.certificate));
            plant(second);
            must(CertificateService(*test).remove(second));
        }
        NoProgress unseen;
        must(ApplicationService(*test).remove({must(ApplicationService(*test).find(u"Gone"_s)).id}, unseen));
        must((*test).undo(must((*test).nextUndo())->id));

        const Snapshot snapshot = must(Snapshots(*test).take(u"before"_s));
        must(Snapshots(*test).backUp(test.folder.filePath(u"backup.gatehouse"_s)));
        const SecretBytes firstKey = must((*test).vault().key((*test).database()));
        planted.add(u"first key"_s, bytesOf(firstKey));
        QString recovery = must(KeyService(*test).exportRecoveryKey());
        planted.add(u"recovery key"_s, recovery.toLatin1());
        planted.add(u"recovery key without dashes"_s, recovery.remove(u'-').toLatin1());
        must(KeyService(*test).rotate({KeyPlace::Keychain, {}}));
        planted.add(u"second key"_s, bytesOf(must((*test).vault().key((*test).database()))));
        put(*test, {u"token"_s, u"1"_s}, "one more token");
        NoProgress unwatched;
        must(Snapshots(*test).restore(snapshot.path, unwatched));

        // The journal is there as long as the file is open; then an older program's file is migrated, with the copy that this makes.
        const QTemporaryDir copies;
        copyByAnotherProgram(test.folder.path(), copies.filePath(u"all"_s));
        QVERIFY(QFile::exists(copies.filePath(u"all/corp.gatehouse-wal"_s)));
        QCOMPARE(planted.findBelow(copies.path()), QStringList());
        test.workspace.reset();
        must(workspacefile::open(test.path(), 5000, presentAnd({"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"})));
        QCOMPARE(planted.findBelow(test.folder.path()), QStringList());
        QVERIFY(!QDir(test.folder.path()).entryList({u"*.backup"_s}).isEmpty());
        QCOMPARE(planted.findIn(logged()), QStringList());
    }

    void findsNothingInTheMemoryOfAnIdleProgram()
    {
        TestWorkspace test;
        const QByteArray token = "f0e1d2c3-token-that-is-long-enough";
        QProcess idle;
        idle.setWorkingDirectory(test.folder.path());
        idle.setChildProcessModifier([] {
            const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
            setrlimit(RLIMIT_CORE, &all);
        });
        idle.start(QCoreApplication::applicationDirPath() + u"/idlesecrets"_s, {test.path()});
        idle.write(passphrase.toUtf8() + '\n' + token + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(idle.canReadLine() || idle.state() == QProcess::NotRunning, 60'000);
        QCOMPARE(idle.readLine(), QByteArray("idle\n"));

        Vault &vault = (*test).vault();
        must(vault.unlock((*test).database(), SecretBytes::ofText(passphrase)));
        Planted planted;
        planted.add(u"passphrase"_s, passphrase.toUtf8());
        planted.add(u"token"_s, token);
        planted.add(u"key"_s, bytesOf(must(vault.key((*test).database()))));
        Planted control;
        control.add(u"control"_s, "nothing to hide here");

        const QByteArray memory = dumpableMemory(idle.processId());
        QVERIFY(!control.findIn(memory).isEmpty());
        QCOMPARE(planted.findIn(memory), QStringList());

        ::kill(pid_t(idle.processId()), SIGABRT);
        QVERIFY(idle.waitForFinished());
        QFile pattern(u"/proc/sys/kernel/core_pattern"_s);
        const QStringList cores = QDir(test.folder.path()).entryList({u"core*"_s}, QDir::Files);
        if (pattern.open(QIODevice::ReadOnly) && pattern.readAll().startsWith("core")) {
            QCOMPARE(cores.size(), 1);  // elsewhere the kernel gives it to another program
        }
        for (const QString &name : cores) {
            QFile core(test.folder.filePath(name));
            QVERIFY(core.open(QIODevice::ReadOnly));
            const QByteArray content = core.readAll();
            QVERIFY(!control.findIn(content).isEmpty());
            QCOMPARE(planted.findIn(content), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(TestSecretsAtRest)
#include "tst_secretsatrest.moc"
