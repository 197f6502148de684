// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/keystore.h"

#include <map>

namespace gatehouse {

/// A keychain that is as the test says: there or not, locked or not.
class MemoryKeychain final : public KeyStore
{
public:
    [[nodiscard]] Reading read(const QString &entry) override
    {
        if (!isThere) {
            return {Answer::Unavailable, {}, QStringLiteral("no bus")};
        }
        if (isLocked) {
            return {Answer::Locked};
        }
        const auto found = entries.find(entry);
        return found == entries.end() ? Reading{Answer::NoEntry} : Reading{Answer::Found, found->second.copy()};
    }
    [[nodiscard]] Status write(const QString &entry, const SecretBytes &key) override
    {
        if (!isThere || isLocked) {
            return fail(Error::Kind::Forbidden, QStringLiteral("The keychain can't be written."), QStringLiteral("place"));
        }
        if (takes) {
            entries[entry] = key.copy();
        }
        return {};
    }
    [[nodiscard]] Status remove(const QString &entry) override
    {
        entries.erase(entry);
        return {};
    }

    bool isThere = true;
    bool isLocked = false;
    bool takes = true;  ///< false: says yes and keeps nothing
    std::map<QString, SecretBytes> entries;
};

/// A passphrase from outside, if `text` is one.
class GivenPassphrase final : public PassphraseSource
{
public:
    [[nodiscard]] SecretBytes passphrase() override { return SecretBytes::ofText(text); }

    QString text;
};

}  // namespace gatehouse
