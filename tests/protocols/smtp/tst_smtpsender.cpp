// SPDX-License-Identifier: Apache-2.0
#include "protocols/smtp/smtpsender.h"
#include "tests/support/mailpeer.h"

#include <QTcpServer>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Security = MailServer::Security;
using Login = MailPeer::Login;

Mail mailTo(const QString &recipient)
{
    Mail mail;
    mail.recipient = recipient;
    mail.subject = u"Grüße von der Anmeldung"_s;
    mail.body
        = u"Guten Tag Ana,\n\n.\nund eine Zeile, die länger ist als alles, was eine Zeile einer Nachricht nach den Regeln lang sein darf: "_s
          + QString(1200, u'x') + u"\nEnde"_s;
    return mail;
}

SecretBytes password()
{
    return SecretBytes::ofText(MailPeer::password());
}

Error errorOf(const Status &status)
{
    return status ? Error{Error::Kind::Storage, u"it was taken"_s, {}} : status.error();
}

class Cancelling final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return stop; }

    std::atomic_bool stop = false;
};

}  // namespace

class TestSmtpSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivers_data()
    {
        QTest::addColumn<int>("security");
        QTest::addColumn<bool>("signsIn");
        QTest::newRow("STARTTLS, signed in") << int(Security::StartTls) << true;
        QTest::newRow("STARTTLS") << int(Security::StartTls) << false;
        QTest::newRow("TLS, signed in") << int(Security::Tls) << true;
        QTest::newRow("unprotected") << int(Security::None) << false;
    }

    void delivers()
    {
        QFETCH(const int, security);
        QFETCH(const bool, signsIn);
        MailPeer peer(Security(security), signsIn ? Login::Yes : Login::No);
        QVERIFY2(peer.isReady(), peer.complaint().constData());
        const auto session = SmtpSender().open(peer.server(), signsIn ? password() : SecretBytes());
        NoProgress progress;
        const Mail mail = mailTo(u"ana@example.com"_s);
        const Status sent = session->send(mail, progress);
        QVERIFY2(sent, qPrintable(errorOf(sent).message + u" "_s + errorOf(sent).details
                                  + QString::fromUtf8(sent ? QByteArray() : peer.complaint())));
        const QJsonObject taken = peer.taken();
        QCOMPARE(taken[u"body"_s].toString().replace(u"\r\n"_s, u"\n"_s), mail.body);
        QCOMPARE(taken[u"header"_s][u"Subject"_s].toString(), mail.subject);
        QVERIFY(taken[u"header"_s][u"From"_s].toString().contains(u"Example Corp. “SSO”"_s));
        QCOMPARE(taken[u"from"_s].toString(), u"sso@example.com"_s);
        QCOMPARE(taken[u"encrypted"_s].toBool(), Security(security) != Security::None);
        QCOMPARE(taken[u"user"_s].toString(), signsIn ? u"sso"_s : QString());
        QVERIFY(taken[u"widest"_s].toInt() <= 998);

        // The connection stays for the next one.
        const auto greetings = taken[u"greetings"_s].toInt();
        QVERIFY(session->send(mailTo(u"ben@example.com"_s), progress));
        QCOMPARE(peer.taken()[u"greetings"_s].toInt(), greetings);
    }

    void saysWhichMessageWasRefusedAndGoesOn()
    {
        MailPeer peer(Security::StartTls);
        QVERIFY2(peer.isReady(), peer.complaint().constData());
        const auto session = SmtpSender().open(peer.server(), {});
        NoProgress progress;
        const Error refused = errorOf(session->send(mailTo(u"refused@example.com"_s), progress));
        QCOMPARE(refused.kind, Error::Kind::Invalid);
        QVERIFY2(refused.message.contains(u"refused@example.com"_s) && refused.message.contains(u"550"_s), qPrintable(refused.message));
        const Error later = errorOf(session->send(mailTo(u"later@example.com"_s), progress));
        QCOMPARE(later.kind, Error::Kind::Invalid);
        QVERIFY2(later.message.contains(u"451"_s), qPrintable(later.message));
        Mail spam = mailTo(u"ana@example.com"_s);
        spam.body = u"spam"_s;
        QCOMPARE(errorOf(session->send(spam, progress)).kind, Error::Kind::Invalid);
        QVERIFY(session->send(mailTo(u"ana@example.com"_s), progress));
        QCOMPARE(peer.taken()[u"to"_s][0].toString(), u"ana@example.com"_s);
    }

    void saysThatTheSenderIsNotTaken()
    {
        MailPeer peer(Security::StartTls);
        MailServer server = peer.server();
        server.sender = u"stranger@example.com"_s;
        NoProgress progress;
        const Error refused = errorOf(SmtpSender().open(server, {})->send(mailTo(u"ana@example.com"_s), progress));
        QCOMPARE(refused.kind, Error::Kind::Network);
        QCOMPARE(refused.field, u"mail.sender"_s);
    }

    void refusesAServerThatItCannotTrust()
    {
        MailPeer peer(Security::StartTls);
        MailPeer other(Security::Tls);
        NoProgress progress;
        for (MailServer server : {peer.server(), other.server()}) {
            server.authority = server.security == Security::Tls ? peer.certificate : other.certificate;
            const Error refused = errorOf(SmtpSender().open(server, {})->send(mailTo(u"ana@example.com"_s), progress));
            QCOMPARE(refused.kind, Error::Kind::Network);
            QCOMPARE(refused.field, u"mail.authority"_s);
            server.authority.clear();
            QCOMPARE(errorOf(SmtpSender().open(server, {})->send(mailTo(u"ana@example.com"_s), progress)).field, u"mail.authority"_s);
        }
        MailServer byAddress = peer.server();
        byAddress.host = u"127.0.0.1"_s;  // not the name in the certificate
        QCOMPARE(errorOf(SmtpSender().open(byAddress, {})->send(mailTo(u"ana@example.com"_s), progress)).field, u"mail.authority"_s);
    }

    void neverSendsAPasswordUnprotected()
    {
        // A server without STARTTLS, as somebody on the way would show it.
        MailPeer peer(Security::None, Login::Yes);
        MailServer server = peer.server();
        server.security = Security::StartTls;
        NoProgress progress;
        const Error refused = errorOf(SmtpSender().open(server, password())->send(mailTo(u"ana@example.com"_s), progress));
        QCOMPARE(refused.kind, Error::Kind::Network);
        QCOMPARE(refused.field, u"mail.security"_s);
    }

    void keepsAPasswordToItselfWhereNothingIsProtected()
    {
        MailPeer peer(Security::None, Login::Yes);
        NoProgress progress;
        const auto session = SmtpSender().open(peer.server(), password());
        QCOMPARE(errorOf(session->send(mailTo(u"ana@example.com"_s), progress)).field, u"mail.security"_s);
    }

    void saysThatThePasswordIsWrongWithoutTellingIt()
    {
        MailPeer peer(Security::StartTls, Login::Yes);
        NoProgress progress;
        const Error refused = errorOf(
            SmtpSender().open(peer.server(), SecretBytes::ofText(u"planted-wrong"_s))->send(mailTo(u"ana@example.com"_s), progress));
        QCOMPARE(refused.kind, Error::Kind::Network);
        QCOMPARE(refused.field, u"mail.user"_s);
        QVERIFY(!(refused.message + refused.details).contains(u"planted-wrong"_s));
    }

    void saysThatNobodyAnswers()
    {
        QTcpServer listening;
        QVERIFY(listening.listen(QHostAddress::LocalHost));
        const MailServer closed{u"127.0.0.1"_s,
                                [&] {
                                    QTcpServer gone;
                                    return gone.listen(QHostAddress::LocalHost) ? int(gone.serverPort()) : 0;
                                }(),
                                Security::StartTls,
                                {},
                                u"sso@example.com"_s};
        NoProgress progress;
        QCOMPARE(errorOf(SmtpSender().open(closed, {})->send(mailTo(u"ana@example.com"_s), progress)).field, u"mail.host"_s);
        MailServer unknown = closed;
        unknown.host = u"no-such-host.invalid"_s;
        QCOMPARE(errorOf(SmtpSender().open(unknown, {})->send(mailTo(u"ana@example.com"_s), progress)).field, u"mail.host"_s);
        MailServer silent = closed;
        silent.port = listening.serverPort();
        const Error late = errorOf(
            SmtpSender({std::chrono::seconds(1), std::chrono::seconds(1)}).open(silent, {})->send(mailTo(u"ana@example.com"_s), progress));
        QCOMPARE(late.kind, Error::Kind::Network);
        QCOMPARE(late.field, u"mail.port"_s);
    }

    void stopsWhenItIsCancelled()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const MailServer server{u"127.0.0.1"_s, silent.serverPort(), Security::StartTls, {}, u"sso@example.com"_s};
        Cancelling progress;
        Status status;
        const std::unique_ptr<QThread> working(
            QThread::create([&] { status = SmtpSender().open(server, {})->send(mailTo(u"ana@example.com"_s), progress); }));
        working->start();
        QVERIFY(silent.waitForNewConnection(30'000));
        progress.stop = true;
        QVERIFY(working->wait(30'000));
        QCOMPARE(errorOf(status).kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSmtpSender)
#include "tst_smtpsender.moc"
