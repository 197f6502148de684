// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/applicationservice.h"
#include "core/certificates/certificateservice.h"
#include "core/secrets/keyservice.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testassignments.h"
#include "tests/ui/support/peopledesk.h"

namespace gatehouse {

/// What a test has that must be there before its desk.
struct KeychainOfTest {
    MemoryKeychain keychain;
};

/// A desk in a small company whose secrets have a key in a keychain of memory.
class ApplicationDesk : public KeychainOfTest, public PeopleDesk, public SmallCompany
{
public:
    ApplicationDesk()
        : PeopleDesk([this](TestWorkspace &prepared) {
            prepared.setup.keychain = &keychain;
            prepared.reopen();
            must(KeyService(*prepared).protect({KeyPlace::Keychain, {}}));
        })
        , SmallCompany(test)
    {
    }

    /// With a key of 1024 bits, which is made in no time.
    Application::Id add(const QString &name) const
    {
        NewApplication wanted;
        wanted.application.name = name;
        wanted.application.acsUrl = QStringLiteral("https://app.example.com/saml/acs");
        wanted.application.audience = QStringLiteral("https://app.example.com");
        wanted.certificate.bits = 1024;
        return must(ApplicationService(*test).create(wanted));
    }
    Application::Id addIntegrated(const QString &name) const
    {
        NewApplication wanted;
        wanted.application.name = name;
        wanted.application.kind = Application::Kind::Integrated;
        wanted.withCertificate = false;
        return must(ApplicationService(*test).create(wanted));
    }
    [[nodiscard]] Application application(Application::Id id) const { return must(ApplicationService(*test).application(id)); }
    [[nodiscard]] QList<Certificate> certificatesOf(Application::Id id) const { return must(CertificateService(*test).certificatesOf(id)); }
};

/// What a service provider says of itself.
[[nodiscard]] inline QByteArray metadataOf(const QByteArray &entityId)
{
    return "<md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"" + entityId
           + "\"><md:SPSSODescriptor protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">"
             "<md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>"
             "<md:AssertionConsumerService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" Location=\""
           + entityId + "/acs\" index=\"0\"/></md:SPSSODescriptor></md:EntityDescriptor>";
}

}  // namespace gatehouse
