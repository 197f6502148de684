// SPDX-License-Identifier: Apache-2.0
// A build without QtKeychain: the key is under a passphrase.
#include "app/wiring/desktopkeychain.h"

namespace gatehouse {

std::unique_ptr<KeyStore> makeDesktopKeychain()
{
    return {};
}

QList<Library> librariesOfKeychain()
{
    return {};
}

}  // namespace gatehouse
