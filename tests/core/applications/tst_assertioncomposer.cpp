// SPDX-License-Identifier: Apache-2.0
// What an application is told of a person, where each value comes from, and when nothing is said: features N3 and O5.
#include "core/accesscontrol/accesscontrolservice.h"
#include "core/applications/assertioncomposer.h"
#include "core/applications/identityprovider.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "core/saml/samlnames.h"
#include "tests/support/testapplications.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestAssertionComposer : public QObject
{
    Q_OBJECT

    using Part = AssertionOrigin::Part;
    using Source = AssertionOrigin::Source;

    struct Ready : TestApplications {
        explicit Ready(Application asked = customApplication(u"Wiki"_s)) : id(add(asked))
        {
            NoProgress unwatched;
            must(ApplicationService(*workspace).assign({id}, {Principal::of(team)}, unwatched));
        }

        [[nodiscard]] Result<ComposedAssertion> compose(ApplicationSignIn wish = {})
        {
            wish.application = id;
            wish.user = wish.user.isValid() ? wish.user : ana;
            return AssertionComposer(*workspace, random).compose(wish);
        }
        [[nodiscard]] Result<ComposedAssertion> answer(const SamlRequest &request)
        {
            ApplicationSignIn wish;
            wish.request = request;
            return compose(wish);
        }
        void edit(const std::function<void(Application &)> &change) const
        {
            Application application = read(id);
            change(application);
            must(ApplicationService(*workspace).update(application));
        }
        void map(const QString &attribute, const QString &expression, AttributeFormat format) const
        {
            edit([&](Application &application) { application.mappings.append({attribute, expression, format}); });
        }

        Application::Id id;
    };

    static QString refusalOf(const Result<ComposedAssertion> &composed)
    {
        return composed ? u"composed"_s : composed.error().field + (composed.error().message.isEmpty() ? u" says nothing"_s : QString());
    }

    static const AssertionOrigin *originOf(const ComposedAssertion &composed, Part part, const QString &name = {})
    {
        for (const AssertionOrigin &origin : composed.origins) {
            if (origin.part == part && (name.isEmpty() || origin.name == name)) {
                return &origin;
            }
        }
        return nullptr;
    }

    static SamlAttribute attribute(const ComposedAssertion &composed, const QString &name)
    {
        for (const SamlAttribute &each : composed.assertion.attributes) {
            if (each.name == name) {
                return each;
            }
        }
        return {};
    }

private Q_SLOTS:
    void saysWhatTheApplicationIsConfiguredFor()
    {
        Ready at;
        at.edit([](Application &application) {
            application.relayState = u"/home"_s;
            application.sessionSeconds = 7200;
            application.signsResponse = true;
        });
        const ComposedAssertion composed = must(at.compose());
        const SamlAssertion &assertion = composed.assertion;
        const ApplicationEndpoints endpoints = must(endpointsOf(*at, at.read(at.id)));
        QCOMPARE(assertion.issuer, endpoints.issuer);
        QVERIFY2(assertion.issuer.startsWith(u"https://portal.sso.us-east-1.amazonaws.com/saml/assertion/"_s),
                 qPrintable(assertion.issuer));
        QCOMPARE(assertion.recipient, u"https://app.example.com/saml/acs"_s);
        QCOMPARE(assertion.audience, u"https://app.example.com"_s);
        QCOMPARE(assertion.nameId, (SamlNameId{u"ana@example.com"_s, saml::emailNameId}));
        QCOMPARE(assertion.issuedAt, at.clock.now());
        QCOMPARE(assertion.sessionDuration, std::chrono::seconds(7200));
        QVERIFY(assertion.inResponseTo.isEmpty() && assertion.attributes.isEmpty());
        QVERIFY(assertion.responseId != assertion.assertionId);
        QCOMPARE(composed.relayState, u"/home"_s);
        QCOMPARE(composed.signing.parts, SamlSigning::Parts::AssertionAndResponse);
        QCOMPARE(composed.signing.digest, SamlDigest::Sha256);
        QVERIFY(composed.certificate && composed.certificate->isActive);
    }

    void tracesEachValueToWhereItComesFrom()
    {
        Ready at;
        at.map(u"fullName"_s, u"${user:givenName} ${user:familyName}"_s, AttributeFormat::Basic);
        at.map(u"tenant"_s, u"blue"_s, AttributeFormat::Uri);
        at.map(u"middle"_s, u"${user:middleName}"_s, AttributeFormat::Unspecified);
        const ComposedAssertion composed = must(at.compose());
        QCOMPARE(attribute(composed, u"fullName"_s).values, QStringList{u"Given Family"_s});
        QCOMPARE(attribute(composed, u"fullName"_s).nameFormat, saml::basicAttribute);
        QCOMPARE(attribute(composed, u"tenant"_s).values, QStringList{u"blue"_s});
        QVERIFY(attribute(composed, u"middle"_s).name.isEmpty());
        const AssertionOrigin *full = originOf(composed, Part::Attribute, u"fullName"_s);
        QCOMPARE(full->source, Source::Mapping);
        QCOMPARE(full->reference, u"${user:givenName} ${user:familyName}"_s);
        QVERIFY2(full->text.contains(u"ana"_s), qPrintable(full->text));
        const AssertionOrigin *middle = originOf(composed, Part::Attribute, u"middle"_s);
        QVERIFY(middle->values.isEmpty());
        QVERIFY2(middle->text.contains(u"left out"_s), qPrintable(middle->text));
        QCOMPARE(originOf(composed, Part::Recipient)->source, Source::Setting);
        QCOMPARE(originOf(composed, Part::Subject)->reference, u"${user:email}"_s);
        QCOMPARE(originOf(composed, Part::ExpiresAt)->values, QStringList{u"2026-03-02T10:30:00Z"_s});
        for (const AssertionOrigin &origin : composed.origins) {
            QVERIFY(!origin.text.isEmpty());
        }
    }

    void sendsTheGroupsAsSeveralValues()
    {
        Ready at;
        at.map(u"groups"_s, u"${user:groups}"_s, AttributeFormat::Basic);
        ApplicationSignIn wish;
        wish.user = at.bob;
        QCOMPARE(attribute(must(at.compose(wish)), u"groups"_s).values.size(), 2);
        QCOMPARE(attribute(must(at.compose()), u"groups"_s).values, QStringList{must(GroupService(*at).group(at.team)).groupId});
    }

    void saysNothingOfWhoMayNotSignIn()
    {
        Ready at;
        NoProgress unwatched;
        ApplicationSignIn wish;
        wish.user = at.cai;
        QCOMPARE(refusalOf(at.compose(wish)), u"assignment"_s);
        must(UserService(*at).setStatus({at.ana}, User::Status::Disabled, unwatched));
        QCOMPARE(refusalOf(at.compose()), u"user"_s);
        must(UserService(*at).setStatus({at.ana}, User::Status::Enabled, unwatched));
        must(ApplicationService(*at).setState({at.id}, Application::State::Disabled, unwatched));
        QCOMPARE(refusalOf(at.compose()), u"application"_s);
        must(ApplicationService(*at).setState({at.id}, Application::State::Enabled, unwatched));
        at.edit([](Application &application) { application.audience.clear(); });
        QCOMPARE(refusalOf(at.compose()), u"audience"_s);
        at.edit([](Application &application) { application.acsUrl.clear(); });
        QCOMPARE(refusalOf(at.compose()), u"acsUrl"_s);
    }

    void refusesAnEmptySubject()
    {
        Ready at;
        at.edit([](Application &application) {
            application.mappings.first() = {subjectAttribute(), u"${user:middleName}"_s, AttributeFormat::Unspecified};
        });
        QCOMPARE(refusalOf(at.compose()), u"Subject"_s);
    }

    void answersARequestOfTheSameServiceProviderOnly()
    {
        Ready at;
        SamlRequest request;
        request.id = u"_1"_s;
        request.issuer = u"https://app.example.com"_s;
        request.consumerUrl = u"https://app.example.com/saml/acs"_s;
        request.destination = must(endpointsOf(*at, at.read(at.id))).signInUrl;
        request.binding = saml::postBinding;
        request.nameIdFormat = saml::emailNameId;
        request.relayState = u"back"_s;
        const ComposedAssertion composed = must(at.answer(request));
        QCOMPARE(composed.assertion.inResponseTo, u"_1"_s);
        QCOMPARE(composed.relayState, u"back"_s);
        QCOMPARE(originOf(composed, Part::RelayState)->source, Source::Request);
        for (QString SamlRequest::*field : {&SamlRequest::issuer, &SamlRequest::consumerUrl, &SamlRequest::destination,
                                            &SamlRequest::binding, &SamlRequest::nameIdFormat}) {
            SamlRequest other = request;
            other.*field = u"https://evil.example.com"_s;
            QCOMPARE(refusalOf(at.answer(other)), u"request"_s);
        }
        request.nameIdFormat = saml::unspecifiedNameId;
        QVERIFY(at.answer(request));
    }

    /// saml-core-2.0-os, 3.4.1: an index that is not valid may be answered with an error.
    void answersAnIndexOnlyWhereItIsThatOfTheAcsUrl()
    {
        Ready at;
        SamlRequest request;
        request.id = u"_1"_s;
        request.issuer = u"https://app.example.com"_s;
        request.consumerIndex = 1;
        const auto unknown = at.answer(request);
        QCOMPARE(refusalOf(unknown), u"request"_s);
        QVERIFY2(unknown.error().message.contains(u"is not known"_s), qPrintable(unknown.error().message));
        at.edit([](Application &application) { application.acsIndex = 0; });
        const auto other = at.answer(request);
        QCOMPARE(refusalOf(other), u"request"_s);
        QVERIFY2(other.error().message.contains(u"index 1"_s) && other.error().message.contains(u"index 0"_s),
                 qPrintable(other.error().message));
        request.consumerIndex = 0;
        QVERIFY(at.answer(request));
    }

    void signsWithSha1OnlyWhereTheCertificateDoes()
    {
        Ready at;
        CertificateService certificates(*at);
        must(certificates.activate(must(certificates.generate(at.id, {12, 1024, SignatureAlgorithm::Sha1}))));
        QCOMPARE(must(at.compose()).signing.digest, SamlDigest::Sha1);
    }

    void tellsAnExternalAwsAccountTheRoleAndTheSessionTags()
    {
        Application account;
        account.name = u"Partner"_s;
        account.kind = Application::Kind::ExternalAccount;
        account.acsUrl = saml::awsSignIn;
        account.audience = saml::awsAudience;
        Ready at(account);
        QCOMPARE(refusalOf(at.compose()), saml::awsRole);
        const QString role = u"arn:aws:iam::444455556666:role/Read,arn:aws:iam::444455556666:saml-provider/Corp"_s;
        at.map(saml::awsRole, role, AttributeFormat::Uri);
        must(AccessControlService(*at).enable());
        must(AccessControlService(*at).set({{{}, u"Name"_s, u"${path:displayName}"_s}}));
        const ComposedAssertion composed = must(at.compose());
        QCOMPARE(composed.assertion.nameId, (SamlNameId{u"ana"_s, saml::persistentNameId}));
        QCOMPARE(attribute(composed, saml::awsRole).values, QStringList{role});
        QCOMPARE(attribute(composed, saml::awsRoleSessionName).values, QStringList{u"ana@example.com"_s});
        QCOMPARE(attribute(composed, saml::awsSessionDuration).values, QStringList{u"3600"_s});
        QCOMPARE(attribute(composed, saml::awsAccessControl + u"Name"_s).values, QStringList{u"Person ana"_s});
        QCOMPARE(originOf(composed, Part::Attribute, saml::awsAccessControl + u"Name"_s)->source, Source::SessionTag);
    }

    void tellsAnAccountOfTheOrganizationTheSame()
    {
        TestApplications at;
        AssertionComposer composer(*at, at.random);
        const AccountSignIn wish{at.shop, at.reading, at.ana};
        QCOMPARE(refusalOf(composer.compose(wish)), u"assignment"_s);
        assign(*at, {at.shop}, {at.reading}, {Principal::of(at.team)});
        QCOMPARE(refusalOf(composer.compose(wish)), u"account"_s);
        NoProgress unwatched;
        LocalProvisioner local(*at);
        must(ProvisioningService(*at).run(local, unwatched));
        const Certificate certificate = must(CertificateService(*at).forAccounts());
        const ComposedAssertion composed = must(composer.compose(wish));
        QCOMPARE(composed.assertion.recipient, saml::awsSignIn);
        QCOMPARE(composed.assertion.audience, saml::awsAudience);
        const QString role = attribute(composed, saml::awsRole).values.value(0);
        QVERIFY2(role.startsWith(u"arn:aws:iam::100000000002:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Reading_"_s),
                 qPrintable(role));
        QVERIFY2(role.contains(u",arn:aws:iam::100000000002:saml-provider/AWSSSO_"_s), qPrintable(role));
        QCOMPARE(attribute(composed, saml::awsRoleSessionName).values, QStringList{u"ana"_s});
        QCOMPARE(attribute(composed, saml::awsSessionDuration).values, QStringList{u"3600"_s});
        QCOMPARE(composed.certificate->id, certificate.id);
    }
};

QTEST_GUILESS_MAIN(TestAssertionComposer)
#include "tst_assertioncomposer.moc"
