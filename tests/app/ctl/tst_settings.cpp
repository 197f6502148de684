// SPDX-License-Identifier: Apache-2.0
// Settings, the address of the portal and the mail server by the command line; messages that a mail server of other people takes.
#include "tests/app/ctl/commandline.h"
#include "tests/support/mailpeer.h"
#include "tests/support/planted.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QString fieldOf(const Ran &refused)
{
    return refused.error().value(u"field"_s).toString();
}

}  // namespace

class TestSettingsCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsAndSetsAndGoesBack()
    {
        const CommandLine line;
        QCOMPARE(line.on(u"settings get sessions.signIn"_s).text().trimmed(), u"480"_s);
        COMPARE_CODE(line.on(u"settings set sessions.signIn 720"_s), 0);
        QCOMPARE(line.json(u"settings get sessions.signIn"_s).object().value(u"value"_s).toString(), u"720"_s);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.on(u"settings get sessions.signIn"_s).text().trimmed(), u"480"_s);
        const Ran refused = line.json(u"settings set sessions.signIn 5"_s);
        QCOMPARE(refused.code, 1);
        QCOMPARE(fieldOf(refused), u"sessions.signIn"_s);
        QCOMPARE(line.json(u"settings get nothing"_s).code, 1);
        QVERIFY(line.json(u"settings list"_s).array().size() > 5);
        COMPARE_CODE(line.on(u"quota profile 2021"_s), 0);
        QCOMPARE(fieldOf(line.json(u"settings set sessions.signIn 720"_s)), u"sessions.signIn"_s);
    }

    void namesOnlyAnOperatorThatThereIs()
    {
        const CommandLine line;
        COMPARE_CODE(line.on(u"group create Team"_s), 0);
        const QString me = line.json(u"history list"_s).array().first()[u"actor"_s].toString();
        const qsizetype events = line.json(u"history list"_s).array().size();
        const Ran refused = line.json(u"settings operator-name Samira --of "_s + me + u"x"_s);
        QCOMPARE(refused.code, 1);
        QCOMPARE(fieldOf(refused), u"operator"_s);
        QVERIFY2(refused.error()[u"message"_s].toString().contains(u"Did you mean %1?"_s.arg(me)), refused.err.constData());
        QVERIFY2(line.on(u"settings operator-name Samira --of 12345678"_s).complaint().contains(me), "who there is, is said");
        QCOMPARE(line.json(u"history list"_s).array().size(), events);
        COMPARE_CODE(line.on(u"settings operator-name \"Samira Okafor\" --of "_s + me), 0);
        QVERIFY(line.on(u"history list"_s).text().contains(u"Samira Okafor"_s));
        COMPARE_CODE(line.run({u"-w"_s, line.path(), u"settings"_s, u"operator-name"_s, QString()}), 0);
    }

    void o7ChoosesTheAddressOfThePortalOnce()
    {
        const CommandLine line;
        COMPARE_CODE(line.on(u"portal-url set example-corp"_s), 1);  // nobody is there to confirm
        QVERIFY(line.on(u"portal-url show"_s).text().startsWith(u"https://d-"_s));
        QCOMPARE(fieldOf(line.json(u"portal-url set example_corp --yes"_s)), u"portalName"_s);
        COMPARE_CODE(line.on(u"portal-url set example-corp --yes"_s), 0);
        QCOMPARE(line.on(u"portal-url show"_s).text().trimmed(), u"https://example-corp.awsapps.com/start"_s);
        COMPARE_CODE(line.on(u"portal-url set other --yes"_s), 1);
        COMPARE_CODE(line.on(u"undo"_s), 1);
        QCOMPARE(line.json(u"workspace info"_s).object().value(u"portalUrl"_s).toString(), u"https://example-corp.awsapps.com/start"_s);
    }

    void deliversThroughAMailServerThatAsksForAPassword()
    {
        MailPeer peer(MailServer::Security::StartTls, MailPeer::Login::Yes);
        QVERIFY2(peer.isReady(), peer.complaint().constData());
        CommandLine line;
        COMPARE_CODE(line.on(u"secrets protect --passphrase"_s, "correct horse battery\n"), 0);
        line.environment.insert(u"GATEHOUSE_PASSPHRASE"_s, u"correct horse battery"_s);
        QFile authority(line.file(u"authority.pem"_s));
        QVERIFY(authority.open(QIODevice::WriteOnly) && authority.write(peer.certificate.toUtf8()) > 0);
        authority.close();
        COMPARE_CODE(line.on(u"user create --username ana --email ana@example.com --given-name Ana --family-name F --display-name Ana"_s),
                     0);
        COMPARE_CODE(line.on(u"outbox send"_s), 1);  // there is no server yet
        const QString server
            = u"mail-server set --host localhost --port %1 --user sso --sender sso@example.com --authority authority.pem --password"_s.arg(
                peer.server().port);
        COMPARE_CODE(line.on(server, MailPeer::password().toUtf8() + '\n'), 0);
        QVERIFY(line.json(u"mail-server show"_s).object().value(u"hasPassword"_s).toBool());
        for (const QString &elsewhere : {u"mail-server set --host mail.example.com"_s, u"settings set mail.host mail.example.com"_s}) {
            const Ran refused = line.json(elsewhere);
            COMPARE_CODE(refused, 1);
            QCOMPARE(fieldOf(refused), u"mail.password"_s);
            QVERIFY(refused.error().value(u"message"_s).toString().contains(u"--password"_s));
        }
        line.write(u"empty.pem"_s, {});
        COMPARE_CODE(line.on(u"mail-server set --authority empty.pem"_s), 1);
        QVERIFY(line.on(u"mail-server show"_s).text().contains(u"Certificate authority"_s));
        QCOMPARE(line.json(u"mail-server show"_s).object().value(u"authority"_s).toString().trimmed(), peer.certificate.trimmed());

        COMPARE_CODE(line.on(u"mail-server test ben@example.com"_s), 0);
        QCOMPARE(peer.taken()[u"to"_s][0].toString(), u"ben@example.com"_s);
        COMPARE_CODE(line.on(u"outbox send"_s), 0);
        const QJsonObject invitation = peer.taken();
        QCOMPARE(invitation[u"to"_s][0].toString(), u"ana@example.com"_s);
        QCOMPARE(invitation[u"user"_s].toString(), u"sso"_s);
        QVERIFY(line.json(u"outbox list --state waiting"_s).array().isEmpty());

        Planted search;
        search.add(u"password"_s, MailPeer::password().toUtf8());
        QCOMPARE(search.findBelow(line.folder.path()), QStringList());
        COMPARE_CODE(line.on(u"mail-server remove"_s), 0);
        COMPARE_CODE(line.on(u"mail-server show"_s), 1);
    }

    void asksForNoTwoAnswersAtOnce()
    {
        const CommandLine line;
        COMPARE_CODE(line.on(u"mail-server set --host a.example --sender s@example.com --password --no-password"_s), 2);
        const Ran refused = line.json(u"mail-server set --host a.example"_s);
        QCOMPARE(fieldOf(refused), u"mail.sender"_s);
        COMPARE_CODE(line.on(u"mail-server set --host a.example --sender s@example.com --security none"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestSettingsCommands)
#include "tst_settings.moc"
