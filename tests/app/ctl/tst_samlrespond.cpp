// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

#include <optional>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// From the configuration of an application to the signed response, and back through the inspection.
class TestSamlRespond : public QObject
{
    Q_OBJECT

    /// Ana is assigned to the application Wiki, Bob is not.
    class Assigned : public CommandLine
    {
    public:
        Assigned()
        {
            environment.insert(u"GATEHOUSE_PASSPHRASE"_s, u"a passphrase for tests"_s);
            done(on(u"organization enable --name Main --email main@example.com --account-id 111122223333"_s));
            done(on(u"secrets protect --passphrase"_s, "a passphrase for tests\n"));
            done(addUser(u"ana"_s));
            done(addUser(u"bob"_s));
            done(on(
                u"application add --template custom --name Wiki --acs-url https://app.example.com/acs --audience urn:app --relay-state /home"_s));
            done(on(u"application map Wiki fullName \"${user:givenName} ${user:familyName}\" --name-format basic"_s));
            done(on(u"application assign Wiki --user ana"_s));
            done(on(u"certificate export Wiki --output idp.pem"_s));
        }

        static void done(const Ran &ran)
        {
            if (ran.code != 0) {
                qFatal("%s", ran.err.constData());
            }
        }

        Ran inspect(const QByteArray &message, const QString &more = {}) const
        {
            return json(u"saml inspect - --certificate idp.pem --audience urn:app --acs https://app.example.com/acs "_s + more, message);
        }
    };

    std::optional<Assigned> m_line;  // nothing here changes it

private Q_SLOTS:
    void initTestCase() { m_line.emplace(); }

    void printsTheSignedResponse()
    {
        const Assigned &line = *m_line;
        const Ran ran = line.on(u"saml respond --application wiki --user ana"_s);
        COMPARE_CODE(ran, 0);
        QVERIFY(ran.out.startsWith("<samlp:Response "));
        const Ran seen = line.inspect(ran.out);
        QVERIFY2(seen.code == 0, seen.err);
        QCOMPARE(seen.object()[u"nameId"], u"ana@example.com"_s);
        QCOMPARE(seen.object()[u"attributes"][0][u"name"], u"fullName"_s);
        QCOMPARE(seen.object()[u"attributes"][0][u"values"][0], u"Given Family"_s);
        COMPARE_CODE(line.inspect(QByteArray(ran.out).replace("ana@example.com", "bob@example.com")), 1);
    }

    void answersARequestAtAMoment()
    {
        const Assigned &line = *m_line;
        line.write(
            u"request.xml"_s,
            R"(<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"
                      ID="_asked" Version="2.0" IssueInstant="2026-03-02T09:29:00Z"><saml:Issuer>urn:app</saml:Issuer></samlp:AuthnRequest>)");
        const QString respond = u"saml respond --application Wiki --user ana --request request.xml --at 2026-03-02T09:30:00Z"_s;
        const QJsonObject answer = line.json(respond).object();
        QCOMPARE(answer[u"destination"], u"https://app.example.com/acs"_s);
        QCOMPARE(QByteArray::fromBase64(answer[u"samlResponse"].toString().toLatin1()), answer[u"xml"].toString().toUtf8());
        const QByteArray message = answer[u"samlResponse"].toString().toLatin1();
        const Ran seen = line.inspect(message, u"--at 2026-03-02T09:31:00Z --in-response-to _asked"_s);
        QVERIFY2(seen.code == 0, seen.err);
        QCOMPARE(seen.object()[u"issueInstant"], u"2026-03-02T09:30:00.000Z"_s);
        COMPARE_CODE(line.inspect(message, u"--at 2026-03-02T12:00:00Z"_s), 1);
        COMPARE_CODE(line.inspect(message, u"--at 2026-03-02T09:31:00Z --in-response-to _other"_s), 1);
    }

    void passesTheRelayStateOn()
    {
        const Assigned &line = *m_line;
        QCOMPARE(line.json(u"saml respond --application Wiki --user ana"_s).object()[u"relayState"], u"/home"_s);
        QCOMPARE(line.json(u"saml respond --application Wiki --user ana --relay-state /page"_s).object()[u"relayState"], u"/page"_s);
    }

    void answersOnlyWhatTheServiceProviderMayHaveAsked()
    {
        const Assigned line;
        const auto asking = [&line](const QString &index) {
            line.write(u"request.xml"_s, u"<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" "
                                         "xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_a\" Version=\"2.0\" "
                                         "IssueInstant=\"2026-03-02T09:29:00Z\"%1><saml:Issuer>urn:app</saml:Issuer></samlp:AuthnRequest>"_s
                                             .arg(index.isEmpty() ? QString() : u" AssertionConsumerServiceIndex=\"%1\""_s.arg(index))
                                             .toUtf8());
            return line.json(u"saml respond --application Wiki --user ana --request request.xml"_s);
        };
        QCOMPARE(asking(u"1"_s).error()[u"field"], u"request"_s);
        COMPARE_CODE(line.on(u"application update Wiki --acs-index 65536"_s), 1);
        COMPARE_CODE(line.on(u"application update Wiki --acs-index 1"_s), 0);
        COMPARE_CODE(asking(u"1"_s), 0);
        COMPARE_CODE(asking(u"2"_s), 1);
        // Another URL has another index.
        COMPARE_CODE(line.on(u"application update Wiki --acs-url https://app.example.com/other"_s), 0);
        COMPARE_CODE(asking(u"1"_s), 1);
        COMPARE_CODE(asking({}), 0);
        COMPARE_CODE(line.on(u"application update Wiki --signed-requests yes"_s), 1);
        COMPARE_CODE(line.on(u"application update Wiki --signed-requests yes --certificate idp.pem"_s), 0);
        const Ran refused = asking({});
        COMPARE_CODE(refused, 1);
        QVERIFY2(refused.error()[u"message"].toString().contains(u"not signed"_s), refused.err);
        QVERIFY(line.json(u"application show Wiki"_s).object()[u"SignedRequests"_s].toBool());
    }

    void refusesWhoIsNotAssigned()
    {
        const Assigned &line = *m_line;
        const Ran ran = line.json(u"saml respond --application Wiki --user bob"_s);
        COMPARE_CODE(ran, 1);
        QCOMPARE(ran.error()[u"field"], u"assignment"_s);
        QVERIFY(ran.out.isEmpty());
        COMPARE_CODE(line.on(u"saml respond --application None --user ana"_s), 1);
        COMPARE_CODE(line.on(u"saml respond --application Wiki"_s), 2);
        line.write(u"noise.txt"_s, "{}");
        COMPARE_CODE(line.on(u"saml respond --application Wiki --user ana --request noise.txt"_s), 1);
    }

    void publishesMetadataThatCanBeRead()
    {
        const Assigned &line = *m_line;
        const Ran metadata = line.on(u"application metadata Wiki"_s);
        COMPARE_CODE(metadata, 0);
        const Ran seen = line.json(u"metadata inspect -"_s, metadata.out);
        QVERIFY2(seen.code == 0, seen.err);
        QCOMPARE(seen.object()[u"entities"][0][u"roles"][0][u"role"], u"IDPSSODescriptor"_s);
        QCOMPARE(seen.object()[u"entities"][0][u"roles"][0][u"certificates"].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSamlRespond)
#include "tst_samlrespond.moc"
