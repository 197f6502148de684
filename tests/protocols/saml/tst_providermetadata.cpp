// SPDX-License-Identifier: Apache-2.0
// The metadata of identity providers, in the shapes in which they export it: what is taken, what is remarked upon, what is refused. Feature
// S6.
#include "core/identityproviders/providerguide.h"
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"

#include <QDirIterator>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 3, 2}, {9, 30}, Qt::UTC);

Result<ProviderReading> reading(const QByteArray &document, const QString &entityId = {})
{
    const auto metadata = XmlSamlDocuments().readMetadata(document);
    return metadata ? readProvider(metadata->entities, entityId, now) : fail(metadata);
}

QByteArray corpus(const QString &name)
{
    return samples::sourceFile(u"tests/corpus/saml/providers/"_s + name);
}

}  // namespace

class TestProviderMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatEachProductExports_data();
    void takesWhatEachProductExports();
    void choosesOneOfAFederation();
    void saysWhatAPersonShouldKnow_data();
    void saysWhatAPersonShouldKnow();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void everyRefusedFileHasARow();
    void readsTheMetadataThatIsWrittenHere();
};

void TestProviderMetadata::takesWhatEachProductExports_data()
{
    QTest::addColumn<QString>("guide");
    QTest::addColumn<QString>("entityId");
    QTest::addColumn<QString>("signInUrl");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<bool>("signsRequests");
    const auto row
        = [](const char *file, const char16_t *guide, const char16_t *entityId, const char16_t *url, int certificates, bool signs = false) {
              QTest::newRow(file) << QString::fromUtf16(guide) << QString::fromUtf16(entityId) << QString::fromUtf16(url) << certificates
                                  << signs;
          };
    row("azure-ad", u"AZURE_AD", u"https://sts.windows.net/5f1c0d3e-9a5b-4c51-8e02-000000000001/",
        u"https://login.microsoftonline.com/5f1c0d3e-9a5b-4c51-8e02-000000000001/saml2", 2);
    row("okta", u"OKTA", u"http://www.okta.com/exk1fxw5zQ9LdkKUh5d7",
        u"https://example.okta.com/app/amazon_aws_sso/exk1fxw5zQ9LdkKUh5d7/sso/saml", 1);
    row("adfs", u"ADFS", u"http://adfs.example.com/adfs/services/trust", u"https://adfs.example.com/adfs/ls/", 1);
    row("google", u"GOOGLE", u"https://accounts.google.com/o/saml2?idpid=C01abcdef",
        u"https://accounts.google.com/o/saml2/idp?idpid=C01abcdef", 1);
    row("pingone", u"PINGONE", u"https://pingone.com/idp/example", u"https://sso.connect.pingidentity.com/sso/idp/SSO.saml2?idpid=example",
        1);
    row("pingfederate", u"PINGFEDERATE", u"sso:example:com", u"https://sso.example.com:9031/idp/SSO.saml2", 1, true);
    row("onelogin", u"ONELOGIN", u"https://app.onelogin.com/saml/metadata/0f3c8a52-0000-4000-8000-000000000001",
        u"https://example.onelogin.com/trust/saml2/http-post/sso/0f3c8a52", 1);
    row("shibboleth", u"SHIBBOLETH", u"https://idp.example.edu/idp/shibboleth", u"https://idp.example.edu/idp/profile/SAML2/Redirect/SSO",
        2);
    row("keycloak", u"KEYCLOAK", u"https://sso.example.com/realms/staff", u"https://sso.example.com/realms/staff/protocol/saml", 1, true);
    row("cyberark", u"CYBERARK", u"https://abc1234.id.cyberark.cloud/5d1e7c7e-0000-4000-8000-000000000001",
        u"https://abc1234.id.cyberark.cloud/applogin/appKey/5d1e7c7e/customerId/ABC1234", 1);
}

void TestProviderMetadata::takesWhatEachProductExports()
{
    const auto read = reading(corpus(QString::fromLatin1(QTest::currentDataTag()) + u".xml"_s));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    const ExternalProvider &provider = read->wanted.provider;
    QTEST(provider.guide, "guide");
    QTEST(provider.entityId, "entityId");
    QTEST(provider.signInUrl(), "signInUrl");
    QTEST(int(read->certificates.size()), "certificates");
    QTEST(provider.signsRequests, "signsRequests");
    QCOMPARE(read->wanted.certificates.size(), read->certificates.size());
    QVERIFY(validate(provider));
}

void TestProviderMetadata::choosesOneOfAFederation()
{
    const QByteArray federation = corpus(u"federation.xml"_s);
    const auto unsaid = reading(federation);
    QVERIFY(unsaid.error().message.contains(u"2 identity providers"_s));
    QCOMPARE(unsaid.error().details, u"https://north.example.com/idp\nhttps://south.example.com/idp"_s);
    const auto south = must(reading(federation, u"https://south.example.com/idp"_s));
    QCOMPARE(south.certificates.first().subject, u"O=Example,CN=idp.example.com 2026"_s);
    QCOMPARE(south.wanted.provider.validUntil, QDateTime({2026, 12, 31}, {0, 0}, Qt::UTC));  // of the group around it
    QCOMPARE(reading(federation, u"https://sp.example.com"_s).error().kind, Error::Kind::NotFound);
}

void TestProviderMetadata::saysWhatAPersonShouldKnow_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("google") << u"good until 2030-06-01"_s;
    QTest::newRow("shibboleth") << u"CN=old.example.com has expired on 2025-01-01"_s;
    QTest::newRow("pingone") << u"does not name the NameID format emailAddress"_s;
    QTest::newRow("keycloak") << u"wants requests to be signed"_s;
}

void TestProviderMetadata::saysWhatAPersonShouldKnow()
{
    QFETCH(QString, word);
    const auto read = must(reading(corpus(QString::fromLatin1(QTest::currentDataTag()) + u".xml"_s)));
    QVERIFY2(read.remarks.join(u'\n').contains(word), qPrintable(read.remarks.join(u'\n')));
    QVERIFY(must(reading(corpus(u"okta.xml"_s))).remarks.isEmpty());
}

void TestProviderMetadata::refusesWithTheReason_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("service-provider") << u"metadata of a service provider"_s;
    QTest::newRow("past-its-date") << u"good until 2026-01-31"_s;
    QTest::newRow("past-its-date-of-the-role") << u"good until 2026-01-31"_s;
    QTest::newRow("without-certificate") << u"no certificate in its metadata"_s;
    QTest::newRow("encryption-only") << u"for encryption only"_s;
    QTest::newRow("expired-certificate") << u"No certificate of the identity provider is valid now"_s;
    QTest::newRow("large-certificate") << u"at most 2500"_s;
    QTest::newRow("not-encrypted") << u"http://idp.example.com/sso, which is not encrypted"_s;
    QTest::newRow("artifact-only") << u"neither by HTTP redirect nor by HTTP POST"_s;
    QTest::newRow("saml-1") << u"no identity provider in this metadata that speaks SAML 2.0"_s;
    QTest::newRow("damaged-certificate") << u"No certificate in this metadata can be taken"_s;
    QTest::newRow("password-in-address") << u"a name and a password"_s;
    QTest::newRow("document-type") << u"document type"_s;
    QTest::newRow("page") << u"no SAML 2.0 metadata"_s;
}

void TestProviderMetadata::refusesWithTheReason()
{
    QFETCH(QString, word);
    const auto read = reading(corpus(u"refused/%1.xml"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
    QVERIFY(!read);
    QCOMPARE(read.error().field, u"metadata"_s);
    QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
}

void TestProviderMetadata::everyRefusedFileHasARow()
{
    const QDir folder(samples::sourcePath(u"tests/corpus/saml/providers/refused"_s));
    QCOMPARE(folder.entryList({u"*.xml"_s}).size(), 14);
}

void TestProviderMetadata::readsTheMetadataThatIsWrittenHere()
{
    const TestWorkspace test;
    const XmlSamlDocuments documents;
    const ServiceProvider ours = must(ExternalProviderService(*test).metadata());
    const QByteArray written = must(documents.serviceProviderMetadata(ours));
    QVERIFY(written.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    const SamlMetadata read = must(documents.readMetadata(written));
    QCOMPARE(*read.entities.constFirst().serviceProvider, ours);
    QVERIFY(reading(written).error().message.contains(u"metadata of a service provider"_s));
}

QTEST_GUILESS_MAIN(TestProviderMetadata)
#include "tst_providermetadata.moc"
