// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"

#include <QProcess>
#include <QTest>
#include <QThread>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment({2026, 3, 2}, {9, 30}, Qt::UTC);

}  // namespace

class TestResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheAssertionSays_data();
    void saysWhatTheAssertionSays();
    void followsTheSchema();
    void saysTheMomentsOfTheSession();
    void signsInToAnAccount();
    void refusesWhatXmlCannotHave_data();
    void refusesWhatXmlCannotHave();
    void takesValuesThatLookLikeMarkup();
    void refusesAnAssertionThatServicesWouldNotTake();
    void refusesKeys_data();
    void refusesKeys();
    void signsInSeveralThreads();

private:
    XmlSamlDocuments documents;
};

void TestResponses::saysWhatTheAssertionSays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<SamlSigning>("signing");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QStringList>("covered");
    using Parts = SamlSigning::Parts;
    const QStringList one{u"Assertion"_s};
    const QStringList both{u"Response"_s, u"Assertion"_s};
    QTest::newRow("the assertion") << u"idp"_s << SamlSigning{} << u"rsa-sha256"_s << one;
    QTest::newRow("both") << u"idp"_s << SamlSigning{SamlDigest::Sha256, Parts::AssertionAndResponse} << u"rsa-sha256"_s << both;
    QTest::newRow("SHA-1") << u"idp"_s << SamlSigning{SamlDigest::Sha1, Parts::Assertion} << u"rsa-sha1"_s << one;
    QTest::newRow("elliptic") << u"ec"_s << SamlSigning{SamlDigest::Sha256, Parts::AssertionAndResponse} << u"ecdsa-sha256"_s << both;
}

void TestResponses::saysWhatTheAssertionSays()
{
    QFETCH(const QString, key);
    QFETCH(const SamlSigning, signing);
    const SamlAssertion said = samples::assertion(moment);
    const QByteArray xml = must(samples::responder(documents, key)->respond(said, signing));
    SamlChecks checks = samples::checks(moment);
    checks.certificates = {samples::certificate(u"other"_s), samples::certificate(key)};
    checks.allowSha1 = signing.digest == SamlDigest::Sha1;
    const SamlInspection seen = documents.inspect(xml, checks);
    QCOMPARE(samples::reasonsOf(seen), QStringList());
    QCOMPARE(seen.kind, SamlInspection::Kind::Response);
    QStringList covered;
    for (const VerifiedSignature &signature : seen.signatures) {
        covered.append(signature.element);
        QTEST(signature.algorithm, "algorithm");
        QCOMPARE(signature.signer.number, 1);
        QVERIFY(signature.signer.subject.contains(u"O=Example"_s));
    }
    QTEST(covered, "covered");
    QVERIFY(seen.statements.has_value());
    QCOMPARE(seen.statements->nameId, said.nameId);
    QCOMPARE(seen.statements->attributes, said.attributes);
    QCOMPARE(seen.statements->issuer, said.issuer);
    QCOMPARE(seen.statements->audiences, QStringList{said.audience});
    QCOMPARE(seen.statements->recipient, said.recipient);
    QCOMPARE(seen.statements->inResponseTo, said.inResponseTo);
}

void TestResponses::followsTheSchema()
{
    // Debian's opensaml-schemas has the schemas of OASIS, and xmltooling-schemas those that they import.
    const QByteArray xml = must(
        samples::responder(documents)->respond(samples::assertion(moment), {SamlDigest::Sha256, SamlSigning::Parts::AssertionAndResponse}));
    QProcess lint;
    lint.start(samples::sourcePath(u"tests/support/validate-saml.sh"_s), {u"protocol"_s});
    lint.write(xml);
    lint.closeWriteChannel();
    QVERIFY(lint.waitForFinished());
    QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError());
}

void TestResponses::saysTheMomentsOfTheSession()
{
    SamlAssertion said = samples::assertion(moment);
    said.sessionDuration = std::chrono::hours(8);
    const SamlInspection seen = documents.inspect(must(samples::responder(documents)->respond(said, {})), samples::checks(moment));
    QVERIFY(seen.statements.has_value());
    QCOMPARE(seen.statements->notBefore, moment.addSecs(-300));
    for (const QDateTime &end : {seen.statements->notOnOrAfter, seen.statements->sessionEndsAt, seen.statements->confirmBefore}) {
        QCOMPARE(end, moment.addSecs(8 * 3600));
    }
    QCOMPARE(seen.statements->authenticatedAt, said.authenticatedAt);
    QCOMPARE(seen.statements->sessionIndex, said.assertionId);
    QCOMPARE(seen.statements->authenticationContext, saml::passwordContext);
}

void TestResponses::signsInToAnAccount()
{
    SamlAssertion said = samples::assertion(moment);
    said.recipient = saml::awsSignIn;
    said.audience = saml::awsAudience;
    said.inResponseTo.clear();
    said.attributes
        = {{saml::awsRole, saml::uriAttribute, {}, {u"arn:aws:iam::111122223333:saml-provider/P,arn:aws:iam::111122223333:role/R"_s}},
           {saml::awsRoleSessionName, saml::uriAttribute, {}, {u"ana"_s}},
           {saml::awsSessionDuration, saml::uriAttribute, {}, {u"3600"_s}},
           {saml::awsAccessControl + u"CostCenter"_s, saml::uriAttribute, {}, {u"4711"_s}}};
    SamlChecks checks = samples::checks(moment);
    checks.recipient = saml::awsSignIn;
    checks.audience = saml::awsAudience;
    checks.inResponseTo.clear();
    const SamlInspection seen = documents.inspect(must(samples::responder(documents)->respond(said, {})), checks);
    QCOMPARE(samples::reasonsOf(seen), QStringList());
    QCOMPARE(seen.statements->attributes, said.attributes);
    QVERIFY(seen.statements->inResponseTo.isEmpty());
}

void TestResponses::refusesWhatXmlCannotHave_data()
{
    QTest::addColumn<SamlAssertion>("said");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const std::function<void(SamlAssertion &)> &edit) {
        SamlAssertion said = samples::assertion(moment);
        edit(said);
        QTest::newRow(name) << said << field;
    };
    row("no name", u"nameId"_s, [](SamlAssertion &said) { said.nameId.value.clear(); });
    row("no audience", u"audience"_s, [](SamlAssertion &said) { said.audience.clear(); });
    row("no recipient", u"recipient"_s, [](SamlAssertion &said) { said.recipient.clear(); });
    row("a control character", u"nameId"_s, [](SamlAssertion &said) { said.nameId.value = u"ana\u0001"_s; });
    row("half a character", u"attributes"_s, [](SamlAssertion &said) { said.attributes[0].values = {QString(QChar(0xD800))}; });
    row("an attribute without a name", u"attributes"_s, [](SamlAssertion &said) { said.attributes[0].name.clear(); });
    row("one id for both", u"assertionId"_s, [](SamlAssertion &said) { said.assertionId = said.responseId; });
    row("signed in afterwards", u"issuedAt"_s, [](SamlAssertion &said) { said.authenticatedAt = moment.addSecs(1); });
    row("no session", u"sessionDuration"_s, [](SamlAssertion &said) { said.sessionDuration = {}; });
}

void TestResponses::refusesWhatXmlCannotHave()
{
    QFETCH(const SamlAssertion, said);
    const auto refused = samples::responder(documents)->respond(said, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QTEST(refused.error().field, "field");
}

void TestResponses::takesValuesThatLookLikeMarkup()
{
    SamlAssertion said = samples::assertion(moment);
    said.attributes
        = {{u"a \"b\" <c> & 'd'\n"_s, {}, {}, {QString(u"{\"key\": '<x y=\"z\">'}"_s).repeated(500), u"]]>\t\r\n"_s, u"<!---->"_s}}};
    const SamlInspection seen = documents.inspect(must(samples::responder(documents)->respond(said, {})), samples::checks(moment));
    QCOMPARE(samples::reasonsOf(seen), QStringList());
    QCOMPARE(seen.statements->attributes, said.attributes);
}

void TestResponses::refusesAnAssertionThatServicesWouldNotTake()
{
    const auto responder = samples::responder(documents);
    SamlAssertion said = samples::assertion(moment);
    said.attributes = {{u"long"_s, {}, {}, {QString(45'000, u'é')}}};
    const QByteArray fits = must(responder->respond(said, {}));
    QVERIFY(fits.size() > longestAssertion);  // in bytes, which nobody counts
    QVERIFY(documents.inspect(fits, samples::checks(moment)).isValid());
    said.attributes = {{u"long"_s, {}, {}, {QString(49'000, u'é')}}};
    const auto refused = responder->respond(said, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"attributes"_s);
    QVERIFY(refused.error().message.contains(u"50000"_s));
}

void TestResponses::refusesKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QString>("field");
    const QByteArray key = samples::sourceFile(u"tests/corpus/saml/keys/idp-key.pem"_s);
    QTest::newRow("no key") << QByteArray("no") << samples::certificate() << u"privateKey"_s;
    QTest::newRow("an empty key") << QByteArray() << samples::certificate() << u"privateKey"_s;
    QTest::newRow("of another certificate") << key << samples::certificate(u"other"_s) << u"privateKey"_s;
    QTest::newRow("no certificate") << key << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
                                    << u"certificate"_s;
}

void TestResponses::refusesKeys()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, certificate);
    const auto refused = documents.responder(SecretBytes::ofBytes(key), certificate);
    QVERIFY(!refused);
    QTEST(refused.error().field, "field");
}

void TestResponses::signsInSeveralThreads()
{
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> valid = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([this, &valid] {
            const auto responder = samples::responder(documents);
            for (int round = 0; round < 10; ++round) {
                const QByteArray xml = must(responder->respond(samples::assertion(moment), {}));
                valid += documents.inspect(xml, samples::checks(moment)).isValid() ? 1 : 0;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads) {
        QVERIFY(thread->wait());
    }
    QCOMPARE(valid.load(), 40);
}

QTEST_GUILESS_MAIN(TestResponses)
#include "tst_responses.moc"
