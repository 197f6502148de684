// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/typedsecret.h"

#include "app/gatehousectl/terminal.h"
#include "app/wiring/environmentpassphrase.h"

namespace gatehouse::ctl {

Result<SecretBytes> typedSecret(const QString &prompt)
{
    auto line = Terminal::readLine(prompt, Terminal::Echo::No);
    if (!line) {
        return fail(line);
    }
    SecretBytes secret = SecretBytes::ofText(*line);
    wipe(*line);
    return secret;
}

Result<SecretBytes> readSecret(const char *variable, const QString &prompt)
{
    SecretBytes given = takeFromEnvironment(variable);
    return given.isEmpty() ? typedSecret(prompt) : Result<SecretBytes>(std::move(given));
}

}  // namespace gatehouse::ctl
