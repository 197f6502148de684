// SPDX-License-Identifier: Apache-2.0
// Applications as an administrator adds, edits, disables and removes them: features N2, N5, N7 and N8.
#include "core/applications/integratedaccess.h"
#include "core/quotas/quotaservice.h"
#include "core/saml/samlmetadata.h"
#include "core/saml/samlnames.h"
#include "core/storage/database.h"
#include "tests/support/history.h"
#include "tests/support/testapplications.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestApplicationService : public QObject
{
    Q_OBJECT

    static SamlEntity serviceProvider(const QString &entityId)
    {
        ServiceProvider provider;
        provider.entityId = entityId;
        provider.assertionConsumers = {{saml::redirectBinding, entityId + u"/redirect"_s}, {saml::postBinding, entityId + u"/acs"_s}};
        provider.nameIdFormats = {u"urn:example:strange"_s, saml::persistentNameId};
        SamlEntity entity;
        entity.entityId = entityId;
        entity.serviceProvider = provider;
        return entity;
    }

    static void undoLast(const TestApplications &test) { must((*test).undo(must((*test).nextUndo())->id)); }

private Q_SLOTS:
    void n2AddsAnApplicationWithItsCertificateAndUsualMappings()
    {
        const TestApplications test;
        const Application::Id id = must(ApplicationService(*test).create({customApplication(u"  Wiki "_s)}));
        const Application wiki = test.read(id);
        QCOMPARE(wiki.name, u"Wiki"_s);
        QVERIFY(wiki.applicationId.startsWith(u"apl-"_s));
        QCOMPARE(wiki.applicationId.size(), 20);
        QCOMPARE(wiki.state, Application::State::Enabled);
        QCOMPARE(wiki.sessionSeconds, 3600);
        QCOMPARE(wiki.mappings, usualMappings(Application::Kind::Custom));
        QCOMPARE(wiki.assignedUsers + wiki.assignedGroups, 0);

        const QList<Certificate> certificates = must(CertificateService(*test).certificatesOf(id));
        QCOMPARE(certificates.size(), 1);
        QCOMPARE(certificates.first().bits, 2048);
        QCOMPARE(certificates.first().algorithm, SignatureAlgorithm::Sha256);
        QCOMPARE(certificates.first().notAfter, test.clock.now().addMonths(60));
        QVERIFY(certificates.first().isActive && certificates.first().hasKey);
        QCOMPARE(wiki.expiresAt, certificates.first().notAfter);

        QCOMPARE(lastEvent(*test).name, u"CreateApplicationInstance"_s);
        QCOMPARE(lastEvent(*test).summary, u"Add application Wiki"_s);
        const QString arn = must(ApplicationService(*test).arnOf(wiki));
        QVERIFY2(arn.startsWith(u"arn:aws:sso::111122223333:application/ssoins-"_s), qPrintable(arn));
        for (const QString &reference : {u"wIKI"_s, wiki.applicationId, arn}) {
            QCOMPARE(must(ApplicationService(*test).find(reference)).id, id);
        }
        QCOMPARE(ApplicationService(*test).find(u"Nothing"_s).error().kind, Error::Kind::NotFound);
    }

    void undoTakesAnApplicationAwayWithItsCertificateAndRedoBringsBothBack()
    {
        const TestApplications test;
        const Application::Id id = test.add(u"Wiki"_s);
        const qint64 change = must((*test).nextUndo())->id;
        must((*test).undo(change));
        QCOMPARE(ApplicationService(*test).application(id).error().kind, Error::Kind::NotFound);
        QCOMPARE(must(CertificateService(*test).expiries()).size(), 0);
        must((*test).redo(change));
        const Certificate active = must(CertificateService(*test).activeOf(id));
        QVERIFY(active.hasKey);
        QVERIFY(belongTogether(must(readCertificate(active.pem.toUtf8(), {4096})), must(CertificateService(*test).privateKey(active))));
    }

    void refusesWhatNoApplicationCanHave_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const QString word = u"x"_s;
        QTest::newRow("no name") << u"name"_s << u" "_s;
        QTest::newRow("a long name") << u"name"_s << word.repeated(101);
        QTest::newRow("two lines") << u"name"_s << u"a\nb"_s;
        QTest::newRow("a long description") << u"description"_s << word.repeated(129);
        QTest::newRow("no URL") << u"startUrl"_s << u"example.com"_s;
        QTest::newRow("another scheme") << u"startUrl"_s << u"ftp://example.com"_s;
        QTest::newRow("script") << u"acsUrl"_s << u"javascript:alert(1)"_s;
        QTest::newRow("a long URL") << u"acsUrl"_s << u"https://example.com/"_s + word.repeated(493);
        QTest::newRow("a long relay state") << u"relayState"_s << word.repeated(241);
        QTest::newRow("letters in a relay state") << u"relayState"_s << u"é"_s;
        QTest::newRow("spaces in the audience") << u"audience"_s << u"my app"_s;
        QTest::newRow("a short session") << u"sessionDuration"_s << u"3599"_s;
        QTest::newRow("a long session") << u"sessionDuration"_s << u"43201"_s;
        QTest::newRow("no certificate") << u"serviceCertificate"_s << u"hello"_s;
    }
    void refusesWhatNoApplicationCanHave()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Application application = customApplication(u"Wiki"_s);
        application.mappings = usualMappings(Application::Kind::Custom);
        QVERIFY(validate(application));
        const QHash<QString, QString *> texts{{u"name"_s, &application.name},
                                              {u"description"_s, &application.description},
                                              {u"startUrl"_s, &application.startUrl},
                                              {u"acsUrl"_s, &application.acsUrl},
                                              {u"relayState"_s, &application.relayState},
                                              {u"audience"_s, &application.audience},
                                              {u"serviceCertificate"_s, &application.serviceCertificate}};
        if (texts.contains(field)) {
            *texts.value(field) = value;
        } else {
            application.sessionSeconds = value.toInt();
        }
        const TestApplications test;
        const auto created = ApplicationService(*test).create({application});
        QVERIFY(!created);
        QCOMPARE(created.error().field, field);
        QVERIFY(!created.error().message.isEmpty());
    }

    void refusesASecondApplicationOfTheSameNameAndOffersAFreeOne()
    {
        const TestApplications test;
        test.add(u"Wiki"_s);
        const auto again = ApplicationService(*test).create({customApplication(u"wiki"_s)});
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QCOMPARE(again.error().field, u"name"_s);
        QCOMPARE(must(ApplicationService(*test).freeName(u"Wiki"_s)), u"Wiki 2"_s);
        test.add(u"Wiki 2"_s);
        QCOMPARE(must(ApplicationService(*test).freeName(u"WIKI"_s)), u"WIKI 3"_s);
    }

    void needsSingleSignOn()
    {
        const TestWorkspace test;
        NewApplication wanted{customApplication(u"Wiki"_s)};
        wanted.withCertificate = false;
        QCOMPARE(ApplicationService(*test).create(wanted).error().kind, Error::Kind::Forbidden);
    }

    void saysTheWayOutWhereNoKeyCanBeKept()
    {
        const TestAssignments test;
        const auto refused = ApplicationService(*test).create({customApplication(u"Wiki"_s)});
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QCOMPARE(refused.error().field, u"secrets"_s);
        NewApplication without{customApplication(u"Wiki"_s)};
        without.withCertificate = false;
        const Application::Id id = must(ApplicationService(*test).create(without));
        QCOMPARE(CertificateService(*test).activeOf(id).error().kind, Error::Kind::NotFound);
        QVERIFY(!must(ApplicationService(*test).application(id)).expiresAt.isValid());
    }

    void n2NamesAnEditAfterWhatDiffers_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("operation");
        QTest::newRow("display") << 0 << u"UpdateApplicationInstanceDisplayData"_s;
        QTest::newRow("properties") << 1 << u"UpdateApplicationInstanceResponseConfiguration"_s;
        QTest::newRow("service provider") << 2 << u"UpdateApplicationInstanceServiceProviderConfiguration"_s;
        QTest::newRow("mappings") << 3 << u"UpdateApplicationInstanceResponseSchemaConfiguration"_s;
        QTest::newRow("several") << 4 << u"UpdateApplicationInstanceServiceProviderConfiguration"_s;
    }
    void n2NamesAnEditAfterWhatDiffers()
    {
        QFETCH(int, part);
        QFETCH(QString, operation);
        const TestApplications test;
        const Application before = test.read(test.add(u"Wiki"_s));
        Application wiki = before;
        if (part == 0 || part == 4) {
            wiki.name = u"Handbook"_s;
        }
        if (part == 1 || part == 4) {
            wiki.relayState = u"/home"_s;
            wiki.sessionSeconds = 7200;
        }
        if (part == 2) {
            wiki.acsUrl = u"https://other.example.com/acs"_s;
        }
        if (part == 3) {
            wiki.mappings.append({u"groups"_s, u"${user:groups}"_s, AttributeFormat::Basic});
        }
        must(ApplicationService(*test).update(wiki));
        QCOMPARE(lastEvent(*test).name, operation);
        Application stored = test.read(wiki.id);
        QVERIFY(stored.updatedAt > before.updatedAt);
        stored.updatedAt = wiki.updatedAt;
        QCOMPARE(stored, wiki);
        undoLast(test);
        stored = test.read(wiki.id);
        stored.updatedAt = before.updatedAt;
        QCOMPARE(stored, before);
    }

    void anEditThatChangesNothingLeavesNoEvent()
    {
        const TestApplications test;
        const Application wiki = test.read(test.add(u"Wiki"_s));
        const Event::Id newest = lastEvent(*test).id;
        must(ApplicationService(*test).update(wiki));
        QCOMPARE(lastEvent(*test).id, newest);
    }

    void refusesAnEditThatSomebodyElseOvertook()
    {
        const TestApplications test;
        Application mine = test.read(test.add(u"Wiki"_s));
        Application theirs = mine;
        theirs.description = u"theirs"_s;
        must(ApplicationService(*test).update(theirs));
        mine.description = u"mine"_s;
        QCOMPARE(ApplicationService(*test).update(mine).error().kind, Error::Kind::Conflict);
        QCOMPARE(test.read(mine.id).description, u"theirs"_s);
    }

    void refusesACertificateOfTheServiceProviderThatHasExpired()
    {
        TestApplications test;
        const MadeCertificate made = must(makeCertificate({1, 1024}, u"sp"_s, test.clock.now()));
        Application wiki = test.read(test.add(u"Wiki"_s));
        wiki.serviceCertificate = made.certificate.pem;
        must(ApplicationService(*test).update(wiki));
        QCOMPARE(lastEvent(*test).name, u"UpdateApplicationInstanceSecurityConfiguration"_s);
        test.clock.advance(40 * 24 * 60 * 60);
        wiki = test.read(wiki.id);
        wiki.description = u"stays as it is"_s;
        must(ApplicationService(*test).update(wiki));
        Application mail = test.read(test.add(u"Mail"_s));
        mail.serviceCertificate = made.certificate.pem;
        const auto refused = ApplicationService(*test).update(mail);
        QCOMPARE(refused.error().field, u"serviceCertificate"_s);
        QVERIFY2(refused.error().message.contains(u"expired"_s), qPrintable(refused.error().message));
    }

    void n3KeepsTheSubject()
    {
        const TestApplications test;
        Application wiki = test.read(test.add(u"Wiki"_s));
        wiki.mappings = {{u"email"_s, u"${user:email}"_s, AttributeFormat::Basic}};
        QCOMPARE(ApplicationService(*test).update(wiki).error().field, u"mappings"_s);
    }

    void n2TakesWhatAServiceProviderSaysOfItself()
    {
        const TestApplications test;
        const Application::Id id = test.add(u"Wiki"_s);
        ApplicationService service(*test);
        must(service.importServiceProvider(id, {serviceProvider(u"https://sp.example.com"_s)}));
        const Application wiki = test.read(id);
        QCOMPARE(wiki.acsUrl, u"https://sp.example.com/acs"_s);
        QCOMPARE(wiki.audience, u"https://sp.example.com"_s);
        QCOMPARE(wiki.mappings.first().format, AttributeFormat::Persistent);
        QCOMPARE(lastEvent(*test).name, u"ImportApplicationInstanceServiceProvider"_s);

        const QList<SamlEntity> two{serviceProvider(u"https://a.example.com"_s), serviceProvider(u"https://b.example.com"_s)};
        const auto unclear = service.importServiceProvider(id, two);
        QCOMPARE(unclear.error().field, u"metadata"_s);
        QCOMPARE(unclear.error().details, u"https://a.example.com\nhttps://b.example.com"_s);
        must(service.importServiceProvider(id, two, u"https://b.example.com"_s));
        QCOMPARE(test.read(id).audience, u"https://b.example.com"_s);
        QCOMPARE(service.importServiceProvider(id, two, u"https://c.example.com"_s).error().kind, Error::Kind::NotFound);

        SamlEntity idp;
        idp.identityProvider = IdentityProvider{};
        const auto wrong = service.importServiceProvider(id, {idp});
        QVERIFY2(wrong.error().message.contains(u"identity provider"_s), qPrintable(wrong.error().message));
        SamlEntity redirects = serviceProvider(u"https://a.example.com"_s);
        redirects.serviceProvider->assertionConsumers.removeLast();
        QCOMPARE(service.importServiceProvider(id, {redirects}).error().kind, Error::Kind::Invalid);
    }

    void n5DisablesAndEnables()
    {
        const TestApplications test;
        NoProgress unwatched;
        const QList<Application::Id> both{test.add(u"Wiki"_s), test.add(u"Mail"_s)};
        ApplicationService service(*test);
        must(service.setState(both, Application::State::Disabled, unwatched));
        QCOMPARE(lastEvent(*test).name, u"UpdateApplicationInstanceStatus"_s);
        QCOMPARE(test.read(both.first()).state, Application::State::Disabled);
        QCOMPARE(test.read(both.last()).state, Application::State::Disabled);
        const Event::Id newest = lastEvent(*test).id;
        must(service.setState(both, Application::State::Disabled, unwatched));
        QCOMPARE(lastEvent(*test).id, newest);
        undoLast(test);
        QCOMPARE(test.read(both.first()).state, Application::State::Enabled);
        must(service.setState({both.first()}, Application::State::Disabled, unwatched));
        QCOMPARE(lastEvent(*test).summary, u"Disable application Wiki"_s);
    }

    void n5RemovesWithEverythingThatBelongsToIt()
    {
        const TestApplications test;
        NoProgress unwatched;
        const Application::Id id = test.add(u"Wiki"_s);
        ApplicationService service(*test);
        must(service.assign({id}, {Principal::of(test.ana), Principal::of(test.team)}, unwatched));
        must(CertificateService(*test).generate(id, {12, 1024}));
        const ApplicationRemoval removal = must(service.consequenceOfRemoval({id}));
        QCOMPARE(removal.assignments, 2);
        QCOMPARE(removal.certificates, 2);
        const Application before = test.read(id);
        must(service.remove({id}, unwatched));
        QCOMPARE(lastEvent(*test).name, u"DeleteApplicationInstance"_s);
        QCOMPARE(must(CertificateService(*test).expiries()).size(), 0);
        QCOMPARE(must(SecretStore((*test).database()).count()), 0);
        undoLast(test);
        QCOMPARE(test.read(id), before);
        QVERIFY(must(CertificateService(*test).privateKey(must(CertificateService(*test).activeOf(id)))).size() > 100);
    }

    void n5RemovesAnIntegratedApplicationOnlyByForceAndAWord()
    {
        const TestApplications test;
        NoProgress unwatched;
        Application studio;
        studio.name = u"Studio"_s;
        studio.kind = Application::Kind::Integrated;
        const Application::Id id = test.add(studio);
        ApplicationService service(*test);
        QVERIFY(test.read(id).mappings.isEmpty());
        QCOMPARE(must(CertificateService(*test).certificatesOf(id)).size(), 0);
        QCOMPARE(service.assign({id}, {Principal::of(test.ana)}, unwatched).error().kind, Error::Kind::Forbidden);
        QCOMPARE(CertificateService(*test).generate(id, {}).error().kind, Error::Kind::Forbidden);
        QCOMPARE(service.remove({id}, unwatched).error().kind, Error::Kind::Forbidden);
        for (const QString &typed : {QString(), u"Remove"_s, u"DELETE"_s}) {
            QCOMPARE(service.forceRemove(id, typed).error().field, u"confirmation"_s);
        }
        must(service.forceRemove(id, u"remove"_s));
        QCOMPARE(lastEvent(*test).name, u"DeleteManagedApplicationInstance"_s);
        QCOMPARE(service.forceRemove(test.add(u"Wiki"_s), u"remove"_s).error().kind, Error::Kind::Forbidden);
    }

    void n7CountsAccountsAndApplicationsTogether()
    {
        const TestApplications test;
        NoProgress unwatched;
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        assign(*test, {test.sandbox, test.shop}, {test.reading}, {Principal::of(test.ana)});
        must((*test).change({u"Fill"_s, u"Fill"_s}, [&](Change &change) -> Status {
            for (int i = 0; i < 498; ++i) {
                Application one = customApplication(u"App %1"_s.arg(i));
                one.mappings = usualMappings(one.kind);
                if (auto added = ApplicationService(*test).add(change, one); !added) {
                    return fail(added);
                }
            }
            return {};
        }));
        QCOMPARE(ApplicationService(*test).create({customApplication(u"One more"_s)}).error().field, u"quota"_s);
        const AssignmentEdit more{{}, grantsFor({test.bank}, {test.reading}, {Principal::of(test.ana)})};
        QCOMPARE(AssignmentService(*test).apply(more, ManagementAccount::LeaveAlone, unwatched).error().field, u"quota"_s);
        assign(*test, {test.shop}, {test.writing}, {Principal::of(test.ana)});
    }

    void n8EnablesAccessOfIntegratedApplicationsAndNeverLessOfIt()
    {
        const TestApplications test;
        QCOMPARE(must(integratedAccess((*test).database())), IntegratedAccess::AllAccounts);
        QCOMPARE(setIntegratedAccess(*test, IntegratedAccess::ManagementAccount).error().kind, Error::Kind::Forbidden);
    }

    void n8BeginsWithoutAccessWhereSingleSignOnIsOlder()
    {
        const TestApplications test;
        must((*test).database().run("UPDATE organization SET enabled_at = ?", QDateTime({2019, 11, 24}, {12, 0}, Qt::UTC)));
        QCOMPARE(must(integratedAccess((*test).database())), IntegratedAccess::None);
        Application studio;
        studio.name = u"Studio"_s;
        studio.kind = Application::Kind::Integrated;
        QCOMPARE(ApplicationService(*test).create({studio}).error().field, u"access"_s);
        must(setIntegratedAccess(*test, IntegratedAccess::ManagementAccount));
        test.add(studio);
        must(setIntegratedAccess(*test, IntegratedAccess::AllAccounts));
        QCOMPARE(must(integratedAccess((*test).database())), IntegratedAccess::AllAccounts);
        undoLast(test);
        QCOMPARE(must(integratedAccess((*test).database())), IntegratedAccess::ManagementAccount);
    }
};

QTEST_GUILESS_MAIN(TestApplicationService)
#include "tst_applicationservice.moc"
