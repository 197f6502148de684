// SPDX-License-Identifier: Apache-2.0
#include "core/outbox/mailserverservice.h"
#include "core/outbox/outboxservice.h"
#include "core/outbox/outboxstore.h"
#include "tests/support/history.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

class FakeSender final : public MailSender
{
public:
    [[nodiscard]] std::unique_ptr<MailSession> open(const MailServer &, SecretBytes) const override
    {
        return std::make_unique<Session>(*this);
    }

    QString refuse;
    Error::Kind why = Error::Kind::Invalid;
    mutable QList<Mail> sent;

private:
    class Session final : public MailSession
    {
    public:
        explicit Session(const FakeSender &sender) : m_sender(sender) {}
        [[nodiscard]] Status send(const Mail &mail, Progress &) override
        {
            if (mail.recipient == m_sender.refuse) {
                return fail(m_sender.why, u"no such mailbox"_s);
            }
            m_sender.sent.append(mail);
            return {};
        }

    private:
        const FakeSender &m_sender;
    };
};

void setServer(Workspace &workspace)
{
    must(MailServerService(workspace).save({u"mail.example.com"_s, 587, MailServer::Security::StartTls, {}, u"sso@example.com"_s}, {}));
}

class Listener final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &item, const QString &reason) override { failed.append(item + u": "_s + reason); }
    [[nodiscard]] bool isCancelled() const override { return false; }

    QStringList failed;
};

}  // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNoMailServerIsConfigured()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        const FakeSender none;
        NoProgress progress;
        const auto refused = OutboxService(*test).deliver(none, progress);
        QCOMPARE(refused.error().kind, Error::Kind::Network);
        QVERIFY2(refused.error().message.contains(u"No mail server is configured"_s), qPrintable(refused.error().message));
        QVERIFY(none.sent.isEmpty());
        QCOMPARE(must(OutboxStore((*test).database()).waitingCount()), 1);
    }

    void keepsNoMessageOfAChangeThatFailed()
    {
        TestWorkspace test;
        QVERIFY(!(*test).change({u"CreateUser"_s, u"x"_s}, [](Change &change) -> Status {
            must(OutboxService::post(change, u"ana@example.com"_s, u"Subject"_s, u"Body"_s));
            return fail(Error::Kind::Invalid, u"no"_s);
        }));
        QCOMPARE(must(OutboxStore((*test).database()).waitingCount()), 0);
    }

    void sendsWhatWaitsInItsOrderAndNeverTwice()
    {
        TestWorkspace test;
        for (const QString &name : {u"ana"_s, u"bob"_s, u"cai"_s}) {
            test.addUser(name);
        }
        setServer(*test);
        FakeSender sender;
        sender.refuse = u"bob@example.com"_s;
        Listener listener;
        QCOMPARE(must(OutboxService(*test).deliver(sender, listener)), 2);
        QCOMPARE(sender.sent.size(), 2);
        QCOMPARE(sender.sent.first().recipient, u"ana@example.com"_s);
        QCOMPARE(listener.failed, QStringList{u"bob@example.com: no such mailbox"_s});
        sender.refuse.clear();
        QCOMPARE(must(OutboxService(*test).deliver(sender, listener)), 1);
        QCOMPARE(must(OutboxService(*test).deliver(sender, listener)), 0);
        QCOMPARE(sender.sent.size(), 3);

        // What has left the house can't be taken back.
        const Event sent = lastEvent(*test);
        QCOMPARE(sent.name, u"SendEmail"_s);
        QCOMPARE(sent.standing, Event::Standing::Outside);
        QCOMPARE((*test).undo(sent.change).error().kind, Error::Kind::Forbidden);
    }

    void stopsWhereTheServerItselfIsInTheWay()
    {
        TestWorkspace test;
        for (const QString &name : {u"ana"_s, u"bob"_s, u"cai"_s}) {
            test.addUser(name);
        }
        setServer(*test);
        FakeSender sender;
        sender.refuse = u"bob@example.com"_s;
        sender.why = Error::Kind::Network;
        Listener listener;
        const auto stopped = OutboxService(*test).deliver(sender, listener);
        QVERIFY(!stopped);
        QVERIFY2(stopped.error().message.contains(u"no such mailbox"_s) && stopped.error().message.contains(u'1'),
                 qPrintable(stopped.error().message));
        QCOMPARE(sender.sent.size(), 1);
        QVERIFY(listener.failed.isEmpty());
        QCOMPARE(must(OutboxStore((*test).database()).waitingCount()), 2);
    }

    void marksAndDeletesByHandAndTakesItBack()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        OutboxService outbox(*test);
        const OutboxStore store((*test).database());
        const Mail::Id id{must(store.ids({})).first()};
        QVERIFY(outbox.markSent({id}));
        QCOMPARE(must(outbox.mail(id)).state, Mail::State::Sent);
        QCOMPARE(must(outbox.mail(id)).sentAt, test.clock.now());
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(outbox.mail(id)).state, Mail::State::Waiting);
        QVERIFY(!must(outbox.mail(id)).sentAt.isValid());
        QVERIFY(outbox.remove({id}));
        QCOMPARE(outbox.mail(id).error().kind, Error::Kind::NotFound);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QVERIFY(outbox.mail(id));
    }

    void findsMessages()
    {
        TestWorkspace test;
        test.addUser(u"Ana"_s);
        test.addUser(u"bob"_s);
        const OutboxStore store((*test).database());
        MailQuery query;
        QCOMPARE(must(store.ids(query)).size(), 2);
        query.text = u"ANA@"_s;
        QCOMPARE(must(store.ids(query)).size(), 1);
        query.text = u"invitation"_s;
        QCOMPARE(must(store.ids(query)).size(), 2);
        query.state = Mail::State::Sent;
        QCOMPARE(must(store.ids(query)).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
