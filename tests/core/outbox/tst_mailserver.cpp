// SPDX-License-Identifier: Apache-2.0
// Which mail server takes the messages: kept among the settings, its password among the secrets.
#include "core/outbox/mailserverservice.h"
#include "core/secrets/keyservice.h"
#include "tests/support/history.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/planted.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Security = MailServer::Security;

const QByteArray planted = "planted-mail-password";

MailServer example()
{
    return {u"mail.example.com"_s, 465, Security::Tls, u"sso"_s, u"sso@example.com"_s, u"Example Corp."_s};
}

/// Remembers what it was opened with.
class FakeSender final : public MailSender
{
public:
    [[nodiscard]] std::unique_ptr<MailSession> open(const MailServer &server, SecretBytes password) const override
    {
        opened = server;
        secret = password.view().toByteArray();
        return std::make_unique<Session>(*this);
    }

    Status answer{};
    mutable MailServer opened{};
    mutable QByteArray secret{};
    mutable QStringList recipients{};

private:
    class Session final : public MailSession
    {
    public:
        explicit Session(const FakeSender &sender) : m_sender(sender) {}
        [[nodiscard]] Status send(const Mail &mail, Progress &) override
        {
            m_sender.recipients.append(mail.recipient);
            return m_sender.answer;
        }

    private:
        const FakeSender &m_sender;
    };
};

struct Protected {
    Protected()
    {
        test.setup.keychain = &keychain;
        test.reopen();
        must(KeyService(*test).protect({KeyPlace::Keychain}));
    }

    MemoryKeychain keychain;
    TestWorkspace test;
};

SecretBytes plantedPassword()
{
    return SecretBytes::ofBytes(planted);
}

}  // namespace

class TestMailServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsServerAndPasswordAndForgetsBoth()
    {
        Protected at;
        MailServerService service(*at.test);
        QVERIFY(!service.unavailable().isEmpty());
        must(service.save(example(), plantedPassword()));
        QCOMPARE(service.unavailable(), QString());
        QCOMPARE(must(service.server()), example());
        FakeSender sender;
        QVERIFY(service.open(sender));
        QCOMPARE(sender.opened, example());
        QCOMPARE(sender.secret, planted);

        // Nothing leaves the password, an empty one takes it away.
        MailServer other = example();
        other.host = u"other.example.com"_s;
        must(service.save(other, std::nullopt));
        QVERIFY(must(service.hasPassword()));
        must(service.save(other, SecretBytes()));
        QVERIFY(!must(service.hasPassword()));
        must((*at.test).undo(must((*at.test).nextUndo())->id));
        QVERIFY(service.open(sender));
        QCOMPARE(sender.secret, planted);

        must(service.remove());
        QVERIFY(!service.unavailable().isEmpty());
        QVERIFY(!must(service.hasPassword()));
        must((*at.test).undo(must((*at.test).nextUndo())->id));
        QCOMPARE(must(service.server()), other);
        QVERIFY(service.open(sender));
        QCOMPARE(sender.secret, planted);
    }

    void refusesWhatCouldNotWork_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("wrong");
        for (const QString &field : {u"mail.host"_s, u"mail.sender"_s, u"mail.user"_s, u"mail.security"_s, u"mail.port"_s}) {
            QTest::newRow(qPrintable(field)) << field << field.section(u'.', 1);
        }
    }

    void refusesWhatCouldNotWork()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, wrong);
        Protected at;
        MailServer server = example();
        if (wrong == u"host"_s) {
            server.host.clear();
        } else if (wrong == u"sender"_s) {
            server.sender = u"nobody"_s;
        } else if (wrong == u"user"_s) {
            server.user.clear();  // with a password
        } else if (wrong == u"security"_s) {
            server.security = Security::None;  // with a password
        } else {
            server.port = 70000;
        }
        const Status refused = MailServerService(*at.test).save(server, plantedPassword());
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, field);
        QVERIFY(!MailServerService(*at.test).unavailable().isEmpty());
        QVERIFY(!must(MailServerService(*at.test).hasPassword()));
    }

    void neverKeepsAKeptPasswordForAnUnprotectedConnection()
    {
        Protected at;
        MailServerService service(*at.test);
        must(service.save(example(), plantedPassword()));
        MailServer open = example();
        open.security = Security::None;
        QCOMPARE(service.save(open, std::nullopt).error().field, u"mail.security"_s);
        QVERIFY(service.save(open, SecretBytes()));
    }

    void saysThatTheSecretsAreLocked()
    {
        Protected at;
        MailServerService service(*at.test);
        must(service.save(example(), plantedPassword()));
        at.keychain.isLocked = true;
        at.test.reopen();
        FakeSender sender;
        const auto refused = MailServerService(*at.test).open(sender);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"secrets"_s);
        QVERIFY(sender.opened.host.isEmpty());
    }

    void sendsATestMessageThatStandsInTheHistory()
    {
        Protected at;
        MailServerService service(*at.test);
        must(service.save(example(), plantedPassword()));
        FakeSender sender;
        NoProgress progress;
        QCOMPARE(service.test(sender, u"nobody"_s, progress).error().field, u"recipient"_s);
        QVERIFY(service.test(sender, u" ana@example.com "_s, progress));
        QCOMPARE(sender.recipients, QStringList{u"ana@example.com"_s});
        QCOMPARE(lastEvent(*at.test).name, u"SendTestEmail"_s);
        sender.answer = fail(Error::Kind::Network, u"no answer"_s, u"mail.host"_s);
        const qint64 before = lastEvent(*at.test).id.value;
        QCOMPARE(service.test(sender, u"ana@example.com"_s, progress).error().field, u"mail.host"_s);
        QCOMPARE(lastEvent(*at.test).id.value, before);
    }

    void tellsThePasswordToNobody()
    {
        Protected at;
        MailServerService service(*at.test);
        must(service.save(example(), plantedPassword()));
        FakeSender sender;
        NoProgress progress;
        must(service.test(sender, u"ana@example.com"_s, progress));
        must(service.remove());
        Planted search;
        search.add(u"password"_s, planted);
        at.test.workspace.reset();
        QCOMPARE(search.findBelow(at.test.folder.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMailServer)
#include "tst_mailserver.moc"
