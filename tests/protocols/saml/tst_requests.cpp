// SPDX-License-Identifier: Apache-2.0
#include "core/applications/requestchecks.h"
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"
#include "tests/support/samlsurgery.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment({2026, 3, 2}, {9, 30}, Qt::UTC);

QByteArray request(const QString &name)
{
    return samples::sourceFile(u"tests/corpus/saml/requests/"_s + name);
}

}  // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAServiceAsks_data();
    void readsWhatAServiceAsks();
    void refuses_data();
    void refuses();
    void verifiesSignatures_data();
    void verifiesSignatures();
    void asksForASignatureWhereACertificateIsGiven();
    void readsWhatIsSignedOnly();
    void answersWhatAnApplicationMayTrust();

private:
    XmlSamlDocuments documents;
};

void TestRequests::readsWhatAServiceAsks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("relayState");
    QTest::newRow("XML") << u"request.xml"_s << QString();
    QTest::newRow("signed XML") << u"request-signed.xml"_s << QString();
    QTest::newRow("redirect") << u"redirect.txt"_s << u"/reports?year=2026"_s;
    QTest::newRow("signed redirect") << u"redirect-signed.txt"_s << u"/reports?year=2026"_s;
    QTest::newRow("form") << u"form.txt"_s << u"token"_s;
}

void TestRequests::readsWhatAServiceAsks()
{
    QFETCH(const QString, file);
    QFETCH(const QString, relayState);
    SamlRequest expected;
    expected.id = samples::requestId;
    expected.issuer = samples::audience;
    expected.issuedAt = QDateTime({2026, 3, 2}, {9, 29, 50, 123}, Qt::UTC);
    expected.destination = u"https://gatehouse.example.org/saml/app"_s;
    expected.consumerUrl = samples::acs;
    expected.binding = saml::postBinding;
    expected.nameIdFormat = saml::emailNameId;
    expected.contexts = QStringList{saml::passwordContext};
    expected.forcesAuthentication = true;
    expected.relayState = relayState;
    QCOMPARE(must(documents.readRequest(request(file))), expected);
}

void TestRequests::refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("reason");
    const QString xml = QString::fromUtf8(request(u"request.xml"_s));
    const auto row = [&xml](const char *name, const QString &from, const QString &to, const QString &reason) {
        QTest::newRow(name) << surgery::changed(xml, from, to).toUtf8() << reason;
    };
    row("no id", u" ID=\"_request0123456789\""_s, {}, u"Malformed"_s);
    row("another version", u"Version=\"2.0\""_s, u"Version=\"1.1\""_s, u"Malformed"_s);
    row("no moment", u"2026-03-02T09:29:50.123Z"_s, u"yesterday"_s, u"Malformed"_s);
    row("no issuer", surgery::elementIn(xml, u"saml:Issuer"_s), {}, u"Malformed"_s);
    row("a document type", u"<samlp:AuthnRequest"_s, u"<!DOCTYPE a SYSTEM \"http://127.0.0.1/\"><samlp:AuthnRequest"_s, u"Doctype"_s);
    row("a comment", u"https://sp.example.com/metadata"_s, u"https://sp.<!-- -->example.com/metadata"_s, u"CommentInside"_s);
    row("a request in it", u"</saml:Issuer>"_s, u"</saml:Issuer>"_s + QString(xml).replace(u"_request0"_s, u"_evil"_s), u"Wrapped"_s);
    row("another message", xml, u"<samlp:LogoutRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\"/>"_s, u"UnknownKind"_s);
    QTest::newRow("half a redirect") << request(u"redirect.txt"_s).left(200) << u"NotEncoded"_s;
    QTest::newRow("an empty redirect") << QByteArray("https://idp.example.org/?SAMLRequest=") << u"NotEncoded"_s;
}

void TestRequests::refuses()
{
    QFETCH(const QByteArray, message);
    const auto refused = documents.readRequest(message);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QTEST(refused.error().details, "reason");
    QVERIFY(!documents.inspect(message, samples::checks(moment)).isValid());
}

void TestRequests::verifiesSignatures_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("reasons");
    const QByteArray xml = request(u"request-signed.xml"_s);
    const QByteArray redirect = request(u"redirect-signed.txt"_s);
    QTest::newRow("XML") << xml << u"other"_s << QStringList();
    QTest::newRow("redirect") << redirect << u"other"_s << QStringList();
    QTest::newRow("XML of somebody else") << xml << u"idp"_s << QStringList{u"OtherKey"_s};
    QTest::newRow("redirect of somebody else") << redirect << u"idp"_s << QStringList{u"OtherKey"_s};
    QTest::newRow("redirect by another kind of key") << redirect << u"ec"_s << QStringList{u"OtherKey"_s};
    QTest::newRow("altered XML") << QByteArray(xml).replace("sp.example.com/acs", "sq.example.com/acs") << u"other"_s
                                 << QStringList{u"Altered"_s};
    QTest::newRow("altered redirect") << QByteArray(redirect).replace("year%3D2026", "year%3D2027") << u"other"_s
                                      << QStringList{u"OtherKey"_s};
    QTest::newRow("a weak redirect") << QByteArray(redirect).replace("http%3A%2F%2Fwww.w3.org%2F2001%2F04%2Fxmldsig-more%23rsa-sha256",
                                                                     "http%3A%2F%2Fwww.w3.org%2F2000%2F09%2Fxmldsig%23rsa-sha1")
                                     << u"other"_s << QStringList{u"WeakAlgorithm"_s};
    QTest::newRow("a redirect without its signature")
        << redirect.left(redirect.indexOf("&Signature=")) << u"other"_s << QStringList{u"Unsigned"_s};
}

void TestRequests::verifiesSignatures()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, certificate);
    QFETCH(const QStringList, reasons);
    SamlChecks checks;
    checks.at = moment;
    checks.certificates = {samples::certificate(certificate)};
    const SamlInspection seen = documents.inspect(message, checks);
    QCOMPARE(samples::reasonsOf(seen), reasons);
    QCOMPARE(seen.request.has_value(), reasons.isEmpty());
    QCOMPARE(seen.signatures.size(), reasons.isEmpty() ? 1 : 0);
}

void TestRequests::asksForASignatureWhereACertificateIsGiven()
{
    SamlChecks checks;
    checks.at = moment;
    const SamlInspection without = documents.inspect(request(u"redirect.txt"_s), checks);
    QVERIFY(without.isValid() && !without.isSigned && without.signatures.isEmpty());
    const SamlInspection unchecked = documents.inspect(request(u"redirect-signed.txt"_s), checks);
    QVERIFY(unchecked.isValid() && unchecked.isSigned && unchecked.signatures.isEmpty());
    QCOMPARE(unchecked.remarks.size(), 1);  // valid is not verified
    QCOMPARE(without.remarks, QStringList());
    checks.certificates = {samples::certificate(u"other"_s)};
    QCOMPARE(samples::reasonsOf(documents.inspect(request(u"redirect.txt"_s), checks)), QStringList{u"Unsigned"_s});
}

void TestRequests::readsWhatIsSignedOnly()
{
    SamlChecks checks;
    checks.at = moment;
    checks.certificates = {samples::certificate(u"other"_s)};
    const SamlInspection seen = documents.inspect(request(u"request-signed.xml"_s), checks);
    QVERIFY(seen.isValid());
    QCOMPARE(seen.signatures.constFirst().element, u"AuthnRequest"_s);
    QCOMPARE(seen.signatures.constFirst().id, samples::requestId);
    QCOMPARE(seen.request->consumerUrl, samples::acs);
}

/// Where the service provider's certificate is kept, a signature has to be of it; where signed requests are demanded, there has to be one.
void TestRequests::answersWhatAnApplicationMayTrust()
{
    const QByteArray open = request(u"redirect.txt"_s);
    const QByteArray closed = request(u"redirect-signed.txt"_s);
    Application application;
    application.name = u"Wiki"_s;
    QVERIFY(trustedRequest(documents, open, application, moment));
    QVERIFY(trustedRequest(documents, closed, application, moment));
    application.serviceCertificate = QString::fromLatin1(samples::certificate(u"other"_s));
    QVERIFY(trustedRequest(documents, open, application, moment));
    QCOMPARE(trustedRequest(documents, closed, application, moment).value().id, samples::requestId);
    application.signedRequests = true;
    QVERIFY(trustedRequest(documents, closed, application, moment));
    const auto refused = trustedRequest(documents, open, application, moment);
    QCOMPARE(refused.error().field, u"request"_s);
    QVERIFY2(refused.error().message.contains(u"not signed"_s), qPrintable(refused.error().message));
    application.serviceCertificate = QString::fromLatin1(samples::certificate(u"idp"_s));
    for (const bool demanded : {true, false}) {
        application.signedRequests = demanded;
        const auto foreign = trustedRequest(documents, closed, application, moment);
        QVERIFY2(foreign.error().message.contains(u"is not that of"_s), qPrintable(foreign.error().message));
        QVERIFY(!foreign.error().details.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
