// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/applicationservice.h"
#include "core/certificates/certificateservice.h"
#include "core/secrets/keyservice.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testassignments.h"

namespace gatehouse {

/// An application of any service provider, ready to be signed in to.
[[nodiscard]] inline Application customApplication(const QString &name)
{
    Application application;
    application.name = name;
    application.acsUrl = QStringLiteral("https://app.example.com/saml/acs");
    application.audience = QStringLiteral("https://app.example.com");
    return application;
}

/// The small company, with a keychain that keeps the key to its secrets.
class TestApplications : public TestAssignments
{
public:
    TestApplications()
    {
        setup.keychain = &keychain;
        reopen();
        must(KeyService(*workspace).protect({KeyPlace::Keychain, {}}));
    }

    /// The key has 1024 bits, so that many tests make theirs in no time.
    Application::Id add(const Application &application) const
    {
        NewApplication wanted{application};
        wanted.certificate.bits = 1024;
        return must(ApplicationService(*workspace).create(wanted));
    }
    Application::Id add(const QString &name) const { return add(customApplication(name)); }
    [[nodiscard]] Application read(Application::Id id) const { return must(ApplicationService(*workspace).application(id)); }

    MemoryKeychain keychain;
};

}  // namespace gatehouse
