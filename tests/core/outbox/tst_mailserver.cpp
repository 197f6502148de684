// SPDX-License-Identifier: Apache-2.0
// Which mail server takes the messages: kept among the settings, its password among the secrets.
#include "core/outbox/mailserverservice.h"
#include "core/secrets/keyservice.h"
#include "core/settings/settingsservice.h"
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
        other.senderName = u"Example"_s;
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
        QCOMPARE(SettingsService(*at.test).set({{u"mail.security"_s, u"NONE"_s}}).error().field, u"mail.password"_s);
        QVERIFY(service.save(open, SecretBytes()));
    }

    void leavesThePasswordWithTheServerThatItWasGivenFor_data()
    {
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("value");
        QTest::newRow("host") << u"mail.host"_s << u"other.example.com"_s;
        QTest::newRow("port") << u"mail.port"_s << u"587"_s;
        QTest::newRow("usual port") << u"mail.port"_s << QString();
        QTest::newRow("encryption") << u"mail.security"_s << u"START_TLS"_s;
    }

    void leavesThePasswordWithTheServerThatItWasGivenFor()
    {
        QFETCH(const QString, changed);
        QFETCH(const QString, value);
        Protected at;
        MailServerService service(*at.test);
        must(service.save(example(), plantedPassword()));
        MailServer other = example();
        if (changed == u"mail.host"_s) {
            other.host = value;
        } else if (changed == u"mail.port"_s) {
            other.port = 587;
        } else {
            other.security = Security::StartTls;
        }
        const Status refused = service.save(other, std::nullopt);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"mail.password"_s);
        QVERIFY2(refused.error().message.contains(u"mail.example.com:465 (TLS)"_s), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(u"%1:%2"_s.arg(other.host).arg(other.port)), qPrintable(refused.error().message));
        QCOMPARE(SettingsService(*at.test).set({{changed, value}}).error().field, u"mail.password"_s);
        QCOMPARE(must(service.server()), example());

        // Given anew it goes to the other server; undo leads back to the one before, with its own.
        must(service.save(other, SecretBytes::ofText(u"another"_s)));
        FakeSender sender;
        QVERIFY(service.open(sender));
        QCOMPARE(sender.secret, "another");
        must((*at.test).undo(must((*at.test).nextUndo())->id));
        QVERIFY(service.open(sender));
        QCOMPARE(sender.opened, example());
        QCOMPARE(sender.secret, planted);

        must(service.save(other, SecretBytes()));
        QVERIFY(SettingsService(*at.test).set({{u"mail.host"_s, u"third.example.com"_s}}));
    }

    void doesNotSendAKeptPasswordToAServerThatAnUndoBroughtBack()
    {
        Protected at;
        MailServerService service(*at.test);
        MailServer first = example();
        first.host = u"first.example.com"_s;
        must(service.save(first, std::nullopt));
        must(service.save(example(), std::nullopt));
        const qint64 moved = must((*at.test).nextUndo())->id;
        must(service.save(example(), plantedPassword()));
        must((*at.test).undo(moved));
        QCOMPARE(must(service.server()).host, first.host);
        FakeSender sender;
        const auto refused = service.open(sender);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"mail.password"_s);
        QVERIFY2(refused.error().message.contains(u"mail.example.com:465"_s), qPrintable(refused.error().message));
        QVERIFY(sender.opened.host.isEmpty());
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
