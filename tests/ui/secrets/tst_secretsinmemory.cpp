// SPDX-License-Identifier: Apache-2.0
// What was typed into the console or shown by it is found nowhere in its memory once the dialogs are closed, as far as a core dump would
// have it. This program starts itself a second time, as the console that works and is idle then.
#include "core/applications/applicationservice.h"
#include "core/certificates/certificateservice.h"
#include "core/mfa/totp.h"
#include "core/secrets/freedmemory.h"
#include "core/secrets/keyservice.h"
#include "protocols/ldap/ldapdirectoryclient.h"
#include "protocols/smtp/smtpsender.h"
#include "tests/support/dumpablememory.h"
#include "tests/support/fakeldap.h"
#include "tests/support/mailpeer.h"
#include "tests/support/planted.h"
#include "tests/support/testdirectories.h"
#include "tests/support/testorganization.h"
#include "tests/support/untracedline.h"
#include "tests/ui/support/testdesk.h"
#include "ui/directories/directorydialog.h"
#include "ui/mfa/authenticatorappdialog.h"
#include "ui/secrets/keydialog.h"
#include "ui/secrets/recoverykeydialog.h"
#include "ui/settings/mailserverdialog.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/users/onetimepassworddialog.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

#include <cstring>
#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr auto idleArgument = "--idle";
constexpr int patience = 60'000;

/// Straight from one place to the other, as it was read.
void tell(const char *name, const SecretBytes &secret)
{
    for (const QByteArrayView part : {QByteArrayView(name), QByteArrayView(" "), secret.view(), QByteArrayView("\n")}) {
        if (write(STDOUT_FILENO, part.data(), size_t(part.size())) != part.size()) {
            qFatal("nobody listens");
        }
    }
}

void type(const FormDialog &dialog, const QString &field, const SecretBytes &text)
{
    QWidget *widget = dialog.form().edit(field)->widget();
    for (const char each : text.view()) {
        QTest::keyClick(widget, each);
    }
}

void fill(const FormDialog &dialog, const QVariantMap &values)
{
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        dialog.form().edit(each.key())->setValue(each.value());
    }
}

void carryOut(FormDialog &dialog)
{
    dialog.accept();
    if (!QTest::qWaitFor([&dialog] { return !dialog.isVisible(); }, patience)) {
        qFatal("%s stays open", qPrintable(dialog.objectName()));
    }
}

/// What there is on the standard input, in this order.
struct Given {
    SecretBytes passphrase = untracedLine();
    SecretBytes mailPassword = untracedLine();
    SecretBytes directoryPassword = untracedLine();
    int mailPort = untracedLine().view().toByteArray().toInt();
    int directoryPort = untracedLine().view().toByteArray().toInt();
    QString certificate = QString::fromLatin1(QByteArray::fromBase64(untracedLine().view().toByteArray()));
};

void protect(const TestDesk &at, const Given &given)
{
    KeyDialog dialog(at.desk, KeyDialog::Purpose::Protect, KeyPlace::Passphrase);
    dialog.show();
    fill(dialog, {{u"place"_s, u"passphrase"_s}});
    type(dialog, u"passphrase"_s, given.passphrase);
    type(dialog, u"again"_s, given.passphrase);
    carryOut(dialog);
}

void setUpMail(const TestDesk &at, const Given &given)
{
    MailServerDialog dialog(at.desk);
    dialog.show();
    fill(dialog, {{u"mail.host"_s, u"localhost"_s}, {u"mail.user"_s, u"sso"_s}, {u"mail.sender"_s, u"sso@example.com"_s}});
    type(dialog, u"mail.password"_s, given.mailPassword);
    carryOut(dialog);
}

/// The mail server does not know the password, which it is told all the same.
void signInToMail(const Given &given)
{
    MailServer server{u"localhost"_s,   given.mailPort, MailServer::Security::StartTls, u"sso"_s, u"sso@example.com"_s, {},
                      given.certificate};
    Mail mail;
    mail.recipient = u"ana@example.com"_s;
    NoProgress progress;
    const auto sent = SmtpSender().open(server, given.mailPassword.copy())->send(mail, progress);
    if (sent || sent.error().field != u"mail.user"_s) {
        qFatal("the mail server was to refuse: %s", sent ? "" : qPrintable(sent.error().message));
    }
}

void addDirectory(const TestDesk &at, const Given &given)
{
    DirectoryDialog dialog(at.desk);
    dialog.show();
    fill(dialog, {{u"domain"_s, u"corp.example.com"_s}, {u"directoryId"_s, u"d-0123456789"_s}, {u"bindName"_s, u"reader"_s}});
    type(dialog, u"password"_s, given.directoryPassword);
    carryOut(dialog);
}

void signInToDirectory(const TestDesk &at, const Given &given)
{
    const DirectoryService service(*at.test);
    DirectoryConnection connection = must(service.connection(must(service.find(u"corp.example.com"_s))));
    connection.host = u"127.0.0.1"_s;
    connection.port = given.directoryPort;
    connection.security = Directory::Security::None;
    NoProgress progress;
    (void)must(LdapDirectoryClient().open(connection, progress));
}

void registerApp(const TestDesk &at, const User &ana)
{
    SecretBytes seed = totp::newSeed();
    tell("seed", totp::base32(seed));
    QString code = must(totp::code(seed, totp::stepAt(at.test.clock.now())));
    AuthenticatorAppDialog dialog(at.desk, ana, std::move(seed));
    dialog.show();
    auto *show = dialog.findChild<QPushButton *>(u"showSecretKey"_s);
    show->click();
    (void)QTest::qWaitForWindowExposed(&dialog);
    dialog.grab();
    show->click();
    fill(dialog, {{u"code"_s, code}});
    carryOut(dialog);
}

void showPassword(const TestDesk &at, const User &ana)
{
    const QString password = must(UserService(*at.test).resetPassword(ana.id, PasswordMode::OneTime));
    tell("password", SecretBytes::ofText(password));
    OneTimePasswordDialog dialog(u"https://example.com"_s, ana.username, password);
    dialog.show();
    dialog.findChild<QPushButton *>(u"showPassword"_s)->click();
    dialog.grab();
    dialog.reject();
}

void showRecoveryKey(const TestDesk &at)
{
    const QString key = must(KeyService(*at.test).exportRecoveryKey());
    tell("recovery", SecretBytes::ofText(key));
    RecoveryKeyDialog dialog(at.desk, key);
    dialog.show();
    dialog.grab();
    dialog.reject();
    dialog.reject();
}

void makeApplication(const TestDesk &at)
{
    NewApplication wanted;
    wanted.application.name = u"Wiki"_s;
    wanted.certificate.bits = 1024;
    const Application::Id id = must(ApplicationService(*at.test).create(wanted));
    const CertificateService certificates(*at.test);
    const SecretBytes key = must(certificates.privateKey(must(certificates.activeOf(id))));
    // A line of it, since the parent reads lines.
    const qsizetype begin = key.view().indexOf('\n', key.size() / 2) + 1;
    tell("private-key", SecretBytes::ofBytes(key.view().sliced(begin, 40)));
}

int workAndIdle(int argc, char **argv)
{
    wipeFreedMemory();
    const QApplication program(argc, argv);
    // Something that is found if one looks well, put together here, so that it stands in the heap.
    const QByteArray control = QByteArray("nothing to ") + QByteArray("hide here");
    const Given given;
    TestDesk at;
    enableSingleSignOn(*at);
    const User ana = must(UserService(*at).user(at.test.addUser(u"ana"_s)));
    protect(at, given);
    setUpMail(at, given);
    signInToMail(given);
    addDirectory(at, given);
    signInToDirectory(at, given);
    registerApp(at, ana);
    showPassword(at, ana);
    showRecoveryKey(at);
    makeApplication(at);
    (*at).vault().lock();
    (void)QTest::qWaitFor([&at] { return at.isQuiet(); }, patience);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    tell("idle", SecretBytes::ofBytes(wipesFreedMemory() ? "wiping" : "as it is"));
    (void)untracedLine();
    return control.isEmpty() ? 1 : 0;
}

/// Something that stands in no program and is typed by an English keyboard.
QByteArray invented()
{
    return "Zq7" + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + "x9W";
}

}  // namespace

class TestSecretsInMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teachesNoInputMethodWhatIsShown()
    {
        SecretEdit edit(u"secret"_s, u"Secret"_s);
        const auto *line = qobject_cast<QLineEdit *>(edit.widget());
        line->actions().constFirst()->trigger();
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
        QVERIFY(line->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QVERIFY(line->inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
        delete edit.widget();
    }

    void forgetsWhatWasTypedAndShown()
    {
        MailPeer mail(MailServer::Security::StartTls, MailPeer::Login::Yes);
        if (!mail.isReady()) {
            QSKIP(mail.complaint().constData());
        }
        const FakeLdap directory([](const LdapRequest &request) { return FakeLdap::bound(request); });
        Planted planted;
        QByteArrayList lines;
        for (const QString &name : {u"passphrase"_s, u"mail password"_s, u"directory password"_s}) {
            lines.append(invented());
            planted.add(name, lines.constLast());
        }
        lines.append(QByteArray::number(mail.server().port));
        lines.append(QByteArray::number(directory.port()));
        lines.append(mail.certificate.toLatin1().toBase64());
        QProcess idle;
        idle.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // As the programs are linked that are given out. What binds a function when it is called first writes the registers to the stack,
        // among them those that a string was copied with, and a new thread begins with those of the one that made it.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_BIND_NOW"_s, u"1"_s);
        idle.setProcessEnvironment(environment);
        idle.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(idleArgument)});
        idle.write(lines.join('\n') + '\n');
        QByteArrayList told;
        while (told.isEmpty() || !told.constLast().startsWith("idle")) {
            QTRY_VERIFY_WITH_TIMEOUT(idle.canReadLine() || idle.state() == QProcess::NotRunning, patience);
            QVERIFY2(idle.canReadLine(), "it did not come to its end");
            told.append(idle.readLine().trimmed());
            const qsizetype space = told.constLast().indexOf(' ');
            if (!told.constLast().startsWith("idle")) {
                planted.add(QString::fromLatin1(told.constLast().first(space)), told.constLast().mid(space + 1));
            }
        }
        QCOMPARE(told.size(), 5);
        if (!told.constLast().endsWith("wiping")) {
            QSKIP("freed memory is not wiped here");
        }
        Planted control;
        control.add(u"control"_s, "nothing to hide here");
        const QByteArray memory = dumpableMemory(idle.processId());
        QVERIFY(!control.findIn(memory).isEmpty());
        const QStringList found = planted.findIn(memory);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
        idle.write("\n");
        QVERIFY(idle.waitForFinished(patience));
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], idleArgument) == 0) {
        return workAndIdle(argc, argv);
    }
    const QApplication program(argc, argv);
    TestSecretsInMemory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secretsinmemory.moc"
