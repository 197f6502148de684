// SPDX-License-Identifier: Apache-2.0
// Metadata that goes to another library and comes from it: pysaml2. Feature S6.
#include "core/identityproviders/externalproviderservice.h"
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QByteArray pysaml2(const QString &verb, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {samples::sourcePath(u"tests/peers/saml/metadata.py"_s), verb,
                                          samples::sourcePath(u"tests/corpus/saml/certificates/valid.pem"_s)});
    process.write(input);
    process.closeWriteChannel();
    constexpr int patience = 60'000;
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

}  // namespace

class TestProviderPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s6AnotherLibraryReadsOurMetadata()
    {
        const TestWorkspace test;
        const ServiceProvider ours = must(ExternalProviderService(*test).metadata());
        const QByteArray document = must(XmlSamlDocuments().serviceProviderMetadata(ours));
        const QJsonObject read = QJsonDocument::fromJson(pysaml2(u"read"_s, document)).object();
        QCOMPARE(read[u"entityId"_s].toString(), ours.entityId);
        QCOMPARE(read[u"acs"_s].toArray(), QJsonArray{ours.assertionConsumers.constFirst().location});
        QCOMPARE(read[u"formats"_s].toArray(), QJsonArray{saml::emailNameId});
        QCOMPARE(read[u"wantsSigned"_s].toString(), u"true"_s);
    }

    void s6TakesTheMetadataOfAnotherLibrary()
    {
        const QByteArray document = pysaml2(u"write"_s);
        const auto reading = must(readProvider(must(XmlSamlDocuments().readMetadata(document)).entities, {}, FixedClock().now()));
        QCOMPARE(reading.wanted.provider.entityId, u"https://idp.example.org/pysaml2"_s);
        QCOMPARE(reading.wanted.provider.redirectUrl, u"https://idp.example.org/sso/redirect"_s);
        QCOMPARE(reading.wanted.provider.postUrl, u"https://idp.example.org/sso/post"_s);
        QVERIFY(reading.wanted.provider.signsRequests);
        QCOMPARE(reading.certificates.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProviderPeers)
#include "tst_providerpeers.moc"
