// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryservice.h"
#include "core/secrets/keyservice.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testorganization.h"

namespace gatehouse {

/// An AWS Managed Microsoft AD as it is set up most often.
[[nodiscard]] inline Directory corpDirectory()
{
    Directory directory;
    directory.directoryId = QStringLiteral("d-0123456789");
    directory.domain = QStringLiteral("corp.example.com");
    directory.netbios = QStringLiteral("CORP");
    directory.account = QStringLiteral("111122223333");
    directory.regions = {QStringLiteral("us-east-1")};
    directory.host = QStringLiteral("dc1.corp.example.com");
    directory.bindName = QStringLiteral("reader@corp.example.com");
    directory.baseDn = QStringLiteral("DC=corp,DC=example,DC=com");
    return directory;
}

/// A workspace whose single sign-on is enabled, with a keychain that keeps the key to its secrets.
class TestDirectories : public TestWorkspace
{
public:
    TestDirectories()
    {
        setup.keychain = &keychain;
        reopen();
        must(KeyService(*workspace).protect({KeyPlace::Keychain, {}}));
        enableSingleSignOn(*workspace);
    }

    [[nodiscard]] DirectoryService service() const { return DirectoryService(*workspace); }
    Directory::Id add(const Directory &directory, const QString &password = QStringLiteral("pa55-of-the-reader")) const
    {
        return must(service().add(directory, SecretBytes::ofText(password)));
    }
    /// As a change of the identity source does.
    Status connect(Directory::Id id) const
    {
        const auto done = workspace->change({QStringLiteral("ConnectDirectory"), QStringLiteral("Connect")},
                                            [&](Change &change) { return service().connect(change, id); });
        return done ? Status() : fail(done);
    }
    Status disconnect(Directory::Id id) const
    {
        const auto done = workspace->change({QStringLiteral("DisconnectDirectory"), QStringLiteral("Disconnect")},
                                            [&](Change &change) { return service().disconnect(change, id); });
        return done ? Status() : fail(done);
    }

    MemoryKeychain keychain;
};

}  // namespace gatehouse
