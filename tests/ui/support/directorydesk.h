// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryservice.h"
#include "core/secrets/keyservice.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testdirectories.h"
#include "tests/ui/support/testdesk.h"

namespace gatehouse {

/// What a test has that must be there before its desk.
struct KeychainOfDirectories {
    MemoryKeychain keychain;
};

/// A desk whose single sign-on is enabled and whose secrets have a key in a keychain of memory.
class DirectoryDesk : public KeychainOfDirectories, public TestDesk
{
public:
    DirectoryDesk()
        : TestDesk([this](TestWorkspace &prepared) {
            prepared.setup.keychain = &keychain;
            prepared.reopen();
            must(KeyService(*prepared).protect({KeyPlace::Keychain, {}}));
            enableSingleSignOn(*prepared);
        })
    {
    }

    [[nodiscard]] DirectoryService service() const { return DirectoryService(*test); }
    Directory::Id add(const Directory &asked) const { return must(service().add(asked, SecretBytes::ofText(QStringLiteral("kept one")))); }
    void connect(Directory::Id id) const
    {
        must((*test).change({QStringLiteral("ConnectDirectory"), QStringLiteral("Connect")},
                            [&](Change &change) { return service().connect(change, id); }));
    }
};

}  // namespace gatehouse
