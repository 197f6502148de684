// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

namespace gatehouse {

/// Keeps the key of a workspace outside its file: the keychain of the desktop. Every call may wait for a person who is asked to unlock
/// it, so none is made on the thread of a window or inside a transaction. Several threads may call at once, and one that nobody waits for
/// any more may still be inside when the workspace is closed: it ends before a keychain does.
class KeyStore
{
public:
    enum class Answer {
        Found,
        NoEntry,
        Locked,       ///< the entry may be there, but the keychain has to be unlocked first
        Unavailable,  ///< there is no keychain here
    };
    struct Reading {
        Answer answer = Answer::Unavailable;
        SecretBytes key{};
        QString reason{};  ///< the keychain's own words, if it has any
    };

    virtual ~KeyStore() = default;
    [[nodiscard]] virtual Reading read(const QString &entry) = 0;
    [[nodiscard]] virtual Status write(const QString &entry, const SecretBytes &key) = 0;
    [[nodiscard]] virtual Status remove(const QString &entry) = 0;
};

/// Where a passphrase comes from that nobody types into a form: the environment, or a terminal.
class PassphraseSource
{
public:
    virtual ~PassphraseSource() = default;
    /// Empty when there is none. May be asked on any thread.
    [[nodiscard]] virtual SecretBytes passphrase() = 0;
};

}  // namespace gatehouse
