// SPDX-License-Identifier: Apache-2.0
// The external identity provider on the command line.
#include "tests/app/ctl/commandline.h"

#include <QDir>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestIdp : public QObject
{
    Q_OBJECT

    static QString fixture(const QString &name)
    {
        return QDir(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR")).filePath(u"tests/corpus/saml/"_s + name);
    }

    /// A workspace whose identity source is Okta.
    class Connected : public CommandLine
    {
    public:
        Connected()
        {
            on(u"organization enable --name Main --email main@example.com --account-id 111122223333"_s);
            const QString metadata = fixture(u"providers/okta.xml"_s);
            if (on(u"identity-source change --to external --confirm ACCEPT --metadata "_s + metadata).code != 0) {
                qFatal("the identity source could not be changed");
            }
        }
    };

private Q_SLOTS:
    void s6WritesOurMetadata()
    {
        const CommandLine line;
        const Ran printed = line.on(u"idp metadata"_s);
        COMPARE_CODE(printed, 0);
        QVERIFY(printed.out.startsWith("<?xml"));
        QVERIFY(printed.out.contains("AssertionConsumerService"));
        COMPARE_CODE(line.on(u"idp metadata --output ours.xml"_s), 0);
        QCOMPARE(line.read(u"ours.xml"_s), printed.out);
        const Ran own = line.on(u"idp import --dry-run ours.xml"_s);
        COMPARE_CODE(own, 1);
        QVERIFY(own.err.contains("metadata of a service provider"));
    }

    void s6SaysWhatIsInAFileBeforeAnythingIsConnected()
    {
        const CommandLine line;
        const Ran read = line.json(u"idp import --dry-run "_s + fixture(u"providers/azure-ad.xml"_s));
        COMPARE_CODE(read, 0);
        QCOMPARE(read.object()[u"Guide"_s].toString(), u"AZURE_AD"_s);
        QCOMPARE(read.object()[u"Certificates"_s].toArray().size(), 2);
        const Ran several = line.json(u"idp import --dry-run "_s + fixture(u"providers/federation.xml"_s));
        COMPARE_CODE(several, 1);
        QVERIFY(several.err.contains("--entity-id"));
        COMPARE_CODE(line.on(u"idp import "_s + fixture(u"providers/okta.xml"_s)), 1);
    }

    void s6RefusesWhatNeedsAProviderWithoutOne()
    {
        const CommandLine line;
        for (const QString &words : {u"idp show"_s, u"idp settings --binding post"_s, u"idp check"_s,
                                     u"idp certificate import "_s + fixture(u"certificates/valid.pem"_s)}) {
            const Ran refused = line.on(words);
            COMPARE_CODE(refused, 1);
            QVERIFY2(refused.err.contains("identity source"), refused.err.constData());
        }
        QCOMPARE(line.json(u"idp certificate list"_s).array().size(), 0);
    }

    void s6LooksAfterAProviderThatIsConnected()
    {
        const Connected line;
        const QJsonObject shown = line.json(u"idp show"_s).object();
        QCOMPARE(shown[u"EntityId"_s].toString(), u"http://www.okta.com/exk1fxw5zQ9LdkKUh5d7"_s);
        QCOMPARE(shown[u"CertificateCount"_s].toInt(), 1);
        QVERIFY(shown[u"ServiceProvider"_s][u"AcsUrl"_s].toString().contains(u"/acs/"_s));
        const Ran settings = line.json(u"idp settings --binding post --sign-out-url https://example.okta.com/out --guide keycloak"_s);
        COMPARE_CODE(settings, 0);
        QCOMPARE(settings.object()[u"PreferredBinding"_s].toString(), u"POST"_s);
        COMPARE_CODE(line.on(u"idp settings --metadata-url http://example.okta.com"_s), 1);
        const Ran replaced = line.json(u"idp import "_s + fixture(u"providers/azure-ad.xml"_s));
        COMPARE_CODE(replaced, 0);
        QCOMPARE(replaced.object()[u"Guide"_s].toString(), u"KEYCLOAK"_s);  // was chosen here
        QCOMPARE(replaced.object()[u"PreferredBinding"_s].toString(), u"POST"_s);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"idp show"_s).object()[u"CertificateCount"_s].toInt(), 1);
    }

    void s7ImportsAndDeletesCertificates()
    {
        const Connected line;
        const auto idOf
            = [&line](qsizetype row) { return line.json(u"idp certificate list"_s).array().at(row)[u"CertificateId"_s].toString(); };
        const Ran only = line.on(u"idp certificate delete --yes "_s + idOf(0));
        COMPARE_CODE(only, 1);
        QVERIFY(only.err.contains("only certificate"));
        const Ran chain = line.json(u"idp certificate import "_s + fixture(u"certificates/chain.pem"_s));
        COMPARE_CODE(chain, 0);
        QCOMPARE(chain.object()[u"Certificates"_s].toArray().size(), 1);
        QCOMPARE(chain.object()[u"Remarks"_s].toArray().size(), 2);
        for (const QString &refused : {u"chain.pem"_s, u"garbage.pem"_s, u"too-large.pem"_s, u"text.pem"_s}) {
            COMPARE_CODE(line.on(u"idp certificate import "_s + fixture(u"certificates/"_s + refused)), 1);
        }
        COMPARE_CODE(line.on(u"idp certificate delete "_s + idOf(0)), 1);  // nobody said DELETE
        COMPARE_CODE(line.on(u"idp certificate delete --yes "_s + idOf(0)), 0);
        QCOMPARE(line.json(u"idp certificate list"_s).array().size(), 1);
        const Ran checked = line.json(u"idp check"_s);
        COMPARE_CODE(checked, 0);
        QCOMPARE(checked.array().at(0)[u"Verdict"_s].toString(), u"PASSED"_s);
        line.write(u"response.txt"_s, "<a/>");
        COMPARE_CODE(line.on(u"idp check --response response.txt"_s), 1);
    }

    void s11PrintsAGuideWithOurValues()
    {
        const CommandLine line;
        const Ran guide = line.json(u"idp guide okta"_s);
        COMPARE_CODE(guide, 0);
        QVERIFY(guide.out.contains("signin.aws.amazon.com/platform/saml/acs/"));
        const Ran people = line.on(u"idp guide other"_s);
        COMPARE_CODE(people, 0);
        QVERIFY(people.out.contains("ACS URL"));
        const Ran unknown = line.on(u"idp guide carrots"_s);
        COMPARE_CODE(unknown, 1);
        QVERIFY(unknown.err.contains("pingfederate"));
    }
};

QTEST_GUILESS_MAIN(TestIdp)
#include "tst_idp.moc"
