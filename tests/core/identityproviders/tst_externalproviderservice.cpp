// SPDX-License-Identifier: Apache-2.0
// The external identity provider: connected, set up, replaced, left. Feature S6.
#include "core/certificates/certificateservice.h"
#include "core/identityproviders/externalproviderservice.h"
#include "core/identityproviders/providerdifference.h"
#include "tests/support/history.h"
#include "tests/support/testapplications.h"
#include "tests/support/testproviders.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

void leave(Workspace &workspace)
{
    must(workspace.change({u"DisableExternalIdPConfigurationForDirectory"_s, u"Leave the identity provider"_s},
                          [&](Change &change) { return ExternalProviderService(workspace).remove(change); }));
}

}  // namespace

class TestExternalProviderService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s6ConnectsAndLeavesAProviderWithItsCertificates()
    {
        const TestWorkspace test;
        ExternalProviderService service(*test);
        QVERIFY(!must(service.provider()));
        QCOMPARE(service.connected().error().kind, Error::Kind::NotFound);
        leave(*test);  // nothing
        providers::connect(*test);
        const ExternalProvider provider = must(service.connected());
        QCOMPARE(provider.entityId, u"http://www.okta.com/exk1"_s);
        QCOMPARE(provider.createdAt, test.clock.now());
        QVERIFY(!provider.validUntil.isValid());
        leave(*test);
        QVERIFY(!must(service.provider()));
        QVERIFY(must(CertificateService(*test).trusted()).isEmpty());
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(service.connected()), provider);
        QCOMPARE(must(CertificateService(*test).trusted()).size(), 1);
    }

    void s6AnotherProviderTakesThePlaceOfTheFirst()
    {
        const TestWorkspace test;
        providers::connect(*test);
        NewExternalProvider other = providers::okta();
        other.provider.entityId = u"https://idp.example.com"_s;
        other.provider.validUntil = QDateTime({2027, 1, 1}, {0, 0}, Qt::UTC);
        other.certificates = {providers::certificate(u"next.pem"_s)};
        providers::connect(*test, other);
        QCOMPARE(must(ExternalProviderService(*test).connected()).validUntil, other.provider.validUntil);
        const auto trusted = must(CertificateService(*test).trusted());
        QCOMPARE(trusted.size(), 1);
        QVERIFY(trusted.first().subject.contains(u"2026"_s));
        other.certificates = {providers::certificate(u"valid.pem"_s)};
        other.others = NewExternalProvider::Others::Kept;
        must(ExternalProviderService(*test).replace(other));
        QCOMPARE(must(CertificateService(*test).trusted()).size(), 2);
        QCOMPARE(lastEvent(*test).name, u"UpdateExternalIdPConfigurationForDirectory"_s);
    }

    void s6SaysWhatNewMetadataWouldChange()
    {
        const TestWorkspace test;
        providers::connect(*test);
        const ExternalProvider before = must(ExternalProviderService(*test).connected());
        const auto trusted = must(CertificateService(*test).trusted());
        ProviderReading same = must(readProvider(providers::okta(), test.clock.now()));
        QVERIFY(differenceBetween(before, trusted, same).isEmpty());
        NewExternalProvider other = providers::okta();
        other.provider.entityId = u"https://idp.example.com"_s;
        other.certificates = {providers::certificate(u"next.pem"_s)};
        const auto difference = differenceBetween(before, trusted, must(readProvider(other, test.clock.now())));
        QCOMPARE(difference.values, (QList<ProviderDifference::Value>{{u"Entity ID"_s, before.entityId, other.provider.entityId}}));
        QCOMPARE(difference.added.size(), 1);
        QCOMPARE(difference.unmentioned, trusted);
    }

    void s6KeepsTheSettingsWhenMetadataIsReplaced()
    {
        ExternalProvider before = providers::okta().provider;
        before.preferredBinding = ExternalProvider::Binding::Post;
        before.signsRequests = true;
        before.metadataUrl = u"https://idp.example.com/metadata"_s;
        NewExternalProvider after = providers::okta();
        after.provider.guide.clear();
        QCOMPARE(withSettingsOf(before, after).provider, before);
        after.provider.postUrl.clear();
        QCOMPARE(withSettingsOf(before, after).provider.preferredBinding, ExternalProvider::Binding::Redirect);
    }

    void s6RefusesWhatNobodyCouldSignInWith_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<NewExternalProvider>("wanted");
        const auto row = [](const char *name, const QString &field, const std::function<void(NewExternalProvider &)> &spoil) {
            NewExternalProvider wanted = providers::okta();
            spoil(wanted);
            QTest::newRow(name) << field << wanted;
        };
        row("no entity id", u"entityId"_s, [](auto &each) { each.provider.entityId.clear(); });
        row("a long entity id", u"entityId"_s, [](auto &each) { each.provider.entityId = QString(1025, u'a'); });
        row("a space in it", u"entityId"_s, [](auto &each) { each.provider.entityId = u"my idp"_s; });
        row("no address", u"redirectUrl"_s, [](auto &each) { each.provider.redirectUrl = each.provider.postUrl = QString(); });
        row("not encrypted", u"postUrl"_s, [](auto &each) { each.provider.postUrl = u"http://idp.example.com"_s; });
        row("no URL", u"logoutUrl"_s, [](auto &each) { each.provider.logoutUrl = u"goodbye"_s; });
        row("a password in it", u"metadataUrl"_s, [](auto &each) { each.provider.metadataUrl = u"https://a:b@idp.example.com"_s; });
        row("no address for the binding", u"preferredBinding"_s, [](auto &each) { each.provider.redirectUrl.clear(); });
        row("another NameID", u"nameIdFormat"_s, [](auto &each) { each.provider.nameIdFormat = saml::persistentNameId; });
        row("no certificate", u"certificates"_s, [](auto &each) { each.certificates.clear(); });
        row("an expired one", u"certificates"_s, [](auto &each) { each.certificates = {providers::certificate(u"expired.pem"_s)}; });
        row("garbage", u"certificates"_s, [](auto &each) { each.certificates.append(providers::certificate(u"garbage.pem"_s)); });
    }
    void s6RefusesWhatNobodyCouldSignInWith()
    {
        QFETCH(NewExternalProvider, wanted);
        const TestWorkspace test;
        const auto done
            = (*test).change({u"x"_s, u"x"_s}, [&](Change &change) { return ExternalProviderService(*test).put(change, wanted); });
        QVERIFY(!done);
        QTEST(done.error().field, "field");
        QVERIFY(!must(ExternalProviderService(*test).provider()));
    }

    void s6EditsTheSettingsOnce()
    {
        const TestWorkspace test;
        providers::connect(*test);
        ExternalProviderService service(*test);
        ExternalProvider provider = must(service.connected());
        provider.preferredBinding = ExternalProvider::Binding::Post;
        must(service.update(provider));
        QCOMPARE(must(service.connected()).signInUrl(), provider.postUrl);
        QCOMPARE(service.update(provider).error().kind, Error::Kind::Conflict);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(service.connected()).preferredBinding, ExternalProvider::Binding::Redirect);
    }

    void s6OurMetadataStaysTheSame()
    {
        TestWorkspace test;
        const auto ours = must(ExternalProviderService(*test).metadata());
        QVERIFY(ours.entityId.startsWith(u"https://us-east-1.signin.aws.amazon.com/platform/saml/d-"_s));
        QCOMPARE(ours.assertionConsumers.size(), 1);
        QCOMPARE(ours.nameIdFormats, QStringList{saml::emailNameId});
        QVERIFY(!ours.signsRequests);
        test.reopen();
        QCOMPARE(must(ExternalProviderService(*test).metadata()), ours);
    }

    void s6ACertificateIsMadeWhenRequestsAreSigned()
    {
        const TestApplications test;
        NewExternalProvider wanted = providers::okta();
        wanted.provider.signsRequests = true;
        providers::connect(*test, wanted);
        ExternalProviderService service(*test);
        QCOMPARE(service.metadata().error().field, u"certificate"_s);
        const ServiceProvider ours = must(service.completeMetadata());
        QVERIFY(ours.signsRequests);
        QCOMPARE(ours.certificates.size(), 1);
        QCOMPARE(must(service.metadata()), ours);
    }
};

QTEST_GUILESS_MAIN(TestExternalProviderService)
#include "tst_externalproviderservice.moc"
