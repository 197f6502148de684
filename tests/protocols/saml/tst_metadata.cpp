// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"
#include "tests/support/samlsurgery.h"

#include <QProcess>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QByteArray derOf(const QByteArray &pem)
{
    return QByteArray::fromBase64(pem.mid(pem.indexOf('\n'), pem.indexOf("-----END") - pem.indexOf('\n')));
}

QByteArray corpus(const QString &name)
{
    return samples::sourceFile(u"tests/corpus/saml/metadata/"_s + name);
}

IdentityProvider provider()
{
    IdentityProvider provider;
    provider.entityId = u"https://gatehouse.example.org/saml/metadata/a&b"_s;
    provider.singleSignOn = {{saml::postBinding, u"https://gatehouse.example.org/saml/sso?app=1&x=2"_s},
                             {saml::redirectBinding, u"https://gatehouse.example.org/saml/sso"_s}};
    provider.singleLogout = {{saml::postBinding, u"https://gatehouse.example.org/saml/logout"_s, u"https://gatehouse.example.org/out"_s}};
    provider.nameIdFormats = {saml::emailNameId, saml::persistentNameId};
    provider.certificates = {{SamlCertificate::Use::Signing, derOf(samples::certificate())},
                             {SamlCertificate::Use::Any, derOf(samples::certificate(u"other"_s))}};
    provider.validUntil = QDateTime({2031, 3, 2}, {9, 30}, Qt::UTC);
    return provider;
}

ServiceProvider serviceProvider()
{
    ServiceProvider provider;
    provider.entityId = u"https://gatehouse.example.org/saml/d-1&2"_s;
    provider.assertionConsumers = {{saml::postBinding, u"https://gatehouse.example.org/acs?x=1&y=2"_s, {}, 0, true},
                                   {saml::postBinding, u"https://gatehouse.example.org/acs"_s, {}, 1}};
    provider.singleLogout = {{saml::redirectBinding, u"https://gatehouse.example.org/out"_s}};
    provider.nameIdFormats = {saml::emailNameId};
    provider.certificates = {{SamlCertificate::Use::Signing, derOf(samples::certificate())}};
    provider.signsRequests = true;
    provider.wantsSignedAssertions = true;
    return provider;
}

}  // namespace

class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheSchemaOfOasis();
    void givesAnIdentityProviderBackUnchanged();
    void givesAServiceProviderBackUnchanged();
    void refusesAServiceProviderThatNobodyCouldUse();
    void refusesAnIdentityProviderThatNobodyCouldUse_data();
    void refusesAnIdentityProviderThatNobodyCouldUse();
    void readsAServiceProvider();
    void readsAnAggregate();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void survivesDamage();

private:
    XmlSamlDocuments documents;
};

void TestMetadata::followsTheSchemaOfOasis()
{
    const auto holds = [](const QByteArray &document, QByteArray *words) {
        QProcess lint;
        lint.start(samples::sourcePath(u"tests/support/validate-saml.sh"_s), {u"metadata"_s});
        lint.write(document);
        lint.closeWriteChannel();
        const bool ended = lint.waitForFinished();
        *words = lint.readAllStandardError();
        return ended && lint.exitStatus() == QProcess::NormalExit && lint.exitCode() == 0;
    };
    QByteArray words;
    const QByteArray document = must(documents.identityProviderMetadata(provider()));
    QVERIFY2(holds(document, &words), words);
    QVERIFY(!holds(QByteArray(document).replace("SingleSignOnService", "SingleSignOn"), &words));
    QVERIFY2(words.contains("SingleSignOn"), words);
    QVERIFY2(holds(must(documents.serviceProviderMetadata(serviceProvider())), &words), words);
}

void TestMetadata::givesAnIdentityProviderBackUnchanged()
{
    const SamlMetadata read = must(documents.readMetadata(must(documents.identityProviderMetadata(provider()))));
    QCOMPARE(read.entities.size(), 1);
    QVERIFY(!read.isSigned);
    QVERIFY(!read.entities.constFirst().serviceProvider);
    QCOMPARE(*read.entities.constFirst().identityProvider, provider());
}

void TestMetadata::givesAServiceProviderBackUnchanged()
{
    const SamlMetadata read = must(documents.readMetadata(must(documents.serviceProviderMetadata(serviceProvider()))));
    QVERIFY(!read.entities.constFirst().identityProvider);
    QCOMPARE(*read.entities.constFirst().serviceProvider, serviceProvider());
}

void TestMetadata::refusesAServiceProviderThatNobodyCouldUse()
{
    const auto fieldOf = [this](const std::function<void(ServiceProvider &)> &spoil) {
        ServiceProvider wrong = serviceProvider();
        spoil(wrong);
        const auto written = documents.serviceProviderMetadata(wrong);
        return written ? u"written"_s : written.error().field;
    };
    QCOMPARE(fieldOf([](ServiceProvider &each) { each.entityId.clear(); }), u"entityId"_s);
    QCOMPARE(fieldOf([](ServiceProvider &each) { each.assertionConsumers.clear(); }), u"assertionConsumers"_s);
    QCOMPARE(fieldOf([](ServiceProvider &each) { each.certificates.clear(); }), u"certificates"_s);
    QCOMPARE(fieldOf([](ServiceProvider &each) { each.nameIdFormats.append(u"\u0002"_s); }), QString());
}

void TestMetadata::refusesAnIdentityProviderThatNobodyCouldUse_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<IdentityProvider>("wrong");
    IdentityProvider wrong = provider();
    wrong.entityId.clear();
    QTest::newRow("no entity id") << u"entityId"_s << wrong;
    wrong = provider();
    wrong.entityId = QString(1025, u'a');
    QTest::newRow("a long entity id") << u"entityId"_s << wrong;
    wrong = provider();
    wrong.singleSignOn.clear();
    QTest::newRow("no address") << u"singleSignOn"_s << wrong;
    wrong = provider();
    wrong.certificates.clear();
    QTest::newRow("no certificate") << u"certificates"_s << wrong;
    wrong = provider();
    wrong.nameIdFormats.append(u"\u0002"_s);
    QTest::newRow("a control character") << QString() << wrong;
}

void TestMetadata::refusesAnIdentityProviderThatNobodyCouldUse()
{
    QFETCH(const IdentityProvider, wrong);
    const auto refused = documents.identityProviderMetadata(wrong);
    QVERIFY(!refused);
    QTEST(refused.error().field, "field");
}

void TestMetadata::readsAServiceProvider()
{
    const SamlMetadata read = must(documents.readMetadata(corpus(u"service-provider.xml"_s)));
    QCOMPARE(read.entities.size(), 1);
    ServiceProvider expected;
    expected.entityId = samples::audience;
    expected.displayName = u"Travel"_s;
    expected.assertionConsumers
        = {{u"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Artifact"_s, u"https://sp.example.com/artifact"_s, {}, 0, true},
           {saml::postBinding, u"https://sp.example.com/old"_s, {}, 1, false},
           {saml::postBinding, samples::acs, {}, 2, true}};
    expected.singleLogout = {{saml::redirectBinding, u"https://sp.example.com/logout"_s, u"https://sp.example.com/logged-out"_s}};
    expected.nameIdFormats = {saml::emailNameId, saml::transientNameId};
    expected.attributes = {{u"urn:oid:0.9.2342.19200300.100.1.3"_s, saml::uriAttribute, u"mail"_s, true}, {u"urn:oid:2.5.4.42"_s}};
    const QByteArray der = derOf(samples::certificate(u"other"_s));
    expected.certificates = {{SamlCertificate::Use::Signing, der}, {SamlCertificate::Use::Any, der}};
    expected.wantsSignedAssertions = true;
    expected.signsRequests = true;
    expected.validUntil = QDateTime({2030, 1, 1}, {0, 0}, Qt::UTC);
    QCOMPARE(*read.entities.constFirst().serviceProvider, expected);
    QCOMPARE(defaultConsumer(expected)->location, samples::acs);
}

void TestMetadata::readsAnAggregate()
{
    const SamlMetadata read = must(documents.readMetadata(corpus(u"aggregate.xml"_s)));
    QStringList ids;
    for (const SamlEntity &entity : read.entities) {
        ids.append(entity.entityId);
    }
    QCOMPARE(ids, (QStringList{u"urn:example:idp"_s, u"urn:example:old"_s, u"urn:example:sp"_s}));
    QCOMPARE(read.entities.at(0).identityProvider->displayName, u"Example University"_s);
    QVERIFY(read.entities.at(0).identityProvider->wantsSignedRequests);
    QCOMPARE(read.entities.at(0).otherRoles, QStringList{u"AttributeAuthorityDescriptor"_s});
    QVERIFY(!read.entities.at(1).serviceProvider);  // speaks SAML 1.1 only
    QCOMPARE(read.entities.at(1).otherRoles, QStringList{u"SPSSODescriptor"_s});
    QCOMPARE(read.entities.at(2).serviceProvider->assertionConsumers.size(), 1);
}

void TestMetadata::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("word");
    const QString xml = QString::fromUtf8(corpus(u"service-provider.xml"_s));
    const auto row = [&xml](const char *name, const QString &from, const QString &to, const QString &word) {
        QTest::newRow(name) << surgery::changed(xml, from, to).toUtf8() << word;
    };
    row("no entity id", u" entityID=\"https://sp.example.com/metadata\""_s, {}, u"entity ID"_s);
    row("no location", u" Location=\"https://sp.example.com/old\""_s, {}, u"location"_s);
    row("a damaged certificate", u"<ds:X509Certificate>MII"_s, u"<ds:X509Certificate>!II"_s, u"certificate"_s);
    row("a document type", u"<md:EntityDescriptor"_s, u"<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><md:EntityDescriptor"_s,
        u"DOCTYPE"_s);
    row("half a file", xml.mid(900), {}, u"Line"_s);
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("a page") << QByteArray("<html><body/></html>") << u"html"_s;
    QTest::newRow("no XML") << QByteArray("{\"entityID\": 1}") << u"Line 1"_s;
    QTest::newRow("no entity") << QByteArray("<EntitiesDescriptor xmlns='urn:oasis:names:tc:SAML:2.0:metadata'/>") << u"no entity"_s;
    QTest::newRow("Latin-1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>") << u"Line 1"_s;
}

void TestMetadata::saysWhatIsWrong()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, word);
    const auto refused = documents.readMetadata(document);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
}

void TestMetadata::survivesDamage()
{
    const QByteArray xml = corpus(u"service-provider.xml"_s);
    SeededRandom random(6);
    int readable = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray damaged = xml;
        damaged[qsizetype(random.below(quint32(xml.size())))] = char('!' + random.below(90));
        readable += documents.readMetadata(damaged) ? 1 : 0;
    }
    QVERIFY(readable > 0 && readable < 1500);
}

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
