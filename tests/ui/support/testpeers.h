// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/securitykeys.h"
#include "tests/support/fakedirectory.h"
#include "ui/shell/peers.h"

#include <atomic>
#include <thread>

namespace gatehouse {

/// Security keys as a test says: which are plugged in, and what comes of a touch.
class FakeSecurityKeys final : public SecurityKeys
{
public:
    [[nodiscard]] Result<QList<PluggedKey>> plugged() const override { return keys; }
    [[nodiscard]] Result<KeyAbilities> abilities(const QString &) const override { return KeyAbilities{true, !pin.isEmpty(), 8}; }
    [[nodiscard]] Result<KeyCredential> make(const QString &, const KeyWish &wish, const SecretBytes &typed,
                                             Progress &progress) const override
    {
        if (typed.view() != QByteArrayView(pin)) {
            return fail(Error::Kind::Forbidden, QStringLiteral("This is not the PIN of the key."), QStringLiteral("pin"));
        }
        while (isUntouched) {
            if (progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, QStringLiteral("Cancelled. Nothing was registered."));
            }
            std::this_thread::yield();
        }
        return KeyCredential{
            wish.challenge, QByteArray(77, 'k'), -7, QStringLiteral("01234567-89ab-cdef-0123-456789abcdef"), QStringLiteral("packed"), 1};
    }
    [[nodiscard]] Result<qint64> verify(const KeyCredential &, const QString &, const KeyAssertion &) const override { return 1; }

    QList<PluggedKey> keys{};
    QByteArray pin{};
    std::atomic<bool> isUntouched = false;
};

/// Servers and devices outside that answer as a test says.
struct TestPeers {
    FakeDirectory directory;
    FakeSecurityKeys securityKeys{};
    Peers peers{directory, securityKeys};
};

}  // namespace gatehouse
