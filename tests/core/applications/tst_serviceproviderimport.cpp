// SPDX-License-Identifier: Apache-2.0
// What metadata of a service provider leaves as it was, and what undoing a removal says when the name is taken.
#include "core/saml/samlmetadata.h"
#include "core/saml/samlnames.h"
#include "tests/support/testapplications.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestServiceProviderImport : public QObject
{
    Q_OBJECT

    static constexpr int day = 24 * 60 * 60;

    static SamlEntity provider(const QList<SamlCertificate> &certificates)
    {
        ServiceProvider provider;
        provider.entityId = u"https://sp.example.com"_s;
        provider.assertionConsumers = {{saml::postBinding, u"https://sp.example.com/acs"_s}};
        provider.certificates = certificates;
        SamlEntity entity;
        entity.entityId = provider.entityId;
        entity.serviceProvider = provider;
        return entity;
    }

    static X509Certificate certificate(const TestApplications &test, const QString &name, int months)
    {
        return must(makeCertificate({months, 1024}, name, test.clock.now())).certificate;
    }

private Q_SLOTS:
    void keepsTheCertificateWhereTheMetadataHasNoneOfUse_data()
    {
        QTest::addColumn<bool>("isExpired");
        QTest::addColumn<bool>("isTooLarge");
        QTest::addColumn<QString>("word");
        QTest::newRow("none") << false << false << u"has no certificate"_s;
        QTest::newRow("expired") << true << false << u"expired"_s;
        QTest::newRow("too large") << false << true << u"not taken"_s;
    }

    void keepsTheCertificateWhereTheMetadataHasNoneOfUse()
    {
        QFETCH(const bool, isExpired);
        QFETCH(const bool, isTooLarge);
        QFETCH(const QString, word);
        TestApplications test;
        const X509Certificate old = certificate(test, u"old"_s, 1);
        const X509Certificate large = must(makeCertificate({60, 1024}, QString(64, u'x'), test.clock.now())).certificate;
        test.clock.advance(40 * day);
        const X509Certificate good = certificate(test, u"good"_s, 60);
        Application wiki = test.read(test.add(u"Wiki"_s));
        wiki.serviceCertificate = good.pem;
        ApplicationService service(*test);
        must(service.update(wiki));

        const QByteArray swollen = large.der + QByteArray(2048, '\0');
        const QList<SamlCertificate> offered = isExpired    ? QList<SamlCertificate>{{SamlCertificate::Use::Signing, old.der}}
                                               : isTooLarge ? QList<SamlCertificate>{{SamlCertificate::Use::Signing, swollen}}
                                                            : QList<SamlCertificate>{};
        const QStringList remarks = must(service.importServiceProvider(wiki.id, {provider(offered)}));
        QCOMPARE(test.read(wiki.id).acsUrl, u"https://sp.example.com/acs"_s);
        QCOMPARE(test.read(wiki.id).serviceCertificate, good.pem);
        QCOMPARE(remarks.size(), 1);
        QVERIFY2(remarks.first().contains(word) && remarks.first().contains(u"kept"_s), qPrintable(remarks.first()));
    }

    void takesAValidCertificateWithoutARemark()
    {
        const TestApplications test;
        Application wiki = test.read(test.add(u"Wiki"_s));
        wiki.serviceCertificate = certificate(test, u"first"_s, 60).pem;
        ApplicationService service(*test);
        must(service.update(wiki));
        const X509Certificate next = certificate(test, u"next"_s, 60);
        QVERIFY(must(service.importServiceProvider(wiki.id, {provider({{SamlCertificate::Use::Any, next.der}})})).isEmpty());
        QCOMPARE(test.read(wiki.id).serviceCertificate, next.pem);
    }

    void keepsTheIndexOfTheAcsUrlAndWhetherRequestsAreSigned()
    {
        const TestApplications test;
        SamlEntity entity = provider({{SamlCertificate::Use::Any, certificate(test, u"first"_s, 60).der}});
        entity.serviceProvider->assertionConsumers.first().index = 3;
        entity.serviceProvider->signsRequests = true;
        const Application::Id id = test.add(u"Wiki"_s);
        ApplicationService service(*test);
        QVERIFY(must(service.importServiceProvider(id, {entity})).isEmpty());
        QCOMPARE(test.read(id).acsIndex, std::optional(3));
        QVERIFY(test.read(id).signedRequests);
        // The certificate is what they are checked with.
        Application without = test.read(id);
        without.serviceCertificate.clear();
        QCOMPARE(service.update(without).error().field, u"signedRequests"_s);
        entity.serviceProvider->signsRequests = false;
        entity.serviceProvider->assertionConsumers.first().index.reset();
        must(service.importServiceProvider(id, {entity}));
        QVERIFY(!test.read(id).signedRequests);
        QVERIFY(!test.read(id).acsIndex);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(test.read(id).acsIndex, std::optional(3));
    }

    void saysThatSignedRequestsCanNotBeCheckedWithoutACertificate()
    {
        const TestApplications test;
        SamlEntity entity = provider({});
        entity.serviceProvider->signsRequests = true;
        const Application::Id id = test.add(u"Wiki"_s);
        const QStringList remarks = must(ApplicationService(*test).importServiceProvider(id, {entity}));
        QCOMPARE(remarks.size(), 1);
        QVERIFY2(remarks.first().contains(u"can't be checked"_s), qPrintable(remarks.first()));
        QVERIFY(!test.read(id).signedRequests);
    }

    void takesMetadataThatIsNoLongerGoodWithARemark()
    {
        const TestApplications test;
        SamlEntity entity = provider({});
        entity.serviceProvider->validUntil = test.clock.now().addDays(1);
        const Application::Id id = test.add(u"Wiki"_s);
        ApplicationService service(*test);
        QVERIFY(must(service.importServiceProvider(id, {entity})).isEmpty());
        entity.serviceProvider->validUntil = test.clock.now().addDays(-1);
        const QStringList remarks = must(service.importServiceProvider(id, {entity}));
        QCOMPARE(remarks.size(), 1);
        QVERIFY2(remarks.first().contains(u"good until"_s), qPrintable(remarks.first()));
    }

    void saysHowManyConsumersAreLeftOut()
    {
        const TestApplications test;
        SamlEntity entity = provider({});
        entity.serviceProvider->assertionConsumers.append({saml::postBinding, u"https://sp.example.com/second"_s});
        entity.serviceProvider->assertionConsumers.append({saml::redirectBinding, u"https://sp.example.com/third"_s});
        const QStringList remarks = must(ApplicationService(*test).importServiceProvider(test.add(u"Wiki"_s), {entity}));
        QCOMPARE(remarks.size(), 1);
        QVERIFY2(remarks.first().startsWith(u"2 other"_s), qPrintable(remarks.first()));
    }

    void anIdIsFoundBeforeANameThatLooksLikeIt()
    {
        const TestApplications test;
        const Application wiki = test.read(test.add(u"Wiki"_s));
        test.add(wiki.applicationId);
        QCOMPARE(must(ApplicationService(*test).find(wiki.applicationId)).id, wiki.id);
    }

    void theUndoOfARemovalNamesTheTakenNameAlone()
    {
        const TestApplications test;
        const Application::Id id = test.add(u"Wiki"_s);
        NoProgress unwatched;
        ApplicationService service(*test);
        must(service.assign({id}, {Principal::of(test.ana)}, unwatched));
        must(service.remove({id}, unwatched));
        const qint64 removal = must((*test).nextUndo())->id;
        test.add(u"Wiki"_s);
        const auto undone = (*test).undo(removal);
        QVERIFY(!undone);
        QCOMPARE(undone.error().details, u"Another application has taken the place of Wiki."_s);
    }
};

QTEST_GUILESS_MAIN(TestServiceProviderImport)
#include "tst_serviceproviderimport.moc"
