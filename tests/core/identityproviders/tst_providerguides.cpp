// SPDX-License-Identifier: Apache-2.0
// The guides of identity providers: read, filled in, refused where they are wrong. Feature S11.
#include "core/identityproviders/providerguide.h"
#include "tests/support/testproviders.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestProviderGuides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s11HasAGuideForEveryNamedProductAndForAnyOther()
    {
        QStringList names;
        for (const ProviderGuide &guide : providerGuides()) {
            names.append(guide.name);
        }
        for (const char *name :
             {"AZURE_AD", "CYBERARK", "OKTA", "ONELOGIN", "PINGFEDERATE", "PINGONE", "ADFS", "GOOGLE", "KEYCLOAK", "SHIBBOLETH"}) {
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        }
        QVERIFY(providerGuides().constLast().isGeneral());
        QCOMPARE(providerGuide(u"okta"_s)->product, u"Okta"_s);
        QVERIFY(!providerGuide(u"carrots"_s));
    }

    void s11FillsOurValuesIn_data()
    {
        QTest::addColumn<QString>("name");
        for (const ProviderGuide &guide : providerGuides()) {
            QTest::addRow("%s", qPrintable(guide.isGeneral() ? u"other"_s : guide.name)) << guide.name;
        }
    }
    void s11FillsOurValuesIn()
    {
        QFETCH(QString, name);
        const TestWorkspace test;
        const ServiceProviderAddresses ours = ExternalProviderService(*test).addresses();
        const auto steps = stepsOf(*providerGuide(name), ours);
        QStringList values;
        for (const InstructionStep &step : steps) {
            QVERIFY(!step.text.isEmpty());
            QVERIFY2(!step.text.contains(u'%') && !step.text.contains(u"  "_s), qPrintable(step.text));
            for (const auto &value : step.values) {
                QVERIFY2(!value.value.startsWith(u"{acs"_s) && !value.value.startsWith(u"{entity"_s), qPrintable(value.value));
                values.append(value.value);
            }
        }
        QVERIFY(values.contains(ours.acsUrl));
        QVERIFY(values.contains(ours.entityId));
        QVERIFY(steps.constLast().text.contains(u"connection check"_s));
        const ProviderLimits limits = limitsOf(*providerGuide(name));
        QCOMPARE(limits.signIn.size() + limits.provisioning.size(), providerGuide(name)->limits.size());
    }

    void s11RecognisesAProductByItsAddresses()
    {
        ExternalProvider provider;
        QCOMPARE(guideFor(provider), QString());
        provider.redirectUrl = u"https://sso.example.com/realms/staff/protocol/saml"_s;
        QCOMPARE(guideFor(provider), u"KEYCLOAK"_s);
        provider.guide = u"KEYCLOAK"_s;
        QCOMPARE(productOf(provider), u"Keycloak"_s);
        provider.guide.clear();
        QCOMPARE(productOf(provider), u"Another product"_s);
    }

    void refusesAGuideThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        QTest::newRow("no JSON") << QByteArray("{") << u"no guide"_s;
        QTest::newRow("no product") << QByteArray(R"({"name": "A", "steps": [{"do": "try"}]})") << u"no guide"_s;
        QTest::newRow("no steps") << QByteArray(R"({"name": "A", "product": "A"})") << u"no steps"_s;
        QTest::newRow("a key") << QByteArray(R"({"name": "A", "product": "A", "colour": "red"})") << u"key \"colour\""_s;
        QTest::newRow("a key of a step") << QByteArray(R"({"name": "A", "product": "A", "steps": [{"do": "try", "by": "me"}]})")
                                         << u"key \"by\""_s;
        QTest::newRow("a verb") << QByteArray(R"({"name": "A", "product": "A", "steps": [{"do": "dance"}]})") << u"verb \"dance\""_s;
        QTest::newRow("a limit") << QByteArray(R"({"name": "A", "product": "A", "limits": ["sky"], "steps": [{"do": "try"}]})")
                                 << u"limit \"sky\""_s;
        QTest::newRow("a placeholder") << QByteArray(
            R"({"name": "A", "product": "A", "steps": [{"do": "enter", "fields": [["ACS", "{acs}"]]}]})")
                                       << u"field \"ACS\""_s;
    }
    void refusesAGuideThatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const auto read = readProviderGuide(json);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestProviderGuides)
#include "tst_providerguides.moc"
