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
