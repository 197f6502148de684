// SPDX-License-Identifier: Apache-2.0
// The connection check: what is kept, what is published, and a response that a provider really signed. Features S6, S9, S11.
#include "core/certificates/certificateservice.h"
#include "core/identityproviders/connectioncheck.h"
#include "core/users/userservice.h"
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"
#include "tests/support/testapplications.h"
#include "tests/support/testproviders.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Verdict = CheckFinding::Verdict;
using Outcome = NameIdMatch::Outcome;

QByteArray provider(const QString &name)
{
    return samples::sourceFile(u"tests/corpus/saml/providers/"_s + name);
}

/// A workspace whose provider signs with a key that the test has.
class Connected : public TestWorkspace
{
public:
    Connected()
    {
        NewExternalProvider wanted = providers::okta();
        const auto key = must(makeRsaKey(2048));
        m_certificate
            = must(signItself(key, u"idp.example.com"_s, SignatureAlgorithm::Sha256, clock.now().addDays(-1), clock.now().addDays(400)));
        m_responder = must(documents.responder(key, m_certificate.der));
        wanted.certificates = {m_certificate.der};
        providers::connect(*workspace, wanted);
        providers::addPerson(*workspace, u"ana@example.com"_s);
    }

    [[nodiscard]] QByteArray response(const std::function<void(SamlAssertion &)> &alter = {}) const
    {
        const ExternalProviderService service(*workspace);
        SamlAssertion assertion = samples::assertion(clock.now());
        assertion.issuer = must(service.connected()).entityId;
        assertion.audience = service.addresses().entityId;
        assertion.recipient = service.addresses().acsUrl;
        assertion.inResponseTo.clear();
        if (alter) {
            alter(assertion);
        }
        return must(m_responder->respond(assertion, {}));
    }
    [[nodiscard]] QList<CheckFinding> check(const QByteArray &message) const
    {
        return must(ConnectionCheck(*workspace, documents).response(message));
    }

    XmlSamlDocuments documents;

private:
    X509Certificate m_certificate;
    std::unique_ptr<SamlResponder> m_responder;
};

QString failuresOf(const QList<CheckFinding> &findings)
{
    QStringList sentences;
    for (const CheckFinding &each : findings) {
        if (each.verdict == Verdict::Failed) {
            sentences.append(each.sentence);
        }
    }
    return sentences.join(u'\n');
}

}  // namespace

class TestConnectionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s11TakesAResponseThatLetsSomebodyIn()
    {
        const Connected test;
        const auto findings = test.check(test.response().toBase64());
        QCOMPARE(failuresOf(findings), QString());
        QCOMPARE(findings.size(), 3);
        QVERIFY(findings.constLast().sentence.contains(u"ana@example.com"_s));
    }

    void s11SaysWhyAResponseLetsNobodyIn_data()
    {
        QTest::addColumn<std::function<void(SamlAssertion &)>>("alter");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QString &word, const std::function<void(SamlAssertion &)> &alter) {
            QTest::newRow(name) << alter << word;
        };
        row("nobody is created", u"nobody is created by signing in"_s, [](auto &each) { each.nameId.value = u"zoe@example.com"_s; });
        row("the case of letters", u"letter for letter"_s, [](auto &each) { each.nameId.value = u"Ana@example.com"_s; });
        row("no address", u"no email address"_s, [](auto &each) { each.nameId.value = u"ana"_s; });
        row("another format", u"has the format urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"_s,
            [](auto &each) { each.nameId.format = saml::persistentNameId; });
        row("another issuer", u"It comes from https://other.example.com"_s,
            [](auto &each) { each.issuer = u"https://other.example.com"_s; });
        row("another audience", u"https://other.example.com"_s, [](auto &each) { each.audience = u"https://other.example.com"_s; });
        row("late", QString(), [](auto &each) { each.authenticatedAt = each.issuedAt = each.issuedAt.addDays(-1); });
    }
    void s11SaysWhyAResponseLetsNobodyIn()
    {
        QFETCH(const std::function<void(SamlAssertion &)>, alter);
        QFETCH(QString, word);
        const Connected test;
        const QString failures = failuresOf(test.check(test.response(alter)));
        QVERIFY(!failures.isEmpty());
        QVERIFY2(failures.contains(word), qPrintable(failures));
    }

    void s11RefusesARequestAndAnAlteredResponse()
    {
        const Connected test;
        QVERIFY(failuresOf(test.check(test.response().replace("ana@example.com", "eva@example.com"))).size() > 0);
        const QByteArray request = "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"_a\" Version=\"2.0\" "
                                   "IssueInstant=\"2026-03-02T09:30:00Z\"/>";
        QVERIFY2(failuresOf(test.check(request)).contains(u"This is a request"_s), qPrintable(failuresOf(test.check(request))));
    }

    void s9TellsWhoWouldSignIn()
    {
        TestWorkspace test;
        const User::Id ana = providers::addPerson(*test, u"ana@example.com"_s);
        test.addUser(u"ben"_s);
        const auto outcome = [&](const QString &value, const QString &format = saml::emailNameId) {
            return must(matchOf((*test).database(), {value, format})).outcome;
        };
        QCOMPARE(outcome(u"ana@example.com"_s), Outcome::Found);
        QCOMPARE(outcome(u"ana@example.com"_s, saml::unspecifiedNameId), Outcome::OtherFormat);
        QCOMPARE(outcome(u"ANA@example.com"_s), Outcome::OtherCase);
        QCOMPARE(outcome(u"ben@example.com"_s), Outcome::EmailOnly);
        QCOMPARE(outcome(u"ben"_s), Outcome::NotAddress);
        QCOMPARE(outcome(u"zoe@example.com"_s), Outcome::Unknown);
        NoProgress unwatched;
        must(UserService(*test).setStatus({ana}, User::Status::Disabled, unwatched));
        QCOMPARE(outcome(u"ana@example.com"_s), Outcome::Disabled);
        const UsernameFitness fitness = must(usernameFitness((*test).database(), unwatched));
        QCOMPARE(fitness.users, 2);
        QCOMPARE(fitness.unfit, 1);
        QCOMPARE(fitness.examples, QStringList{u"ben"_s});
    }

    void s9KnowsAnAddress_data()
    {
        QTest::addColumn<bool>("is");
        for (const char *good : {"a@b", "ana.garcia+aws@mail.example.com", "o'hara@example.com", "x_y=z@e-x.org"}) {
            QTest::newRow(good) << true;
        }
        for (const char *bad : {"", "ana", "@example.com", "ana@", "a b@example.com", ".a@example.com", "a..b@example.com", "a@b@c",
                                "a@example..com", "\"a b\"@example.com", "a,b@example.com"}) {
            QTest::newRow(bad) << false;
        }
    }
    void s9KnowsAnAddress() { QTEST(isAddress(QString::fromUtf8(QTest::currentDataTag())), "is"); }

    void s11ChecksWhatIsKept()
    {
        TestWorkspace test;
        const XmlSamlDocuments documents;
        NoProgress unwatched;
        const ConnectionCheck check(*test, documents);
        QCOMPARE(check.kept(unwatched).error().kind, Error::Kind::NotFound);
        NewExternalProvider wanted = providers::okta();
        wanted.provider.validUntil = test.clock.now().addDays(10);
        providers::connect(*test, wanted);
        auto findings = must(check.kept(unwatched));
        QCOMPARE(findings.at(0).verdict, Verdict::Passed);
        QCOMPARE(findings.at(1).verdict, Verdict::Remark);  // the metadata ends soon
        QCOMPARE(findings.at(2).verdict, Verdict::Remark);  // no users
        test.addUser(u"ben"_s);
        test.clock.advance(qint64(20) * 365 * 24 * 60 * 60);
        findings = must(check.kept(unwatched));
        QCOMPARE(findings.at(0).verdict, Verdict::Failed);
        QCOMPARE(findings.at(1).verdict, Verdict::Failed);
        QCOMPARE(findings.at(2).verdict, Verdict::Failed);  // the only user there is
        QVERIFY(findings.at(2).sentence.contains(u"ben"_s));
    }

    void s11CountsTheCertificateThatEndsFirst()
    {
        TestApplications test;
        const XmlSamlDocuments documents;
        NoProgress unwatched;
        const auto key = must(makeRsaKey(2048));
        NewExternalProvider wanted = providers::okta();
        wanted.certificates.clear();
        for (const int days : {1, 3000}) {
            const QDateTime now = test.clock.now();
            wanted.certificates.append(
                must(signItself(key, u"%1.example.com"_s.arg(days), SignatureAlgorithm::Sha256, now.addDays(-1), now.addDays(days))).der);
        }
        wanted.provider.signsRequests = true;
        providers::connect(*test, wanted);
        const ConnectionCheck check(*test, documents);
        auto findings = must(check.kept(unwatched));
        QCOMPARE(findings.at(0).verdict, Verdict::Remark);
        QVERIFY(findings.at(0).sentence.contains(u"Expires in 1 day"_s));
        QCOMPARE(findings.at(3).verdict, Verdict::Failed);  // requests are to be signed, with what?
        must(ExternalProviderService(*test).completeMetadata());
        test.clock.advance(qint64(2) * 24 * 60 * 60);
        findings = must(check.kept(unwatched));
        QVERIFY(findings.at(0).sentence.contains(u"No longer valid: "_s));
        QCOMPARE(findings.at(3).verdict, Verdict::Passed);
    }

    void s11ComparesWhatIsPublished()
    {
        const TestWorkspace test;
        const XmlSamlDocuments documents;
        NewExternalProvider wanted
            = must(readProvider(must(documents.readMetadata(provider(u"azure-ad.xml"_s))).entities, {}, test.clock.now())).wanted;
        const auto verdict = [&](const Result<QByteArray> &document) {
            return must(ConnectionCheck(*test, documents).published(document)).constFirst().verdict;
        };
        providers::connect(*test, wanted);
        QCOMPARE(verdict(provider(u"azure-ad.xml"_s)), Verdict::Passed);
        QCOMPARE(verdict(provider(u"okta.xml"_s)), Verdict::Failed);  // somebody else's
        QCOMPARE(verdict(QByteArray("hello")), Verdict::Failed);
        QCOMPARE(verdict(fail(Error::Kind::Network, u"There is no web."_s)), Verdict::Failed);
        wanted.certificates.removeLast();
        providers::connect(*test, wanted);
        QCOMPARE(verdict(provider(u"azure-ad.xml"_s)), Verdict::Failed);  // one that is not trusted
        wanted.provider.logoutUrl = u"https://old.example.com"_s;
        wanted.others = NewExternalProvider::Others::Kept;
        wanted.certificates = must(readProvider(must(documents.readMetadata(provider(u"azure-ad.xml"_s))).entities, {}, test.clock.now()))
                                  .wanted.certificates;
        providers::connect(*test, wanted);
        QCOMPARE(verdict(provider(u"azure-ad.xml"_s)), Verdict::Remark);
    }
};

QTEST_GUILESS_MAIN(TestConnectionCheck)
#include "tst_connectioncheck.moc"
