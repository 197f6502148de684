// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlforge.h"
#include "tests/support/samlsurgery.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment({2026, 3, 2}, {9, 30}, Qt::UTC);
const QString assertionId = u"_assertion1"_s;
const QString responseId = u"_response1"_s;

/// What would be signed, before it is.
QString plainResponse()
{
    const XmlSamlDocuments documents;
    const QString xml = QString::fromUtf8(must(samples::responder(documents)->respond(samples::assertion(moment), {})));
    return surgery::changed(xml, surgery::elementIn(xml, u"ds:Signature"_s), {});
}

}  // namespace

/// Messages whose signature holds, and that are refused for what they say.
class TestSignedRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAssertionsThatCanBeReadInTwoWays_data();
    void refusesAssertionsThatCanBeReadInTwoWays();
    void readsMomentsStrictly_data();
    void readsMomentsStrictly();
    void letsTheEnvelopeSpeakAgainstItself_data();
    void letsTheEnvelopeSpeakAgainstItself();
    void refusesShortKeys();
    void remarksOnACertificateThatExpired();
    void blamesNobodyForWhatIsNotKnown();

private:
    XmlSamlDocuments documents;
};

void TestSignedRefusals::refusesAssertionsThatCanBeReadInTwoWays_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QStringList>("reasons");
    const QString xml = plainResponse();
    const QString behind = u"</saml:Assertion>"_s;
    const QStringList malformed{u"Malformed"_s};
    const auto row = [&xml](const char *name, const QStringList &reasons, const QString &from, const QString &to) {
        QTest::newRow(name) << surgery::changed(xml, from, to) << reasons;
    };
    row("nothing is wrong", {}, u"<saml:Subject>"_s, u"<saml:Subject>"_s);
    row("two issuers", malformed, behind, u"<saml:Issuer>https://evil.example.com</saml:Issuer>"_s + behind);
    row("two subjects", malformed, behind, surgery::elementIn(xml, u"saml:Subject"_s) + behind);
    row("two sets of conditions", malformed, behind, surgery::elementIn(xml, u"saml:Conditions"_s) + behind);
    row("two confirmations in one", malformed, u"</saml:SubjectConfirmation>"_s,
        u"<saml:SubjectConfirmationData/></saml:SubjectConfirmation>"_s);
    row("a second session, which is over", {u"Expired"_s}, behind,
        u"<saml:AuthnStatement AuthnInstant=\"2026-03-02T09:00:00Z\" SessionNotOnOrAfter=\"2026-03-02T09:20:00Z\"/>"_s + behind);
    const QString restriction = surgery::elementIn(xml, u"saml:AudienceRestriction"_s);
    row("no audience", {u"WrongAudience"_s}, restriction, {});
    row("an audience without a name", {u"Malformed"_s, u"WrongAudience"_s}, restriction, u"<saml:AudienceRestriction/>"_s);
    row("an element in the audience", malformed, u"<saml:Audience>"_s, u"<saml:Audience><b/>"_s);
    QTest::newRow("an element in the issuers") << QString(xml).replace(u"<saml:Issuer>"_s, u"<saml:Issuer><b/>"_s) << malformed;
    row("an element in the text of a value", malformed, u">staff<"_s, u">st<b>a</b>ff<"_s);
    row("a value that is an element", {}, u">staff<"_s, u"><b>staff</b><"_s);
}

void TestSignedRefusals::refusesAssertionsThatCanBeReadInTwoWays()
{
    QFETCH(const QString, xml);
    for (const QString &id : {assertionId, responseId}) {
        const SamlInspection seen = documents.inspect(forge::signedXml(xml, id), samples::checks(moment));
        QTEST(samples::reasonsOf(seen), "reasons");
    }
}

void TestSignedRefusals::readsMomentsStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMoment");
    QTest::newRow("UTC") << u"2026-03-02T09:25:00Z"_s << true;
    QTest::newRow("an offset") << u"2026-03-02T10:25:00+01:00"_s << true;
    QTest::newRow("parts of a second") << u"2026-03-02T09:25:00.1234567Z"_s << true;
    QTest::newRow("neither") << u"2026-03-02T09:25:00"_s << false;
    QTest::newRow("a small z") << u"2026-03-02T09:25:00z"_s << false;
    QTest::newRow("a space") << u"2026-03-02 09:25:00Z"_s << false;
    QTest::newRow("a comma") << u"2026-03-02T09:25:00,1Z"_s << false;
    QTest::newRow("no seconds") << u"2026-03-02T09:25Z"_s << false;
    QTest::newRow("a date") << u"2026-03-02"_s << false;
    QTest::newRow("no such day") << u"2026-02-30T09:25:00Z"_s << false;
    QTest::newRow("other digits") << u"٢٠٢٦-03-02T09:25:00Z"_s << false;
    QTest::newRow("a year of five digits") << u"12026-03-02T09:25:00Z"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the end") << u"2026-03-02T10:30:00Z"_s << false;
}

void TestSignedRefusals::readsMomentsStrictly()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isMoment);
    const QString xml = surgery::changed(plainResponse(), u"NotBefore=\"2026-03-02T09:25:00Z\""_s, u"NotBefore=\"%1\""_s.arg(text));
    const SamlInspection seen = documents.inspect(forge::signedXml(xml, assertionId), samples::checks(moment));
    QCOMPARE(samples::reasonsOf(seen).contains(u"Malformed"_s), !isMoment);
    QCOMPARE(seen.isValid(), isMoment);
}

void TestSignedRefusals::letsTheEnvelopeSpeakAgainstItself_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QStringList>("unsignedReasons");
    QTest::addColumn<QStringList>("signedReasons");
    const QString xml = plainResponse();
    const QStringList malformed{u"Malformed"_s};
    const auto row
        = [&xml](const char *name, const QStringList &unsignedReasons, const QStringList &signedReasons, const QString &from,
                 const QString &to) { QTest::newRow(name) << surgery::changed(xml, from, to) << unsignedReasons << signedReasons; };
    const QString destination = u" Destination=\"https://sp.example.com/acs\""_s;
    row("sent elsewhere", {u"WrongRecipient"_s}, {u"WrongRecipient"_s}, destination, u" Destination=\"https://sq.example.com/acs\""_s);
    row("sent nowhere", {}, {u"WrongRecipient"_s}, destination, {});
    const QString answer = u" InResponseTo=\"_request0123456789\""_s;
    row("answers another request", {u"WrongRequest"_s}, {u"WrongRequest"_s}, answer, u" InResponseTo=\"_other\""_s);
    row("answers none", {}, {u"WrongRequest"_s}, answer, {});
    const QString issuer = surgery::elementIn(xml, u"saml:Issuer"_s);
    row("another issuer", malformed, malformed, issuer, u"<saml:Issuer>https://evil.example.com</saml:Issuer>"_s);
    row("two issuers", malformed, malformed, issuer, issuer + issuer);
    const QString success = surgery::elementIn(xml, u"samlp:Status"_s);
    row("a failure", {u"NoSuccess"_s}, {u"NoSuccess"_s}, u"status:Success"_s, u"status:Responder"_s);
    row("two words on success", malformed, malformed, success, success + success);
    row("no word on success", malformed, malformed, success, {});
    row("another version", malformed, malformed, u"Version=\"2.0\""_s, u"Version=\"1.1\""_s);
}

void TestSignedRefusals::letsTheEnvelopeSpeakAgainstItself()
{
    QFETCH(const QString, xml);
    const SamlChecks checks = samples::checks(moment);
    const SamlInspection bare = documents.inspect(forge::signedXml(xml, assertionId), checks);
    QTEST(samples::reasonsOf(bare), "unsignedReasons");
    QCOMPARE(bare.statements->issuer, samples::idp);
    const SamlInspection whole = documents.inspect(forge::signedXml(xml, responseId), checks);
    QTEST(samples::reasonsOf(whole), "signedReasons");
}

void TestSignedRefusals::refusesShortKeys()
{
    const QByteArray xml = forge::signedXml(plainResponse(), assertionId, u"short"_s);
    SamlChecks checks = samples::checks(moment);
    checks.certificates = {samples::certificate(u"short"_s)};
    QCOMPARE(samples::reasonsOf(documents.inspect(xml, checks)), QStringList{u"WeakAlgorithm"_s});
    checks.allowSha1 = true;
    QVERIFY(!documents.inspect(xml, checks).isValid());
    checks.allowShortKeys = true;
    QVERIFY(documents.inspect(xml, checks).isValid());
}

void TestSignedRefusals::remarksOnACertificateThatExpired()
{
    const QByteArray xml = forge::signedXml(plainResponse(), assertionId);
    SamlChecks checks = samples::checks(moment);
    checks.scope = SamlChecks::Scope::SignatureOnly;
    QCOMPARE(documents.inspect(xml, checks).remarks, QStringList());
    checks.at = QDateTime({2200, 1, 1}, {}, Qt::UTC);
    const SamlInspection late = documents.inspect(xml, checks);
    QVERIFY(late.isValid());
    QCOMPARE(late.remarks.size(), 1);
}

void TestSignedRefusals::blamesNobodyForWhatIsNotKnown()
{
    QByteArray strange = forge::signedXml(plainResponse(), assertionId, u"other"_s);
    strange.replace(">ana@example.com<", ">bob@example.com<");
    const SamlInspection seen = documents.inspect(strange, samples::checks(moment));
    QCOMPARE(samples::reasonsOf(seen), QStringList{u"Altered"_s});
    QVERIFY(seen.reasons.constFirst().text.contains(u"another key"));
}

QTEST_GUILESS_MAIN(TestSignedRefusals)
#include "tst_signedrefusals.moc"
