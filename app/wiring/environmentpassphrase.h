// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/keystore.h"

namespace gatehouse {

/// The passphrase of a variable of the environment, which is taken out of it: neither a program that is started from here nor whoever
/// looks at /proc sees it any longer.
[[nodiscard]] SecretBytes takeFromEnvironment(const char *variable);

/// What GATEHOUSE_PASSPHRASE said when the program began.
class EnvironmentPassphrase final : public PassphraseSource
{
public:
    EnvironmentPassphrase() : m_passphrase(takeFromEnvironment("GATEHOUSE_PASSPHRASE")) {}

    [[nodiscard]] SecretBytes passphrase() override { return m_passphrase.copy(); }

private:
    SecretBytes m_passphrase;
};

/// The program leaves no core behind when it crashes: passwords that were typed or shown may still be in its memory.
void leaveNoCore();

}  // namespace gatehouse
