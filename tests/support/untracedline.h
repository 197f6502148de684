// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretbytes.h"

#include <unistd.h>

namespace gatehouse {

/// A line of standard input, straight into memory of its own: what lies in a buffer of QFile or of stdio would be found afterwards.
[[nodiscard]] inline SecretBytes untracedLine()
{
    SecretBytes bytes(64 * 1024);
    qsizetype size = 0;
    while (size < bytes.size() && read(STDIN_FILENO, bytes.data() + size, 1) == 1 && bytes.data()[size] != '\n') {
        ++size;
    }
    return SecretBytes::ofBytes(bytes.view().first(size));
}

}  // namespace gatehouse
