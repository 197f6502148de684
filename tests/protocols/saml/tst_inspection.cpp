// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"
#include "tests/support/samlsurgery.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment({2026, 3, 2}, {9, 30}, Qt::UTC);

using Edit = std::function<QString(const QString &)>;
using Parts = SamlSigning::Parts;

QString signedResponse(Parts parts = Parts::Assertion, SamlDigest digest = SamlDigest::Sha256)
{
    const XmlSamlDocuments documents;
    return QString::fromUtf8(must(samples::responder(documents)->respond(samples::assertion(moment), {digest, parts})));
}

}  // namespace

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrappedSignatures_data();
    void refusesWrappedSignatures();
    void refusesAWrappedResponse_data();
    void refusesAWrappedResponse();
    void refusesWhatWasTamperedWith_data();
    void refusesWhatWasTamperedWith();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void takesClocksThatDifferALittle();
    void leavesConditionsOutWhenOnlyTheSignatureIsAsked();
    void refusesEveryChangedByte();
    void readsEveryFormOfAMessage_data();
    void readsEveryFormOfAMessage();
    void refusesBombs_data();
    void refusesBombs();
    void believesNoKeyInTheMessage();
    void readsNothingThatIsNotSigned();
    void takesAnAssertionAlone();
    void survivesDamage();

private:
    XmlSamlDocuments documents;
};

void TestInspection::refusesWrappedSignatures_data()
{
    QTest::addColumn<QString>("xml");
    const surgery::Wrapping w(signedResponse());
    const QString extensions = u"<samlp:Extensions>%1</samlp:Extensions>"_s;
    const QString object = u"<ds:Object>%1</ds:Object>"_s;
    // The names are those of the tool "SAML Raider"; 1 and 2 are in refusesAWrappedResponse.
    QTest::newRow("XSW3: before the signed one") << w.responseWith(w.evil() + w.assertion());
    QTest::newRow("XSW3 turned: behind the signed one") << w.responseWith(w.assertion() + w.evil());
    QTest::newRow("XSW4: around the signed one") << w.responseWith(w.evilWith({}, w.assertion()));
    QTest::newRow("XSW5: has the signature, the signed one behind") << w.responseWith(w.evilWith(w.signature()) + w.plainAssertion());
    QTest::newRow("XSW6: has the signature, the signed one in it") << w.responseWith(w.evilWith(w.signatureWith(w.plainAssertion())));
    QTest::newRow("XSW7: in the extensions") << w.responseWith(extensions.arg(w.evil()) + w.assertion());
    QTest::newRow("XSW7 turned: the signed one in the extensions") << w.responseWith(extensions.arg(w.assertion()) + w.evil());
    QTest::newRow("XSW8: the signed one in an object") << w.responseWith(w.evilWith(w.signatureWith(object.arg(w.plainAssertion()))));
    QTest::newRow("XSW8 turned: in an object") << w.responseWith(
        surgery::changed(w.assertion(), w.signature(), w.signatureWith(object.arg(w.evil()))));
    QTest::newRow("in the key") << w.responseWith(surgery::changed(w.assertion(), u"<ds:X509Data>"_s, w.evil() + u"<ds:X509Data>"_s));
    QTest::newRow("in the subject's confirmation") << w.responseWith(
        surgery::changed(w.assertion(), u"<saml:SubjectConfirmationData"_s, w.evil() + u"<saml:SubjectConfirmationData"_s));
    QTest::newRow("as advice") << w.responseWith(w.evilWith({}, u"<saml:Advice>"_s + w.assertion() + u"</saml:Advice>"_s));
}

void TestInspection::refusesWrappedSignatures()
{
    QFETCH(const QString, xml);
    const SamlInspection seen = documents.inspect(xml.toUtf8(), samples::checks(moment));
    QVERIFY2(samples::reasonsOf(seen).contains(u"Wrapped"_s), qPrintable(samples::reasonsOf(seen).join(u' ')));
    QVERIFY(!seen.statements.has_value());
    QVERIFY(seen.signatures.isEmpty());
}

void TestInspection::refusesAWrappedResponse_data()
{
    QTest::addColumn<QString>("xml");
    const QString xml = signedResponse(Parts::AssertionAndResponse);
    const QString signature = surgery::elementIn(xml, u"ds:Signature"_s);  // the first is that of the response
    const QString plain = surgery::changed(xml, signature, {});
    const QString evil = surgery::changed(QString(plain).replace(u"ana@"_s, u"root@"_s), u"ID=\"_response1\""_s, u"ID=\"_evil\""_s);
    const auto evilWith = [&evil](const QString &text) {
        QString all = evil;
        return all.insert(all.indexOf(u"</saml:Issuer>"_s) + 14, text);
    };
    QString around = signature;
    around.insert(around.lastIndexOf(u"</ds:Signature>"_s), plain);
    QTest::newRow("XSW1: has the signature with the signed one in it") << evilWith(around);
    QTest::newRow("XSW2: has the signature behind the signed one") << evilWith(plain + signature);
    QTest::newRow("the signed one in the extensions") << evilWith(u"<samlp:Extensions>"_s + xml + u"</samlp:Extensions>"_s);
}

void TestInspection::refusesAWrappedResponse()
{
    refusesWrappedSignatures();
}

void TestInspection::refusesWhatWasTamperedWith_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QStringList>("reasons");
    const QString xml = signedResponse();
    const surgery::Wrapping w(xml);
    const auto row = [&xml](const char *name, const QStringList &reasons, const QString &from, const QString &to) {
        QTest::newRow(name) << surgery::changed(xml, from, to) << reasons;
    };
    row("another name", {u"Altered"_s}, u">ana@example.com</saml:NameID>"_s, u">bob@example.com</saml:NameID>"_s);
    row("a comment in the name", {u"CommentInside"_s}, u">ana@example.com</saml:NameID>"_s,
        u">ana@example.com<!---->.evil.com</saml:NameID>"_s);
    row("an instruction in the name", {u"CommentInside"_s}, u">ana@example.com</saml:NameID>"_s, u">ana@<?x?>example.com</saml:NameID>"_s);
    row("the same ID twice", {u"DuplicateId"_s}, u"ID=\"_response1\""_s, u"ID=\"_assertion1\""_s);
    row("the same ID by another name", {u"DuplicateId"_s}, u"<samlp:Status>"_s, u"<samlp:Status xml:id=\"_assertion1\">"_s);
    row("a reference to nothing", {u"Wrapped"_s}, u"URI=\"#_assertion1\""_s, u"URI=\"#_nothing\""_s);
    row("a reference to everything", {u"Wrapped"_s}, u"URI=\"#_assertion1\""_s, u"URI=\"\""_s);
    row("a reference to elsewhere", {u"Wrapped"_s}, u"URI=\"#_assertion1\""_s, u"URI=\"http://127.0.0.1/\""_s);
    row("another transform", {u"Transform"_s}, u"http://www.w3.org/2000/09/xmldsig#enveloped-signature"_s,
        u"http://www.w3.org/TR/1999/REC-xpath-19991116"_s);
    row("canonical with comments", {u"Transform"_s}, u"xml-exc-c14n#\"/>"_s, u"xml-exc-c14n#WithComments\"/>"_s);
    row("a keyed digest", {u"OtherAlgorithm"_s}, u"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"_s,
        u"http://www.w3.org/2000/09/xmldsig#hmac-sha1"_s);
    row("another signature method", {u"OtherKey"_s}, u"xmldsig-more#rsa-sha256"_s, u"xmldsig-more#rsa-sha512"_s);
    row("no signature value", {u"SignatureForm"_s}, surgery::elementIn(xml, u"ds:SignatureValue"_s), {});
    const QString reference = surgery::elementIn(xml, u"ds:Reference"_s);
    row("two references", {u"References"_s}, reference, reference + reference);
    row("no reference", {u"References"_s}, reference, {});
    row("two signatures", {u"SignatureForm"_s}, w.signature(), w.signature() + w.signature());
    row("an object beside it", {u"SignatureForm"_s}, u"<ds:KeyInfo>"_s, u"<ds:Object/><ds:KeyInfo>"_s);
    row("no signature", {u"Unsigned"_s}, w.signature(), {});
    row("no assertion", {u"NoAssertion"_s, u"Unsigned"_s}, w.assertion(), {});
    row("an encrypted assertion", {u"Encrypted"_s, u"Unsigned"_s}, w.assertion(), u"<saml:EncryptedAssertion/>"_s);
    row("a document type", {u"Doctype"_s}, u"<samlp:Response"_s, u"<!DOCTYPE a><samlp:Response"_s);
    row("an entity", {u"Doctype"_s}, u"<samlp:Response"_s, u"<!DOCTYPE a [<!ENTITY e \"evil\">]><samlp:Response"_s);
    row("a file", {u"Doctype"_s}, u"<samlp:Response"_s, u"<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><samlp:Response"_s);
    row("an unknown entity", {u"NotXml"_s}, u">ana@example.com</saml:NameID>"_s, u">&ana;</saml:NameID>"_s);
    row("broken", {u"NotXml"_s}, u"</saml:NameID>"_s, u"</saml:Name>"_s);
    row("something else", {u"UnknownKind"_s}, xml, u"<html/>"_s);
    QTest::newRow("two signed assertions") << w.responseWith(w.assertion()
                                                             + surgery::changed(w.assertion(), u"ID=\"_assertion1\""_s, u"ID=\"_2\""_s))
                                           << QStringList{u"TwoAssertions"_s, u"Wrapped"_s};
    QTest::newRow("SHA-1") << signedResponse(Parts::Assertion, SamlDigest::Sha1) << QStringList{u"WeakAlgorithm"_s};
}

void TestInspection::refusesWhatWasTamperedWith()
{
    QFETCH(const QString, xml);
    const SamlInspection seen = documents.inspect(xml.toUtf8(), samples::checks(moment));
    QStringList reasons = samples::reasonsOf(seen);
    QTEST(reasons, "reasons");
    QVERIFY(!seen.isValid());
    QVERIFY(!seen.statements.has_value());
    for (const SamlReason &reason : seen.reasons) {
        QVERIFY(reason.text.endsWith(u'.'));
    }
}

void TestInspection::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<SamlChecks>("checks");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char *name, const QStringList &reasons, bool isRead, const std::function<void(SamlChecks &)> &edit) {
        SamlChecks checks = samples::checks(moment);
        edit(checks);
        QTest::newRow(name) << checks << reasons << isRead;
    };
    row("everything fits", {}, true, [](SamlChecks &) {});
    row("audience", {u"WrongAudience"_s}, true, [](SamlChecks &checks) { checks.audience = u"https://other.example.com"_s; });
    row("recipient", {u"WrongRecipient"_s}, true, [](SamlChecks &checks) { checks.recipient = u"https://sp.example.com/acs/"_s; });
    row("request", {u"WrongRequest"_s}, true, [](SamlChecks &checks) { checks.inResponseTo = u"_another"_s; });
    row("too late", {u"Expired"_s}, true, [](SamlChecks &checks) { checks.at = moment.addSecs(3600 + 60); });
    row("too early", {u"NotYetValid"_s}, true, [](SamlChecks &checks) { checks.at = moment.addSecs(-300 - 61); });
    row("all of it", {u"WrongRecipient"_s, u"WrongRequest"_s, u"WrongAudience"_s}, true, [](SamlChecks &checks) {
        checks.recipient = u"x"_s;
        checks.inResponseTo = u"x"_s;
        checks.audience = u"x"_s;
    });
    row("another certificate", {u"OtherKey"_s}, false,
        [](SamlChecks &checks) { checks.certificates = {samples::certificate(u"other"_s)}; });
    row("a certificate of another kind", {u"OtherKey"_s}, false,
        [](SamlChecks &checks) { checks.certificates = {samples::certificate(u"ec"_s)}; });
    row("one of several", {}, true, [](SamlChecks &checks) { checks.certificates.prepend(samples::certificate(u"other"_s)); });
    row("no certificate", {u"NoCertificate"_s}, false, [](SamlChecks &checks) { checks.certificates.clear(); });
    row("no certificate that can be read", {u"NoCertificate"_s}, false, [](SamlChecks &checks) { checks.certificates = {"x"}; });
}

void TestInspection::refusesWhatDoesNotFit()
{
    QFETCH(const SamlChecks, checks);
    QFETCH(const QStringList, reasons);
    QFETCH(const bool, isRead);
    for (const Parts parts : {Parts::Assertion, Parts::AssertionAndResponse}) {
        const SamlInspection seen = documents.inspect(signedResponse(parts).toUtf8(), checks);
        QCOMPARE(samples::reasonsOf(seen), reasons);
        QCOMPARE(seen.isValid(), reasons.isEmpty());
        QCOMPARE(seen.statements.has_value(), isRead);
    }
}

void TestInspection::takesClocksThatDifferALittle()
{
    const QByteArray xml = signedResponse().toUtf8();
    for (const qint64 seconds : {-300 - 60, -300, 0, 3599, 3600 + 59}) {
        QVERIFY(documents.inspect(xml, samples::checks(moment.addSecs(seconds))).isValid());
    }
}

void TestInspection::leavesConditionsOutWhenOnlyTheSignatureIsAsked()
{
    SamlChecks checks = samples::checks(moment.addYears(3));
    checks.audience = u"https://other.example.com"_s;
    checks.scope = SamlChecks::Scope::SignatureOnly;
    QVERIFY(documents.inspect(signedResponse().toUtf8(), checks).isValid());
    const QString altered = surgery::changed(signedResponse(), u"ana@"_s, u"bob@"_s);
    QCOMPARE(samples::reasonsOf(documents.inspect(altered.toUtf8(), checks)), QStringList{u"Altered"_s});
}

void TestInspection::refusesEveryChangedByte()
{
    const QByteArray xml = signedResponse().toUtf8();
    // The value of the signature has bits that mean nothing, and what stands beside it about the key is not believed anyway.
    const qsizetype from = xml.indexOf("<saml:Assertion");
    const qsizetype value = xml.indexOf("<ds:SignatureValue>");
    const qsizetype behind = xml.indexOf("</ds:Signature>");
    const qsizetype to = xml.indexOf("</samlp:Response>");
    QVERIFY(from > 0 && value > from && behind > value && to > behind);
    int changes = 0;
    for (qsizetype at = from; at < to; at = at + 1 == value ? behind : at + 1) {
        QByteArray altered = xml;
        altered[at] = char(altered.at(at) ^ 1);
        const SamlInspection seen = documents.inspect(altered, samples::checks(moment));
        QVERIFY2(!seen.isValid() && !seen.statements,
                 qPrintable(u"byte %1: %2"_s.arg(at).arg(QString::fromUtf8(altered.mid(at - 20, 40)))));
        ++changes;
    }
    QVERIFY(changes > 2000);
}

void TestInspection::readsEveryFormOfAMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("relayState");
    const QByteArray xml = signedResponse().toUtf8();
    QByteArray broken = xml.toBase64();
    for (qsizetype at = 76; at < broken.size(); at += 78) {
        broken.insert(at, "\r\n");
    }
    QTest::newRow("XML") << xml << QString();
    QTest::newRow("XML with a declaration") << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml << QString();
    QTest::newRow("XML with a mark") << "\xEF\xBB\xBF" + xml << QString();
    QTest::newRow("Base64") << xml.toBase64() << QString();
    QTest::newRow("Base64 in lines") << broken << QString();
    QTest::newRow("percent") << xml.toBase64().toPercentEncoding() << QString();
    QTest::newRow("a form") << "SAMLResponse=" + xml.toBase64().toPercentEncoding() + "&RelayState=a+b%26c" << u"a b&c"_s;
}

void TestInspection::readsEveryFormOfAMessage()
{
    QFETCH(const QByteArray, message);
    const SamlInspection seen = documents.inspect(message, samples::checks(moment));
    QCOMPARE(samples::reasonsOf(seen), QStringList());
    QTEST(seen.relayState, "relayState");
}

void TestInspection::refusesBombs_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("reason");
    QByteArray laughs = "<!DOCTYPE a [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 12; ++i) {
        laughs += QByteArray("<!ENTITY a%2 \"%1\">")
                      .replace("%2", QByteArray::number(i))
                      .replace("%1", ("&a" + QByteArray::number(i - 1) + ';').repeated(10));
    }
    QByteArray many = "<a ";
    for (int i = 0; i < 40'000; ++i) {
        many += " a" + QByteArray::number(i) + "=''";
    }
    QTest::newRow("entities") << laughs + "]><a>&a11;</a>" << u"Doctype"_s;
    QTest::newRow("size") << "<a>" + QByteArray(600 * 1024, 'x') + "</a>" << u"TooLarge"_s;
    QTest::newRow("size of Base64") << QByteArray(4 * 1024 * 1024, 'A') << u"TooLarge"_s;
    QTest::newRow("depth") << QByteArray("<a>").repeated(50'000) << u"TooDeep"_s;
    QTest::newRow("depth within the limit of the parser")
        << QByteArray("<a>").repeated(60) + QByteArray("</a>").repeated(60) << u"TooDeep"_s;
    QTest::newRow("attributes") << many + "/>" << u"TooLarge"_s;
    // qCompress puts four bytes and a header of two in front of what RFC 1951 describes.
    const QByteArray packed = qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).mid(6).chopped(4);
    QTest::newRow("deflated") << packed.toBase64() << u"Inflated"_s;
    QTest::newRow("deflated in a redirect") << "https://idp.example.org/sso?SAMLRequest=" + packed.toBase64().toPercentEncoding()
                                            << u"Inflated"_s;
    QTest::newRow("nothing") << QByteArray("  ") << u"NotEncoded"_s;
    QTest::newRow("noise") << QByteArray("\x01\x02\x03") << u"NotEncoded"_s;
}

void TestInspection::refusesBombs()
{
    QFETCH(const QByteArray, message);
    const SamlInspection seen = documents.inspect(message, samples::checks(moment));
    QCOMPARE(samples::reasonsOf(seen).size(), 1);
    QTEST(samples::reasonsOf(seen).constFirst(), "reason");
}

void TestInspection::believesNoKeyInTheMessage()
{
    // Signed by somebody else, who puts the own certificate into the message.
    const QByteArray xml = must(samples::responder(documents, u"other"_s)->respond(samples::assertion(moment), {}));
    QVERIFY(xml.contains("<ds:X509Certificate>"));
    const SamlInspection seen = documents.inspect(xml, samples::checks(moment));
    QCOMPARE(samples::reasonsOf(seen), QStringList{u"OtherKey"_s});
    QVERIFY(!seen.statements);
}

void TestInspection::readsNothingThatIsNotSigned()
{
    // The response around the signed assertion is nobody's word: what it claims makes no difference.
    QString xml = signedResponse();
    xml = surgery::changed(xml, u" Destination=\"https://sp.example.com/acs\""_s, {});
    xml = surgery::changed(xml, u"<saml:Issuer>https://gatehouse.example.org/saml/metadata/app</saml:Issuer>"_s, {});
    xml = surgery::changed(xml, u"IssueInstant=\"2026-03-02T09:30:00Z\""_s, u"IssueInstant=\"2027-03-02T09:30:00Z\""_s);
    const SamlInspection seen = documents.inspect(xml.toUtf8(), samples::checks(moment));
    QCOMPARE(samples::reasonsOf(seen), QStringList());
    QCOMPARE(seen.statements->issuer, samples::idp);
    QCOMPARE(seen.statements->issuedAt, moment);
    // Once it is signed it is.
    const QString whole
        = surgery::changed(signedResponse(Parts::AssertionAndResponse), u"Destination=\"https://sp."_s, u"Destination=\"https://sq."_s);
    QCOMPARE(samples::reasonsOf(documents.inspect(whole.toUtf8(), samples::checks(moment))), QStringList{u"Altered"_s});
}

void TestInspection::takesAnAssertionAlone()
{
    QString assertion = surgery::elementIn(signedResponse(), u"saml:Assertion"_s);
    assertion
        = surgery::changed(assertion, u"<saml:Assertion "_s, u"<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" "_s);
    const SamlInspection seen = documents.inspect(assertion.toUtf8(), samples::checks(moment));
    QCOMPARE(seen.kind, SamlInspection::Kind::Assertion);
    QCOMPARE(samples::reasonsOf(seen), QStringList());
    QCOMPARE(seen.statements->nameId.value, u"ana@example.com"_s);
}

void TestInspection::survivesDamage()
{
    const QByteArray xml = signedResponse(Parts::AssertionAndResponse).toUtf8();
    SeededRandom random(6);
    for (int round = 0; round < 1500; ++round) {
        QByteArray damaged = xml;
        const auto from = qsizetype(random.below(quint32(xml.size())));
        const auto length = qsizetype(random.below(60));
        const auto to = qsizetype(random.below(quint32(xml.size())));
        damaged.insert(to, xml.mid(from, length));
        damaged.remove(qsizetype(random.below(quint32(damaged.size()))), qsizetype(random.below(3)));
        const SamlInspection seen = documents.inspect(damaged, samples::checks(moment));
        if (seen.statements) {
            QCOMPARE(seen.statements->nameId.value, u"ana@example.com"_s);
        }
    }
}

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
