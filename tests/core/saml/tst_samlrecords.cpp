// SPDX-License-Identifier: Apache-2.0
#include "core/base/random.h"
#include "core/saml/samldocuments.h"

#include <QSet>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestSamlRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePostEndpointThatIsTheDefault()
    {
        ServiceProvider provider;
        QVERIFY(defaultConsumer(provider) == nullptr);
        provider.assertionConsumers = {{u"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Artifact"_s, u"artifact"_s, {}, 0, true}};
        QVERIFY(defaultConsumer(provider) == nullptr);
        provider.assertionConsumers.append({saml::postBinding, u"first"_s, {}, 1});
        provider.assertionConsumers.append({saml::postBinding, u"second"_s, {}, 2});
        QCOMPARE(defaultConsumer(provider)->location, u"first"_s);
        provider.assertionConsumers[2].isDefault = true;
        QCOMPARE(defaultConsumer(provider)->location, u"second"_s);
    }

    void writesACertificateInLines()
    {
        const QByteArray der(100, 'x');
        const QList<QByteArray> lines = pemOf(der).split('\n');
        QCOMPARE(lines.constFirst(), QByteArray("-----BEGIN CERTIFICATE-----"));
        QCOMPARE(lines.at(1).size(), 64);
        QCOMPARE(QByteArray::fromBase64(lines.mid(1, lines.size() - 3).join()), der);
        QCOMPARE(lines.at(lines.size() - 2), QByteArray("-----END CERTIFICATE-----"));
        QCOMPARE(fingerprintOf("abc").left(12), u"BA:78:16:BF:"_s);  // FIPS 180-2, appendix B.1
    }

    void givesIdsThatAnXmlIdMayBe()
    {
        SystemRandom random;
        const QString id = newSamlId(random);
        QCOMPARE(id.size(), 41);
        QVERIFY(id.startsWith(u'_'));
        QVERIFY(newSamlId(random) != id);
    }

    void namesEveryReasonDifferently()
    {
        QSet<QString> names;
        constexpr int reasons = int(SamlReason::Code::NoConfirmation) + 1;
        for (int code = 0; code < reasons; ++code) {
            const QString name = nameOf(SamlReason::Code(code));
            QVERIFY(!name.isEmpty());
            names.insert(name);
        }
        QCOMPARE(names.size(), reasons);
    }
};

QTEST_GUILESS_MAIN(TestSamlRecords)
#include "tst_samlrecords.moc"
